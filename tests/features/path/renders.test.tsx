// @vitest-environment happy-dom
import { takeRenders } from '../count-renders.ts'
import { act, cleanup, screen } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { catalogueOutlines, pathTexts } from '../../../src/catalogue/load-catalogue.ts'
import { worksOnPath } from '../../../src/catalogue/model/outline.ts'
import { PathPage } from '../../../src/features/path/path-page.tsx'
import type { PathFilter } from '../../../src/features/path/model/filter.ts'
import { pendingMark } from '../../../src/learner/intents.ts'
import { progress } from '../../../src/learner/use-progress.ts'
import { renderInPage } from '../in-page.tsx'

const index = await catalogueOutlines('en')
const canon = index.paths.find(({ id }) => id === 'ai-canon')!
const works = worksOnPath(canon)
const [first, second, third] = works as [string, string, string]
const everything: PathFilter = { state: 'all', kind: 'all', age: 'all' }

async function openCanon(filter = everything) {
  const path = (await pathTexts('en', canon.id))!
  await renderInPage(
    'en',
    <PathPage index={index} path={path} filter={filter} onFilter={() => {}} />,
  )
  await settled()
}

/** Waits until what was done is stored, the database has told of it, and React has rendered that. */
async function settled() {
  await act(() =>
    vi.waitFor(() => {
      const { phase, saving, rows } = progress.getState()
      expect([phase, saving]).toEqual(['ready', 0])
      expect(JSON.stringify([...rows.values()])).not.toContain(pendingMark)
    }),
  )
}

/** What an action renders, from the press until all news of it has come back. */
async function rendersOf(press: () => void) {
  takeRenders()
  act(press)
  await settled()
  return takeRenders()
}

const set = (status: string, ...on: string[]) =>
  progress.act(on.map((work) => ({ work, field: 'status', value: status })))

const step = (work: string) => document.querySelector(`[data-step="${work}"]`)
const box = (work: string) => step(work)!.querySelector('input')!
const upNext = () =>
  [...document.querySelectorAll('[data-up-next]')].map((row) => row.getAttribute('data-step'))

/** One step at the end is done, and the page shows it: the very first tick changes more words. */
async function begin() {
  await progress.open()
  await act(async () => {
    await set('todo', ...progress.getState().rows.keys())
    await set('done', works.at(-1)!)
  })
  await settled()
}

/** A step with everything in it. */
const oneStep = { StepRow: 1, SealCheckbox: 1, MetaLine: 1 }
/** The count of a stage, in the list of stages and at its head, and that of the page. */
const counts = { StageMark: 1, StageCount: 1, PathCount: 1, ProgressBar: 2 }

describe('on the longest path', () => {
  // One page for all: a hundred steps take their time in a simulated DOM.
  let opening: Record<string, number>
  beforeAll(async () => {
    await begin()
    takeRenders()
    await openCanon()
    opening = takeRenders()
  })
  beforeEach(begin)
  afterAll(cleanup)

  it('every step renders once when it opens', () => {
    expect(works).toHaveLength(96)
    expect(opening).toMatchObject({ StepRow: 96, StageMark: 6, StageCount: 6, PathCount: 1 })
  })

  it('ticking a step renders it, the count of its stage and that of the page', async () => {
    expect(await rendersOf(() => box(third).click())).toEqual({ ...oneStep, ...counts })
    expect(box(third).checked).toBe(true)
    expect(upNext()).toEqual([first])
    expect(await rendersOf(() => box(third).click())).toEqual({ ...oneStep, ...counts })
    expect(box(third).checked).toBe(false)
  })

  it('ticking the next step renders also the one that is next now, and the way to it', async () => {
    expect(upNext()).toEqual([first])
    expect(await rendersOf(() => box(first).click())).toEqual({
      ...counts,
      NextLink: 1,
      // The router's link in it.
      forwardRef: 1,
      StepRow: 2,
      SealCheckbox: 2,
      MetaLine: 2,
    })
    expect(upNext()).toEqual([second])
  })

  it('a star renders its step, and what the page does not show renders nothing', async () => {
    const star = (value: boolean) => progress.act([{ work: second, field: 'star', value }])
    expect(await rendersOf(() => void star(true))).toEqual(oneStep)
    expect(await rendersOf(() => void star(false))).toEqual(oneStep)
    const minutes = { work: second, field: 'minutes', value: 25 }
    expect(await rendersOf(() => void progress.act([minutes]))).toEqual({})
    expect(await rendersOf(() => void set('done', 'a-work-of-no-list'))).toEqual({})
  })

  it('ticking the last open step of a stage renders the stage, but no other step of it', async () => {
    const [stage, following] = canon.stages.map((stage) => stage.works) as [string[], string[]]
    await act(() => set('done', ...stage.slice(0, -1)))
    await settled()
    const renders = await rendersOf(() => box(stage.at(-1)!).click())
    expect(renders).toMatchObject({ ...counts, StageSection: 1, FoldButtons: 1, StepRow: 2 })
    expect(renders['PathPage']).toBeUndefined()
    expect(upNext()).toEqual([following[0]])
    expect(screen.getByRole('button', { name: 'Fold finished stages' })).toBeTruthy()
  })
})

describe('narrowed to what is open', () => {
  beforeEach(begin)
  afterEach(cleanup)

  it('ticking a step takes it away, and renders no other step', async () => {
    await openCanon({ ...everything, state: 'open' })
    expect(document.querySelectorAll('li[data-step]')).toHaveLength(95)
    const renders = await rendersOf(() => box(third).click())
    expect(step(third)).toBeNull()
    expect(document.querySelectorAll('li[data-step]')).toHaveLength(94)
    expect(renders).toEqual({ ...counts, SectionSteps: 1, ShownCount: 1 })
  })
})
