/** The request for salary offset to the paying agency: the claim, its certification, and the worksheet behind it. */
import { OFFSET_CERTIFICATION } from '../domain/enforced-offset/gate.ts'
import type { IsoDate } from '../values/dates.ts'
import type { Cents } from '../values/money.ts'
import type { LetterOffice } from './center.ts'
import { headOf, part, signature, type Paper, type PaperPart } from './paper.ts'
import { dollars, longDate } from './words.ts'

export const citation = '5 U.S.C. 5514(a); 31 CFR 5.12(c), (g), (h); 5 CFR 550.1108-550.1109'

/** What the request is made of. */
export interface OffsetRequestPaper {
  readonly agency: string
  readonly office: LetterOffice
  readonly payingAgency: string
  readonly billNumber: string
  readonly kind: string
  readonly name: string
  readonly employeeId: string
  readonly lastFour: string
  readonly noticeMailedOn: IsoDate | undefined
  readonly owed: Cents
  /** Taken so far by the agency before, for a claim that moves with the employee. */
  readonly collected: Cents | undefined
  readonly certifiedOn: IsoDate
  readonly certifiedBy: string
  readonly firstPayOn: IsoDate
  readonly beginsBy: IsoDate
  readonly finalPay: boolean
  readonly gross: Cents
  readonly deductions: readonly { readonly label: string; readonly amount: Cents; readonly subtracted: boolean }[]
  readonly disposablePay: Cents
  readonly amount: Cents
}

/** Composes the request. */
export function composeOffsetRequest(request: OffsetRequestPaper): Paper {
  const { agency, office, billNumber, payingAgency, certifiedOn, finalPay } = request
  return {
    title: finalPay ? 'Request to take a debt from final pay' : 'Request for salary offset',
    about: `To ${payingAgency}. Bill number ${billNumber}, ${longDate(certifiedOn)}.`,
    from: headOf(agency, office),
    parts: [claim(request), certification(request), worksheet(request)],
  }
}

function claim(request: OffsetRequestPaper): PaperPart {
  const { name, employeeId, lastFour, kind, owed, amount, firstPayOn, beginsBy, finalPay, collected } = request
  const limit = finalPay
    ? 'From final pay, leave payment and other last payments, without the limit on current pay.'
    : `${dollars(amount)} from each pay until the debt is collected; the last deduction is the rest.`
  return part({
    heading: 'The claim',
    facts: [
      { label: 'Employee', value: name },
      { label: 'Employee number', value: employeeId },
      { label: 'SSN', value: `ends in ${lastFour}` },
      { label: 'Debt', value: kind },
      { label: 'Owed', value: dollars(owed) },
      ...(collected === undefined ? [] : [{ label: 'Collected by offset before', value: dollars(collected) }]),
      { label: 'Deduct', value: dollars(amount) },
      { label: 'First deduction', value: `from the pay of ${longDate(firstPayOn)}` },
      { label: 'Begin no later than', value: longDate(beginsBy) },
    ],
    texts: [
      limit,
      'A tax levy goes first, then family support. If pay does not bear the deduction, or the employee leaves, take ' +
        'what the law allows and tell us the day and the amounts collected.',
    ],
  })
}

function certification({ agency, certifiedBy, certifiedOn, noticeMailedOn, owed }: OffsetRequestPaper): PaperPart {
  return part({
    heading: 'Certification',
    texts: [
      `For ${agency} I certify of this debt, in the amount of ${dollars(owed)}:`,
      ...OFFSET_CERTIFICATION.map(({ label, cite }) => `• ${label} (${cite})`),
      ...(noticeMailedOn === undefined ? [] : [`The notice was mailed on ${longDate(noticeMailedOn)}.`]),
      `Certified by ${certifiedBy} on ${longDate(certifiedOn)}.`,
    ],
    sign: [signature('Signature')],
  })
}

function worksheet({ gross, deductions, disposablePay, amount }: OffsetRequestPaper): PaperPart {
  const rows = deductions.map(({ label, amount: taken, subtracted }) => [
    label,
    subtracted ? dollars(taken) : '',
    subtracted ? '' : dollars(taken),
  ])
  return part({
    heading: 'Disposable pay',
    table: {
      columns: [
        { label: 'Of one pay', align: 'left', share: 3 },
        { label: 'Subtracted', align: 'right', share: 1.2 },
        { label: 'Left in', align: 'right', share: 1.2 },
      ],
      rows: [
        ['Gross pay', '', dollars(gross)],
        ...rows,
        ['Disposable pay', '', dollars(disposablePay)],
        ['Deduction for this debt', '', dollars(amount)],
      ],
    },
  })
}
