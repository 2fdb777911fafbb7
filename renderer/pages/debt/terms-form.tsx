import type { ReactNode } from 'react'
import type { Input } from '../../../shared/api.ts'
import type { DebtView } from '../../../shared/api/debts.ts'
import { addDays, addMonths } from '../../../shared/values/dates.ts'
import { groupThousands } from '../../../shared/values/money.ts'
import { Button } from '../../components/button.tsx'
import { BoxField, DayField, LongField, MoneyField, SelectField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { anyWords, box, choicesOf, day, money, oneOf, orNothing, paid, words } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, optionalField, readPlans, useForm } from '../../components/use-form.ts'
import { frequencyLabels } from '../../parts/words.ts'
import { useToday } from '../../session.tsx'
import { AgreementFigures, AgreementSchedule } from './agreement-preview.tsx'
import type { DeedProps } from './deed-panel.tsx'
import { useDebtDeed } from './use-debt-deed.ts'

const frequencies = choicesOf(frequencyLabels)

interface TermsFormProps extends DeedProps {
  /** They take the place of those in force. */
  readonly replaces: boolean
}

/** Signed terms: those of a first agreement, or those that take the place of the one in force. */
export function TermsForm({ debt, replaces, onDone, onCancel }: TermsFormProps): ReactNode {
  const today = useToday()
  const terms = termPlans(debt, today)
  const form = useForm({
    ...terms,
    inabilityToPay: field('Why it cannot be paid at once', words),
    abilityToPay: field('Can pay each time', paid),
    noLumpSum: optionalField('Why nothing is paid with it', anyWords),
    ...(replaces ? { reason: field('Why the terms change', words) } : {}),
  })
  const make = useDebtDeed('agreement.make', form.blame)
  const change = useDebtDeed('agreement.reschedule', form.blame)
  const propose = useDebtDeed('agreement.propose', form.blame)
  const { debtId, version } = debt
  const typed = readPlans(terms, form.typed).value
  const asked: Input<'agreement.preview'> | undefined =
    typed === undefined ? undefined : { debtId, ...typed, replaces }
  const submit = form.submit(async ({ reason, ...read }) => {
    const signed = { debtId, version, ...read }
    const fresh = reason === undefined ? await make.run(signed) : await change.run({ ...signed, reason })
    const made = fresh?.agreement
    if (made !== undefined) onDone(`Agreement recorded: ${made.count} payments of ${groupThousands(made.payment)}.`)
  })
  const print = async (): Promise<void> => {
    if (asked === undefined) return
    const fresh = await propose.run({ ...asked, version })
    if (fresh !== undefined) onDone('The terms are printed for signature; the paper is on the timeline.')
  }
  return (
    <Panel title={replaces ? 'Change the terms of the agreement' : 'Agree a repayment schedule'}>
      <Form
        form={form}
        onSubmit={submit}
        does={replaces ? 'Record new terms' : 'Record agreement'}
        deed={propose.denial === undefined ? (replaces ? change : make) : propose}
        onCancel={onCancel}
        beside={
          <Button onClick={() => void print()} busy={propose.busy} disabled={asked === undefined}>
            Print for signature
          </Button>
        }
      >
        <div className="fields">
          <MoneyField field={form.field('lumpSum')} hint="Paid with the signature: as much as can be afforded" first />
          <MoneyField field={form.field('payment')} hint="Left empty: the least that may be accepted" />
          <SelectField field={form.field('frequency')} choices={frequencies} />
          <DayField field={form.field('signedOn')} today={today} />
          <DayField field={form.field('firstPaymentOn')} today={today} />
        </div>
        <BoxField field={form.field('hardship')} hint="Only once a hardship request was granted" />
        {asked === undefined ? null : (
          <AgreementFigures terms={asked} onLeast={(least) => form.set('payment', groupThousands(least))} />
        )}
        <div className="fields">
          <MoneyField field={form.field('abilityToPay')} hint="As the financial statement shows" />
          {form.field('lumpSum').value === '' ? (
            <TextField field={form.field('noLumpSum')} hint="Needed when there is no lump sum" wide />
          ) : null}
        </div>
        <LongField field={form.field('inabilityToPay')} hint="What the debtor's financial statement shows" />
        {replaces ? <TextField field={form.field('reason')} hint="The old terms are kept with it" wide /> : null}
      </Form>
      {asked === undefined ? null : <AgreementSchedule terms={asked} />}
    </Panel>
  )
}

function termPlans(debt: DebtView, today: ReturnType<typeof useToday>) {
  const monthly = debt.debtClass === 'administrative'
  const next = monthly ? addMonths(today, 1) : addDays(today, 14)
  return {
    lumpSum: optionalField('Lump sum', orNothing(money)),
    payment: optionalField('Payment', orNothing(paid)),
    frequency: field('Payments', oneOf(frequencies), monthly ? 'monthly' : 'biweekly'),
    signedOn: field('Signed on', day(today), writeDay(today)),
    firstPaymentOn: field('First payment on', day(today), writeDay(next)),
    hardship: optionalField('Hardship terms: below the norm, and longer', box),
  }
}
