/** The lists in which links are counted; a report comes before what a check found. */
export type LinkGroup = 'reported' | 'dead' | 'moved' | 'unchecked' | 'ok'

/** Every list of links, the ones that need attention first. */
export const linkGroups: readonly LinkGroup[] = ['reported', 'dead', 'moved', 'unchecked', 'ok']
