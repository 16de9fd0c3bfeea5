import { useMessages } from '../i18n/use-messages.ts'
import { Dialog } from '../ui/dialog.tsx'
import { LangLink } from './lang-link.tsx'

/** The list of keys. Each has a visible control as well. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose(): void }) {
  const { t } = useMessages()
  const keys: [string[], string][] = [
    [['j'], t('app.keys.next')],
    [['k'], t('app.keys.previous')],
    [['x', t('app.keys.space')], t('app.keys.tick')],
    [['Enter'], t('app.keys.enter')],
    [['n'], t('app.keys.upNext')],
    [['/', 'Ctrl K', '⌘ K'], t('app.keys.find')],
    [['u'], t('app.keys.undo')],
    [['l'], t('app.keys.language')],
    [['?'], t('app.keys.help')],
  ]
  return (
    <Dialog
      open={open}
      title={t('app.keys.title')}
      closeLabel={t('app.keys.close')}
      onClose={onClose}
    >
      <dl className="keys">
        {keys.map(([names, what]) => (
          <div key={what}>
            <dt>
              {names.map((name, i) => (
                <span key={name}>
                  {i > 0 && ` ${t('app.keys.or')} `}
                  <kbd>{name}</kbd>
                </span>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <LangLink />
    </Dialog>
  )
}
