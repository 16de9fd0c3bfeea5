import { Link } from '@tanstack/react-router'
import { useTranslation } from '../i18n/use-translation.ts'
import { usePreference } from '../learner/preferences.ts'
import { Dialog } from '../ui/dialog.tsx'
import { LangLink } from './lang-link.tsx'

/** The list of keys, and when they do nothing. Each has a visible control as well. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose(): void }) {
  const { t, lang } = useTranslation('app')
  const on = usePreference('singleKeys')
  const keys: [string[], string][] = [
    [['j'], t('keys.next')],
    [['k'], t('keys.previous')],
    [['x'], t('keys.tick')],
    [['Enter'], t('keys.enter')],
    [['n'], t('keys.upNext')],
    [['/', 'Ctrl K', '⌘ K'], t('keys.find')],
    [['u'], t('keys.undo')],
    [['l'], t('keys.language')],
    [['?'], t('keys.help')],
  ]
  return (
    <Dialog open={open} title={t('keys.title')} closeLabel={t('keys.close')} onClose={onClose}>
      <dl className="keys">
        {keys.map(([names, what]) => (
          <div key={what}>
            <dt>
              {names.map((name, i) => (
                <span key={name}>
                  {i > 0 && ` ${t('keys.or')} `}
                  <kbd>{name}</kbd>
                </span>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p>
        {t(on ? 'keys.on' : 'keys.off')}{' '}
        <Link to="/$lang/settings" params={{ lang }} hash="keys" onClick={onClose}>
          {t(on ? 'keys.switchOff' : 'keys.switchOn')}
        </Link>
      </p>
      <LangLink />
    </Dialog>
  )
}
