/** How the keys of those rows of `meta` begin that name what a shared folder does not have; see `unsent.ts`. */
export const unsentKey = 'unsent '
