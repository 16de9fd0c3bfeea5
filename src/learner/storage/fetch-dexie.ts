/**
 * Begins to load Dexie, which is a file of its own: the code that imports it, on its way at the
 * same time, then need not wait for it. Whoever imports it hears of a failure.
 */
export function fetchDexie(): void {
  void import('dexie').catch(() => {})
}
