import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Status } from './model/events.ts'

/** Something the learner did, to be told with an offer to undo it. */
export type Told =
  | { what: 'status'; work: string; status: Status }
  | { what: 'star'; work: string; star: boolean }
  | { what: 'edition'; work: string; read: boolean }
  | { what: 'link'; work: string; report: 'broken' | 'replaced' | 'none' }

/** The one toast on the page: an action and whether it can be, or was, undone. */
export interface Toast {
  /** New for every toast, so that two equal ones are both announced. */
  key: number
  told?: Told
  kind: 'done' | 'undone' | 'nothing-to-undo'
}

const store = createStore<{ toast?: Toast }>(() => ({}))
let key = 0

/** Shows a toast in place of the last one. */
export function showToast(kind: Toast['kind'], told?: Told): void {
  store.setState({ toast: { key: ++key, kind, told } })
}

/** Takes the toast away. */
export function dismissToast(): void {
  store.setState({ toast: undefined })
}

/** The toast to show now. */
export function useToast(): Toast | undefined {
  return useStore(store, (state) => state.toast)
}
