import { atSecond, clock, type WorkView } from '../../catalogue/model/work-view.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { OutLink } from '../../ui/out-link.tsx'

/** Named places in a recording; each opens the video at its second. */
export function Moments({ work }: { work: WorkView }) {
  const { t } = useTranslation(['work', 'catalogue'])
  if (!work.moments) return null
  return (
    <section aria-labelledby="moments">
      <h2 id="moments">{t('moments')}</h2>
      <ul className="plain-list">
        {work.moments.map(({ seconds, label, edition }) => {
          const recording = work.editions.find(({ id }) => id === edition)
          return (
            recording && (
              <li key={seconds}>
                <OutLink href={atSecond(recording, seconds)} newTab={t('catalogue:opensNewTab')}>
                  {clock(seconds)} {label}
                </OutLink>
              </li>
            )
          )
        })}
      </ul>
    </section>
  )
}
