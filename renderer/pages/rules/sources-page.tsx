import type { ReactNode } from 'react'
import { AUTHORITIES, RELATED, type Authority } from '../../../shared/law/authorities.ts'
import { FURTHER_READING } from '../../../shared/law/further-reading.ts'
import { GLOSSARY } from '../../../shared/law/glossary.ts'
import { SOURCE_TEXTS, type SourceText } from '../../../shared/law/source-texts.ts'
import { dayColumn } from '../../components/columns.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Facts } from '../../components/facts.tsx'
import { Page } from '../../components/page.tsx'
import { Panel } from '../../components/panel.tsx'
import { RulesTabs } from './rules-tabs.tsx'

const editions: readonly Column<SourceText>[] = [
  { id: 'title', title: 'Text', heads: true, cell: ({ title }) => title },
  dayColumn('asOf', 'Edition of', ({ asOf }) => asOf),
  { id: 'note', title: 'Note', cell: ({ note }) => note },
]

const authorities: readonly Column<Authority>[] = [
  { id: 'cite', title: 'Text', heads: true, cell: ({ cite }) => cite },
  { id: 'about', title: 'About', cell: ({ about }) => about },
]

const STEPS: Readonly<Record<keyof typeof FURTHER_READING, string>> = {
  review: 'Review of a debt',
  hearing: 'Hearing',
  separation: 'Separation',
}

/** The editions the program follows, the law it rests on, and what the field's short names stand for. */
export function SourcesPage(): ReactNode {
  return (
    <Page title="Sources and terms" lead="The editions the program follows, and where to read on.">
      <RulesTabs at="rules/sources" />
      <Panel title="Editions followed">
        <DataTable
          caption="Editions followed"
          columns={editions}
          rows={SOURCE_TEXTS}
          idOf={({ title }) => title}
        />
      </Panel>
      <div className="columns columns--even">
        <Panel title="The law collection rests on">
          <DataTable
            caption="Authorities"
            columns={authorities}
            rows={AUTHORITIES}
            idOf={({ cite }) => cite}
          />
        </Panel>
        <div className="stack">
          <Panel title="Short names">
            <Facts facts={Object.entries(GLOSSARY).map(([label, value]) => ({ label, value }))} />
          </Panel>
          <Panel title="Neighbouring matters">
            <DataTable
              caption="Related texts"
              columns={authorities}
              rows={RELATED}
              idOf={({ cite }) => cite}
            />
          </Panel>
          <Panel title="Where to read on">
            <Facts
              facts={[
                { label: STEPS.review, value: FURTHER_READING.review.join('; ') },
                { label: STEPS.hearing, value: FURTHER_READING.hearing.join('; ') },
                { label: STEPS.separation, value: FURTHER_READING.separation.join('; ') },
              ]}
            />
          </Panel>
        </div>
      </div>
    </Page>
  )
}
