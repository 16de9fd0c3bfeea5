import { Link } from '@tanstack/react-router'
import type { CatalogueIndex } from '../../catalogue/model/outline.ts'
import { useLang } from '../../i18n/use-translation.ts'

/** The title of a work, as the way to its page. */
export function WorkLink({ index, work }: { index: CatalogueIndex; work: string }) {
  const lang = useLang()
  return (
    <Link to="/$lang/works/$work" params={{ lang, work }}>
      {index.works[work]?.title ?? work}
    </Link>
  )
}

interface PathProps {
  index: CatalogueIndex
  path: string
  /** The stage to go to, by id. */
  stage?: string
}

/** The title of a path, as the way to it or to one of its stages. */
export function PathLink({ index, path, stage }: PathProps) {
  const lang = useLang()
  return (
    <Link to="/$lang/paths/$path" params={{ lang, path }} hash={stage}>
      {index.paths.find(({ id }) => id === path)?.title ?? path}
    </Link>
  )
}
