/** The key of the preferences in localStorage; the script that runs before the first paint reads it too. */
export const preferencesKey = 'waymark.preferences'
