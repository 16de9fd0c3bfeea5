import { test, open, eachLang } from './support/test.ts'
eachLang((lang) => {
  test('opens', async ({ page }) => {
    await open(page, `${lang}/`)
  })
})
