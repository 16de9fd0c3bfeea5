import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './support/site.ts'
import { expect, inLang, open, test } from './support/test.ts'

const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>
}

/** The text of a package's licence, as it was installed. */
function licenseOf(name: string): string {
  const folder = join(root, 'node_modules', name)
  const file = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file))
  return readFileSync(join(folder, file!), 'utf8').trim()
}

inLang('en', (_, t) => {
  test('the footer leads to the licences of the site and of every package it is made with', async ({
    page,
    allow,
  }) => {
    // For a plain text, which cannot name its icon, a browser may ask the host for one.
    allow(/favicon\.ico/)
    await open(page, 'en/')
    await page.getByRole('link', { name: t('app:footer.licence'), exact: true }).click()
    const text = (await page.locator('body').textContent())!
    expect(text).toContain(readFileSync(join(root, 'LICENSE'), 'utf8').trim())
    // What React and the router are made of comes with them.
    for (const name of [...Object.keys(dependencies), 'scheduler', '@tanstack/router-core']) {
      expect(text, name).toMatch(new RegExp(`^${name} \\d`, 'm'))
      expect(text, name).toContain(licenseOf(name))
    }
  })
})
