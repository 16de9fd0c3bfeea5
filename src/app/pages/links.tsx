import { LinksPage } from '../../features/links/links-page.tsx'

export function Links() {
  return <LinksPage />
}
