import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { measuredPages } from './lists.ts'
import { cache } from './places.ts'

/** A page of the app without its scripts and its manifest: the same text in the same style. */
export function withoutScripts(html: string): string {
  return html
    .replaceAll(/<script\b[^>]*>.*?<\/script>\s*/gs, '')
    .replaceAll(/<link rel="(?:manifest|modulepreload)"[^>]*>\s*/g, '')
}

/** Writes the measured pages as plain static HTML. @returns the folder they are in. */
export function writeStaticPeer(app: string): string {
  const folder = join(cache, 'static')
  rmSync(folder, { recursive: true, force: true })
  for (const { url } of measuredPages) {
    const file = join(folder, url, 'index.html')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, withoutScripts(readFileSync(join(app, url, 'index.html'), 'utf8')))
  }
  copyFileSync(join(app, 'icon.svg'), join(folder, 'icon.svg'))
  return folder
}
