import type { WorkTitle } from '../catalogue/model/outline.ts'
import { useTranslation, type Translate } from '../i18n/use-translation.ts'
import { undo } from '../learner/actions.ts'
import { dismissToast, useToast, type Told } from '../learner/toasts.ts'
import { useTitles } from '../catalogue/use-titles.ts'
import { UpdatePrompt } from './update-prompt.tsx'

/** Toasts: the last action with its undo, and news of the app itself. */
export function Toasts() {
  const { t, lang } = useTranslation('app')
  const toast = useToast()
  const titles = useTitles(lang, toast !== undefined)
  const what = toast?.told && titles && wordsOf(toast.told, titles, t)
  return (
    <section className="toasts no-print" aria-label={t('messages')}>
      <div role="status" className="toast-slot">
        {toast && (titles || !toast.told) && (
          <div className="toast" key={toast.key}>
            <p>
              {toast.kind === 'done' && what}
              {toast.kind === 'undone' && t('undone', { what: what ?? '' })}
              {toast.kind === 'nothing-to-undo' && t('nothingToUndo')}
            </p>
            {toast.kind === 'done' && (
              <button type="button" className="button" onClick={() => void undo()}>
                {t('undo')}
              </button>
            )}
            <button
              type="button"
              className="quiet close"
              aria-label={t('dismiss')}
              onClick={dismissToast}
            >
              ×
            </button>
          </div>
        )}
      </div>
      <UpdatePrompt />
    </section>
  )
}

const linkWords = {
  broken: 'linkReported',
  replaced: 'linkReplaced',
  none: 'linkCleared',
} as const

function wordsOf(told: Told, titles: Record<string, WorkTitle>, t: Translate<'app'>): string {
  const title = titles[told.work]?.title ?? told.work
  switch (told.what) {
    case 'status':
      return t(`marked.${told.status}`, { title })
    case 'star':
      return t(told.star ? 'starred' : 'unstarred', { title })
    case 'edition':
      return t(told.read ? 'editionRead' : 'editionUnread', { title })
    case 'link':
      return t(linkWords[told.report], { title })
  }
}
