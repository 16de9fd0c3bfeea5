import { canonicalJson, sameJson } from './canonical-json.ts'

/**
 * The members of two objects; where both have one and they differ, the one whose
 * canonical JSON is smaller. For members this version of the app does not know: an
 * arbitrary choice, but the same one on every device.
 */
export function mergeUnknown<T extends object>(a: T, b: T): T {
  const merged = new Map<string, unknown>(Object.entries(a))
  for (const [key, value] of Object.entries(b)) {
    const held = merged.get(key)
    merged.set(key, held === undefined ? value : smaller(held, value))
  }
  return Object.fromEntries(merged) as T
}

/** The one of two values whose canonical JSON comes first; `a` where they are the same. */
export function smaller<T>(a: T, b: T): T {
  return b === undefined || sameJson(a, b) || canonicalJson(a) < canonicalJson(b) ? a : b
}
