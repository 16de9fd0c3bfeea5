import type { PathOutline } from '../../catalogue/model/outline.ts'
import { isSettled, statusOf } from '../../learner/model/events.ts'
import { currentPreferences, setPreferences, usePreferences } from '../../learner/preferences.ts'
import { useProgress } from '../../learner/use-progress.ts'

const keyOf = (path: string, stage: string) => `${path}/${stage}`

/** True where the learner folded a stage away. */
export function useFolded(path: string, stage: string): boolean {
  return usePreferences(({ folded }) => folded.includes(keyOf(path, stage)))
}

/** The stages of a path that the learner folded away, by id. */
export function useFoldedStages({ id, stages }: PathOutline): string[] {
  return usePreferences(({ folded }) =>
    stages.filter((stage) => folded.includes(keyOf(id, stage.id))).map((stage) => stage.id),
  )
}

/** The stages of a path with nothing left to do, by id. */
export function useFinishedStages({ stages }: PathOutline): string[] {
  return useProgress(({ rows }) =>
    stages
      .filter(({ works }) => works.every((work) => isSettled(statusOf(rows.get(work)))))
      .map(({ id }) => id),
  )
}

/** Folds a stage away, or unfolds it. */
export function setFolded(path: string, stage: string, fold: boolean): void {
  const rest = currentPreferences().folded.filter((key) => key !== keyOf(path, stage))
  setPreferences({ folded: fold ? [...rest, keyOf(path, stage)] : rest })
}

/** Folds several stages of a path away, besides those that are folded already. */
export function foldStages(path: string, stages: readonly string[]): void {
  const keys = stages.map((stage) => keyOf(path, stage))
  setPreferences({ folded: [...new Set([...currentPreferences().folded, ...keys])] })
}

/** Unfolds every stage of a path. */
export function unfoldStages(path: string): void {
  const folded = currentPreferences().folded.filter((key) => !key.startsWith(`${path}/`))
  setPreferences({ folded })
}
