import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** How the second copy of the record is doing: the journal beside the database. */
export interface SecondCopy {
  state:
    /** Not looked at yet. */
    | 'unknown'
    /** There is nothing to keep yet. */
    | 'empty'
    /** It has all that the database has. */
    | 'kept'
    /** It is being written anew; until then the database alone has everything. */
    | 'writing'
    /** It lacks something for now; the database has it. */
    | 'behind'
    /** It has something that the database has lost, and could not give it back yet. */
    | 'ahead'
    /** This browser has no place for it. */
    | 'none'
  /** Why it is behind, where that is known. */
  problem?: 'quota' | 'failed' | undefined
  /** Works of which the database had lost something that came back from here, in this session. */
  restored: number
}

/** What is known of the second copy. One a page. */
export const secondCopy = createStore<SecondCopy>(() => ({ state: 'unknown', restored: 0 }))

/** What `select` takes of it. */
export function useSecondCopy<T>(select: (copy: SecondCopy) => T): T {
  return useStore(secondCopy, select)
}
