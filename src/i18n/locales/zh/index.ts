import app from './app.ts'
import backup from './backup.ts'
import boot from './boot.ts'
import broken from './broken.ts'
import catalogue from './catalogue.ts'
import changes from './changes.ts'
import cite from './cite.ts'
import errors from './errors.ts'
import failures from './failures.ts'
import glossary from './glossary.ts'
import home from './home.ts'
import links from './links.ts'
import notes from './notes.ts'
import path from './path.ts'
import record from './record.ts'
import search from './search.ts'
import settings from './settings.ts'
import sync from './sync.ts'
import work from './work.ts'

/** Every namespace of the language: for types, tests and the build; the browser loads them apart. */
export default {
  app,
  backup,
  boot,
  broken,
  catalogue,
  changes,
  cite,
  errors,
  failures,
  glossary,
  home,
  links,
  notes,
  path,
  record,
  search,
  settings,
  sync,
  work,
}
