// @vitest-environment happy-dom
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
// Loaded here, not by the router, so that no test waits for it to be compiled.
import '../../src/features/notes/note-editor.tsx'
import '../../src/features/work/work-page.tsx'
import { pages } from '../../src/app/page-addresses.ts'
import { render as renderPage } from '../../src/app/render.tsx'
import { createAppRouter } from '../../src/app/router.ts'
import type * as Catalogue from '../../src/catalogue/load-catalogue.ts'

const { attention, retired } = vi.hoisted(() => ({
  attention: 'attention-is-all-you-need',
  retired: 'a-work-of-the-past',
}))

/** The real catalogue, as if a work had been merged, and another retired. */
vi.mock('../../src/catalogue/load-catalogue.ts', async (load) => {
  const real = await load<typeof Catalogue>()
  const aliases = { 'attention-explained': attention }
  const catalogueIndex: typeof real.catalogueIndex = async (lang) => ({
    ...(await real.catalogueIndex(lang)),
    aliases,
  })
  const catalogueOutlines: typeof real.catalogueOutlines = async (lang) => ({
    ...(await real.catalogueOutlines(lang)),
    aliases,
  })
  const workTexts: typeof real.workTexts = async (index, id) => {
    const work = await real.workTexts(index, id === retired ? 'software-2-0' : id)
    return id === retired && work ? { ...work, id, retired: true, reasons: [] } : work
  }
  return { ...real, catalogueIndex, catalogueOutlines, workTexts }
})

async function load(address: string) {
  const router = createAppRouter(createMemoryHistory({ initialEntries: [address] }))
  await router.load()
  return router
}

afterEach(cleanup)

describe.each(['en', 'zh'])('the old address of a merged work in %s', (lang) => {
  it('leads to the current one, with everything that stood in it', async () => {
    const router = await load(`/${lang}/works/attention-explained?path=intro-to-llms#editions`)
    const { location, matches } = router.state
    expect(location.pathname).toBe(`/${lang}/works/${attention}`)
    expect(location.search).toEqual({ path: 'intro-to-llms' })
    expect(location.hash).toBe('editions')
    expect(matches.at(-1)?.loaderData).toMatchObject({ work: { id: attention } })
  })
})

describe('the pages of the site', () => {
  it('have one for every old address, which is that of the current one', async () => {
    const all = await pages()
    const old = all.filter(({ current }) => current)
    expect(old).toMatchObject([
      { address: 'works/attention-explained', current: `works/${attention}` },
    ])
    const current = all.find(({ address }) => address === old[0]!.current)!
    expect(old[0]!.modules).toEqual(current.modules)
    expect((await renderPage(`/en/${old[0]!.current}`)).html).toContain(`data-step="${attention}"`)
  })
})

describe.each([
  ['en', /in no list anymore. Your ticks and notes on it are kept/, 'Software 2.0'],
  ['zh', /已不在任何清单里，你的勾选和笔记都还在/, '软件 2.0'],
])('the page of a retired work in %s', (lang, words, title) => {
  it('opens, says so, and names no path', async () => {
    render(<RouterProvider router={await load(`/${lang}/works/${retired}`)} />)
    expect(await screen.findByText(words)).toBeTruthy()
    expect(document.querySelector('h1')?.textContent).toBe(title)
    expect(document.getElementById('places')).toBeNull()
  })
})
