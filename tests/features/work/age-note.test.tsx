// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Lang } from '../../../src/content/schema.ts'
import type { WorkView } from '../../../src/catalogue/model/work-view.ts'
import { AgeNote } from '../../../src/features/work/age-note.tsx'
import { catalogueIndex, workTexts } from '../../../src/catalogue/load-catalogue.ts'
import { renderInPage } from '../in-page.tsx'

async function openNote(lang: Lang, change: Partial<WorkView>) {
  const index = await catalogueIndex(lang)
  const work = (await workTexts(index, 'babyagi'))!
  return {
    ...(await renderInPage(lang, <AgeNote work={{ ...work, ...change }} index={index} />)),
    index,
  }
}

afterEach(cleanup)

describe.each(['en', 'zh'] as const)('a note on the age of a work (%s)', (lang) => {
  it('says of which year it is a document', async () => {
    const { t } = await openNote(lang, { standing: 'historic', year: 2023 })
    expect(screen.getByText(t('work:age.historic', { year: '2023' }))).toBeTruthy()
  })

  it('leads to the work that took its place', async () => {
    const newer = 'attention-is-all-you-need'
    const { t, index } = await openNote(lang, { standing: 'superseded', supersededBy: newer })
    const link = screen.getByRole('link', { name: index.works[newer]!.title })
    expect(link.getAttribute('href')).toBe(`/${lang}/works/${newer}`)
    expect(document.body.textContent).toContain(t('work:age.supersededBy'))
  })

  it('does without a link where no work here took its place', async () => {
    const { t } = await openNote(lang, { standing: 'superseded', supersededBy: undefined })
    expect(screen.getByText(t('work:age.superseded'))).toBeTruthy()
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('is silent on what still holds', async () => {
    await openNote(lang, { standing: undefined })
    expect(document.querySelector('p')).toBeNull()
  })
})
