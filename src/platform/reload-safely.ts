import { hasUnsaved } from './unsaved.ts'

/** Remembers, for as long as the tab lives, that it was loaded again by itself. */
const reloadedKey = 'waymark.reloaded'

/**
 * Loads the page again where that loses nothing and may help: a network is there, the host
 * answers for this very page, nothing typed is unsaved, and unless the learner `asked` for it,
 * the tab has not done so before.
 *
 * For where a file stays away from a page that is there itself. Some browsers never ask again
 * for a module that failed once (the standard lets its module map remember failures), and
 * after a new release the host may have the file under another name. A page that is loaded
 * anew begins with an empty module map, and with the names of today.
 * @returns whether the page is about to go.
 */
export async function reloadSafely({ asked }: { asked: boolean }): Promise<boolean> {
  if (!navigator.onLine || (!asked && hasReloaded())) return false
  if (!(await hostAnswers()) || hasUnsaved()) return false
  // What cannot be remembered would be done for ever.
  if (!rememberReload() && !asked) return false
  location.reload()
  return true
}

function hasReloaded(): boolean {
  try {
    return sessionStorage.getItem(reloadedKey) !== null
  } catch {
    return true
  }
}

function rememberReload(): boolean {
  try {
    sessionStorage.setItem(reloadedKey, 'yes')
    return true
  } catch {
    return false
  }
}

async function hostAnswers(): Promise<boolean> {
  try {
    return (await fetch(location.href, { method: 'HEAD', cache: 'no-store' })).ok
  } catch {
    return false
  }
}
