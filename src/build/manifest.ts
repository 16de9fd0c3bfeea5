import type { Lang } from '../content/schema.ts'
import { tagOf } from '../i18n/langs.ts'
import type { Resources, Translated } from '../i18n/resources.ts'
import type { Site } from './site.ts'

/** The web app manifest in one language. https://www.w3.org/TR/appmanifest/ */
export function manifest(lang: Lang, { app, home }: Translated<Resources>, site: Site): string {
  const image = (src: string, sizes: string, extra: object = {}) => ({
    src: `${site.base}${src}`,
    sizes,
    type: src.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
    ...extra,
  })
  return JSON.stringify(
    {
      id: site.base,
      name: `${app.name} · ${app.tagline}`,
      short_name: app.name,
      description: app.description,
      lang: tagOf[lang],
      dir: 'ltr',
      start_url: `${site.base}${lang}/`,
      scope: site.base,
      display: 'standalone',
      background_color: '#f8f3e8',
      theme_color: '#f8f3e8',
      categories: ['education', 'books'],
      icons: [
        image('icon.svg', 'any'),
        image('icon-192.png', '192x192'),
        image('icon-512.png', '512x512'),
        image('icon-maskable-192.png', '192x192', { purpose: 'maskable' }),
        image('icon-maskable-512.png', '512x512', { purpose: 'maskable' }),
      ],
      shortcuts: [{ name: home.continue, url: `${site.base}${lang}/?go=next` }],
      file_handlers: [
        {
          action: `${site.base}${lang}/settings`,
          accept: { 'application/json': ['.json'] },
        },
      ],
      screenshots: [
        image(`screenshot-${lang}-narrow.png`, '780x1688', {
          form_factor: 'narrow',
          label: app.tagline,
        }),
        image(`screenshot-${lang}-wide.png`, '1280x800', {
          form_factor: 'wide',
          label: app.tagline,
        }),
      ],
    },
    null,
    1,
  )
}
