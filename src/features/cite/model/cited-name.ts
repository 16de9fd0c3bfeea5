/** A person as bibliographies sort and print one. */
export interface PersonName {
  family: string
  given: string
  /** Lower-case words before the family name: `van den`. */
  particle?: string
  /** What follows the name: `Jr.`, `III`. */
  suffix?: string
}

/** A name that must not be taken apart: an organisation, a handle, a name in Han characters. */
export interface LiteralName {
  literal: string
}

/** Who made a work, in the form a citation needs. */
export type CitedName = PersonName | LiteralName

/** Organisations whose names have the shape of a person's. */
const organisations: ReadonlySet<string> = new Set([
  'Andreessen Horowitz',
  'Hugging Face',
  'Significant Gravitas',
])

/** Words that stand in the names of organisations and not of people. */
const organisationWords: ReadonlySet<string> = new Set(
  `Academy Association Collective Community Company Corp Corporation Docs Documentation Foundation
  GmbH Group Inc Institute Lab Laboratory Labs Ltd Media News Project Research Society Studio Team
  Tech Technologies University Wikipedia`.split(/\s+/),
)

const particles: ReadonlySet<string> = new Set(
  'af al av bin da de del della den der di dos du el ibn la le ten ter van von zu zur'.split(' '),
)

/** Particles that belong to the family name where they are capitalised: Daniel De Freitas. */
const joinedParticle = /^(?:De|Del|Della|Dos|Van|Von)$/

const nameSuffix = /^(?:[JS]r\.?|I{2,3}|IV)$/

/** `Ashish`, `LeCun`, `O’Brien`, `Martín-Martín`. Two capitals in a row make an acronym. */
const properWord = /^(?!.*\p{Lu}{2})\p{Lu}[\p{L}\p{M}’'-]*\p{L}\p{M}*$/u

/** `B.`, `J.-B.`, `J.R.R.`, or `B` alone. */
const initials = /^(?:\p{Lu}\.-?)+$|^\p{Lu}$/u

/** True if the words could be a person's: two to six, the last one proper. */
function isPerson(words: string[]): boolean {
  const last = words.at(-1) ?? ''
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    !organisations.has(words.join(' ')) &&
    !words.some((word) => organisationWords.has(word) || /\p{Script=Han}/u.test(word)) &&
    properWord.test(last) &&
    words.every((word) => properWord.test(word) || initials.test(word) || particles.has(word))
  )
}

/**
 * A maker's name, told apart by its own shape: a person has two to six words in
 * Latin, Greek or Cyrillic letters, each capitalised, an initial or a particle.
 * Anything else stays whole: one word (Microsoft, swyx), Han characters (李宏毅), an
 * acronym or a word only organisations use (HPC-AI Tech), a name on the list of
 * organisations that look like people. Of a person the last word is the family
 * name; particles go with it.
 */
export function citedName(name: string): CitedName {
  const words = name.split(/\s+/).filter(Boolean)
  const suffix = words.length > 2 && nameSuffix.test(words.at(-1) ?? '') ? words.pop() : undefined
  if (!isPerson(words)) return { literal: name.trim() }
  let familyAt = words.length - 1
  while (familyAt > 1 && joinedParticle.test(words[familyAt - 1] ?? '')) familyAt--
  let particleAt = familyAt
  while (particleAt > 1 && particles.has(words[particleAt - 1] ?? '')) particleAt--
  return {
    family: words.slice(familyAt).join(' '),
    given: words.slice(0, particleAt).join(' '),
    ...(particleAt < familyAt && { particle: words.slice(particleAt, familyAt).join(' ') }),
    ...(suffix && { suffix }),
  }
}
