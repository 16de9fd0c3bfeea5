// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Lang } from '../../../src/content/schema.ts'
import {
  snapshotOf,
  type CatalogueSnapshot,
} from '../../../src/features/changes/model/catalogue-snapshot.ts'
import type { CatalogueIndex } from '../../../src/catalogue/model/outline.ts'
import { ChangesLine } from '../../../src/features/changes/changes-line.tsx'
import { ChangesPage } from '../../../src/features/changes/changes-page.tsx'
import { catalogueIndex } from '../../../src/catalogue/load-catalogue.ts'
import {
  rememberedKey,
  startRememberedLists,
} from '../../../src/features/changes/remembered-lists.ts'
import { progress } from '../../../src/learner/use-progress.ts'
import { renderInPage } from '../in-page.tsx'

const attention = 'attention-is-all-you-need'
const retired = 'a-work-of-the-past'

/** The real lists, as if one more work had been merged into another, and one retired. */
async function indexIn(lang: Lang): Promise<CatalogueIndex> {
  const index = await catalogueIndex(lang)
  return {
    ...index,
    works: { ...index.works, [retired]: { title: 'A work of the past', kind: 'tool' } },
    retired: [retired],
    aliases: { 'attention-explained': attention },
    splits: { 'state-of-gpt': { work: 'software-2-0', edition: 'talk' } },
  }
}

type Stages = CatalogueSnapshot['paths'][number][1]

/** The same lists before an update that did a little of everything. */
function older(index: CatalogueIndex): CatalogueSnapshot {
  const now = snapshotOf({
    ...index,
    works: {
      ...index.works,
      'attention-explained': { title: 'Attention, explained', kind: 'article' },
      'software-2-0': { ...index.works['software-2-0']!, title: 'Software two' },
    },
    paths: index.paths.map((path, at) =>
      at > 0
        ? path
        : { ...path, stages: path.stages.map((stage) => ({ ...stage, works: [...stage.works] })) },
    ),
  })!
  const paths = structuredClone(now.paths)
  const [first, second, third] = paths[0]![1] as [Stages[0], Stages[0], Stages[0]]
  // Added since: the last of the third stage. Split off since: “State of GPT”.
  third[1].pop()
  first[1] = [...first[1].filter((work) => work !== 'state-of-gpt'), 'attention-explained', retired]
  // Moved since: the first of the second stage was in the first. Reordered since: the third.
  first[1].push(second[1].shift()!)
  third[1].reverse()
  const titles: Record<string, string> = {
    'attention-explained': 'Attention, explained',
    'software-2-0': 'Software two',
  }
  const works = [...new Set(paths.flatMap(([, stages]) => stages.flatMap(([, works]) => works)))]
  const inLang = works.map((work) => titles[work] ?? index.works[work]!.title)
  return { version: 'older', paths, titles: { [index.lang]: inLang } }
}

/** What a tab does that has remembered, or forgotten, lists: the others hear of it. */
const tellOtherTabs = () =>
  window.dispatchEvent(new StorageEvent('storage', { key: rememberedKey }))

function remember(snapshot: CatalogueSnapshot) {
  localStorage.setItem(rememberedKey, JSON.stringify(snapshot))
  tellOtherTabs()
}

beforeAll(startRememberedLists)
beforeEach(() => {
  localStorage.clear()
  tellOtherTabs()
})
afterEach(() => {
  vi.unstubAllGlobals()
  cleanup()
})

const words = {
  en: {
    line: 'The lists have changed: 1 added, 1 split off, 1 merged, 1 moved, 1 stage in another order, 1 renamed, 1 retired. See what',
    safe: /^No tick, no star and no note is lost/,
    seen: 'Seen',
    nothing: /^There is nothing new/,
    renamed: 'used to be called “Software two”',
  },
  zh: {
    line: '清单有变化：新增 1 部、拆出 1 部、合并 1 部、移动 1 处、调整次序 1 处、改名 1 部、撤下 1 部。 看看变了什么',
    safe: /^勾选、星标和笔记一条都没丢/,
    seen: '知道了',
    nothing: /^目前没有新的变化/,
    renamed: '原名《Software two》',
  },
} as const

describe.each(['en', 'zh'] as const)('changed lists in %s', (lang) => {
  const { line, safe, seen, nothing, renamed } = words[lang]

  it('are told in one line, with the way to all of it', async () => {
    const index = await indexIn(lang)
    remember(older(index))
    await renderInPage(lang, <ChangesLine index={index} />)
    const link = screen.getByRole('link')
    expect(link.closest('p')!.textContent).toBe(line)
    expect(link.getAttribute('href')).toBe(`/${lang}/changes`)
  })

  it('are told one by one, with the way to each work', async () => {
    const index = await indexIn(lang)
    remember(older(index))
    await renderInPage(lang, <ChangesPage index={index} />)
    expect(screen.getByText(safe)).toBeTruthy()
    const groups = screen.getAllByRole('heading', { level: 2 }).map((heading) => {
      const group = within(heading.closest('section')!)
      return [heading.id, ...group.getAllByRole('link').map((link) => link.getAttribute('href'))]
    })
    const [, second, third] = index.paths[0]!.stages
    const work = (id: string) => `/${lang}/works/${id}`
    expect(groups).toEqual([
      ['changes-added', work(third!.works.at(-1)!)],
      ['changes-split', work('state-of-gpt'), work('software-2-0')],
      ['changes-merged', work(attention)],
      ['changes-moved', work(second!.works[0]!)],
      ['changes-reordered', `/${lang}/paths/ai-canon#${third!.id}`],
      ['changes-renamed', work('software-2-0')],
      ['changes-retired', work(retired)],
    ])
    expect(screen.getByText(renamed)).toBeTruthy()
    expect(screen.getByText(/Attention, explained/)).toBeTruthy()
  })

  it('are not told again once they were seen', async () => {
    const index = await indexIn(lang)
    remember(older(index))
    await renderInPage(lang, <ChangesPage index={index} />)
    await userEvent.setup().click(screen.getByRole('button', { name: seen }))
    const told = screen.getByText(nothing)
    expect(document.activeElement).toBe(told)
    expect(JSON.parse(localStorage.getItem(rememberedKey)!)).toEqual(snapshotOf(index))
  })
})

describe('another tab', () => {
  it('that has seen what changed takes the news away here too', async () => {
    const index = await indexIn('en')
    remember(older(index))
    await renderInPage('en', <ChangesLine index={index} />)
    expect(screen.getByRole('link')).toBeTruthy()
    act(() => remember(snapshotOf(index)!))
    expect(screen.queryByRole('link')).toBeNull()
  })
})

describe('a first visit', () => {
  it('is told of nothing', async () => {
    const index = await indexIn('en')
    await renderInPage('en', <ChangesPage index={index} />)
    expect(screen.getByText(words.en.nothing)).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
    cleanup()
    await renderInPage('en', <ChangesLine index={index} />)
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('is what a browser that keeps nothing always has', async () => {
    const index = await indexIn('en')
    remember(older(index))
    const denied = () => {
      throw new DOMException('', 'SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: denied, setItem: denied })
    tellOtherTabs()
    await renderInPage('en', <ChangesPage index={index} />)
    vi.unstubAllGlobals()
    expect(screen.getByText(words.en.nothing)).toBeTruthy()
  })
})

describe('a retired work', () => {
  it('is listed for whoever marked it, and for no one else', async () => {
    const index = await indexIn('en')
    await renderInPage('en', <ChangesPage index={index} />)
    expect(screen.queryByRole('link', { name: 'A work of the past' })).toBeNull()
    await progress.act([{ work: retired, field: 'status', value: 'done' }])
    const link = await screen.findByRole('link', { name: 'A work of the past' })
    expect(link.closest('li')!.textContent).toContain('Done')
    await progress.undo(retired)
    await waitFor(() =>
      expect(screen.queryByRole('link', { name: 'A work of the past' })).toBeNull(),
    )
  })
})
