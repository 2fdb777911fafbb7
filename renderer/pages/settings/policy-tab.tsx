import type { ReactNode } from 'react'
import type { PolicyView } from '../../../shared/api/policy.ts'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Day } from '../../components/day.tsx'
import { Facts } from '../../components/facts.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Panel } from '../../components/panel.tsx'
import { Tag } from '../../components/tag.tsx'
import { useSession } from '../../session.tsx'
import { useView } from '../../use-view.ts'
import { PolicyHistory } from './policy-history.tsx'
import { PolicyProposal } from './policy-proposal.tsx'
import { ProposePolicy } from './propose-policy.tsx'

/** The choices that the law leaves open: two sets side by side, what waits for a decision, and what was decided. */
export function PolicyTab(): ReactNode {
  const view = useView('policy.view', {})
  const { clerk } = useSession()
  return (
    <Loaded view={view}>
      {(policy) => (
        <>
          {policy.pending.map((change) => (
            <PolicyProposal key={change.changeId} change={change} />
          ))}
          <InForce policy={policy} />
          <SideBySide policy={policy} />
          {clerk.role === 'supervisor' ? <ProposePolicy policy={policy} /> : null}
          <PolicyHistory changes={policy.history} />
        </>
      )}
    </Loaded>
  )
}

function InForce({ policy }: { readonly policy: PolicyView }): ReactNode {
  const title = policy.sets.find(({ set }) => set === policy.set)?.title
  const departing = policy.settings.filter((setting) => setting.departs)
  return (
    <Panel title="Policy in force">
      <Facts
        facts={[
          { label: 'Set', value: `${policy.set}: ${title ?? ''}` },
          { label: 'Since', value: policy.since === undefined ? 'the beginning' : <Day on={policy.since} /> },
          { label: 'Departures', value: departing.length === 0 ? 'none' : <Departures settings={departing} /> },
        ]}
      />
      <p className="soft">{policy.governs}</p>
    </Panel>
  )
}

function Departures({ settings }: { readonly settings: readonly Setting[] }): ReactNode {
  return (
    <ul className="plain-list">
      {settings.map(({ setting, label, words, effective }) => (
        <li key={setting}>
          {label}: {words}, since <Day on={effective} />
        </li>
      ))}
    </ul>
  )
}

type Setting = PolicyView['settings'][number]

const columns: readonly Column<Setting>[] = [
  {
    id: 'label',
    title: 'Setting',
    heads: true,
    cell: ({ label, differs, departs }) => (
      <>
        {label} {differs ? <Tag tone="gold">The sets differ</Tag> : null}{' '}
        {departs ? <Tag tone="blue">The center departs</Tag> : null}
      </>
    ),
  },
  {
    id: 'words',
    title: 'In force',
    cell: ({ words, effective }) => (
      <>
        <b>{words}</b>
        <small>
          since <Day on={effective} />
        </small>
      </>
    ),
  },
  { id: 'manual', title: 'irm-1.35.7', cell: ({ sets }) => <SetCell row={sets['irm-1.35.7']} /> },
  { id: 'current', title: 'current', cell: ({ sets }) => <SetCell row={sets.current} /> },
]

function SetCell({ row }: { readonly row: Setting['sets']['current'] }): ReactNode {
  return (
    <>
      {row.words}
      <small>
        since <Day on={row.effective} />, {row.source}
      </small>
    </>
  )
}

function SideBySide({ policy }: { readonly policy: PolicyView }): ReactNode {
  return (
    <Panel title="The two sets side by side">
      <ul className="plain-list soft">
        {policy.sets.map(({ set, title }) => (
          <li key={set}>
            <b>{set}</b>: {title}
          </li>
        ))}
      </ul>
      <DataTable
        caption="Policy sets"
        columns={columns}
        rows={policy.settings}
        idOf={({ setting }) => setting}
      />
    </Panel>
  )
}
