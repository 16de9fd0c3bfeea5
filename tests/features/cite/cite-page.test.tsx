// @vitest-environment happy-dom
import { cleanup, configure, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Lang } from '../../../src/content/schema.ts'
import { listedWorks } from '../../../src/catalogue/model/outline.ts'
import { CitePage } from '../../../src/features/cite/cite-page.tsx'
import { citationsOf } from '../../../src/features/cite/load-citations.ts'
import { catalogueIndex } from '../../../src/catalogue/load-catalogue.ts'
import { idsIn } from '../../fixtures/read-citations.ts'
import { renderInPage } from '../in-page.tsx'

vi.mock('../../../src/features/cite/load-citations.ts', { spy: true })

// The catalogue is loaded by the build's own plugin, which takes its time.
configure({ asyncUtilTimeout: 10_000 })
vi.setConfig({ testTimeout: 20_000 })

const attention = 'attention-is-all-you-need'

async function visit(lang: Lang, of?: string) {
  const index = await catalogueIndex(lang)
  const onChoose = vi.fn<(of: string) => void>()
  await renderInPage(lang, <CitePage index={index} of={of} onChoose={onChoose} />)
  return { index, onChoose, user: userEvent.setup() }
}

const area = () => screen.findByRole<HTMLTextAreaElement>('textbox')

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('the papers desk', () => {
  it('cites the whole library, each work once', async () => {
    const { index } = await visit('en', '')
    const works = listedWorks(index)
    expect(idsIn((await area()).value).toSorted()).toEqual(works.toSorted())
    expect(screen.getByRole('heading', { name: `${works.length} entries` })).toBeTruthy()
  })

  it('cites a stage in each format', async () => {
    const { index, user } = await visit('zh', 'stage:ai-canon/foundations')
    const { works } = index.paths[0]!.stages[1]!
    expect(idsIn((await area()).value)).toEqual(works)
    await user.click(screen.getByRole('radio', { name: 'RIS' }))
    expect((await area()).value).toMatch(/^TY {2}- /)
    expect(idsIn((await area()).value)).toEqual(works)
    await user.click(screen.getByRole('radio', { name: 'CSL-JSON' }))
    expect(idsIn((await area()).value)).toEqual(works)
    expect(screen.getByRole('heading', { name: `共 ${works.length} 条` })).toBeTruthy()
  })

  it('cites a work that a path lists twice once', async () => {
    const { index } = await visit('en', 'path:ai-canon')
    const { stages } = index.paths[0]!
    const listed = stages.flatMap(({ works }) => works)
    expect(idsIn((await area()).value)).toEqual([...new Set(listed)])
  })

  it('says so where the citations cannot be loaded, and offers to reload', async () => {
    vi.mocked(citationsOf).mockRejectedValueOnce(new Error('offline'))
    await visit('en', attention)
    expect(await screen.findByRole('button', { name: 'Load again' })).toBeTruthy()
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('offers the library, every path, every stage, and the single work it shows', async () => {
    const { index, user, onChoose } = await visit('en', attention)
    const select = screen.getByRole<HTMLSelectElement>('combobox')
    expect(select.selectedOptions[0]?.textContent).toBe('Attention is all you need')
    const stages = index.paths.flatMap((path) => path.stages)
    expect(within(select).getAllByRole('option')).toHaveLength(
      2 + index.paths.length + stages.length,
    )
    await user.selectOptions(select, 'path:intro-to-llms')
    expect(onChoose).toHaveBeenCalledWith('path:intro-to-llms')
    expect(idsIn((await area()).value)).toEqual([attention])
  })

  it('says so where there is nothing of that name, and cites nothing', async () => {
    const { user, onChoose } = await visit('en', 'stage:ai-canon/nope')
    const alert = screen.getByRole('alert')
    expect(screen.queryByRole('textbox')).toBeNull()
    await user.click(within(alert).getByRole('button'))
    expect(onChoose).toHaveBeenCalledWith('')
  })

  it('copies the entries and says that it did', async () => {
    const { user } = await visit('en', attention)
    const { value } = await area()
    const write = vi.spyOn(navigator.clipboard, 'writeText')
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    expect(write).toHaveBeenCalledWith(value)
    expect(screen.getByRole('status').textContent).toBe('Copied: 1 entry is on the clipboard.')
    await user.click(screen.getByRole('radio', { name: 'RIS' }))
    expect(screen.getByRole('status').textContent).toBe('')
  })

  it('selects the entries and says what to do where copying is refused', async () => {
    const { user } = await visit('en', attention)
    const text = await area()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'))
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    expect(screen.getByRole('status').textContent).toContain('did not allow copying')
    expect(document.activeElement).toBe(text)
    expect(text.selectionEnd - text.selectionStart).toBe(text.value.length)
  })

  it('saves a file that is named after what it holds', async () => {
    const { user } = await visit('en', 'stage:ai-canon/foundations')
    await area()
    const files: File[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as File)
      return 'blob:http://localhost/1'
    })
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    await user.click(screen.getByRole('radio', { name: 'RIS' }))
    await user.click(screen.getByRole('button', { name: 'Save as a file' }))
    expect(click).toHaveBeenCalledOnce()
    expect(files[0]?.name).toBe('waymark-ai-canon-foundations.ris')
    expect(await files[0]?.text()).toMatch(/^TY {2}- .*\r\n/)
    expect(screen.getByRole('status').textContent).toContain('waymark-ai-canon-foundations.ris')
  })
})
