/** The request to payroll to deduct what the employee agreed to in writing. */
import type { FilingChannel } from '../domain/filing.ts'
import type { IsoDate } from '../values/dates.ts'
import type { Cents } from '../values/money.ts'
import type { LetterOffice } from './center.ts'
import { headOf, part, signature, type Paper } from './paper.ts'
import { dollars, longDate } from './words.ts'

export const citation = '31 CFR 5.12(g)(3); IRM 1.35.7.12(2)(2), 1.35.7.12.2, 1.35.7.12.3'

/** What the request is made of. */
export interface VoluntaryOffsetPaper {
  readonly agency: string
  readonly office: LetterOffice
  readonly payingAgency: string
  readonly billNumber: string
  readonly kind: string
  readonly name: string
  readonly employeeId: string
  readonly owed: Cents
  readonly signedOn: IsoDate
  readonly channel: FilingChannel
  readonly amount: Cents
  readonly firstPayOn: IsoDate
  readonly datedOn: IsoDate
}

const CHANNELS: Readonly<Record<FilingChannel, string>> = {
  fax: 'by fax', email: 'by email', mail: 'by mail', 'in-person': 'in person', phone: 'by telephone',
  court: 'from a court', other: 'otherwise',
}

/** Composes the request. */
export function composeVoluntaryOffset(asked: VoluntaryOffsetPaper): Paper {
  const { agency, office, payingAgency, billNumber, owed, amount, signedOn, channel, firstPayOn, datedOn } = asked
  const whole = amount >= owed
  return {
    title: 'Request for voluntary salary offset',
    about: `To ${payingAgency}. Bill number ${billNumber}, ${longDate(datedOn)}.`,
    from: headOf(agency, office),
    parts: [
      part({
        heading: 'What the employee agreed to',
        facts: [
          { label: 'Employee', value: asked.name },
          { label: 'Employee number', value: asked.employeeId },
          { label: 'Debt', value: asked.kind },
          { label: 'Owed', value: dollars(owed) },
          { label: 'Deduct', value: `${dollars(amount)} from ${whole ? 'one pay' : 'each pay'}` },
          { label: 'First deduction', value: `from the pay of ${longDate(firstPayOn)}` },
          { label: 'Consent', value: `signed on ${longDate(signedOn)}, received ${CHANNELS[channel]}` },
        ],
        texts: [
          whole
            ? 'This one deduction pays the debt.'
            : 'The deductions go on until the debt is paid; the last is the rest. They are more than the limit on ' +
              'deductions without consent, which is why the signed form stays with the debt.',
          'If the pay does not bear the deduction, deduct nothing and tell us: the employee then pays us directly.',
        ],
        sign: [signature('Signature')],
      }),
    ],
  }
}
