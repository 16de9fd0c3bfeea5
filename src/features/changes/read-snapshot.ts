import * as v from 'valibot'
import { plainObject, readJson } from '../../learner/format/schema-parts.ts'
import type { CatalogueSnapshot } from './model/catalogue-snapshot.ts'

const texts = v.array(v.string())

const pairs = <T extends v.GenericSchema>(second: T) => v.array(v.strictTuple([v.string(), second]))

/** Members that this version does not know stay; `version` still comes first. */
const snapshot = v.looseObject({
  version: v.string(),
  paths: pairs(pairs(texts)),
  titles: v.pipe(plainObject, v.record(v.string(), texts)),
})

/** The snapshot in a text; undefined where it holds none that makes sense. */
export function readSnapshot(text: string | null): CatalogueSnapshot | undefined {
  return readJson(text, snapshot)
}
