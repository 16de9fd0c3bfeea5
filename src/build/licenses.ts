/** A package that the site ships code of, as Vite lists them (`build.license`). */
export interface PackageLicense {
  name: string
  version: string
  /** https://spdx.org/licenses/ */
  identifier?: string
  /** The text of its license. */
  text?: string
}

/**
 * One text with the license of the site and that of each package it ships, every package once.
 * @throws Error where a package has none, because then it may not be shipped.
 */
export function licensesText(own: string, packages: readonly PackageLicense[]): string {
  const byName = new Map(packages.map((found) => [`${found.name} ${found.version}`, found]))
  const parts = [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, found]) => {
      if (!found.text) throw new Error(`${title} comes without the text of its license`)
      const { identifier } = found
      return `${title}${identifier ? ` (${identifier})` : ''}\n\n${found.text.trim()}\n`
    })
  const intro = `Waymark\n\n${own.trim()}\n\nIt contains code of the packages below.\n`
  return [intro, ...parts].join(`\n${'-'.repeat(72)}\n\n`)
}
