import { applications } from './glossary/applications.ts'
import { architectures } from './glossary/architectures.ts'
import { languageModels } from './glossary/language-models.ts'
import { learning } from './glossary/learning.ts'
import { training } from './glossary/training.ts'
import type { Lang, Localized } from './schema.ts'

/** A term whose rendering is fixed in both languages, and what it means. */
export interface Term {
  /** Slug of the English term or of its abbreviation; part of the glossary's addresses. */
  id: string
  /** The term itself, an English abbreviation in brackets. In Chinese, the rendering content uses. */
  term: Localized
  /** What it means, for somebody who has never met it: one or two sentences. */
  definition: Localized
  /** A concept told at more length: three to six sentences. */
  note?: Localized
  /** Works where the term matters most, by id; one to four, the best to start with first. */
  where: string[]
  /**
   * Further spellings in running text: plurals, abbreviations, near relatives that the
   * definition covers. The term itself, without its bracket, counts as a form too. A form may
   * contain another term's (“self-attention”, “attention”): the longest match is the one meant.
   */
  forms?: { en?: string[]; zh?: string[] }
  /** Longer phrases that contain the term or a form of it and mean something else. */
  except?: { en?: string[]; zh?: string[] }
  /**
   * Languages in which the term by itself means something else as often: running text is
   * searched for `forms` only.
   */
  ambiguous?: Lang[]
  /** Chinese renderings that content must not use for it. */
  avoid?: string[]
}

/**
 * Every term, by subject from the foundations to the applications. Content that uses a rendering
 * listed in `avoid` fails the tests.
 */
export const terms: Term[] = [
  ...learning,
  ...architectures,
  ...languageModels,
  ...training,
  ...applications,
]
