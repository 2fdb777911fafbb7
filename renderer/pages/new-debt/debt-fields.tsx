import type { ReactNode } from 'react'
import { debtTypes, isDebtType } from '../../../shared/debt-types/index.ts'
import { Cite } from '../../components/cite.tsx'
import { DayField, LongField, MoneyField, SelectField, TextField } from '../../components/fields.tsx'
import type { Form } from '../../components/use-form.ts'
import { DetailFields, detailsOfKind } from '../../parts/detail-fields.tsx'
import { officeLabels } from '../../parts/words.ts'
import { useToday } from '../../session.tsx'
import { debtTypeChoices, type NewDebtPlans } from './new-debt-plans.ts'

/** What is owed and why; what the kind of debt means is said as soon as it is chosen. */
export function DebtFields({ form: { field } }: { readonly form: Form<NewDebtPlans> }): ReactNode {
  const today = useToday()
  const slug = field('debtType').value
  return (
    <>
      <div className="fields">
        <TextField field={field('billNumber')} size="short" spellCheck={false} first />
        <SelectField field={field('debtType')} choices={debtTypeChoices} empty="Choose" />
      </div>
      <AboutKind slug={slug} />
      <div className="fields">
        <MoneyField field={field('principal')} />
        <DayField field={field('discoveredOn')} today={today} />
        <DayField field={field('causeStart')} today={today} />
        <DayField field={field('causeEnd')} today={today} />
      </div>
      <DetailFields details={detailsOfKind(slug)} field={field} today={today} />
      <LongField field={field('cause')} hint="One or two sentences, as the debtor will read them in the letter" />
    </>
  )
}

function AboutKind({ slug }: { readonly slug: string }): ReactNode {
  if (!isDebtType(slug)) return null
  const type = debtTypes[slug]
  return (
    <div className="message" role="status">
      <p>
        {officeLabels[type.office]}, {type.class} debt (<Cite of={type.cite} />)
      </p>
      <p>
        {type.waiver.message} {type.agreement.message}
      </p>
    </div>
  )
}
