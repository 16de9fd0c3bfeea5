import type { Lang, Topic } from '../content/schema.ts'
import en from './locales/en/topics.ts'
import zh from './locales/zh/topics.ts'

/** What each subject is called, by language. */
export const topicNames: Record<Lang, Record<Topic, string>> = { en, zh }
