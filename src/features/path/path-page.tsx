import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { worksOnPath, type CatalogueOutlines } from '../../catalogue/model/outline.ts'
import type { PathView } from '../../catalogue/model/path-view.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { MetaLine } from '../../ui/meta-line.tsx'
import { Filters } from './filters.tsx'
import { FoldButtons } from './fold-buttons.tsx'
import type { PathFilter } from './model/filter.ts'
import { NextLink, PathCount } from './path-progress.tsx'
import { StageNav } from './stage-nav.tsx'
import { StageSection } from './stage-section.tsx'

interface Props {
  index: CatalogueOutlines
  path: PathView
  filter: PathFilter
  onFilter(filter: PathFilter): void
}

/**
 * A path from its first step to its last. Each part follows the rows it shows, and the
 * page itself none, so that a tick renders its own step and the counts it moves.
 */
export function PathPage({ index, path, filter, onFilter }: Props) {
  const { t, lang } = useTranslation('path')
  const outline = index.paths.find(({ id }) => id === path.id)!
  const works = useMemo(() => worksOnPath(outline), [outline])
  return (
    <>
      <header className="page-head">
        <h1>{outline.title}</h1>
        <p className="lead">{outline.promise}</p>
        <p>{path.intro}</p>
        <MetaLine
          facts={[
            t('source', { source: outline.source.label }),
            outline.source.date && t('published', { date: outline.source.date }),
          ]}
        />
        <PathCount outline={outline} works={works} />
        <p className="actions">
          <NextLink outline={outline} works={works} cards={path.cards} />
          <Link
            to="/$lang/cite"
            params={{ lang }}
            search={{ of: `path:${path.id}` }}
            className="quiet no-print"
          >
            {t('citePath')}
          </Link>
        </p>
      </header>
      <StageNav outline={outline} />
      <Filters works={works} cards={path.cards} filter={filter} onFilter={onFilter}>
        <FoldButtons outline={outline} />
      </Filters>
      <div className="trail">
        {path.stages.map((stage, i) => (
          <StageSection
            key={stage.id}
            number={i + 1}
            stage={stage}
            path={path}
            outline={outline}
            filter={filter}
          />
        ))}
      </div>
    </>
  )
}
