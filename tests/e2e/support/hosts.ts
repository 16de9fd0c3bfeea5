/** The kinds of hosts the site must be at home on: where they differ, and how. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { headersFor } from '../../../src/build/host-files.ts'

/** What a host does with an address, and what it sends along. */
export interface Host {
  /** Sends `/x.html` on to `/x`, and `/index.html` to `/`. */
  stripsHtml?: boolean
  /** Sends the address of a page on to the one with a slash at its end, or without. */
  slash?: 'added' | 'stripped'
  /** Says when a file was deployed, and answers 304 to who has it since. */
  dated?: boolean
  /** Headers of an answer besides its type and length. */
  headers(path: string, folder: string): Record<string, string>
}

/** What the site itself says in `_headers`. */
const shipped: Host['headers'] = (path, folder) =>
  headersFor(path, readFileSync(join(folder, '_headers'), 'utf8'))

/** Reads no `_headers`, and leaves it to the browser how long it keeps a file. */
export const plain: Host = { slash: 'added', dated: true, headers: () => ({}) }

/** https://developers.cloudflare.com/pages/configuration/serving-pages/ */
export const cloudflare: Host = { stripsHtml: true, slash: 'added', headers: shipped }

/** https://docs.netlify.com/manage/routing/redirects/redirect-options/#trailing-slash */
export const netlify: Host = { slash: 'added', headers: shipped }

/** The other way round, as hosts can be told to. */
export const slashless: Host = { stripsHtml: true, slash: 'stripped', headers: shipped }

/** Lets everything be kept for ten minutes, pages and the service worker too. */
export const github: Host = {
  slash: 'added',
  dated: true,
  headers: () => ({ 'Cache-Control': 'max-age=600' }),
}
