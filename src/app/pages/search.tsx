import { SearchPage } from '../../features/search/search-page.tsx'

export function Search() {
  return <SearchPage />
}
