import type { Outcome } from './check-link.ts'
import type { CheckedLink } from './check-links.ts'

/** One line on one link, as the command prints it. */
export function lineOf({ work, edition, url, outcome }: CheckedLink): string {
  return `${outcome.state.padEnd(7)} ${work}/${edition} ${url}${detailOf(outcome)}`
}

function detailOf(outcome: Outcome): string {
  switch (outcome.state) {
    case 'ok':
      return ''
    case 'moved':
      return ` → ${outcome.movedTo}`
    case 'dead':
      return ` (${outcome.status})`
    case 'unclear':
      return ` (${outcome.why}: ${outcome.detail})`
  }
}

/** The last line: how many links are in which state, and what became of it. */
export function totalsOf(checked: readonly CheckedLink[], dryRun: boolean): string {
  const count = (state: Outcome['state']) =>
    checked.filter(({ outcome }) => outcome.state === state).length
  const totals = (['ok', 'moved', 'dead', 'unclear'] as const)
    .map((state) => `${count(state)} ${state}`)
    .join(', ')
  const kept = dryRun ? 'nothing was written' : 'those that are unclear stay as they were'
  return `${checked.length} links: ${totals}; ${kept}`
}
