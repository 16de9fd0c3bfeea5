/** Keys of those rows of `meta` that a backup carries, and the journal too. */
export const settingKeys = {
  /** Members of imported files that this version does not know. */
  members: 'backup-members',
  /** Preferences of the file last taken over as a whole, with those this version does not know. */
  preferences: 'backup-preferences',
} as const
