/**
 * An object of these members, like `Object.fromEntries`, but several times faster where there
 * are hundreds: that one makes V8 describe the object anew with every member.
 */
export function recordOf<T>(members: Iterable<readonly [string, T]>): Record<string, T> {
  const record: Record<string, T> = {}
  for (const [key, value] of members) {
    if (key !== '__proto__') record[key] = value
    // The one name of which an assignment makes no member.
    else Object.defineProperty(record, key, { value, ...ordinary })
  }
  return record
}

const ordinary = { configurable: true, enumerable: true, writable: true }
