// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useKeyboard } from '../../src/app/use-keyboard.ts'
import { undo } from '../../src/learner/actions.ts'
import { setPreferences } from '../../src/learner/preferences.ts'
import { renderInPage } from '../features/in-page.tsx'

vi.mock('../../src/learner/actions.ts', () => ({ undo: vi.fn<() => Promise<void>>() }))

const showKeys = vi.fn<() => void>()
const switchLang = vi.fn<() => void>()
const goNext = vi.fn<() => void>()

function Step({ work }: { work: string }) {
  return (
    <li data-step={work}>
      <input type="checkbox" aria-label={work} />
      <a href={`#${work}`}>{work}</a> <a href="#source">source of {work}</a>
    </li>
  )
}

/** A page with two steps, all that takes text, and a dialog. */
function Page() {
  useKeyboard(showKeys)
  return (
    <>
      <header className="site-head">
        <button type="button" className="lang-link" onClick={switchLang}>
          中文
        </button>
      </header>
      <ol>
        <Step work="bert" />
        <Step work="gpt" />
      </ol>
      <a
        href="#next"
        data-next=""
        onClick={(event) => {
          event.preventDefault()
          goNext()
        }}
      >
        next
      </a>
      <input aria-label="text" />
      <textarea aria-label="longer text" />
      <select aria-label="choice">
        <option>u</option>
      </select>
      <div role="textbox" aria-label="rich text" contentEditable="true" tabIndex={0} />
      <input type="radio" aria-label="one of several" />
      <ul role="menu">
        <li role="menuitem" aria-label="an item" tabIndex={-1} />
      </ul>
      <dialog>
        <button type="button">in a dialog</button>
      </dialog>
    </>
  )
}

const user = userEvent.setup()
const box = (work: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: work })
const focus = (name: string) => screen.getByLabelText(name).focus()

let address: () => string

beforeEach(async () => {
  vi.clearAllMocks()
  const { router } = await renderInPage('en', <Page />)
  address = () => router.state.location.pathname
})
afterEach(() => {
  cleanup()
  setPreferences({ singleKeys: true })
})

/** Nothing that a key can do has been done. */
function expectNothing() {
  expect(
    [undo, showKeys, switchLang, goNext].flatMap((action) => vi.mocked(action).mock.calls),
  ).toEqual([])
  expect([box('bert').checked, box('gpt').checked]).toEqual([false, false])
  expect(address()).toBe('/')
}

describe('the keys of the app', () => {
  it('move between the steps', async () => {
    screen.getByRole('link', { name: 'bert' }).focus()
    await user.keyboard('j')
    expect(document.activeElement?.textContent).toBe('gpt')
    await user.keyboard('j')
    expect(document.activeElement?.textContent, 'the last step is the last').toBe('gpt')
    await user.keyboard('k')
    expect(document.activeElement?.textContent).toBe('bert')
  })

  it('tick the step that has the focus, whatever of it has', async () => {
    for (const name of ['gpt', 'source of gpt']) {
      screen.getByRole('link', { name }).focus()
      await user.keyboard('x')
      expect(box('gpt').checked).toBe(name === 'gpt')
      expect(box('bert').checked).toBe(false)
    }
  })

  it.each([
    ['u', undo],
    ['n', goNext],
    ['l', switchLang],
    ['?', showKeys],
    ['{Shift>}?{/Shift}', showKeys],
    // Caps Lock: a capital without Shift.
    ['U', undo],
  ])('do on %s what a control does', async (key, action) => {
    await user.keyboard(key)
    expect(action).toHaveBeenCalledOnce()
  })

  it('work on a box as well', async () => {
    focus('one of several')
    await user.keyboard('u')
    expect(undo).toHaveBeenCalledOnce()
  })

  it.each(['/', '{Shift>}/{/Shift}', '{Control>}k{/Control}', '{Meta>}k{/Meta}'])(
    'go to the search on %s',
    async (key) => {
      await user.keyboard(key)
      await vi.waitFor(() => expect(address()).toBe('/en/search'))
    },
  )

  it.each(['text', 'longer text', 'rich text', 'choice'])(
    'leave what is typed into %s alone, but for Ctrl K and ⌘ K',
    async (name) => {
      focus(name)
      await user.keyboard('jkxnul/?')
      expectNothing()
      await user.keyboard('{Control>}k{/Control}')
      await vi.waitFor(() => expect(address()).toBe('/en/search'))
    },
  )

  it.each(['bert', 'source of bert'])('leave Space on the link %s to the browser', (name) => {
    const link = screen.getByRole('link', { name })
    link.focus()
    // True where nothing kept the browser from its own way.
    expect(fireEvent.keyDown(link, { key: ' ', code: 'Space' })).toBe(true)
    expectNothing()
  })

  it('leave Space on a box to the browser, which ticks it', async () => {
    focus('bert')
    await user.keyboard(' ')
    expect(box('bert').checked).toBe(true)
  })

  it.each(['Control', 'Meta', 'Alt', 'Shift'])('do nothing with %s', async (modifier) => {
    screen.getByRole('link', { name: 'bert' }).focus()
    await user.keyboard(`{${modifier}>}jxnul{/${modifier}}`)
    expectNothing()
    expect(document.activeElement?.textContent).toBe('bert')
  })

  it.each([
    ['as browsers say it', { isComposing: true }],
    ['as Safari says it', { keyCode: 229 }],
  ])('do nothing while a word is being composed, %s', (_, composing) => {
    for (const key of ['x', 'n', 'u', 'l', '/', '?']) {
      fireEvent.keyDown(document.body, { key, ...composing })
    }
    fireEvent.keyDown(screen.getByLabelText('text'), { key: 'k', ctrlKey: true, ...composing })
    expectNothing()
  })

  it('do nothing in a menu', async () => {
    focus('an item')
    await user.keyboard('jkxnul/?')
    expectNothing()
  })

  it('do nothing once they are switched off, but for Ctrl K and ⌘ K', async () => {
    setPreferences({ singleKeys: false })
    screen.getByRole('link', { name: 'bert' }).focus()
    await user.keyboard('tax jkxnul/?')
    expectNothing()
    expect(document.activeElement?.textContent).toBe('bert')
    setPreferences({ singleKeys: true })
    await user.keyboard('u')
    expect(undo).toHaveBeenCalledOnce()
    setPreferences({ singleKeys: false })
    await user.keyboard('{Control>}k{/Control}')
    await vi.waitFor(() => expect(address()).toBe('/en/search'))
  })

  it('do nothing where somebody has used the key already', async () => {
    const use = (event: Event) => event.preventDefault()
    document.addEventListener('keydown', use)
    await user.keyboard('xnul/?{Control>}k{/Control}')
    document.removeEventListener('keydown', use)
    expectNothing()
  })

  it('do nothing in a dialog', async () => {
    const dialog = document.querySelector('dialog')!
    dialog.showModal()
    screen.getByRole('button', { name: 'in a dialog' }).focus()
    await user.keyboard('jkxnul/?{Control>}k{/Control}')
    expectNothing()
    dialog.close()
    await user.keyboard('u')
    expect(undo).toHaveBeenCalledOnce()
  })

  it('end with the page', async () => {
    cleanup()
    await user.keyboard('u?')
    expect([undo, showKeys].flatMap((action) => vi.mocked(action).mock.calls)).toEqual([])
  })
})
