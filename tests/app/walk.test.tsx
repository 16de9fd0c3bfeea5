// @vitest-environment happy-dom
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import en from '../../src/i18n/locales/en/index.ts'
import zh from '../../src/i18n/locales/zh/index.ts'
import { createAppRouter } from '../../src/app/router.ts'
import type { Lang } from '../../src/content/schema.ts'

async function visit(address: string) {
  const router = createAppRouter(createMemoryHistory({ initialEntries: [address] }))
  await router.load()
  render(<RouterProvider router={router} />)
  return router
}

const words: Record<Lang, { first: string; undo: RegExp; saved: string }> = {
  en: { first: 'Software 2.0', undo: /^Undo$/, saved: 'Saved' },
  zh: { first: '软件 2.0', undo: /^撤销$/, saved: '已保存' },
}

afterEach(cleanup)

describe.each(['en', 'zh'] as const)('a path in %s', (lang) => {
  const { first, undo, saved } = words[lang]

  it('ticks a step in place, says when it is saved, and takes it back', async () => {
    await visit(`/${lang}/paths/ai-canon`)
    const user = userEvent.setup()
    const box = await screen.findByRole('checkbox', { name: first })
    await user.click(box)
    await waitFor(() => expect(box).toHaveProperty('checked', true))
    await screen.findByText(saved)
    await user.click(await screen.findByRole('button', { name: undo }))
    await waitFor(() => expect(box).toHaveProperty('checked', false))
  })
})

describe('the work page', () => {
  it('offers every status and shows the one that is set', async () => {
    await visit('/en/works/software-2-0')
    const user = userEvent.setup()
    const group = await screen.findByRole('group', { name: 'Your status' })
    for (const name of ['Doing', 'Done', 'Skipped', 'Known already', 'To do']) {
      await user.click(within(group).getByRole('radio', { name }))
      await waitFor(() =>
        expect(within(group).getByRole('radio', { name })).toHaveProperty('checked', true),
      )
    }
  })

  it('leads to the next step of the path one came from', async () => {
    await visit('/en/works/attention-is-all-you-need?path=intro-to-llms')
    const along = await screen.findByRole('navigation', { name: /Along Intro to LLMs/ })
    expect(within(along).getByRole('link', { name: /^Next/ }).textContent).toContain('GPT-2')
  })
})

describe('an address without a page', () => {
  it.each([
    ['/en/works/no-such-work', en.errors.notFound.heading],
    ['/zh/paths/no-such-path', zh.errors.notFound.heading],
    ['/fr/', en.errors.notFound.heading],
  ])('%s says so in its language', async (address, heading) => {
    await visit(address)
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(heading)
  })
})
