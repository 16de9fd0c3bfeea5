import type { Edition, Lang, Path, PathCard, Resource } from '../../content/schema.ts'
import type { TermMention } from './term-mentions.ts'

/** A named place in a recording, in one language. */
export interface MomentView {
  seconds: number
  label: string
  edition: string
}

/** A work with everything its page shows, in one language. */
export interface WorkView extends Omit<Resource, 'title' | 'summary' | 'moments'> {
  title: string
  /** The title in the app's other language. */
  otherTitle: string
  summary: string
  /** The terms of the glossary that the summary mentions, where it first does. */
  mentions: TermMention[]
  moments?: MomentView[]
  /** Listed works that explain this one, by id. */
  explainedBy: string[]
  /** Why it comes where it does, on each path that says so. */
  reasons: { path: string; note: string }[]
}

/** The catalogue, as far as the view of one work needs it. */
export interface Surroundings {
  works: Resource[]
  paths: { card: PathCard; path: Path }[]
  /** Finds the terms of the glossary in a text of the view's language. */
  link(text: string): TermMention[]
}

/** A work with its texts in one language, and what the rest of the catalogue says of it. */
export function workIn(lang: Lang, work: Resource, surroundings: Surroundings): WorkView {
  const { works, paths, link } = surroundings
  const explaining = works.filter(({ explains }) => explains?.includes(work.id))
  return {
    ...work,
    title: work.title[lang],
    otherTitle: work.title[lang === 'en' ? 'zh' : 'en'],
    summary: work.summary[lang],
    mentions: link(work.summary[lang]),
    moments: work.moments?.map((moment) => ({ ...moment, label: moment.label[lang] })),
    explainedBy: explaining.map(({ id }) => id),
    reasons: paths.flatMap(({ card, path }) =>
      path.stages
        .flatMap((stage) => stage.sections.flatMap((section) => section.steps))
        .flatMap((step) =>
          step.work === work.id && step.note ? [{ path: card.id, note: step.note[lang] }] : [],
        ),
    ),
  }
}

/**
 * The copy of an address in the Internet Archive, from about 2023, when the
 * lists were made. Format: `https://web.archive.org/web/<timestamp>/<url>`.
 */
export function archivedCopy(url: string): string {
  return `https://web.archive.org/web/2023/${url}`
}

/**
 * The address that opens a YouTube video at a second; other addresses come back
 * as they are. Parameter `t`, whole seconds.
 */
export function atSecond(edition: Pick<Edition, 'url'>, seconds: number): string {
  const url = new URL(edition.url)
  if (!/(^|\.)youtube\.com$|^youtu\.be$/.test(url.hostname)) return edition.url
  url.searchParams.set('t', `${seconds}s`)
  return url.href
}

/** Seconds as `m:ss`, or `h:mm:ss` from an hour on. */
export function clock(seconds: number): string {
  const h = Math.floor(seconds / 3600)
  const m = Math.floor((seconds % 3600) / 60)
  const s = String(seconds % 60).padStart(2, '0')
  return h > 0 ? `${h}:${String(m).padStart(2, '0')}:${s}` : `${m}:${s}`
}
