import { messages } from './words.ts'

interface Tree {
  readonly [key: string]: string | Tree
}

/** Every key of the messages, and every group of keys: `path.states.open`, `path.states`. */
const keys = new Set(pathsIn(messages, ''))

function pathsIn(tree: Tree, prefix: string): string[] {
  return Object.entries(tree).flatMap(([name, value]) => {
    const key = `${prefix}${name.replace(/_(one|other)$/, '')}`
    if (typeof value === 'string') return [key]
    return [...(prefix === '' ? [] : [key]), ...pathsIn(value, `${key}.`)]
  })
}

/** Whatever in a text a person should never see: keys of messages, unfilled places, stray values. */
export function rawPartsOf(text: string): string[] {
  const dotted = text.match(/\b[a-z]\w*(?:\.\w+)+/g) ?? []
  const stray = text.match(/\{\{|\}\}|\[object \w+\]|\b(?:undefined|NaN)\b/g) ?? []
  return [...dotted.filter((part) => keys.has(part)), ...stray]
}
