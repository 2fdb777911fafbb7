import { useState, type ReactNode } from 'react'
import type { DebtView } from '../../../shared/api/debts.ts'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Panel } from '../../components/panel.tsx'
import { words } from '../../components/reading.ts'
import { field, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { addressOf } from '../../router.ts'
import { useSession } from '../../session.tsx'
import { useView } from '../../use-view.ts'
import { useDebtDeed } from './use-debt-deed.ts'

/** Who owes the debt together with its debtor, and the way to add a person. */
export function JointPanel({ debt }: { readonly debt: DebtView }): ReactNode {
  const view = useView('debt.joint', { debtId: debt.debtId })
  const { clerk } = useSession()
  const [adding, setAdding] = useState(false)
  const [leaving, setLeaving] = useState<Person>()
  const add = (
    <Button small onClick={() => setAdding(true)}>
      Add a person
    </Button>
  )
  return (
    <Panel title="Who owes it" beside={adding ? null : add}>
      <Loaded view={view}>
        {({ people }) =>
          people.length === 0 ? (
            <p className="soft">{debt.debtor.name} alone.</p>
          ) : (
            <>
              <p>{debt.debtor.name}, and each for the whole:</p>
              <ul>
                {people.map(({ debtorId, name, employeeId }) => (
                  <li key={debtorId}>
                    <a href={addressOf(`debtors/${debtorId}`)}>{name}</a>{' '}
                    <span className="figure">{employeeId}</span>{' '}
                    {clerk.role === 'supervisor' ? (
                      <Button small name={`Take off ${name}`} onClick={() => setLeaving({ debtorId, name })}>
                        Take off
                      </Button>
                    ) : null}
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
      {leaving === undefined ? null : (
        <RemoveForm debt={debt} person={leaving} onDone={() => setLeaving(undefined)} />
      )}
      {adding ? <AddForm debt={debt} onDone={() => setAdding(false)} /> : null}
    </Panel>
  )
}

interface Person {
  readonly debtorId: number
  readonly name: string
}

interface RemoveFormProps {
  readonly debt: DebtView
  readonly person: Person
  readonly onDone: () => void
}

function RemoveForm({ debt: { debtId, version }, person: { debtorId, name }, onDone }: RemoveFormProps): ReactNode {
  const form = useForm({ reason: field(`Why ${name} does not owe it`, words) })
  const remove = useDebtDeed('debt.removeJoint', form.blame)
  const submit = form.submit(async (read) => {
    if ((await remove.run({ debtId, version, debtorId, ...read })) !== undefined) onDone()
  })
  return (
    <Form form={form} onSubmit={submit} does="Take off" deed={remove} onCancel={onDone} seldom>
      <TextField field={form.field('reason')} first />
    </Form>
  )
}

function AddForm({ debt, onDone }: { readonly debt: DebtView; readonly onDone: () => void }): ReactNode {
  const form = useForm({ employeeId: field('Employee number', words), reason: field('Why', words) })
  const add = useDebtDeed('debt.addJoint', form.blame)
  const submit = form.submit(async (read) => {
    const { debtId, version } = debt
    if ((await add.run({ debtId, version, ...read })) === undefined) return
    onDone()
    tell('Recorded. A debt of several people does not go to Treasury by file.')
  })
  return (
    <Form form={form} onSubmit={submit} does="Record" deed={add} onCancel={onDone} seldom>
      <TextField field={form.field('employeeId')} first />
      <TextField field={form.field('reason')} hint="What makes this person liable" />
    </Form>
  )
}
