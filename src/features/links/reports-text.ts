import type { LinkEntry } from './model/link-entries.ts'
import type { Translate } from '../../i18n/use-translation.ts'

/**
 * Reports as plain text for the people who keep the lists: a block a link, with the
 * ids by which they find it. Whatever was typed stays on its line.
 */
export function reportsText(
  reports: readonly LinkEntry[],
  t: Translate<['links', 'catalogue']>,
): string {
  const blocks = reports.map(({ work, title, edition, link }) =>
    [
      `${title} (${work})`,
      t('text.edition', {
        edition: edition.title ?? t(`catalogue:role.${edition.role}`),
        id: edition.id,
      }),
      t('text.address', { address: edition.url }),
      link.report?.address !== undefined &&
        t('text.replacement', { address: link.report.address.replace(/\s+/g, ' ') }),
    ]
      .filter((line) => line !== false)
      .join('\n'),
  )
  return `${[t('text.heading', { count: reports.length }), ...blocks].join('\n\n')}\n`
}
