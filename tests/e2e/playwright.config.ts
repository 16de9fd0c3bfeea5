import { defineConfig } from '@playwright/test'
import { findChromium } from './find-chromium.mjs'
import { base, dist, origin, port, root } from './support/site.ts'

/** The built site as `vite preview` serves it. Not through npx, which would leave it running. */
const preview =
  `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort ` +
  `--outDir ${JSON.stringify(dist)}`

/** Tests of the service worker. Everywhere else it would fetch the whole site for nothing. */
const ofWorker = /\/(update|sub-path|offline|network|returning|hosts|nginx|guards)\.spec\.ts$/

/** Tests that need more than a browser, and have a command of their own. */
const elsewhere = process.env['WAYMARK_NGINX'] ? [] : /\/nginx\.spec\.ts$/

/**
 * What the browser is to do without. It heeds the last list it is given only, so what Playwright
 * 1.65 turns off (`chromiumSwitches.ts`) is in this one too.
 */
const turnedOff = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  // Two pages of the browser's own, below the address bar of every window. Nobody sees them, and
  // to load them takes a whole Chromium longer than to load a page of the site.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
]

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: !!process.env['CI'],
  // A test that fails has found something: in the app or in itself.
  retries: 0,
  workers: 2,
  // For slow computers: what works is not slowed down by it.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['./support/closing-line.ts']],
  use: {
    baseURL: origin + base,
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--disable-features=${turnedOff.join(',')}`,
        // Nothing but this computer can be reached, whatever a page asks for.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      ],
    },
  },
  projects: [
    {
      name: 'service worker',
      testMatch: ofWorker,
      testIgnore: elsewhere,
      use: { serviceWorkers: 'allow' },
    },
    { name: 'pages', testIgnore: ofWorker },
  ],
  webServer: {
    command: preview,
    cwd: root,
    url: `${origin}${base}robots.txt`,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
  },
})
