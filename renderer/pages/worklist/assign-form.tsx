import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { Button } from '../../components/button.tsx'
import { Denied } from '../../components/denied.tsx'
import { tell } from '../../notices.ts'
import { howMany } from '../../parts/words.ts'
import { useSession } from '../../session.tsx'
import { useDeed } from '../../use-deed.ts'
import { useView } from '../../use-view.ts'

interface AssignFormProps {
  readonly clockIds: readonly number[]
  readonly debtIds: readonly number[]
  readonly onDone: () => void
}

/** The roles that work on debts. */
const WORKING: ReadonlySet<string> = new Set(['clerk', 'supervisor', 'hearing-coordinator', 'approving-official'])

/** Gives the debts that are picked, or only the clocks, to an account; to nobody when none is chosen. */
export function AssignForm({ clockIds, debtIds, onDone }: AssignFormProps): ReactNode {
  const id = useId()
  const { clerk } = useSession()
  const settings = useView('settings.view', {})
  const assign = useDeed('work.assign')
  const [owner, setOwner] = useState(clerk.name)
  const [what, setWhat] = useState<'debts' | 'clocks'>('debts')
  if (!WORKING.has(clerk.role)) return null
  const accounts = settings.state === 'ready' ? settings.value.accounts : []
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const given = what === 'debts' ? { debtIds: [...debtIds] } : { clockIds: [...clockIds] }
    const done = await assign.run({ ...given, owner })
    if (done === undefined) return
    const meant = what === 'debts' ? howMany(done.debts, 'debt') : howMany(done.clocks, 'clock')
    tell(owner === '' ? `${meant} taken back to nobody.` : `${meant} given to ${owner}.`)
    onDone()
  }
  return (
    <form className="row" onSubmit={(event) => void submit(event)}>
      <label className="unseen" htmlFor={`${id}-what`}>
        What to give
      </label>
      <select
        id={`${id}-what`}
        className="input"
        value={what}
        onChange={(event) => setWhat(event.target.value === 'clocks' ? 'clocks' : 'debts')}
      >
        <option value="debts">Give the debts to</option>
        <option value="clocks">Give only these clocks to</option>
      </select>
      <label className="unseen" htmlFor={`${id}-owner`}>
        Owner
      </label>
      <select id={`${id}-owner`} className="input" value={owner} onChange={(event) => setOwner(event.target.value)}>
        {accounts
          .filter((account) => account.active && WORKING.has(account.role))
          .map((account) => (
            <option key={account.name} value={account.name}>
              {account.displayName}
            </option>
          ))}
        <option value="">Nobody</option>
      </select>
      <Button small submit busy={assign.busy}>
        Assign
      </Button>
      {assign.denial === undefined ? null : <Denied denial={assign.denial} />}
    </form>
  )
}
