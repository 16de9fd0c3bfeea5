import type { NoteVersion } from '../../learner/model/notes.ts'
import { useTranslation } from '../../i18n/use-translation.ts'

interface Props {
  version: NoteVersion
  /** The text in the editor. */
  mine: string
  /** Puts `text` in place of both. */
  onJoin(text: string): void
}

/** A text written on another device or tab at the same time. Nothing is dropped without a word. */
export function OtherVersion({ version, mine, onJoin }: Props) {
  const { t } = useTranslation('notes')
  const merge = async () => {
    const { mergeLines } = await import('./merge-lines.ts')
    onJoin(mergeLines(mine, version.text))
  }
  return (
    <div className="notice other-version">
      <p>{t('other', { when: version.at })}</p>
      <pre className="note-text">{version.text || t('removed')}</pre>
      <p className="actions">
        <button type="button" className="button" onClick={() => void merge()}>
          {t('merge')}
        </button>
        <button type="button" className="quiet" onClick={() => onJoin(version.text)}>
          {t('takeOther')}
        </button>
        <button type="button" className="quiet" onClick={() => onJoin(mine)}>
          {t('keepMine')}
        </button>
      </p>
    </div>
  )
}
