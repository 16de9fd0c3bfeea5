import { BackupError } from './backup-error.ts'
import { backupLimits } from './backup-limits.ts'

/**
 * Looks through JSON text without parsing it, so that a hostile file cannot make
 * the parser run out of stack or memory.
 * @throws BackupError `too-deep` or `too-many`.
 */
export function scanJson(text: string, { depth, values }: Limits = backupLimits): void {
  let open = 0
  let found = 0
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
    }
    if (found > values) throw new BackupError('too-many', `more than ${values} values`)
  }
}

interface Limits {
  depth: number
  values: number
}

const quote = 0x22
const backslash = 0x5c
const comma = 0x2c
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
