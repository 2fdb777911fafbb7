/** The notice of a deduction that needed none before it: what it is, how much, and whom to ask. */
import { WAY_LABELS, type OffsetWay } from '../domain/enforced-offset/ways.ts'
import type { IsoDate } from '../values/dates.ts'
import type { Cents } from '../values/money.ts'
import type { LetterOffice } from './center.ts'
import { headOf, part, type Paper } from './paper.ts'
import { dollars, longDate } from './words.ts'

export const citation = '31 CFR 5.12(d)(2)-(3); 5 CFR 550.1104(c); IRM 1.35.7.8.3(5)'

/** What the notice is made of. */
export interface AdjustmentNotice {
  readonly agency: string
  readonly office: LetterOffice
  readonly billNumber: string
  readonly kind: string
  readonly cause: string
  readonly name: string
  readonly way: OffsetWay
  readonly amount: Cents
  readonly payOn: IsoDate
  readonly datedOn: IsoDate
}

/** Composes the notice. */
export function composeAdjustmentNotice(notice: AdjustmentNotice): Paper {
  const { agency, office, billNumber, kind, cause, name, way, amount, payOn, datedOn } = notice
  return {
    title: 'Notice of a deduction from your pay',
    about: `Bill number ${billNumber}, ${longDate(datedOn)}. To ${name}.`,
    from: headOf(agency, office),
    parts: [
      part({
        heading: 'What we deduct',
        facts: [
          { label: 'Nature', value: `${kind}: ${cause}` },
          { label: 'Kind of adjustment', value: WAY_LABELS[way] },
          { label: 'Amount', value: dollars(amount) },
          { label: 'From the pay of', value: longDate(payOn) },
        ],
      }),
      part({
        heading: 'If you think this is wrong',
        texts: [
          `Ask ${office.contact}, ${office.name}, telephone ${office.phone}. You may contest the deduction; ` +
            'if it was not owed, we give it back.',
        ],
      }),
    ],
  }
}
