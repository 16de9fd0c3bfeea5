/**
 * What `canonicalJson` returns, several times sooner for a long log. The engine writes a whole
 * value faster than one writes it in pieces. It can where the members are in order already, as
 * in every file the app has written, and where few names are in it: then it takes a list of them.
 */
export function canonicalText(value: unknown): string {
  if (isInOrder(value)) return JSON.stringify(value) ?? 'null'
  const names = new Set<string>()
  if (addNames(names, value)) return JSON.stringify(value, [...names].sort())
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`
  const members = Object.entries(value as object)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalText(member)}`)
  return `{${members.join(',')}}`
}

/** The canonical JSON text of each of many values that have the same few names in them. */
export function canonicalRows(rows: readonly unknown[]): string[] {
  const names = new Set<string>()
  if (rows.every(isInOrder) || !addNames(names, rows)) return rows.map(canonicalText)
  const list = [...names].sort()
  return rows.map((row) => JSON.stringify(row, list) ?? 'null')
}

/** True if every object in the value has its members in canonical order. */
function isInOrder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every(isInOrder)
  let last: string | undefined
  for (const key of Object.keys(value)) {
    if (last !== undefined && key < last) return false
    last = key
    const member = (value as Members)[key]
    if (typeof member === 'object' && !isInOrder(member)) return false
  }
  return true
}

/** Of each of its names the engine looks for a member in every object. */
const fewNames = 32

/** Adds the names of all members in the value. @returns false where a list of them would not do. */
function addNames(names: Set<string>, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every((element) => addNames(names, element))
  for (const key of Object.keys(value)) {
    // Every object seems to have a member of that name.
    if (key === '__proto__') return false
    if (names.add(key).size > fewNames) return false
    const member = (value as Members)[key]
    if (typeof member === 'object' && !addNames(names, member)) return false
  }
  return true
}

interface Members {
  [key: string]: unknown
}
