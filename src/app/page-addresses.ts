/** The addresses of all pages, and what each loads: for the build, which renders them, and for the dev server. */
import { catalogueIndex, chunkOf } from '../catalogue/load-catalogue.ts'
import { langs } from '../i18n/langs.ts'

/** A page to be rendered in each language. */
export interface PageAddress {
  /** Without base and language: `''` is home. */
  address: string
  /** For an old address of a page: the one it has now. */
  current?: string
  /** Modules it loads besides those of every page, from `src/`; `LANG` stands for the language. */
  modules: string[]
}

const feature = (...files: string[]) => files.map((file) => `src/features/${file}`)
const words = (...namespaces: string[]) =>
  namespaces.map((namespace) => `src/i18n/locales/LANG/${namespace}.ts`)
const texts = (kind: string) => `virtual:catalogue/${kind}/LANG`

/** What the pages of features load, and the namespaces of their words. */
const simplePages = {
  search: [...feature('search/search-page.tsx'), ...words('search')],
  cite: [...feature('cite/cite-page.tsx'), ...words('cite')],
  links: [...feature('links/links-page.tsx'), ...words('links')],
  changes: [...feature('changes/changes-page.tsx'), ...words('changes')],
  settings: [
    ...feature('settings/settings-page.tsx', 'backup/backup-section.tsx', 'sync/folder-panel.tsx'),
    ...words('settings', 'backup', 'sync', 'failures'),
  ],
}

/** Every page of the site. */
export async function pages(): Promise<PageAddress[]> {
  const index = await catalogueIndex(langs[0]!)
  const home = [...feature('home/home-page.tsx', 'backup/backup-reminder.tsx'), ...words('home')]
  const path = [...feature('path/path-page.tsx'), ...words('path')]
  const work = (id: string) => [
    ...feature('work/work-page.tsx', 'notes/note-editor.tsx'),
    ...words('work', 'notes'),
    texts('titles'),
    `${texts('works')}/${chunkOf(index, id)}`,
  ]
  return [
    { address: '', modules: home },
    ...index.paths.map(({ id }) => ({
      address: `paths/${id}`,
      modules: [...path, `${texts('path')}/${id}`],
    })),
    ...Object.keys(index.works).map((id) => ({ address: `works/${id}`, modules: work(id) })),
    {
      address: 'glossary',
      modules: [
        ...feature('glossary/glossary-page.tsx'),
        ...words('glossary'),
        texts('titles'),
        texts('glossary'),
      ],
    },
    ...Object.entries(index.aliases ?? {}).map(([alias, id]) => ({
      address: `works/${alias}`,
      current: `works/${id}`,
      modules: work(id),
    })),
    ...Object.entries(simplePages).map(([address, modules]) => ({
      address,
      modules: [...modules, texts('titles')],
    })),
  ]
}
