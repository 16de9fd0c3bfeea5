import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import type { CatalogueIndex } from '../../catalogue/model/outline.ts'
import { useWorkFacts } from '../../i18n/use-work-facts.ts'
import { useLang } from '../../i18n/use-translation.ts'
import { MetaLine } from '../../ui/meta-line.tsx'

interface Props {
  heading: string
  ids?: readonly string[]
  index: CatalogueIndex
}

/** Links to related works under a heading; nothing where there are none. */
export function WorkLinks({ heading, ids, index }: Props) {
  const lang = useLang()
  const { titleFacts } = useWorkFacts()
  const id = useId()
  if (!ids || ids.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul className="plain-list">
        {ids.map((work) => (
          <li key={work}>
            <Link to="/$lang/works/$work" params={{ lang, work }}>
              {index.works[work]!.title}
            </Link>
            <MetaLine facts={titleFacts(index.works[work]!)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
