import { Link } from '@tanstack/react-router'
import { useState, type KeyboardEvent } from 'react'
import { otherLang, tagOf } from '../../i18n/langs.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useWorkFacts } from '../../i18n/use-work-facts.ts'
import { useStatus } from '../../learner/use-progress.ts'
import { MetaLine } from '../../ui/meta-line.tsx'
import { Marked } from './marked.tsx'
import type { Findings, Found } from './search-index.ts'
import { whyFound } from './why-found.ts'

/** How many results are shown at first, and with each “more”. */
const page = 20

interface Props {
  query: string
  findings: Findings
  /** Goes back from the first result to the field. */
  onLeave(): void
}

/** The works found, a page of them at first; arrows move among them. */
export function Results({ query, findings, onLeave }: Props) {
  const { t } = useTranslation('search')
  const [more, setMore] = useState({ query, shown: page })
  const shown = more.query === query ? more.shown : page
  const { works, terms } = findings
  const left = works.length - shown
  return (
    <>
      <ol className="results" aria-label={t('results')}>
        {works.slice(0, shown).map((found) => (
          <Result key={found.entry.id} found={found} terms={terms} onLeave={onLeave} />
        ))}
      </ol>
      {left > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => setMore({ query, shown: shown + page })}
        >
          {t('more', { count: Math.min(left, page) })}
        </button>
      )}
    </>
  )
}

interface ResultProps {
  found: Found
  terms: readonly string[]
  onLeave(): void
}

function Result({ found, terms, onLeave }: ResultProps) {
  const { t, lang } = useTranslation('catalogue')
  const { workFacts } = useWorkFacts()
  const { entry } = found
  const status = useStatus(entry.id)
  const { title, otherTitle, passage } = whyFound(found, terms)
  return (
    <li className="result" data-step={entry.id} data-status={status}>
      <Link
        to="/$lang/works/$work"
        params={{ lang, work: entry.id }}
        className="step-title"
        onKeyDown={(event) => moveFocus(event, onLeave)}
      >
        <Marked stretches={title} />
      </Link>
      {otherTitle && (
        <p className="note" lang={tagOf[otherLang(lang)]}>
          <Marked stretches={otherTitle} />
        </p>
      )}
      <MetaLine facts={workFacts(entry)} />
      {passage && (
        <p className="note">
          <Marked stretches={passage} />
        </p>
      )}
      {status !== 'todo' && (
        <p className="badges">
          <span className="badge">{t(`status.${status}`)}</span>
        </p>
      )}
    </li>
  )
}

/** Arrows, Home and End move among the results; up from the first one leaves them. */
function moveFocus(event: KeyboardEvent<HTMLElement>, onLeave: () => void): void {
  const list = event.currentTarget.closest('.results')
  const links = [...(list?.querySelectorAll('a') ?? [])]
  const at = links.findIndex((link) => link === event.currentTarget)
  const targets: Record<string, number> = {
    ArrowDown: Math.min(at + 1, links.length - 1),
    ArrowUp: at - 1,
    Home: 0,
    End: links.length - 1,
  }
  const target = targets[event.key]
  if (target === undefined || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  if (target < 0) onLeave()
  else links[target]?.focus()
}
