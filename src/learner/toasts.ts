import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Status } from './model/events.ts'

/** Something the learner did, to be told with an offer to undo it. */
export type Told =
  | { what: 'status'; work: string; status: Status }
  | { what: 'star'; work: string; star: boolean }
  | { what: 'edition'; work: string; read: boolean }
  | { what: 'link'; work: string; report: 'broken' | 'replaced' | 'none' }

/** The one passing message: an action and whether it can be, or was, undone. */
export interface Message {
  /** New for every message, so that two equal ones are both announced. */
  key: number
  told?: Told
  kind: 'done' | 'undone' | 'nothing-to-undo'
}

const store = createStore<{ message?: Message }>(() => ({}))
let key = 0

/** Shows a message in place of the last one. */
export function tell(kind: Message['kind'], told?: Told): void {
  store.setState({ message: { key: ++key, kind, told } })
}

/** Takes the message away. */
export function dismissMessage(): void {
  store.setState({ message: undefined })
}

/** The message to show now. */
export function useMessage(): Message | undefined {
  return useStore(store, (state) => state.message)
}
