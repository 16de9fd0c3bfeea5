import { useTranslation } from '../i18n/use-translation.ts'
import { hasUnsaved } from '../platform/unsaved.ts'
import { ReloadButton } from '../ui/reload-button.tsx'

/** Loads the page again, not without a warning where that loses something. */
export function ReloadAgain() {
  const { t } = useTranslation('errors')
  return <ReloadButton action={t('reload')} unsaved={t('unsaved')} hasUnsaved={hasUnsaved} />
}
