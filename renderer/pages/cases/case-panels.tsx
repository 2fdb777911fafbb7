/** The parts of a case's screen: what is missing, the papers, the decision, what happened. */
import type { ReactNode } from 'react'
import type { CaseView } from '../../../shared/api/case-files.ts'
import { dayColumn } from '../../components/columns.tsx'
import { Cite } from '../../components/cite.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Day } from '../../components/day.tsx'
import { Facts } from '../../components/facts.tsx'
import { Money } from '../../components/money.tsx'
import { Panel } from '../../components/panel.tsx'
import { readableDays } from '../../components/readable-days.ts'
import { Tag } from '../../components/tag.tsx'
import { addressOf } from '../../router.ts'

/** Words of a list, as they stand at the beginning of a line. */
function sentence(label: string): string {
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}`
}

interface CaseProps {
  readonly file: CaseView
}

type Paper = CaseView['documents'][number]

/** The parts that the package must have, each there or missing. */
export function ChecklistPanel({ file }: CaseProps): ReactNode {
  if (file.checklist.length === 0) return null
  const all = file.checklist.length
  const missing = file.checklist.filter(({ present }) => !present).length
  return (
    <Panel title={missing === 0 ? 'The package is complete' : `The package lacks ${missing} of ${all}`}>
      <ul className="acts">
        {file.checklist.map(({ id, label, cite, present }) => (
          <li className="act" key={id}>
            <span>
              {sentence(label)}
              <small>
                <Cite of={cite} />
              </small>
            </span>
            <Tag tone={present ? 'green' : 'red'}>{present ? 'There' : 'Missing'}</Tag>
          </li>
        ))}
        {file.notAsked.map(({ id, label, cite, why }) => (
          <li className="act" key={id}>
            <span>
              {sentence(label)}
              <small>
                {sentence(why)}. <Cite of={cite} />
              </small>
            </span>
            <Tag>Not needed</Tag>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const roleLabels: Readonly<Record<Paper['role'], string>> = {
  attachment: 'Attached',
  explanation: 'Explanation',
  packet: 'Packet',
}

/** What is kept with the case; each opens as it is, with its digest. */
export function PapersPanel({ file }: CaseProps): ReactNode {
  return (
    <Panel title="Papers">
      {file.documents.length === 0 ? <p className="soft">Nothing is attached yet.</p> : null}
      {file.documents.map((paper) => (
        <Facts
          key={paper.documentId}
          facts={[
            {
              label: roleLabels[paper.role],
              value: (
                <a href={addressOf(`documents/${paper.documentId}`, { case: file.caseId })}>
                  {readableDays(paper.title)}
                </a>
              ),
            },
            { label: 'File', value: `${paper.fileName}, ${sizeOf(paper.bytes)}` },
            {
              label: 'Kept',
              value: (
                <>
                  <Day on={paper.addedOn} />, {paper.addedBy}
                </>
              ),
            },
          ]}
        />
      ))}
    </Panel>
  )
}

const KILOBYTE = 1024

function sizeOf(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / KILOBYTE))
  return kilobytes < KILOBYTE ? `${kilobytes} KB` : `${(kilobytes / KILOBYTE).toFixed(1)} MB`
}

/** How the case ended, or which parts its decision must have. */
export function DecisionPanel({ file }: CaseProps): ReactNode {
  const { decision, decisionParts } = file
  if (decision === undefined) {
    if (decisionParts.length === 0) return null
    return (
      <Panel title="What the decision must have">
        <ul className="reasons">
          {decisionParts.map(({ id, label, cite }) => (
            <li key={id}>
              {sentence(label)} (<Cite of={cite} />)
            </li>
          ))}
        </ul>
      </Panel>
    )
  }
  const texts = [
    ['Facts', decision.facts],
    ['Findings', decision.findings],
    ['Analysis', decision.analysis],
    ['Conclusions', decision.conclusions],
    ['Terms', decision.terms],
  ] as const
  return (
    <Panel title="Decision">
      <Facts
        facts={[
          { label: 'Decision', value: `${decision.outcome.charAt(0).toUpperCase()}${decision.outcome.slice(1)}` },
          { label: 'Decided', value: <Day on={decision.decidedOn} /> },
          { label: 'By', value: decision.decidedBy },
          ...(decision.reducedTo === undefined
            ? []
            : [{ label: 'Principal that remains', value: <Money amount={decision.reducedTo} /> }]),
          ...texts.flatMap(([label, value]) => (value === '' ? [] : [{ label, value }])),
        ]}
      />
    </Panel>
  )
}

type Happening = CaseView['events'][number]

const eventColumns: readonly Column<Happening>[] = [
  dayColumn('on', 'Day', (row) => row.on),
  { id: 'label', title: 'What', heads: true, cell: (row) => row.label },
  { id: 'detail', title: 'Words', cell: (row) => readableDays(row.detail) },
  { id: 'by', title: 'By', tight: true, cell: (row) => row.by },
]

/** What happened in the case, in order. */
export function EventsPanel({ file }: CaseProps): ReactNode {
  if (file.events.length === 0) return null
  return (
    <Panel title="What happened">
      <DataTable
        caption="What happened in the case"
        columns={eventColumns}
        rows={file.events}
        idOf={(row, index) => `${index} ${row.on} ${row.label}`}
      />
    </Panel>
  )
}
