import type { WorkTitle } from '../catalogue/model/outline.ts'
import { useTranslation, type Translate } from '../i18n/use-translation.ts'
import { undo } from '../learner/actions.ts'
import { dismissMessage, useMessage, type Told } from '../learner/toasts.ts'
import { useTitles } from '../catalogue/use-titles.ts'
import { UpdatePrompt } from './update-prompt.tsx'

/** Passing messages: the last action with its undo, and news of the app itself. */
export function Messages() {
  const { t, lang } = useTranslation('app')
  const message = useMessage()
  const titles = useTitles(lang, message !== undefined)
  const what = message?.told && titles && wordsOf(message.told, titles, t)
  return (
    <section className="messages no-print" aria-label={t('messages')}>
      <div role="status" className="message-slot">
        {message && (titles || !message.told) && (
          <div className="message" key={message.key}>
            <p>
              {message.kind === 'done' && what}
              {message.kind === 'undone' && t('undone', { what: what ?? '' })}
              {message.kind === 'nothing-to-undo' && t('nothingToUndo')}
            </p>
            {message.kind === 'done' && (
              <button type="button" className="button" onClick={() => void undo()}>
                {t('undo')}
              </button>
            )}
            <button
              type="button"
              className="quiet close"
              aria-label={t('dismiss')}
              onClick={dismissMessage}
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
