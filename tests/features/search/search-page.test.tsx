// @vitest-environment happy-dom
import { act, cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useEffect, useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Lang } from '../../../src/content/schema.ts'
import { SearchPage } from '../../../src/features/search/search-page.tsx'
import { topicNames } from '../../../src/i18n/topic-names.ts'
import { progress } from '../../../src/learner/use-progress.ts'
import { renderInPage } from '../in-page.tsx'

// The catalogue is loaded by the build's own plugin, which takes its time.
configure({ asyncUtilTimeout: 10_000 })
vi.setConfig({ testTimeout: 20_000 })

const attention = 'attention-is-all-you-need'

/** The page with the query of its address, and what it asks to be put there. */
async function visit(lang: Lang, query?: string) {
  const onQuery = vi.fn<(query: string) => void>()
  let setAddress: (query: string) => void = () => {}
  function Addressed() {
    const [inAddress, setInAddress] = useState(query)
    useEffect(() => {
      setAddress = setInAddress
    }, [])
    return <SearchPage query={inAddress} onQuery={onQuery} />
  }
  await renderInPage(lang, <Addressed />)
  const field = screen.getByRole<HTMLInputElement>('searchbox')
  const address = (query: string) => act(() => setAddress(query))
  return { field, onQuery, address }
}

const results = () => screen.findByRole('list', { name: /^(Results|搜索结果)$/ })
const works = async () =>
  within(await results())
    .getAllByRole('listitem')
    .map((item) => item.dataset['step'])

afterEach(cleanup)

describe('the search page', () => {
  it('begins with examples and subjects that are searches', async () => {
    await visit('en', '')
    const link = screen.getByRole('link', { name: topicNames.en.agents })
    expect(link.getAttribute('href')).toBe('/en/search?q=Agents')
    expect(screen.getByRole('link', { name: 'attention' })).toBeTruthy()
    expect(screen.getByRole('status').textContent).toBe('')
  })

  it('shows what the address asks for, and says how much it is', async () => {
    const { field } = await visit('en', 'http://arxiv.org/pdf/1706.03762v5')
    expect(field.value).toBe('http://arxiv.org/pdf/1706.03762v5')
    expect(await works()).toEqual([attention])
    expect(screen.getByRole('status').textContent).toBe('1 work at this address')
    const link = within(await results()).getByRole('link')
    expect(link.getAttribute('href')).toBe(`/en/works/${attention}`)
  })

  it('finds while one types, and marks what matched', async () => {
    const { field, onQuery } = await visit('en', '')
    const user = userEvent.setup()
    await user.type(field, 'attent')
    expect((await works())[0]).toBe(attention)
    const [first] = within(await results()).getAllByRole('link')
    expect(first!.querySelector('mark')?.textContent).toBe('Attent')
    expect(first!.textContent).toBe('Attention is all you need')
    await waitFor(() => expect(onQuery).toHaveBeenLastCalledWith('attent'))
  })

  it('hands the query on once typing rests, not with every letter', async () => {
    const { field, onQuery } = await visit('en', '')
    for (const value of ['g', 'gp', 'gpt']) fireEvent.input(field, { target: { value } })
    expect(onQuery).not.toHaveBeenCalled()
    await waitFor(() => expect(onQuery.mock.calls).toEqual([['gpt']]))
  })

  it('hands the query on at once when the field is left', async () => {
    const { field, onQuery } = await visit('en', '')
    fireEvent.input(field, { target: { value: 'gpt' } })
    fireEvent.blur(field)
    expect(onQuery.mock.calls).toEqual([['gpt']])
  })

  it('does not take its own query, seen late in the address, for news', async () => {
    const { field, onQuery, address } = await visit('en', '')
    for (const value of ['gpt', 'gpt-4']) {
      fireEvent.input(field, { target: { value } })
      fireEvent.blur(field)
    }
    expect(onQuery.mock.calls).toEqual([['gpt'], ['gpt-4']])
    address('gpt')
    expect(field.value).toBe('gpt-4')
    address('gpt-4')
    expect(field.value).toBe('gpt-4')
    address('gpt')
    expect(field.value).toBe('gpt')
  })

  it('follows the address where something else changed it', async () => {
    const { field, address } = await visit('en', 'karpathy')
    await results()
    address('attention is all you need')
    expect(field.value).toBe('attention is all you need')
    await waitFor(async () => expect(await works()).toEqual([attention]))
    address('')
    expect(field.value).toBe('')
    expect(screen.queryByRole('list', { name: 'Results' })).toBeNull()
  })

  it('keeps what was typed before the address was known', async () => {
    const { field, address, onQuery } = await visit('en')
    field.value = 'attention is all you need'
    address('')
    expect(field.value).toBe('attention is all you need')
    expect(await works()).toEqual([attention])
    await waitFor(() => expect(onQuery).toHaveBeenLastCalledWith('attention is all you need'))
  })

  it('waits for an input method to finish its characters', async () => {
    const { field } = await visit('zh', '')
    fireEvent.compositionStart(field)
    fireEvent.input(field, { target: { value: 'zhuyili' }, isComposing: true })
    expect(screen.getByRole('status').textContent).toBe('')
    fireEvent.input(field, { target: { value: '注意力' }, isComposing: true })
    fireEvent.compositionEnd(field)
    expect((await works())[0]).toBe(attention)
  })

  it('goes from the field into the results and back with the arrows', async () => {
    const { field } = await visit('en', 'attention')
    const links = within(await results()).getAllByRole('link')
    const user = userEvent.setup()
    await user.click(field)
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(links[0])
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(links[1])
    await user.keyboard('{End}{ArrowDown}')
    expect(document.activeElement).toBe(links.at(-1))
    await user.keyboard('{Home}{ArrowUp}')
    expect(document.activeElement).toBe(field)
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(links[0])
  })

  it('is emptied with Escape', async () => {
    const { field } = await visit('en', 'attention')
    await results()
    const user = userEvent.setup()
    await user.click(field)
    await user.keyboard('{Escape}')
    expect(field.value).toBe('')
    await screen.findByRole('link', { name: topicNames.en.agents })
  })

  it('says what became of a work', async () => {
    await progress.act([{ work: attention, field: 'status', value: 'doing' }])
    await visit('zh', '1706.03762')
    await waitFor(async () => expect((await results()).textContent).toContain('在学'))
  })

  it('shows the title in the other language, or the passage, where the match is there', async () => {
    const { address } = await visit('zh', 'few-shot learners')
    const [first] = within(await results()).getAllByRole('listitem')
    expect(first!.querySelector('[lang=en] mark')?.textContent).toBe('few')
    address('Oxen')
    await waitFor(async () => expect(await works()).toContain(attention))
    expect((await results()).querySelector('.note mark')?.textContent).toBe('Oxen')
  })

  it('helps where nothing is found', async () => {
    const { address } = await visit('en', 'zebra')
    await screen.findByText('Nothing found for “zebra”.')
    expect(screen.getByRole('link', { name: topicNames.en.agents })).toBeTruthy()
    address('https://example.org/nothing')
    await screen.findByText('No work in the library has this address.')
  })

  it('shows long lists a part at a time', async () => {
    await visit('en', 'arxiv.org')
    expect(await works()).toHaveLength(20)
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Show 20 more' }))
    expect(await works()).toHaveLength(40)
  })

  it('leads to the citations of the whole library', async () => {
    await visit('zh', '')
    const link = screen.getByRole('link', { name: '引用全部作品' })
    expect(link.getAttribute('href')).toBe('/zh/cite')
  })
})
