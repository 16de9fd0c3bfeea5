import { useEffect, useState } from 'react'
import type { NextStep } from '../../learner/model/next-step.ts'
import type { CatalogueOutlines } from '../../catalogue/model/outline.ts'
import { workTexts } from '../../catalogue/load-catalogue.ts'

interface StepTexts {
  work: string
  lang: string
  summary: string
  note?: string
}

/**
 * What the next step is about and why it comes now, loaded when it is known which
 * step that is; undefined until then, and on a first visit, which needs neither.
 */
export function useStepTexts(index: CatalogueOutlines, next?: NextStep): StepTexts | undefined {
  const [texts, setTexts] = useState<StepTexts>()
  const work = next && next.reason !== 'first-visit' ? next.work : undefined
  const path = next?.path.id
  useEffect(() => {
    let current = true
    if (!work) return
    void workTexts(index, work).then(
      (view) => {
        if (!current || !view) return
        const note = view.reasons.find((reason) => reason.path === path)?.note
        setTexts({ work, lang: index.lang, summary: view.summary, note })
      },
      () => {
        // Without a network the title alone must do.
      },
    )
    return () => {
      current = false
    }
  }, [index, work, path])
  return texts?.work === work && texts?.lang === index.lang ? texts : undefined
}
