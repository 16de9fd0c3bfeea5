import type { NoteVersion } from '../../learner/model/notes.ts'
import { momentOf } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/use-messages.ts'

interface Props {
  version: NoteVersion
  /** The text in the editor. */
  mine: string
  /** Puts `text` in place of both. */
  onJoin(text: string): void
}

/** A text written on another device or tab at the same time. Nothing is dropped without a word. */
export function OtherVersion({ version, mine, onJoin }: Props) {
  const { t, lang } = useMessages()
  const merge = async () => {
    const { mergeLines } = await import('./merge-lines.ts')
    onJoin(mergeLines(mine, version.text))
  }
  return (
    <div className="notice other-version">
      <p>{t('notes.other', { when: momentOf(lang, version.at) })}</p>
      <pre className="note-text">{version.text || t('notes.removed')}</pre>
      <p className="actions">
        <button type="button" className="button" onClick={() => void merge()}>
          {t('notes.merge')}
        </button>
        <button type="button" className="quiet" onClick={() => onJoin(version.text)}>
          {t('notes.takeOther')}
        </button>
        <button type="button" className="quiet" onClick={() => onJoin(mine)}>
          {t('notes.keepMine')}
        </button>
      </p>
    </div>
  )
}
