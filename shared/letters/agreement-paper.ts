/** A repayment agreement on paper: what is owed, what is paid when, what happens otherwise, and where to sign. */
import type { Schedule } from '../domain/repayment-schedule.ts'
import type { IsoDate } from '../values/dates.ts'
import { add, ZERO, type Cents } from '../values/money.ts'
import { formatRate, type Rate } from '../values/rate.ts'
import type { LetterOffice } from './center.ts'
import { headOf, part, signature, type Paper, type PaperPart } from './paper.ts'
import { dollars, longDate } from './words.ts'

export const citation = 'IRM 1.35.7.5(1) Repayment Agreement, 1.35.7.12(5)-(8); 31 CFR 5.6, 901.8'

/** What the paper is made of. */
export interface AgreementPaper {
  readonly agency: string
  readonly payee: string
  readonly office: LetterOffice
  readonly billNumber: string
  readonly kind: string
  readonly name: string
  readonly owed: Cents
  readonly rate: Rate
  readonly signedOn: IsoDate
  readonly frequency: 'monthly' | 'biweekly'
  readonly lumpSum: Cents
  readonly schedule: Schedule
  readonly hardship: boolean
  /** Why the terms before were changed, when there were any. */
  readonly whyChanged: string
  /** Already signed, or printed for the debtor to sign. */
  readonly signed: boolean
}

/** Composes the paper. */
export function composeAgreement(terms: AgreementPaper): Paper {
  const { agency, office, billNumber, kind, signed, signedOn } = terms
  const dated = longDate(signedOn)
  return {
    title: signed ? 'Repayment agreement' : 'Repayment agreement for your signature',
    about: `Bill number ${billNumber}, ${kind.toLowerCase()}. ${signed ? 'Signed on' : 'Terms as of'} ${dated}.`,
    from: headOf(agency, office),
    parts: [debt(terms), promises(terms), timetable(terms.schedule), signatures(signed)],
  }
}

function debt(terms: AgreementPaper): PaperPart {
  const { name, owed, rate, lumpSum, schedule, frequency, signedOn, hardship, whyChanged } = terms
  const every = frequency === 'monthly' ? 'each month' : 'each pay period'
  const first = schedule.rows[0]?.date
  return part({
    heading: 'What is agreed',
    facts: [
      { label: 'Debtor', value: name },
      { label: `Owed on ${longDate(signedOn)}`, value: dollars(owed) },
      { label: 'Paid with the signature', value: lumpSum === ZERO ? 'Nothing' : dollars(lumpSum) },
      { label: 'Payment', value: `${dollars(schedule.payment)} ${every}, ${schedule.count} payments` },
      ...(first === undefined ? [] : [{ label: 'First payment', value: longDate(first) }]),
      { label: 'Last payment', value: longDate(schedule.lastDate) },
      { label: 'Interest', value: `${formatRate(rate)}% a year on the principal still owed` },
      ...(hardship ? [{ label: 'Terms', value: 'Set on a financial hardship that we accepted' }] : []),
      ...(whyChanged === '' ? [] : [{ label: 'In place of earlier terms', value: whyChanged }]),
    ],
  })
}

function promises({ payee }: AgreementPaper): PaperPart {
  return part({
    heading: 'The terms',
    texts: [
      `Each payment reaches us by its day, by check or money order to ${payee}, or through Pay.gov.`,
      'Interest is collected for the whole term. No penalty is collected while the payments come on time.',
      'If a payment is missed, the whole unpaid debt is due at once, with the penalties that were held back. We may ' +
        'then take it from Federal pay and refer it to the Department of the Treasury.',
      'If your circumstances change, tell us before a payment is due; we may agree on other terms.',
    ],
  })
}

function timetable({ rows }: Schedule): PaperPart {
  return part({
    heading: 'The payments',
    table: {
      columns: [
        { label: 'No.', align: 'right', share: 0.5 },
        { label: 'Due', align: 'left', share: 2 },
        { label: 'Payment', align: 'right', share: 1.3 },
        { label: 'Charges', align: 'right', share: 1.2 },
        { label: 'Interest', align: 'right', share: 1.2 },
        { label: 'Principal', align: 'right', share: 1.3 },
        { label: 'Left', align: 'right', share: 1.4 },
      ],
      rows: rows.map((row) => [
        String(row.number),
        longDate(row.date),
        dollars(row.payment),
        dollars(add(row.penalty, row.administrative)),
        dollars(row.interest),
        dollars(row.principal),
        dollars(row.remaining),
      ]),
    },
  })
}

function signatures(signed: boolean): PaperPart {
  const texts = signed
    ? ['The signed original is kept with this record.']
    : ['By signing I acknowledge the debt, agree to these terms and enclose the first payment named above.']
  return part({ heading: 'Signatures', texts, sign: [signature('Debtor'), signature('For the agency')] })
}
