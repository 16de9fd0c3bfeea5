import type { Messages } from '../../messages.ts'
import app from './app.ts'
import backup from './backup.ts'
import catalogue from './catalogue.ts'
import changes from './changes.ts'
import cite from './cite.ts'
import errors from './errors.ts'
import glossary from './glossary.ts'
import home from './home.ts'
import links from './links.ts'
import notes from './notes.ts'
import path from './path.ts'
import search from './search.ts'
import settings from './settings.ts'
import work from './work.ts'

export default {
  app,
  backup,
  catalogue,
  changes,
  cite,
  errors,
  glossary,
  home,
  links,
  notes,
  path,
  search,
  settings,
  work,
} satisfies Messages
