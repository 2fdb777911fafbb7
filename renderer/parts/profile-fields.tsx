import type { ReactNode } from 'react'
import { LongField, TextField } from '../components/fields.tsx'
import type { Form } from '../components/use-form.ts'
import type { profilePlans } from './profile-plans.ts'

type ProfileForm = Form<ReturnType<typeof profilePlans>>

/** The fields of a center's profile: itself, Treasury's codes, its two offices. */
export function ProfileFields({ form }: { readonly form: ProfileForm }): ReactNode {
  const { field } = form
  return (
    <div className="stack">
      <fieldset className="group">
        <legend>The center</legend>
        <div className="fields">
          <TextField field={field('center')} />
          <TextField field={field('agency')} />
          <TextField field={field('payee')} />
        </div>
      </fieldset>
      <fieldset className="group">
        <legend>Codes at Treasury</legend>
        <p className="soft">Confirm them with the Fiscal Service liaison before the first referral.</p>
        <div className="fields fields--narrow">
          <TextField field={field('treasury.fastCode')} size="short" hint="Two characters" />
          <TextField field={field('treasury.agencyLocationCode')} size="short" hint="Eight digits" />
          <TextField field={field('treasury.station')} size="short" hint="One to five characters" />
        </div>
      </fieldset>
      <div className="columns columns--even">
        <Office form={form} office="cfo" title="Finance center: administrative debts" />
        <Office form={form} office="payroll" title="Payroll center: salary debts" />
      </div>
    </div>
  )
}

interface OfficeProps {
  readonly form: ProfileForm
  readonly office: 'cfo' | 'payroll'
  readonly title: string
}

function Office({ form: { field }, office, title }: OfficeProps): ReactNode {
  return (
    <fieldset className="group">
      <legend>{title}</legend>
      <TextField field={field(`offices.${office}.name`)} />
      <LongField field={field(`offices.${office}.addressLines`)} hint="As it stands on letters, a line each" />
      <TextField field={field(`offices.${office}.contact`)} />
      <div className="fields fields--narrow">
        <TextField field={field(`offices.${office}.phone`)} />
        <TextField field={field(`offices.${office}.fax`)} />
      </div>
      <TextField field={field(`offices.${office}.email`)} />
      <TextField field={field(`offices.${office}.hours`)} />
    </fieldset>
  )
}
