import * as v from 'valibot'

/** A validator for each parameter a route knows. */
type Parameters = Record<string, v.GenericSchema<unknown, string>>

/** What a query says, as far as it makes sense. */
type Query<P extends Parameters> = { [K in keyof P]?: v.InferOutput<P[K]> }

/**
 * Reads the query of an address: each parameter on its own, so that a senseless one is
 * as good as none and takes nothing else with it.
 */
export function queryOf<P extends Parameters>(
  parameters: P,
): (query: Record<string, unknown>) => Query<P> {
  return (query) => {
    const read: Record<string, unknown> = {}
    for (const [name, schema] of Object.entries(parameters)) {
      const value = Object.hasOwn(query, name) ? v.safeParse(schema, query[name]) : undefined
      // Not left out: the router keeps what it read for every name the validator does not return.
      read[name] = value?.success ? value.output : undefined
    }
    return read as Query<P>
  }
}
