/** What the head of a page says: set in the static HTML, and kept right on every navigation. */
export interface PageMeta {
  title: string
  description: string
}
