import { useState, type ReactNode } from 'react'
import { Form } from '../../components/form.tsx'
import { Page } from '../../components/page.tsx'
import { Panel } from '../../components/panel.tsx'
import { useForm } from '../../components/use-form.ts'
import { Drafted } from '../../drafts.tsx'
import { tell } from '../../notices.ts'
import { addressOf, go } from '../../router.ts'
import { useToday } from '../../session.tsx'
import { useDeed, type Issues } from '../../use-deed.ts'
import { DebtFields } from './debt-fields.tsx'
import { composeDebt, newDebtPlans } from './new-debt-plans.ts'
import { PersonFields } from './person-fields.tsx'

/** Registers a debt by hand, for a known person or a new one. */
export function NewDebtPage(): ReactNode {
  return (
    <Drafted place="debts/new">
      <NewDebtForm />
    </Drafted>
  )
}

function NewDebtForm(): ReactNode {
  const today = useToday()
  const [slug, setSlug] = useState('')
  const form = useForm(newDebtPlans(today, slug))
  const chosen = form.field('debtType').value
  if (chosen !== slug) setSlug(chosen)
  const register = useDeed('debt.register', { blame: (issues) => form.blame(fieldIssues(issues)) })
  const submit = form.submit(async (read) => {
    const debt = await register.run(composeDebt(read))
    if (debt === undefined) return
    form.reset()
    go(`debts/${debt.debtId}`)
    tell(`${debt.billNumber} is registered.`)
  })
  const cancel = (): void => {
    form.reset()
    go('debts')
  }
  return (
    <Page
      title="New debt"
      back={{ label: 'Debts', href: addressOf('debts') }}
      lead="A person who is known already is recognized by the Social Security number and the employee number together."
    >
      <Form form={form} onSubmit={submit} does="Register debt" deed={register} onCancel={cancel}>
        <div className="columns columns--even">
          <Panel title="The debt">
            <DebtFields form={form} />
          </Panel>
          <Panel title="The person">
            <PersonFields form={form} />
          </Panel>
        </div>
      </Form>
    </Page>
  )
}

/** The person's fields have names of their own in the form. */
function fieldIssues(issues: Issues): Issues {
  return Object.fromEntries(Object.entries(issues).map(([path, message]) => [path.replace(/^debtor\./, ''), message]))
}
