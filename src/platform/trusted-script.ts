/** What the browser hands back for an address it may run. */
interface Policy {
  createScriptURL(url: string): string
}

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy
}

let policy: Policy | undefined

/**
 * The address of one of the app's own scripts, as `Worker` and the service worker
 * want it where Trusted Types are on.
 * @throws TypeError for any other address.
 */
export function trustedScript(url: string): string {
  const own = (candidate: string) => {
    const { origin, pathname } = new URL(candidate, location.href)
    const base = import.meta.env.BASE_URL
    const inFolder = ['assets/', 'workers/'].some((folder) => pathname.startsWith(base + folder))
    const ours = pathname === `${base}sw.js` || inFolder
    if (origin !== location.origin || (import.meta.env.PROD && !ours))
      throw new TypeError(candidate)
    return candidate
  }
  const { trustedTypes } = globalThis as unknown as { trustedTypes?: TrustedTypes }
  policy ??= trustedTypes?.createPolicy('waymark', { createScriptURL: own })
  return policy ? policy.createScriptURL(url) : own(url)
}
