import type { BrowserContext, Page } from '@playwright/test'
import { pathIn, titleOf } from './support/catalogue.ts'
import { expect, inLang, open, ready, saved, test, tickBox } from './support/test.ts'

/** Ways in which a browser gives no database, to be run before the page's own scripts. */
const denials: Record<string, () => void> = {
  'throws when it is opened': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Not allowed here.', 'SecurityError')
    }
  },
  'is not there': () => {
    Object.defineProperty(window, 'indexedDB', { value: undefined })
  },
  'must not even be mentioned': () => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('Not allowed here.', 'SecurityError')
      },
    })
  },
  'answers with an error event': () => {
    class FailedRequest extends EventTarget {
      readonly error = new DOMException('Internal error opening backing store.', 'UnknownError')
      onerror: ((event: Event) => void) | null = null
    }
    IDBFactory.prototype.open = () => {
      const request = new FailedRequest()
      request.addEventListener('error', (event) => request.onerror?.(event))
      setTimeout(() => request.dispatchEvent(new Event('error', { cancelable: true })))
      return request as unknown as IDBOpenDBRequest
    }
  },
  'is denied together with all other storage': () => {
    const deny = () => {
      throw new DOMException('Not allowed here.', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, { get: deny })
    }
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException('Not allowed here.', 'SecurityError'))
  },
}

/** A page of the same origin without the app, to play another tab of it. */
async function otherTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.route('**/other-tab', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
  )
  await page.goto('other-tab')
  return page
}

inLang('zh', (lang, t) => {
  const path = pathIn(lang, 'ai-canon')
  const [first, second] = path.stages[0]!.works.map((work) => titleOf(lang, work))
  const heading = (page: Page) => page.getByRole('heading', { level: 1 })
  const alert = (page: Page) => page.getByRole('alert')
  const state = (page: Page) => page.locator('.save-state')

  for (const [name, deny] of Object.entries(denials)) {
    test(`where the database ${name}, the page says so, and ticks last for the session`, async ({
      page,
    }) => {
      await page.addInitScript(deny)
      await open(page, `${lang}/`)
      await expect(heading(page)).toHaveText(t('home:welcome'))
      await expect(alert(page)).toContainText(t('errors:storage.unavailable'))
      await expect(state(page)).toHaveText(t('app:notSaved'))

      await page.getByRole('heading', { level: 3 }).getByRole('link', { name: path.title }).click()
      await expect(heading(page)).toHaveText(path.title)
      await tickBox(page, first!).check()
      await expect(page.locator('.toasts')).toContainText(t('app:marked.done', { title: first! }))
      await expect(page.locator('.page-head .count')).toHaveText(
        t('catalogue:progress', { done: 1, total: 96 }),
      )
      await page.getByRole('link', { name: t('app:name'), exact: true }).click()
      await expect(page.locator('.hero.next')).toContainText(second!)
      await page.goBack()
      await expect(tickBox(page, first!)).toBeChecked()
      await expect(state(page)).toHaveText(t('app:notSaved'))
      await page.getByRole('link', { name: t('app:settings'), exact: true }).click()
      await expect(page.getByText(t('settings:memoryOnly'))).toBeVisible()

      await open(page, `${lang}/paths/${path.id}`)
      await expect(heading(page)).toHaveText(path.title)
      await expect(alert(page)).toContainText(t('errors:storage.unavailable'))
      await expect(tickBox(page, first!)).not.toBeChecked()
    })
  }

  test('a database that another tab does not let go: ticks wait, and are saved in the end', async ({
    page,
    context,
  }) => {
    const other = await otherTab(context)
    await other.evaluate(
      () =>
        new Promise((resolve) => {
          const request = indexedDB.open('waymark', 1)
          request.addEventListener('success', () => {
            Object.assign(window, { letGo: () => request.result.close() })
            resolve(undefined)
          })
        }),
    )
    await open(page, `${lang}/paths/${path.id}`)
    await expect(page.getByText(t('errors:waiting'))).toBeVisible()
    await tickBox(page, first!).check()
    await expect(state(page)).toHaveText(t('app:saving'))
    await expect(tickBox(page, first!)).toBeChecked()

    await other.evaluate(() => (window as unknown as { letGo(): void }).letGo())
    await saved(page)
    await expect(page.getByText(t('errors:waiting'))).toBeHidden()
    await page.reload()
    await ready(page)
    await expect(tickBox(page, first!)).toBeChecked()
  })

  test('a database that takes more than three seconds to open: the page says so and works', async ({
    page,
    context,
  }) => {
    const other = await otherTab(context)
    // An upgrade that goes on until it is told to stop: whoever opens the database has to wait.
    await other.evaluate(
      () =>
        new Promise((resolve) => {
          const request = indexedDB.open('waymark', 1)
          request.addEventListener('upgradeneeded', () => {
            const store = request.result.createObjectStore('upgrade')
            let held = true
            const holdOn = () => {
              if (held) store.get(1).addEventListener('success', holdOn)
              else request.transaction?.abort()
            }
            holdOn()
            Object.assign(window, { letGo: () => (held = false) })
            resolve(undefined)
          })
        }),
    )
    await open(page, `${lang}/paths/${path.id}`)
    await tickBox(page, first!).check()
    await expect(state(page)).toHaveText(t('app:saving'))
    await expect(page.getByText(t('errors:waiting'))).toBeVisible({ timeout: 10_000 })
    await expect(heading(page)).toHaveText(path.title)

    await other.evaluate(() => (window as unknown as { letGo(): void }).letGo())
    await saved(page)
    await expect(page.getByText(t('errors:waiting'))).toBeHidden()
    await expect(tickBox(page, first!)).toBeChecked()
  })

  test('a tick for which the disk has no room is taken back, and can be tried again', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      for (const method of ['add', 'put'] as const) {
        const write = IDBObjectStore.prototype[method]
        IDBObjectStore.prototype[method] = function (this: IDBObjectStore, ...row) {
          if (document.documentElement.dataset['disk'] === 'full') {
            throw new DOMException('Encountered full disk.', 'QuotaExceededError')
          }
          return write.apply(this, row)
        }
      }
    })
    const setDisk = (disk: 'full' | 'free') =>
      page.evaluate((disk) => (document.documentElement.dataset['disk'] = disk), disk)
    await open(page, `${lang}/paths/${path.id}`)
    await tickBox(page, first!).check()
    await saved(page)

    await setDisk('full')
    await tickBox(page, second!).click()
    await expect(alert(page)).toContainText(
      t('errors:notSaved', { why: t('errors:storage.quota') }),
    )
    await expect(tickBox(page, second!)).not.toBeChecked()
    await expect(tickBox(page, first!)).toBeChecked()
    await expect(state(page)).not.toHaveText(t('app:saved'))
    const retry = page.getByRole('button', { name: t('errors:retry'), exact: true })
    await retry.click()
    await expect(alert(page)).toBeVisible()
    await expect(tickBox(page, second!)).not.toBeChecked()

    await setDisk('free')
    await retry.click()
    await expect(tickBox(page, second!)).toBeChecked()
    await saved(page)
    await expect(alert(page)).toBeHidden()
    await page.reload()
    await ready(page)
    for (const title of [first!, second!]) await expect(tickBox(page, title)).toBeChecked()
  })

  for (const way of ['throws', 'is broken off'] as const) {
    test(`a database whose reading ${way} is opened a few times, then given up in words, and can be tried again`, async ({
      page,
    }) => {
      await page.addInitScript((way) => {
        const counts = { openings: 0, open: 0 }
        const { open } = IDBFactory.prototype
        IDBFactory.prototype.open = function (...args) {
          counts.openings++
          document.documentElement.dataset['openings'] = String(counts.openings)
          return open.apply(this, args)
        }
        const { getAll } = IDBObjectStore.prototype
        IDBObjectStore.prototype.getAll = function (...args) {
          const { disk } = document.documentElement.dataset
          const broken = this.name === 'progress' && disk !== 'well'
          if (broken && way === 'throws') throw new DOMException('Internal error.', 'UnknownError')
          const request = getAll.apply(this, args)
          if (broken) this.transaction.abort()
          return request
        }
      }, way)
      await open(page, `${lang}/paths/${path.id}`)
      const givesUp = (timeout: number) =>
        expect(alert(page)).toContainText(t('errors:storage.lost'), { timeout })
      if (way === 'throws') await givesUp(20_000)
      else {
        // Once is enough to wait for the pauses in between: a network that comes back ends them.
        await expect(async () => {
          await page.evaluate(() => dispatchEvent(new Event('online')))
          await givesUp(100)
        }).toPass()
      }
      // Each opening asks for the version first; before, there were hundreds a second.
      await expect(page.locator('html')).toHaveAttribute('data-openings', '12')
      await tickBox(page, first!).check()
      await expect(state(page)).toHaveText(t('app:notSaved'))
      const retry = page.getByRole('button', { name: t('errors:retry'), exact: true })

      await page.evaluate(() => (document.documentElement.dataset['disk'] = 'well'))
      await retry.click()
      await saved(page)
      await expect(alert(page)).toBeHidden()
      await expect(tickBox(page, first!)).toBeChecked()
      await page.evaluate(() => localStorage.clear())
      // A tab in which nothing breaks.
      const other = await page.context().newPage()
      await open(other, `${lang}/paths/${path.id}`)
      await expect(tickBox(other, first!), 'it is in the database').toBeChecked()
    })
  }

  test('without localStorage everything but the choice of theme is kept', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('Not allowed here.', 'SecurityError')
          },
        })
      }
    })
    await open(page, `${lang}/settings`)
    await page.getByRole('radio', { name: t('settings:themes.dark'), exact: true }).check()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await open(page, `${lang}/paths/${path.id}`)
    await expect(heading(page)).toHaveText(path.title)
    await tickBox(page, first!).check()
    await saved(page)
    await expect(state(page)).toHaveText(t('app:saved'))
    await page.reload()
    await ready(page)
    await expect(tickBox(page, first!)).toBeChecked()
    await expect(alert(page)).toBeHidden()
  })
})
