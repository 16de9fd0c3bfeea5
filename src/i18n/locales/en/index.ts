import core from './core.ts'
import pages from './pages.ts'

/** Every message of the language. The browser loads the two parts apart. */
export default { ...core, ...pages }
