import { useState, type ReactNode } from 'react'
import type { Input } from '../../../shared/api.ts'
import { Figures } from '../../components/figures.tsx'
import { BoxField, DayField, MoneyField, SelectField } from '../../components/fields.tsx'
import { box, choicesOf, day, money, oneOf, orNothing } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, optionalField, useForm } from '../../components/use-form.ts'
import { useToday } from '../../session.tsx'
import { Calculated, CalculatorFrame } from './calculator-frame.tsx'

type Asked = Input<'calc.referral'>

const bankruptcyLabels = {
  none: 'None',
  stay: 'A stay is in force',
  discharged: 'Discharged',
  dismissed: 'Dismissed',
} as const satisfies Record<NonNullable<Asked['bankruptcy']>, string>

const bankruptcies = choicesOf(bankruptcyLabels)

const factLabels = {
  waiverPending: 'A waiver request is open',
  reviewPending: 'A review is open',
  hearingPending: 'A hearing is open',
  agreementCurrent: 'A repayment agreement is kept',
  deceased: 'The debtor died',
  inLitigation: 'The debt is in litigation',
  internalOffsetExpected: 'Internal offset is expected',
} as const

/** Whether a debt may or must go to Treasury. */
export function ReferralCalculator(): ReactNode {
  const today = useToday()
  const [asked, setAsked] = useState<Asked>()
  const form = useForm({
    asOf: field('As of', day(today), writeDay(today)),
    delinquencyDate: field('Delinquent since', day(today)),
    balance: field('Balance', money),
    noticeDate: optionalField('Notice of referral dated', orNothing(day(today))),
    bankruptcy: field('Bankruptcy', oneOf(bankruptcies), 'none'),
    taxpayerId: optionalField('The taxpayer number is known', box, 'yes'),
    waiverPending: optionalField(factLabels.waiverPending, box),
    reviewPending: optionalField(factLabels.reviewPending, box),
    hearingPending: optionalField(factLabels.hearingPending, box),
    agreementCurrent: optionalField(factLabels.agreementCurrent, box),
    deceased: optionalField(factLabels.deceased, box),
    inLitigation: optionalField(factLabels.inLitigation, box),
    internalOffsetExpected: optionalField(factLabels.internalOffsetExpected, box),
  })
  return (
    <CalculatorFrame
      form={form}
      onSubmit={form.submit((read) => setAsked(read))}
      answer={
        asked === undefined ? undefined : (
          <Calculated call="calc.referral" input={asked}>
            {({ daysDelinquent, crossServicing, treasuryOffset, reasons }) => (
              <Figures
                facts={[
                  { label: 'Days delinquent', value: daysDelinquent },
                  { label: 'Cross-Servicing', value: crossServicing },
                  { label: 'Treasury offset', value: treasuryOffset },
                  { label: 'What bars it', value: reasons.length === 0 ? 'Nothing' : reasons.map(spaced).join(', ') },
                ]}
              />
            )}
          </Calculated>
        )
      }
    >
      <div className="fields">
        <DayField field={form.field('asOf')} today={today} first />
        <DayField field={form.field('delinquencyDate')} today={today} />
        <MoneyField field={form.field('balance')} />
        <DayField field={form.field('noticeDate')} today={today} />
        <SelectField field={form.field('bankruptcy')} choices={bankruptcies} />
      </div>
      <div>
        <BoxField field={form.field('taxpayerId')} />
        {choicesOf(factLabels).map(({ value }) => (
          <BoxField key={value} field={form.field(value)} />
        ))}
      </div>
    </CalculatorFrame>
  )
}

function spaced(code: string): string {
  return code.replaceAll('-', ' ')
}
