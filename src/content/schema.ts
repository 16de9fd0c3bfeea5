/**
 * The shape of the catalogue. Content files end in `satisfies Resource` (or
 * `satisfies Path` …), so a missing translation or a misspelt field fails the
 * type check and names the file.
 */

/** A language the app speaks. `zh` is simplified Chinese as written in mainland China. */
export type Lang = 'en' | 'zh'

/** One text in both languages of the app; neither may be empty. */
export interface Localized {
  en: string
  zh: string
}

/** What the learner meets when opening a work. */
export type Kind =
  | 'article'
  | 'video'
  | 'course'
  | 'paper'
  | 'book'
  | 'tool'
  | 'guide'
  | 'leaderboard'
  | 'report'
  | 'post'

/** What an edition is, seen from its work. */
export type Role =
  /** The work itself, where its makers published it. Every work has exactly one. */
  | 'original'
  /** The same text at another address: an older link, a redirect, a preprint server. */
  | 'mirror'
  /** The work in another language. */
  | 'translation'
  /** Somebody else explains the work. */
  | 'explainer'
  /** The makers tell it shorter, on a blog. */
  | 'blog'
  /** A recording: a talk, a lecture, a demonstration. */
  | 'video'
  /** Source code of the work. */
  | 'code'
  /** The project's site, or a demo that runs. */
  | 'site'
  /** People talk about the work: a thread, a podcast, a post. */
  | 'discussion'
  /** A reader's notes on the work. */
  | 'notes'
  /** A separate document that belongs beside it: a system card, a sequel, a related paper. */
  | 'companion'

/** Who vouches for an edition: the makers of the work, somebody else, or a machine. */
export type Provenance = 'official' | 'community' | 'machine'

/** What is known about an address. An edition without `link` was never checked. */
export interface LinkState {
  /** `ok`: it answered. `moved`: it lives at `movedTo`. `dead`: it is gone. */
  state: 'ok' | 'moved' | 'dead'
  /** Day of the check, `YYYY-MM-DD`. */
  checked: string
  /** Where a moved page lives now. */
  movedTo?: string
}

/** One address at which (a form of) a work can be met. */
export interface Edition {
  /** Unique within its work and never changed: `original`, `blog`, `zh`, `zh-2` … */
  id: string
  /** The address, `https:` or `http:`, as documented. */
  url: string
  /** Language of what one finds there. */
  lang: Lang
  /** What it is. */
  role: Role
  /** Who vouches for it. */
  provenance: Provenance
  /** Who made this edition, where it is not the maker of the work. */
  by?: string
  /** Its own title, in its own language, where it differs from the work's. */
  title?: string
  /** Last known state of the address; absent means never checked. */
  link?: LinkState
}

/** A named place in a long recording. */
export interface Moment {
  /** Seconds from the start. */
  seconds: number
  /** What happens there. */
  label: Localized
  /** The edition it is in, by id. */
  edition: string
}

/** How long a work is. Only what is known; units are in the names. */
export interface Length {
  /** Running time, or reading time stated by the makers, in minutes. */
  minutes?: number
  /** Printed pages. */
  pages?: number
  /** Lectures, lessons or chapters. */
  lectures?: number
}

/** What a citation needs beyond the work's own fields; only what is certain. */
export interface Cite {
  /**
   * Every author as the work itself prints them, in its order, where `by` names only some:
   * `Aidan N. Gomez`. An author that is an organization stands here by its name.
   */
  authors?: readonly string[]
  /** arXiv id without version: `1706.03762`. */
  arxiv?: string
  /** DOI without resolver: `10.1126/science.abq1158`. */
  doi?: string
  /** Where it was published, by its short name in `venues.ts`: `NeurIPS 2017`, `Nature 529`. */
  venue?: string
}

/** Where works are published or shown, as bibliographies name it. */
export interface Venue {
  /** A volume of proceedings, a journal, or an event that prints nothing. */
  type: 'proceedings' | 'journal' | 'event'
  /** What a reference prints: the title of the proceedings, the journal, the event. */
  title: string
  /** Volume of the journal or of the series. */
  volume?: string
  /** The series the proceedings belong to. */
  series?: string
  /** Year it came out or took place; a preprint may be older. */
  year: number
}

/** A subject, for search and filters. */
export type Topic =
  | 'foundations'
  | 'transformers'
  | 'tokenization'
  | 'training'
  | 'scaling'
  | 'alignment'
  | 'reasoning'
  | 'retrieval'
  | 'agents'
  | 'prompting'
  | 'security'
  | 'evaluation'
  | 'vision'
  | 'audio'
  | 'video'
  | '3d'
  | 'code'
  | 'biology'
  | 'multimodal'
  | 'open-models'
  | 'infrastructure'
  | 'applications'
  | 'market'
  | 'society'

/** Whether a work still says how things are. */
export type Standing =
  /** Still worth following as written. The default. */
  | 'current'
  /** Read it as a document of its time. */
  | 'historic'
  /** Something newer does the same job; see `supersededBy`. */
  | 'superseded'

/**
 * Where a work was before it became one of its own. What a learner said of it there
 * counts until they say something of the work itself; stars and minutes stay with
 * the old work, which keeps everything it had.
 */
export type SplitFrom =
  /** It was this edition of that work: done for whoever had ticked the edition, else to do. */
  | { work: string; edition: string }
  /** That work as a whole covered it until this day (`YYYY-MM-DD`): it begins where that stood. */
  | { work: string; until: string }

/** One work: one thing, wherever it is listed. */
export interface Resource {
  /** Slug of the English title. Never changes once published. */
  id: string
  /** What the learner meets. */
  kind: Kind
  /** Its title; the Chinese one is how a Chinese reader would name it. */
  title: Localized
  /** People or organisations that made it, as they write themselves; at most four. */
  by: string[]
  /** True where `by` names only the first of several makers. */
  etAl?: boolean
  /** Year it first came out. */
  year?: number
  /** Language it was made in. */
  original: Lang
  /** Where to meet it; the original first. */
  editions: Edition[]
  /** One to three sentences: what one gets, and why the work is in the list. */
  summary: Localized
  /** Named places in a long recording. */
  moments?: Moment[]
  /** Whether it still says how things are; absent means `current`. */
  standing?: Standing
  /** The work that took its place, by id; only for `superseded`, where it is in the catalogue. */
  supersededBy?: string
  /** Listed works that this one explains, by id. */
  explains?: string[]
  /** Works to do first, by id; sparingly. */
  after?: string[]
  /** How long it is, where known. */
  length?: Length
  /** Subjects, one to three. */
  topics: Topic[]
  /** Identifiers for citations. */
  cite?: Cite
  /** Ids that were merged into this one. */
  aliases?: string[]
  /**
   * Editions of merged works that have another id here, as `merged-id/edition` → edition;
   * also those that have the same id, where this work had published it too.
   */
  mergedEditions?: Record<string, string>
  /** Ids of editions that are gone; ticks on them are kept, and the ids are never used again. */
  retiredEditions?: string[]
  /** For a work that used to be a part of another one: where it was. */
  splitFrom?: SplitFrom
  /** True for a work that no path lists any more; progress on it is kept. */
  retired?: boolean
}

/** One stop on a path. */
export interface Step {
  /** The work, by id. */
  work: string
  /** Why it comes here: one short sentence. */
  note?: Localized
  /** True where the path is complete without it. */
  optional?: boolean
}

/** A titled part of a stage. */
export interface Section {
  /** Unique within its path; never changes. */
  id: string
  /** Its heading; absent where the stage has one unnamed part. */
  title?: Localized
  /** One sentence on what it holds. */
  intro?: Localized
  /** Its steps in order. */
  steps: Step[]
}

/** A milestone of a path. */
export interface Stage {
  /** Unique within its path; never changes. */
  id: string
  /** Its heading. */
  title: Localized
  /** One to three sentences: what one can do after it. */
  intro: Localized
  /** Its parts in order. */
  sections: Section[]
}

/** What a list of paths shows. */
export interface PathCard {
  /** Part of the address; never changes. */
  id: string
  /** Its title. */
  title: Localized
  /** One line: what one gets by walking it. */
  promise: Localized
  /** Where the list comes from. */
  source: {
    /** The list's own name and its authors. */
    label: Localized
    /** Its address. */
    url: string
    /** Day it was published, `YYYY-MM-DD`, where known. */
    date?: string
  }
}

/** A path: stages in order, from the first step to the last. */
export interface Path {
  /** Two or three sentences that open the path's page. */
  intro: Localized
  /** Its milestones in order. */
  stages: Stage[]
  /** Ids of stages that are gone; they are never used again. */
  retiredStages?: string[]
}
