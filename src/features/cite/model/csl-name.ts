import type { CslName } from './csl.ts'

/** Organizations whose names have the shape of a person's. */
const organizations: ReadonlySet<string> = new Set([
  'Andreessen Horowitz',
  'Hugging Face',
  'Significant Gravitas',
])

/** Words that stand in the names of organizations and not of people. */
const organizationWords: ReadonlySet<string> = new Set(
  `Academy Association Center Centre Collaboration Collective Community Company Consortium Corp
  Corporation Docs Documentation Foundation GmbH Group Inc Initiative Institute Lab Laboratory Labs
  Ltd Media News Project Research Society Studio Team Tech Technologies University Wikipedia
  Workshop`.split(/\s+/),
)

const particles: ReadonlySet<string> = new Set(
  'af al av bin da de del della den der di dos du el ibn la le ten ter van von zu zur'.split(' '),
)

/** Capitalized words that belong to the family name: Daniel De Freitas, Diego de Las Casas. */
const joinedParticle = /^(?:De|Del|Della|Dos|Las|Los|Van|Von)$/

const nameSuffix = /^(?:[JS]r\.?|I{2,3}|IV)$/

/** `Ashish`, `LeCun`, `O’Brien`, `d’Autume`. Two capitals in a row make an acronym. */
const properWord = /^(?!.*\p{Lu}{2})(?:d[’'])?\p{Lu}[\p{L}\p{M}’'-]*\p{L}\p{M}*$/u

/** `B.`, `J.-B.`, `J.R.R.`, `B` alone, or `DJ`. */
const initials = /^(?:\p{Lu}\.-?)+$|^\p{Lu}$|^(?:\p{Lu}J|J\p{Lu})$/u

/** Where `y` joins two family names: Agüera y Arcas. */
const familyJoint = 'y'

/** True if the words could be a person's: two to six, the last one proper. */
function isPerson(words: string[]): boolean {
  const last = words.at(-1) ?? ''
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    !organizations.has(words.join(' ')) &&
    !words.some((word) => organizationWords.has(word) || /\p{Script=Han}/u.test(word)) &&
    properWord.test(last) &&
    words.every(
      (word, i) =>
        properWord.test(word) ||
        initials.test(word) ||
        particles.has(word) ||
        (word === familyJoint && i > 1),
    )
  )
}

/** Where the family name begins: at the last word, or before it where more belongs to it. */
function familyStart(words: string[]): number {
  const last = words.length - 1
  const joined = (i: number) => joinedParticle.test(words[i] ?? '')
  if (words[last - 1] === familyJoint && last > 2) return last - 2
  // de Masson d’Autume: the word between the particles is part of the family name.
  if (/^d[’']/.test(words[last]!) && last > 2 && particles.has(words[last - 2]!)) return last - 1
  let start = last
  while (start > 1 && joined(start - 1)) start--
  return start
}

/**
 * A maker's name as CSL takes it, told apart by its own shape: a person has two to six
 * words in Latin, Greek or Cyrillic letters, each capitalized, an initial or a particle.
 * Anything else stays whole: one word (Microsoft, swyx), Han characters (李宏毅), an
 * acronym or a word only organizations use (HPC-AI Tech), a name on the list of
 * organizations that look like people. Of a person the last word is the family
 * name; particles go with it.
 */
export function cslName(name: string): CslName {
  const words = name.split(/\s+/).filter(Boolean)
  const suffix = words.length > 2 && nameSuffix.test(words.at(-1) ?? '') ? words.pop() : undefined
  if (!isPerson(words)) return { literal: name.trim() }
  const family = familyStart(words)
  let particle = family
  while (particle > 1 && particles.has(words[particle - 1] ?? '')) particle--
  return {
    family: words.slice(family).join(' '),
    given: words.slice(0, particle).join(' '),
    ...(particle < family && { 'non-dropping-particle': words.slice(particle, family).join(' ') }),
    ...(suffix && { suffix }),
  }
}
