import { Link } from '@tanstack/react-router'
import { worksOnPath, type PathOutline } from '../../catalogue/model/outline.ts'
import { useTranslation } from '../../i18n/use-translation.ts'

/** Where a work stands on each path that lists it. */
export function Places({ work, paths }: { work: string; paths: PathOutline[] }) {
  const { t, lang } = useTranslation('work')
  if (paths.length === 0) return null
  return (
    <section aria-labelledby="places">
      <h2 id="places">{t('onPaths')}</h2>
      <ul className="plain-list">
        {paths.map((path) => {
          const works = worksOnPath(path)
          const stage = path.stages.find((stage) => stage.works.includes(work))!
          return (
            <li key={path.id}>
              <Link to="/$lang/paths/$path" params={{ lang, path: path.id }} hash={`step-${work}`}>
                {path.title}
              </Link>
              <p className="meta">
                {t('place', {
                  stage: stage.title,
                  step: works.indexOf(work) + 1,
                  total: works.length,
                })}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
