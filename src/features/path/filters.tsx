import type { ReactNode } from 'react'
import { stateFilters } from '../../learner/model/progress.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Select } from '../../ui/select.tsx'
import { ages, kinds, type PathFilter } from './model/filter.ts'

interface Props {
  filter: PathFilter
  /** Steps that pass it. */
  shown: number
  narrowed: boolean
  onFilter(filter: PathFilter): void
  /** Further controls in the same row. */
  children: ReactNode
}

/** Narrows a path by state, kind and age, and says how much is left. */
export function Filters({ filter, shown, narrowed, onFilter, children }: Props) {
  const { t } = useTranslation(['path', 'catalogue'])
  return (
    <div className="filters no-print" role="group" aria-label={t('filters')}>
      <Select
        label={t('state')}
        value={filter.state}
        options={stateFilters.map((value) => ({ value, label: t(`states.${value}`) }))}
        onChange={(state) => onFilter({ ...filter, state })}
      />
      <Select
        label={t('kind')}
        value={filter.kind}
        options={[
          { value: 'all', label: t('allKinds') },
          ...kinds.map((value) => ({ value, label: t(`catalogue:kind.${value}`) })),
        ]}
        onChange={(kind) => onFilter({ ...filter, kind })}
      />
      <Select
        label={t('age')}
        value={filter.age}
        options={[
          { value: 'all', label: t('allAges') },
          ...ages.map((value) => ({ value, label: t(`ages.${value}`) })),
        ]}
        onChange={(age) => onFilter({ ...filter, age })}
      />
      {children}
      <p role="status" className="meta">
        {narrowed && (shown === 0 ? t('nothing') : t('shown', { count: shown }))}
      </p>
      {narrowed && (
        <button
          type="button"
          className="quiet"
          onClick={() => onFilter({ state: 'all', kind: 'all', age: 'all' })}
        >
          {t('clear')}
        </button>
      )}
    </div>
  )
}
