import type { Translate } from '../i18n/translate.ts'
import type { WorkTitle } from '../catalogue/model/outline.ts'
import { useMessages } from '../i18n/use-messages.ts'
import { undo } from '../learner/actions.ts'
import { dismissMessage, useMessage, type Told } from '../learner/toasts.ts'
import { useTitles } from '../catalogue/use-titles.ts'
import { UpdatePrompt } from './update-prompt.tsx'

/** Passing messages: the last action with its undo, and news of the app itself. */
export function Messages() {
  const { t, lang } = useMessages()
  const message = useMessage()
  const titles = useTitles(lang, message !== undefined)
  const what = message?.told && titles && wordsOf(message.told, titles, t)
  return (
    <section className="messages no-print" aria-label={t('app.messages')}>
      <div role="status" className="message-slot">
        {message && (titles || !message.told) && (
          <div className="message" key={message.key}>
            <p>
              {message.kind === 'done' && what}
              {message.kind === 'undone' && t('app.undone', { what: what ?? '' })}
              {message.kind === 'nothing-to-undo' && t('app.nothingToUndo')}
            </p>
            {message.kind === 'done' && (
              <button type="button" className="button" onClick={() => void undo()}>
                {t('app.undo')}
              </button>
            )}
            <button
              type="button"
              className="quiet close"
              aria-label={t('app.dismiss')}
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
  broken: 'app.linkReported',
  replaced: 'app.linkReplaced',
  none: 'app.linkCleared',
} as const

function wordsOf(told: Told, titles: Record<string, WorkTitle>, t: Translate): string {
  const title = titles[told.work]?.title ?? told.work
  switch (told.what) {
    case 'status':
      return t(`app.marked.${told.status}`, { title })
    case 'star':
      return t(told.star ? 'app.starred' : 'app.unstarred', { title })
    case 'edition':
      return t(told.read ? 'app.editionRead' : 'app.editionUnread', { title })
    case 'link':
      return t(linkWords[told.report], { title })
  }
}
