import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { questionOfRule, questions } from '../../../shared/reference/index.ts'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Empty } from '../../components/empty.tsx'
import { FilterSelect, SearchBox } from '../../components/filter-box.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { addressOf } from '../../router.ts'
import { howMany } from '../../parts/words.ts'
import { useFilters } from '../../use-filters.ts'
import { useView } from '../../use-view.ts'
import { RulesTabs } from './rules-tabs.tsx'

type Rule = Answer<'rules.list'>['rules'][number]

const columns: readonly Column<Rule>[] = [
  { id: 'cite', title: 'Paragraph', heads: true, cell: (rule) => rule.cite },
  {
    id: 'says',
    title: 'What it says',
    cell: (rule) => (
      <>
        {rule.says}
        <small>{rule.id}</small>
      </>
    ),
  },
  {
    id: 'figure',
    title: 'Figure today',
    tight: true,
    cell: (rule) => (
      <>
        {rule.figure}
        {rule.figureSource === '' ? null : <small>{rule.figureSource}</small>}
      </>
    ),
  },
  { id: 'area', title: 'Area', tight: true, cell: (rule) => rule.area },
  {
    id: 'used',
    title: 'In the program',
    cell: (rule) => (
      <>
        {rule.status}
        {rule.usedBy === '' ? null : <small>{rule.usedBy}</small>}
        {rule.why === '' ? null : <small>{rule.why}</small>}
        <TryOut rule={rule.id} />
      </>
    ),
  },
]

/** The way to the calculator that tries the rule out, where there is one. */
function TryOut({ rule }: { readonly rule: string }): ReactNode {
  const question = questionOfRule(rule)
  if (question === undefined) return null
  return (
    <small>
      <a href={addressOf(`calculators/${question}`)}>Try it: {questions.get(question)?.title}</a>
    </small>
  )
}

/** The register of rules: what each says, and where the program uses it. */
export function RulesPage(): ReactNode {
  const filters = useFilters()
  const text = filters.get('text').trim()
  const area = filters.get('area')
  const view = useView('rules.list', { text, area }, { keep: true })
  return (
    <Page title="Rules" lead="Every rule the program knows, in plain words, with the paragraph it comes from.">
      <RulesTabs at="rules" />
      <Loaded view={view}>
        {({ rules, areas, count }) => (
          <>
            <div className="filters" role="search" aria-label="Filter the rules">
              <SearchBox
                label="Search"
                hint="Words, or a citation such as 31 CFR 5.12"
                value={filters.get('text')}
                onChange={(typed) => filters.set({ text: typed })}
              />
              <FilterSelect
                label="Area"
                all="Every area"
                choices={areas.map((name) => ({ value: name, label: name }))}
                value={area}
                onChange={(next) => filters.set({ area: next })}
              />
              <p className="soft figure" role="status">
                {howMany(count, 'rule')}
              </p>
            </div>
            {count === 0 ? (
              <Empty title="No rule fits these words." />
            ) : (
              <DataTable
                caption="Rules"
                list="rules"
                columns={columns}
                rows={rules}
                idOf={idOfRule}
                count={count}
              />
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function idOfRule(rule: Rule): string {
  return rule.id
}
