/**
 * Which modules travel together, by room and by when they are needed. Left to itself the
 * bundler makes a file of every module that two pages share, most of them smaller than
 * the headers they come with.
 */
import type { Rolldown } from 'vite'

type Group = NonNullable<Rolldown.CodeSplittingOptions['groups']>[number]

/** Namespaces every first visit needs: the frame, home and the paths. */
const firstWords = ['app', 'catalogue', 'errors', 'home', 'path']

/** Words that stay with the code that imports them. */
const wordsOfCode = ['topics', 'broken']

function wordsOf(id: string): string | null {
  const [, lang, namespace] = /\/src\/i18n\/locales\/(\w+)\/(\w+)\.ts$/.exec(id) ?? []
  if (!lang || !namespace || wordsOfCode.includes(namespace)) return null
  return firstWords.includes(namespace) ? `words-${lang}` : `words-${lang}-pages`
}

/** What pages share, but for the parts that few of them need. */
const sharedByPages = (id: string) =>
  /\/src\/(platform|learner|ui|i18n|catalogue)\//.test(id) && !ofOnePage.test(id)

/** What is in a room of all pages, and wanted by one or two of them. */
const ofOnePage =
  /\/(dialog|use-failure-words|place-beside|term-link|use-hover-card|topic-names|topics|launched-file|write-file|link-state|(site|canonical)-address|term-mentions|glossary-view)\.tsx?$/

/** What opens the database, reads and writes it; not what puts whole records into it and takes them out. */
const databaseItself =
  /\/src\/learner\/storage\/(?!fetch-dexie|apply-backup|latest-actions|undo-import|write-record|export-backup|is-shared|take-in|begin-generation|unsent\.|last-import|worker-database|journal\/(client|restore-record))|\/src\/learner\/carry-over/

/** The groups, the ones that choose first before the others. */
const groups: Group[] = [
  // The libraries of every page change seldom: a returning visitor has them.
  {
    name: 'libraries',
    test: /node_modules|vite\/preload-helper|rolldown\/runtime/,
    tags: ['$initial'],
  },
  { debugName: 'words', name: wordsOf, test: /\/src\/i18n\/locales\// },
  // The titles of all works, and the works that no path lists: what pages beyond the paths ask for.
  {
    debugName: 'titles',
    name: (id) => `titles-${/\/(en|zh)\b/.exec(id)![1]}`,
    test: /virtual:catalogue\/(titles\/|works\/\w+\/unlisted)/,
  },
  // What the entry cannot do without; the groups below must not draw any of it to themselves.
  { name: 'app', test: /\/src\//, tags: ['$initial'] },
  { name: 'database', test: databaseItself },
  // The page's end of workers on the record.
  {
    name: 'workers',
    test: /node_modules\/comlink|\/src\/platform\/start-worker|\/src\/learner\/(worker-answer|reader\/|storage\/(worker-database|last-import))/,
  },
  // The journal's end in the page: with the first thing to write.
  { name: 'journal', test: /\/src\/learner\/storage\/journal\/client/ },
  // Reading, writing and merging files: backups and the shared folder.
  {
    name: 'backup-file',
    test: /\/src\/learner\/(failure|format\/|storage\/|model\/(merge-(?!notes|unknown)|join-progress|import-delta|without-import|begin-epoch|epochs|note-again|same-contents))/,
  },
  // Read only where the catalogue says that works were merged or split.
  {
    name: 'lineage',
    test: /\/src\/learner\/(current-rows|model\/(resolve-works|splits|current-terms))/,
  },
  // What pages share, none of it large enough to stand alone.
  { name: 'shared', test: sharedByPages },
  { name: 'home', test: /\/src\/features\/(home\/|backup\/backup-reminder)/ },
  { name: 'work', test: /\/src\/features\/(work|notes)\/(?!merge-lines)/ },
  { name: 'settings', test: /\/src\/features\/(settings|backup|sync)\/[\w-]+\.tsx$/ },
]

/** How the code of the browser is split into files. */
export const chunkGroups: Rolldown.CodeSplittingOptions = {
  groups: groups.map((group, i) => ({ ...group, priority: groups.length - i })),
}
