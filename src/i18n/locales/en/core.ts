import app from './app.ts'
import catalogue from './catalogue.ts'
import errors from './errors.ts'
import home from './home.ts'
import path from './path.ts'

/** What every page needs; loaded with the first one. */
export default { app, catalogue, errors, home, path } as const
