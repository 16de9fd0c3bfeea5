/**
 * Runs the end-to-end tests against the built site: finds a browser, or gets one,
 * then hands over to Playwright. Arguments go through to `playwright test`.
 *
 * WAYMARK_CHROMIUM  the browser to use
 * WAYMARK_DIST      the folder of the built site; `dist` by default
 * WAYMARK_PORT      the port to serve it on; 4174 by default
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from './find-chromium.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const packageFile = createRequire(import.meta.url).resolve('@playwright/test/package.json')
const playwright = join(dirname(packageFile), 'cli.js')

function stop(why) {
  console.error(why)
  process.exit(1)
}

/** @returns whether the command ended well. */
function run(command, ...args) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0
}

/** Gets a browser by what this computer offers. */
function getChromium() {
  console.log('No Chromium or Chrome found; getting one.')
  if (run(process.execPath, playwright, 'install', 'chromium')) {
    const browser = findChromium()
    if (browser) return browser
  }
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    if (
      run('apt-get', 'update') &&
      run('apt-get', 'install', '-y', 'chromium-headless-shell', 'fonts-noto-cjk')
    ) {
      return '/usr/bin/chromium-headless-shell'
    }
  }
  return undefined
}

const dist = resolve(root, process.env.WAYMARK_DIST ?? 'dist')
if (!existsSync(join(dist, 'index.html'))) {
  stop(`There is no built site in ${dist}: run "npm run build" first.`)
}

let browser
try {
  browser = findChromium() ?? getChromium()
} catch (error) {
  stop(error.message)
}
if (!browser || !existsSync(browser)) {
  stop(
    'No browser: install Chromium or Chrome, or name one in WAYMARK_CHROMIUM, and run this again.',
  )
}

const config = join('tests', 'e2e', 'playwright.config.ts')
const child = spawn(
  process.execPath,
  [playwright, 'test', '-c', config, ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, WAYMARK_CHROMIUM: browser },
    // A signal to the whole group would end Playwright before it has ended its server.
    detached: process.platform !== 'win32' && !process.stdin.isTTY,
  },
)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGINT'))
child.on('exit', (status) => process.exit(status ?? 1))
