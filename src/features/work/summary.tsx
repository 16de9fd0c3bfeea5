import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { splitAtMentions } from '../../catalogue/model/term-mentions.ts'
import type { WorkView } from '../../catalogue/model/work-view.ts'
import { otherLang, tagOf } from '../../i18n/langs.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { TermLink } from '../../ui/term-link.tsx'
import { useTermTexts } from './use-term-texts.ts'

/** What a work is, in one to three sentences, with its terms explained where they stand. */
export function Summary({ work }: { work: WorkView }) {
  const { t, lang } = useTranslation('work')
  const [open, setOpen] = useState<{ work: string; term: string }>()
  const { terms, load } = useTermTexts(lang, work.mentions.length > 0)
  const textsOf = (id: string) => {
    const texts = terms?.get(id)
    return texts ? { ...texts, otherLang: tagOf[otherLang(lang)] } : terms && null
  }
  return (
    <section aria-labelledby="about">
      <h2 id="about">{t('about')}</h2>
      <p className="summary">
        {splitAtMentions(work.summary, work.mentions).map((part) =>
          typeof part === 'string' ? (
            part
          ) : (
            <TermLink
              key={part.term}
              texts={textsOf(part.term)}
              open={open?.work === work.id && open.term === part.term}
              onOpen={() => {
                load()
                setOpen({ work: work.id, term: part.term })
              }}
              onClose={() =>
                setOpen((current) => (current?.term === part.term ? undefined : current))
              }
              renderLink={(props) => (
                <Link
                  to="/$lang/glossary"
                  params={{ lang }}
                  hash={part.term}
                  className="term-link"
                  {...props}
                >
                  {part.text}
                </Link>
              )}
              more={
                <Link to="/$lang/glossary" params={{ lang }} hash={part.term} className="quiet">
                  {t('openGlossary')}
                </Link>
              }
            />
          ),
        )}
      </p>
    </section>
  )
}
