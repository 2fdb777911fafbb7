/** The recipient's copy of Form 1099-C: its boxes in words, with the last four digits of the taxpayer number alone. */
import { EVENT_CODES } from '../domain/closing/tax-form.ts'
import type { IsoDate } from '../values/dates.ts'
import type { Cents } from '../values/money.ts'
import type { LetterOffice } from './center.ts'
import { headOf, part, type Paper } from './paper.ts'
import { dollars, longDate } from './words.ts'

export const citation = '26 U.S.C. 6050P(d); IRM 1.35.7.22(2)'

/** What the copy is made of. */
export interface RecipientCopy {
  readonly agency: string
  readonly office: LetterOffice
  readonly taxYear: number
  readonly name: string
  readonly addressLines: readonly string[]
  readonly lastFour: string
  readonly billNumber: string
  readonly eventOn: IsoDate
  readonly eventCode: keyof typeof EVENT_CODES
  readonly discharged: Cents
  readonly interest: Cents
  readonly description: string
  readonly corrected: boolean
}

/** Composes the copy. */
export function composeRecipientCopy(copy: RecipientCopy): Paper {
  const { agency, office, taxYear, corrected, billNumber, eventCode } = copy
  return {
    title: `Form 1099-C, Cancellation of Debt, ${taxYear}`,
    about: `Copy B for the debtor${corrected ? ', corrected' : ''}. Account number ${billNumber}.`,
    from: headOf(agency, office),
    parts: [
      part({
        heading: 'Debtor',
        facts: [
          { label: 'Name', value: copy.name },
          { label: 'Address', value: copy.addressLines.join(', ') },
          { label: 'Taxpayer number', value: `ends in ${copy.lastFour}` },
        ],
      }),
      part({
        heading: 'What is reported',
        facts: [
          { label: '1. Date of identifiable event', value: longDate(copy.eventOn) },
          { label: '2. Amount of debt discharged', value: dollars(copy.discharged) },
          { label: '3. Interest included in box 2', value: dollars(copy.interest) },
          { label: '4. Debt description', value: copy.description },
          { label: '5. Debtor was personally liable', value: 'Yes' },
          { label: '6. Identifiable event code', value: `${eventCode}, ${EVENT_CODES[eventCode].toLowerCase()}` },
          { label: '7. Fair market value of property', value: 'None' },
        ],
      }),
      part({
        heading: 'What to do with it',
        texts: [
          'This information is given to the Internal Revenue Service. A debt that was cancelled may be income that ' +
            'you have to report; some debts are excepted. Ask a tax adviser, or read Publication 4681.',
          `If the amount is not right, write to ${office.name} at the address above.`,
        ],
      }),
    ],
  }
}
