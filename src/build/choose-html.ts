import { nameOf, tagOf, langs } from '../i18n/langs.ts'
import { escapeHtml, type PageParts } from './site.ts'

/** Words of both languages for the two pages that belong to neither. */
export interface BothWords {
  title: string
  description: string
  heading: string
  lines: Record<'en' | 'zh', string>
  /** The title below `/zh/`, for the page of unknown addresses. */
  zhTitle?: string
}

/**
 * A page outside both languages: `/`, where the script chooses one, and the page a
 * static host shows for an unknown address. Without a script it offers both.
 */
export function bothLanguagesHtml(
  { site, boot, css, policy }: PageParts,
  { title, description, heading, lines, zhTitle }: BothWords,
  choose: boolean,
): string {
  return `<!doctype html>
<html lang="en"${choose ? ' data-page="choose"' : ''}${zhTitle ? ` data-zh-title="${escapeHtml(zhTitle)}"` : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
<style>${css}</style>
<script>${boot}</script>
<link rel="icon" href="${site.base}icon.svg" type="image/svg+xml">
<link rel="manifest" href="${site.base}manifest.en.webmanifest">
${
  choose
    ? [
        `<link rel="canonical" href="${site.origin}${site.base}">`,
        ...langs.map(
          (lang) =>
            `<link rel="alternate" hreflang="${tagOf[lang]}" href="${site.origin}${site.base}${lang}/">`,
        ),
      ].join('\n')
    : '<meta name="robots" content="noindex">'
}
</head>
<body>
<main class="both">
<h1>${escapeHtml(heading)}</h1>
${langs
  .map(
    (lang) => `<section lang="${tagOf[lang]}">
<p>${escapeHtml(lines[lang])}</p>
<p><a class="button primary" href="${site.base}${lang}/">${nameOf[lang]}</a></p>
</section>`,
  )
  .join('\n')}
</main>
</body>
</html>
`
}
