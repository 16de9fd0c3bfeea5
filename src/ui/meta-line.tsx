import { Fragment } from 'react'

/** Short facts in a row, with a dot between them; empty ones are left out. */
export function MetaLine({ facts }: { facts: readonly (string | undefined | false)[] }) {
  return (
    <p className="meta">
      {facts
        .filter((fact) => fact)
        .map((fact, i) => (
          <Fragment key={i}>
            {i > 0 && <span aria-hidden="true"> · </span>}
            <span>{fact}</span>
          </Fragment>
        ))}
    </p>
  )
}
