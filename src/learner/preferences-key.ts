import { ownKey } from '../platform/own-key.ts'

/** What `preferencesKey` was everywhere before deployments below a path had names of their own. */
export const sharedPreferencesKey = 'waymark.preferences'

/** The key of the preferences in localStorage; the script that runs before the first paint reads it too. */
export const preferencesKey = ownKey(sharedPreferencesKey)
