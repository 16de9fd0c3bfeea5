import { setTimeout as wait } from 'node:timers/promises'
import { createAsk, type AskOptions } from './ask.ts'
import { checkLink, type Outcome } from './check-link.ts'

/** A link of the catalogue. */
export interface CatalogueLink {
  work: string
  edition: string
  url: string
}

/** A link of the catalogue with what a check found. */
export interface CheckedLink extends CatalogueLink {
  outcome: Outcome
}

/** How the command asks: few requests at a time, one a host, patiently. */
const defaultOptions: AskOptions = {
  request: fetch,
  timeout: 15_000,
  retries: 2,
  backoff: 2_000,
  overall: 6,
  pause: 1_000,
  wait: (ms) => wait(ms),
  userAgent: 'Mozilla/5.0 (compatible; waymark-links)',
}

/**
 * Checks all links.
 * @param onChecked is called with each as soon as it is known.
 * @returns them in the order given.
 */
export async function checkLinks(
  links: readonly CatalogueLink[],
  options: Partial<AskOptions> = {},
  onChecked: (link: CheckedLink) => void = () => {},
): Promise<CheckedLink[]> {
  const ask = createAsk({ ...defaultOptions, ...options })
  return Promise.all(
    links.map(async (link) => {
      const checked = { ...link, outcome: await checkLink(link.url, ask) }
      onChecked(checked)
      return checked
    }),
  )
}
