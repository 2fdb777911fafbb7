import type { ReactNode } from 'react'
import type { Input } from '../../../shared/api.ts'
import type { PolicyPreview } from '../../../shared/api/policy.ts'
import { Day } from '../../components/day.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Message } from '../../components/message.tsx'
import { Money } from '../../components/money.tsx'
import { readableDays } from '../../components/readable-days.ts'
import { DebtLink } from '../../parts/debt-link.tsx'
import { howMany } from '../../parts/words.ts'
import { useView } from '../../use-view.ts'

/** What a change of policy would change, before anybody approves it. */
export function PolicyEffect({ change }: { readonly change: Input<'policy.preview'> }): ReactNode {
  const view = useView('policy.preview', change, { keep: true })
  return (
    <Loaded view={view}>
      {(preview) => (
        <Message tone={preview.reachesBack ? 'warn' : 'good'} title="What it would change">
          <p>{readableDays(preview.says)}</p>
          <Settings preview={preview} />
          <Counts preview={preview} />
          <Examples examples={preview.examples} />
        </Message>
      )}
    </Loaded>
  )
}

function Settings({ preview: { settings, effective } }: { readonly preview: PolicyPreview }): ReactNode {
  if (settings.length === 0) return null
  return (
    <ul>
      {settings.map(({ label, was, becomes }) => (
        <li key={label}>
          {label}: {was} becomes <b>{becomes}</b> on <Day on={effective} />
        </li>
      ))}
    </ul>
  )
}

function Counts({ preview: { reopened, atTreasury } }: { readonly preview: PolicyPreview }): ReactNode {
  if (reopened === 0 && atTreasury === 0) return null
  return (
    <p>
      {reopened === 0 ? null : `${howMany(reopened, 'paid debt')} would owe again. `}
      {atTreasury === 0 ? null : `${howMany(atTreasury, 'debt')} at Treasury would owe another amount.`}
    </p>
  )
}

function Examples({ examples }: { readonly examples: PolicyPreview['examples'] }): ReactNode {
  if (examples.length === 0) return null
  return (
    <div className="table-region">
      <table className="table table--plain">
        <caption className="unseen">The first debts that would owe another amount</caption>
        <thead>
          <tr>
            <th scope="col">Bill</th>
            <th scope="col">Name</th>
            <th scope="col">Governed by the day</th>
            <th scope="col" className="number">
              Owes
            </th>
            <th scope="col" className="number">
              Would owe
            </th>
            <th scope="col" className="number">
              Difference
            </th>
          </tr>
        </thead>
        <tbody>
          {examples.map((example) => (
            <tr key={example.debtId}>
              <th scope="row">
                <DebtLink debtId={example.debtId} billNumber={example.billNumber} />
              </th>
              <td>{example.name}</td>
              <td>
                <Day on={example.governedOn} />
              </td>
              <Amount of={example.was} />
              <Amount of={example.becomes} />
              <Amount of={example.difference} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Amount({ of }: { readonly of: string }): ReactNode {
  return (
    <td className="number">
      <Money amount={of} />
    </td>
  )
}
