/** Finds a Chromium or Chrome that is already on this computer. */
import { chromium } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * The shell first: the same engine without a window around it, which takes half the time of a
 * whole browser that only pretends to have none.
 */
const names = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
]

/** Every place worth a look, best first. */
function places() {
  const { env, platform } = process
  const inPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) =>
      names.map((name) => join(folder, platform === 'win32' ? `${name}.exe` : name)),
    )
  const usual = {
    darwin: ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium'].map((app) => join(folder, `${app}.app/Contents/MacOS/${app}`)),
    ),
    win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
      folder
        ? ['Google/Chrome', 'Chromium'].map((app) => join(folder, app, 'Application/chrome.exe'))
        : [],
    ),
  }
  return [...inPath, ...(usual[platform] ?? []), chromium.executablePath()]
}

/** False for a browser without its libraries, and for a script that only stands for one. */
function starts(browser) {
  if (process.platform === 'win32') return true
  return spawnSync(browser, ['--version'], { timeout: 30_000 }).status === 0
}

/**
 * The path of a browser that starts: `WAYMARK_CHROMIUM`, else one in PATH, else one where the
 * system usually has it, else the one Playwright keeps.
 * @returns {string | undefined}
 * @throws where `WAYMARK_CHROMIUM` names a file that does not exist.
 */
export function findChromium() {
  const named = process.env.WAYMARK_CHROMIUM
  if (named && !existsSync(named)) throw new Error(`WAYMARK_CHROMIUM: there is no ${named}`)
  return named || places().find((file) => file && existsSync(file) && starts(file))
}
