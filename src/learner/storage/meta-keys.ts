import { settingKeys } from './setting-keys.ts'

/** Keys of the `meta` table that belong to backups. */
export const metaKeys = {
  ...settingKeys,
  /** The last import, where it can be undone: a `LastImport`. */
  lastImport: 'last-import',
  /** What undoing it needs: an `ImportRecord`. */
  beforeImport: 'before-import',
  /** How this device signs in a folder shared between devices: there since it first did. */
  signature: 'folder-signature',
  /** There since something of this database came back from the journal, which holds no signature. */
  cameBack: 'came-back',
} as const
