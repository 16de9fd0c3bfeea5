import backup from './backup.ts'
import changes from './changes.ts'
import cite from './cite.ts'
import glossary from './glossary.ts'
import links from './links.ts'
import notes from './notes.ts'
import search from './search.ts'
import settings from './settings.ts'
import work from './work.ts'

/** What only some pages need; loaded with those. */
export default { backup, changes, cite, glossary, links, notes, search, settings, work } as const
