/** What the domain uses of its host besides ECMAScript: the URL parser, in every browser and in Node. */
declare class URL {
  constructor(url: string, base?: string)
  hash: string
  host: string
  hostname: string
  readonly href: string
  pathname: string
  protocol: string
  search: string
  readonly searchParams: {
    get(name: string): string | null
    set(name: string, value: string): void
    delete(name: string): void
    keys(): IterableIterator<string>
    sort(): void
  }
  static canParse(url: string): boolean
}
