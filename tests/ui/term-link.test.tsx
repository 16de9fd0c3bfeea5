// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TermLink, type TermTexts } from '../../src/ui/term-link.tsx'

const texts: TermTexts = {
  term: 'attention',
  definition: 'A mechanism that weighs.',
  otherTerm: '注意力',
  otherDefinition: '让模型自己算出轻重。',
  otherLang: 'zh-CN',
}

const followed = vi.fn<() => void>()

function Text({ texts: known = texts }: { texts?: TermTexts | null }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <p>
        Two kinds of{' '}
        <TermLink
          texts={known}
          open={open}
          onOpen={() => setOpen(true)}
          onClose={() => setOpen(false)}
          renderLink={({ onClick, ...props }) => (
            <a
              href="#attention"
              {...props}
              onClick={(event) => {
                onClick(event)
                if (!event.defaultPrevented) followed()
              }}
            >
              attention
            </a>
          )}
          more={<a href="#attention">More</a>}
        />
        .
      </p>
      <button type="button">After</button>
    </>
  )
}

const link = () => screen.getByRole('link', { name: 'attention' })
const card = () => screen.queryByRole('tooltip')

/** What a finger does, as browsers report it. */
function tap(element: Element) {
  fireEvent.pointerDown(element, { pointerType: 'touch' })
  fireEvent.pointerUp(element, { pointerType: 'touch' })
  fireEvent.click(element, { detail: 1 })
}

const hover = (element: Element) => fireEvent.pointerEnter(element, { pointerType: 'mouse' })
const leave = (element: Element) => fireEvent.pointerLeave(element, { pointerType: 'mouse' })

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  followed.mockReset()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('a term in a text', () => {
  it('is a link without a card at first', () => {
    render(<Text />)
    expect(link().getAttribute('href')).toBe('#attention')
    expect(card()).toBeNull()
  })

  it('says in both languages what it means while it has the focus of the keyboard', async () => {
    render(<Text />)
    await userEvent.tab()
    expect(document.activeElement).toBe(link())
    expect(card()!.textContent).toBe('attention 注意力A mechanism that weighs.让模型自己算出轻重。')
    expect(link().getAttribute('aria-describedby')).toBe(card()!.id)
    expect(screen.getByText('注意力').lang).toBe('zh-CN')
    await userEvent.tab()
    expect(document.activeElement).toBe(screen.getByRole('button'))
    expect(card()).toBeNull()
  })

  it('closes its card on Escape, and keeps the focus', async () => {
    render(<Text />)
    await userEvent.tab()
    await userEvent.keyboard('{Escape}')
    expect(card()).toBeNull()
    expect(document.activeElement).toBe(link())
    expect(link().hasAttribute('aria-describedby')).toBe(false)
  })

  it('opens its card once the pointer rests on it, not when it only passes', () => {
    render(<Text />)
    const mention = link().parentElement!
    hover(mention)
    act(() => void vi.advanceTimersByTime(60))
    leave(mention)
    act(() => void vi.advanceTimersByTime(1000))
    expect(card()).toBeNull()
    hover(mention)
    act(() => void vi.advanceTimersByTime(200))
    expect(card()).not.toBeNull()
  })

  it('keeps its card while the pointer crosses to it, and closes it when it leaves', () => {
    render(<Text />)
    const mention = link().parentElement!
    hover(mention)
    act(() => void vi.advanceTimersByTime(200))
    leave(mention)
    act(() => void vi.advanceTimersByTime(100))
    expect(card()).not.toBeNull()
    hover(mention)
    act(() => void vi.advanceTimersByTime(1000))
    expect(card()).not.toBeNull()
    leave(mention)
    act(() => void vi.advanceTimersByTime(1000))
    expect(card()).toBeNull()
  })

  it('keeps its card for the keyboard when the pointer leaves', async () => {
    render(<Text />)
    await userEvent.tab()
    hover(link().parentElement!)
    leave(link().parentElement!)
    act(() => void vi.advanceTimersByTime(1000))
    expect(card()).not.toBeNull()
  })

  it('keeps its card for the pointer when the focus leaves', async () => {
    render(<Text />)
    await userEvent.tab()
    hover(link().parentElement!)
    act(() => link().blur())
    expect(card()).not.toBeNull()
    leave(link().parentElement!)
    act(() => void vi.advanceTimersByTime(1000))
    expect(card()).toBeNull()
  })

  it('opens its card, with the link, at the first tap, and is followed at the second', () => {
    render(<Text />)
    tap(link())
    expect(followed).not.toHaveBeenCalled()
    expect(card()).not.toBeNull()
    expect(screen.getByRole('link', { name: 'More' }).getAttribute('href')).toBe('#attention')
    tap(link())
    expect(followed).toHaveBeenCalledOnce()
  })

  it('closes its card at a tap elsewhere, not at one on the card', () => {
    render(<Text />)
    tap(link())
    tap(card()!)
    expect(card()).not.toBeNull()
    tap(screen.getByRole('button'))
    expect(card()).toBeNull()
  })

  it('is followed by the mouse and by the keyboard at once', () => {
    render(<Text />)
    fireEvent.pointerDown(link(), { pointerType: 'mouse' })
    fireEvent.click(link(), { detail: 1 })
    expect(followed).toHaveBeenCalledTimes(1)
    fireEvent.click(link(), { detail: 0 })
    expect(followed).toHaveBeenCalledTimes(2)
  })

  it('is a plain link where its texts cannot be had', () => {
    render(<Text texts={null} />)
    tap(link())
    expect(followed).toHaveBeenCalledOnce()
    expect(card()).toBeNull()
  })

  it('gives the focus back to the link when Escape is pressed inside the card', async () => {
    render(<Text />)
    tap(link())
    screen.getByRole('link', { name: 'More' }).focus()
    await userEvent.keyboard('{Escape}')
    expect(card()).toBeNull()
    expect(document.activeElement).toBe(link())
  })
})
