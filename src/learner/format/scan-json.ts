import { BackupError } from './backup-error.ts'
import { backupLimits } from './backup-limits.ts'

/**
 * Looks through JSON text without parsing it, so that a hostile file cannot make
 * the parser run out of stack or memory.
 * @returns how many members its objects have, each name counted as often as it stands there.
 * @throws BackupError `too-deep` or `too-many`.
 */
export function scanJson(text: string, { depth, values }: Limits = backupLimits): number {
  let open = 0
  let found = 0
  let members = 0
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case quote:
        i = endOfString(text, i)
        break
      case bracket:
      case brace:
        open += 1
        found += 1
        if (open > depth) throw new BackupError('too-deep', `at character ${i}`)
        break
      case closingBracket:
      case closingBrace:
        open -= 1
        break
      case comma:
        found += 1
        break
      case colon:
        members += 1
        break
    }
    if (found > values) throw new BackupError('too-many', `more than ${values} values`)
  }
  return members
}

/** How many members the objects in a value have. The nesting must be bounded already. */
export function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inside = Object.values(value)
  return inside.reduce<number>(
    (count, member) => count + countMembers(member),
    Array.isArray(value) ? 0 : inside.length,
  )
}

interface Limits {
  depth: number
  values: number
}

const quote = 0x22
const backslash = 0x5c
const comma = 0x2c
const colon = 0x3a
const bracket = 0x5b
const closingBracket = 0x5d
const brace = 0x7b
const closingBrace = 0x7d

/** The index of the quote that ends the string begun at `start`, or of the end of the text. */
function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === quote) return i
    if (code === backslash) i += 1
  }
  return text.length
}
