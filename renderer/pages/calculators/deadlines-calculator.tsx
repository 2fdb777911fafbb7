import { useState, type ReactNode } from 'react'
import type { Answer, Input } from '../../../shared/api.ts'
import { Day } from '../../components/day.tsx'
import { Facts } from '../../components/facts.tsx'
import { DayField } from '../../components/fields.tsx'
import { choicesOf, day, orNothing } from '../../components/reading.ts'
import { optionalField, useForm } from '../../components/use-form.ts'
import { useToday } from '../../session.tsx'
import { Calculated, CalculatorFrame } from './calculator-frame.tsx'

type Deadlines = Answer<'calc.deadlines'>

const labels: Readonly<Record<keyof Deadlines, string>> = {
  paymentDue: 'Payment due',
  waiverRequest: 'Waiver asked for by',
  earliestSalaryOffset: 'Salary offset may begin',
  earliestTreasuryReferral: 'Referral to Treasury may go',
  reviewRequest: 'Review asked for by',
  hearingPetition: 'Petition for a hearing by',
  decisionDue: 'Decision owed by',
  penaltyWaivedFrom: 'Penalty waived from',
  awgHearingRequest: 'Garnishment hearing asked for by',
  earliestGarnishment: 'Garnishment may begin',
  awgDecisionDue: 'Garnishment decision owed by',
  awgSuspendFrom: 'Garnishment suspended from',
  penaltyFirstDay: 'First day of penalty',
  offsetReferralBy: 'Referred to offset by',
  crossServicingReferralBy: 'Referred to Cross-Servicing by',
  reportAsWagesAfter: 'Reported as wages after',
}

/** The last days that follow from the days given. */
export function DeadlinesCalculator(): ReactNode {
  const today = useToday()
  const [asked, setAsked] = useState<Input<'calc.deadlines'>>()
  const anyDay = orNothing(day(today))
  const form = useForm({
    letterDate: optionalField('Demand letter dated', anyDay),
    receivedDate: optionalField('Received by the debtor', anyDay),
    requestReceived: optionalField('Request received by us', anyDay),
    delinquencyDate: optionalField('Delinquent since', anyDay),
    awgNoticeMailed: optionalField('Garnishment notice mailed', anyDay),
    awgRequestReceived: optionalField('Garnishment hearing asked for', anyDay),
    travelEndDate: optionalField('Travel ended', anyDay),
  })
  return (
    <CalculatorFrame
      form={form}
      onSubmit={form.submit((read) => setAsked(read))}
      answer={
        asked === undefined ? undefined : (
          <Calculated call="calc.deadlines" input={asked}>
            {(deadlines) => <DeadlinesAnswer deadlines={deadlines} />}
          </Calculated>
        )
      }
    >
      <div className="fields">
        <DayField field={form.field('letterDate')} today={today} first />
        <DayField field={form.field('receivedDate')} today={today} />
        <DayField field={form.field('requestReceived')} today={today} />
        <DayField field={form.field('delinquencyDate')} today={today} />
        <DayField field={form.field('awgNoticeMailed')} today={today} />
        <DayField field={form.field('awgRequestReceived')} today={today} />
        <DayField field={form.field('travelEndDate')} today={today} />
      </div>
    </CalculatorFrame>
  )
}

function DeadlinesAnswer({ deadlines }: { readonly deadlines: Deadlines }): ReactNode {
  const known = choicesOf(labels).filter(({ value }) => deadlines[value] !== undefined)
  if (known.length === 0) return <p className="soft">Give at least one day.</p>
  return <Facts facts={known.map(({ value, label }) => ({ label, value: <Day on={deadlines[value]} weekday /> }))} />
}
