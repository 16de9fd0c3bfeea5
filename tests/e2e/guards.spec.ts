import { expect, open, test } from './support/own-server.ts'
import { installed } from './support/worker.ts'

/** Leaves a promise behind that nobody catches. Runs where a test says. */
const reject = () => void Promise.reject(new Error('provoked'))

test('a promise that nobody catches is noticed in the page', async ({ page, troubles, allow }) => {
  allow(/provoked/)
  await open(page, 'en/')
  await page.evaluate(reject)
  await expect.poll(() => troubles.found).toHaveLength(1)
})

test('a promise that nobody catches is noticed in a worker of the page', async ({
  page,
  troubles,
  allow,
}) => {
  allow(/provoked/)
  await page.addInitScript(() => Object.assign(Worker.prototype, { terminate() {} }))
  await open(page, 'en/settings')
  const started = page.waitForEvent('worker')
  const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{}') }
  await page.locator('.file-button input').setInputFiles(file)
  await (await started).evaluate(reject)
  await expect.poll(() => troubles.found).toHaveLength(1)
})

test('a promise that nobody catches is noticed in the service worker', async ({
  page,
  context,
  troubles,
  allow,
}) => {
  allow(/provoked/)
  await open(page, 'en/')
  await installed(page)
  const [worker] = context.serviceWorkers()
  await worker!.evaluate(reject)
  await expect.poll(() => troubles.found).toHaveLength(1)
})
