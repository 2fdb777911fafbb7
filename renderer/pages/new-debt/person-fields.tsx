import type { ReactNode } from 'react'
import { SelectField, TextField } from '../../components/fields.tsx'
import type { Form } from '../../components/use-form.ts'
import { payChoices, statusChoices, type NewDebtPlans } from './new-debt-plans.ts'

/** Who owes it. */
export function PersonFields({ form: { field } }: { readonly form: Form<NewDebtPlans> }): ReactNode {
  return (
    <div className="fields fields--narrow">
      <TextField field={field('ssn')} size="short" hint="Kept encrypted, shown nowhere" />
      <TextField field={field('employeeId')} size="short" />
      <TextField field={field('lastName')} />
      <TextField field={field('firstName')} />
      <TextField field={field('middleName')} />
      <TextField field={field('street1')} wide />
      <TextField field={field('street2')} wide />
      <TextField field={field('city')} />
      <TextField field={field('state')} size="short" hint="Two letters" />
      <TextField field={field('zip')} size="short" />
      <TextField field={field('phone')} />
      <TextField field={field('email')} />
      <SelectField field={field('employmentStatus')} choices={statusChoices} />
      <SelectField field={field('payFrequency')} choices={payChoices} />
    </div>
  )
}
