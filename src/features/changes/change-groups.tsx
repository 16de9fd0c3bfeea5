import type { ReactNode } from 'react'
import { changeKinds, type CatalogueChanges, type ChangeKind } from './model/catalogue-diff.ts'
import { pathsOf, type CatalogueIndex } from '../../catalogue/model/outline.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { PathLink, WorkLink } from './links.tsx'

interface Props {
  index: CatalogueIndex
  changes: CatalogueChanges
}

/** Every change, grouped by what happened, with the way to each work and path. */
export function ChangeGroups({ index, changes }: Props) {
  const { t } = useTranslation('changes')
  const entries = useEntries(index, changes)
  return changeKinds.map((kind) => {
    const shown = entries[kind]
    if (shown.length === 0) return null
    return (
      <section key={kind} aria-labelledby={`changes-${kind}`}>
        <h2 id={`changes-${kind}`}>{t(`group.${kind}`)}</h2>
        <ul className="plain-list">
          {shown.map(({ link, more }, i) => (
            <li key={i}>
              {link}
              {more && <p className="meta">{more}</p>}
            </li>
          ))}
        </ul>
      </section>
    )
  })
}

/** A change as shown: what it is about, and what happened to it. */
interface Entry {
  link: ReactNode
  more?: ReactNode
}

function useEntries(index: CatalogueIndex, changes: CatalogueChanges): Record<ChangeKind, Entry[]> {
  const { t } = useTranslation('changes')
  const pathTitle = (id: string) => index.paths.find((path) => path.id === id)?.title ?? id
  const stageTitle = (path: string, id: string) =>
    index.paths.find((known) => known.id === path)?.stages.find((stage) => stage.id === id)
      ?.title ?? id
  const work = (id: string) => <WorkLink index={index} work={id} />
  const places = (id: string) =>
    pathsOf(index, id)
      .map((path) => {
        const stage = path.stages.find(({ works }) => works.includes(id))!
        return t('at', { path: path.title, stage: stage.title })
      })
      .join(' · ')
  const movement = ({ path, from, to }: CatalogueChanges['moved'][number]) => {
    const names = { path: pathTitle(path), from: '', to: '' }
    if (from !== undefined) names.from = stageTitle(path, from)
    if (to !== undefined) names.to = stageTitle(path, to)
    if (to === undefined) return t('left', names)
    return from === undefined ? t('joined', names) : t('moved', names)
  }
  return {
    paths: changes.paths.map((id) => ({
      link: <PathLink index={index} path={id} />,
      more: index.paths.find((path) => path.id === id)?.promise,
    })),
    added: changes.added.map((id) => ({ link: work(id), more: places(id) })),
    split: changes.split.map(({ work: id, from }) => ({
      link: work(id),
      more: (
        <>
          {t('splitFrom')} {work(from)}
        </>
      ),
    })),
    merged: changes.merged.map(({ work: id, was }) => ({
      link: work(id),
      more: t('mergedWith', { was }),
    })),
    moved: changes.moved.map((move) => ({ link: work(move.work), more: movement(move) })),
    reordered: changes.reordered.map(({ path, stage }) => ({
      link: <PathLink index={index} path={path} stage={stage} />,
      more:
        stage === undefined
          ? t('reorderedStages')
          : t('reorderedWorks', { stage: stageTitle(path, stage) }),
    })),
    renamed: changes.renamed.map(({ work: id, was }) => ({
      link: work(id),
      more: t('renamed', { was }),
    })),
    retired: changes.retired.map((id) => ({ link: work(id), more: t('retired') })),
  }
}
