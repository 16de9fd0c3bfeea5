import type { Page } from '@playwright/test'
import { buildApp } from './build-app.ts'
import { writeStaticPeer } from './static-peer.ts'
import { buildVitePressPeer, PeerError } from './vitepress-peer.ts'

/** A site that is measured: the app or one of its peers. */
export interface Site {
  name: 'app' | 'static' | 'vitepress'
  /** The folder it is in. */
  folder: string
  /** True once the page listens to the reader. */
  isReady(page: Page): Promise<boolean>
}

/** Builds the app and its peers. A peer that cannot be had is left out, and `tell` says why. */
export function buildSites(tell: (line: string) => void): Site[] {
  tell('building the app')
  const app = buildApp()
  const sites: Site[] = [
    { name: 'app', folder: app, isReady: has('html[data-ready]') },
    { name: 'static', folder: writeStaticPeer(app), isReady: has('body') },
  ]
  tell('building the lists with VitePress, if they have changed')
  try {
    const folder = buildVitePressPeer(app)
    sites.push({ name: 'vitepress', folder, isReady: isMounted })
  } catch (error) {
    if (!(error instanceof PeerError)) throw error
    tell(`no VitePress in this run: ${error.message}`)
  }
  return sites
}

function has(selector: string): (page: Page) => Promise<boolean> {
  return async (page) => (await page.locator(selector).count()) > 0
}

/** True once Vue has taken the page over. */
function isMounted(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const app = document.querySelector('#app')
    return app !== null && '__vue_app__' in app
  })
}
