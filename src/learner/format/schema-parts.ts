/** Parts of the schemas for what the app reads: files, links, what an older visit kept. */
import * as v from 'valibot'

/** An id or another key: no control characters, no lone surrogates, not `__proto__`. */
export const keyPattern = /^(?!__proto__$)[^\p{Cc}\p{Cs}]{1,200}$/u

/** Text of that pattern. */
export const key = v.pipe(v.string(), v.regex(keyPattern))

/** An object and no array; valibot's own objects let arrays through. */
export const plainObject = v.custom<object>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'not an object',
)

/** A list whose elements nobody looks at here. */
export const anyList = v.custom<unknown[]>(Array.isArray, 'not a list')

/** A list, with those elements left out that do not fit. */
export function thoseThatFit<T extends v.GenericSchema>(element: T) {
  return v.pipe(
    anyList,
    v.transform((list) =>
      list.flatMap((value): v.InferOutput<T>[] => {
        const { success, output } = v.safeParse(element, value)
        return success ? [output] : []
      }),
    ),
  )
}

/** What stands in a JSON text; undefined where there is none, or it does not fit. */
export function readJson<T extends v.GenericSchema>(
  text: string | null,
  schema: T,
): v.InferOutput<T> | undefined {
  const { success, output } = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text)
  return success ? output : undefined
}

/** The value where it fits, as it is, members that no schema knows included; else undefined. */
export function ifFits<T extends v.GenericSchema>(
  schema: T,
  value: unknown,
): v.InferInput<T> | undefined {
  return v.is(schema, value) ? value : undefined
}
