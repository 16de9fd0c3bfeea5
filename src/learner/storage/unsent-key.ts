/** How the keys of those rows of `meta` begin that name what a shared folder does not have; see `unsent.ts`. */
export const unsentKey = { events: 'unsent event ', notes: 'unsent note ' } as const
