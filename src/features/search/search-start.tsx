import { Link } from '@tanstack/react-router'
import type { Topic } from '../../content/schema.ts'
import { topicNames } from '../../i18n/topic-names.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { usePreference } from '../../learner/preferences.ts'

const ways = ['title', 'maker', 'kind', 'address'] as const

/** What one can search for, each with an example that does it. */
export function Ways() {
  const { t, lang } = useTranslation('search')
  const singleKeys = usePreference('singleKeys')
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">{t('ways')}</h2>
      <dl className="ways">
        {ways.map((way) => (
          <div key={way}>
            <dt>{t(`way.${way}`)}</dt>
            <dd>
              <Link to="/$lang/search" params={{ lang }} search={{ q: t(`example.${way}`) }}>
                {t(`example.${way}`)}
              </Link>
            </dd>
          </div>
        ))}
      </dl>
      <p className="meta keys-hint">{t(singleKeys ? 'keys' : 'keysWithCtrl')}</p>
    </section>
  )
}

/** Every subject, as a search for it. */
export function Subjects() {
  const { t, lang } = useTranslation('search')
  const names = topicNames[lang]
  return (
    <section aria-labelledby="subjects">
      <h2 id="subjects">{t('subjects')}</h2>
      <ul className="subjects">
        {(Object.keys(names) as Topic[]).map((topic) => (
          <li key={topic}>
            <Link
              to="/$lang/search"
              params={{ lang }}
              search={{ q: names[topic] }}
              className="subject"
            >
              {names[topic]}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
