/**
 * The canonical JSON text of a value: object keys in the order of their UTF-16
 * code units, no white space, numbers and strings as ECMAScript writes them
 * (RFC 8785, except that a lone surrogate is kept, as its `\uXXXX` escape). Two
 * values have the same text exactly when they are the same JSON. A member that is
 * `undefined` counts as absent, as everywhere in JSON.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = keysOf(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(memberOf(value, key))}`)
  return `{${members.join(',')}}`
}

/** True if two values are the same JSON, whatever the order of their keys. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (!isContainer(a) || !isContainer(b)) return canonicalJson(a) === canonicalJson(b)
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = keysOf(a)
  if (keys.length !== keysOf(b).length) return false
  return keys.every((key) => Object.hasOwn(b, key) && sameJson(memberOf(a, key), memberOf(b, key)))
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function keysOf(value: object): string[] {
  return Object.keys(value).filter((key) => memberOf(value, key) !== undefined)
}

function memberOf(value: object, key: string): unknown {
  return (value as Record<string, unknown>)[key]
}
