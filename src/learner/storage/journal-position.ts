/**
 * Where the database stands in its journal: a row of `meta`, written in each transaction that
 * writes rows of the record. By it the two copies are compared without reading either.
 */
export interface Position {
  /**
   * A UUID. A generation begins with a state of the database as a whole and goes on with what
   * was added to it. What takes something away by no epoch begins another, and so does what the
   * journal gives back.
   */
  generation: string
  /** The generations this one stands in place of: what only they hold is gone on purpose. */
  replaces: string[]
  /** Counts the transactions of the generation; the first, 1, is the state it began with. */
  sequence: number
  /**
   * There while the record is kept in step with a folder: equal to `sequence` as long as rows of
   * `meta` name all that the folder does not have yet (`unsent.ts`). Whoever writes without
   * naming it leaves it behind, also a version of the app that knows of no folder.
   */
  named?: number
}

/** The key of the row. */
export const positionKey = 'journal'

/** A row's value as a position; undefined where it is none. */
export function positionIn(value: unknown): Position | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { generation, replaces, sequence } = value as Partial<Position>
  const fits =
    typeof generation === 'string' &&
    Array.isArray(replaces) &&
    replaces.every((id) => typeof id === 'string') &&
    Number.isSafeInteger(sequence)
  return fits ? (value as Position) : undefined
}
