/** What must be certified, and by whom, before a debt goes to Treasury or to a paying agency. */
import type { IsoDate } from '../../values/dates.ts'
import type { Citation, Outcome, Reason } from '../../values/outcome.ts'
import { missingItems, type ChecklistItem } from '../checklist.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = '31 CFR 5.9(b), 5.10(a)(2), 5.11(b), 285.2(d), 285.5(d)(6), 285.7(d)(3)-(4), 285.12(i)'

export const rules = [
  'CFR5-5.9-certify', 'CFR5-5.10-60', 'CFR5-5.11-tro', 'CFR285-2-cert-amount', 'CFR285-5-cert-b-e',
  'CFR285-5-cert-charges', 'CFR285-5-cert-authority', 'CFR285-12-certify', 'CFR285-7-certs', 'CFR285-7-deferred-cert',
]

/** Where the debt goes. */
export type CertifiedFor = 'cross-servicing' | 'payment-offset' | 'refund-offset' | 'salary-offset'

const RULES: Readonly<Record<CertifiedFor, string>> = {
  'cross-servicing': 'CFR5-5.9-certify',
  'payment-offset': 'CFR5-5.10-60',
  'refund-offset': 'CFR5-5.11-tro',
  'salary-offset': 'CFR285-7-certs',
}

const RIGHTS: readonly ChecklistItem[] = [
  item('inspect', 'a chance to inspect and copy the records', '31 CFR 285.5(d)(6)(ii)(B)'),
  item('review', 'a chance for review', '31 CFR 285.5(d)(6)(ii)(C)'),
  item('agreement', 'a chance for a written repayment agreement', '31 CFR 285.5(d)(6)(ii)(D)'),
]

const VALIDITY: readonly ChecklistItem[] = [
  item('valid', 'that the debt is valid', '31 CFR 5.9(b), 285.12(i)'),
  item('delinquent', 'that it is delinquent', '31 CFR 5.9(b), 5.10(a)(2)'),
  item('enforceable', 'that it is legally enforceable', '31 CFR 5.9(b), 285.12(i)'),
  item('no-bars', 'that nothing in law bars collection', '31 CFR 5.9(b), 285.12(i)'),
  item('due-process', 'that due process and other requirements were met', '31 CFR 5.9(b), 285.12(i)'),
]

/** The statements needed for each destination. */
export const CERTIFICATIONS: Readonly<Record<CertifiedFor, readonly ChecklistItem[]>> = {
  'cross-servicing': [...VALIDITY, charges()],
  'payment-offset': [...VALIDITY, charges(), ...RIGHTS],
  'refund-offset': [
    item('past-due', 'that it is past due and enforceable in the amount stated', '31 CFR 285.2(d)(1)(i)'),
    item('credited', 'that collections will be credited', '31 CFR 285.2(d)(1)(i)'),
    item('efforts', 'that reasonable efforts were made to obtain payment', '31 CFR 5.11(b), 285.2(d)(1)(ii)'),
    item('due-process', 'that due process and other requirements were met', '31 CFR 5.11(b)'),
  ],
  'salary-offset': [
    item('past-due', 'that it is past due and enforceable, and collections are credited', '31 CFR 285.7(d)(3)(i)'),
    item('3716', 'that the notices and review of 31 U.S.C. 3716 were given', '31 CFR 285.7(d)(3)(ii)'),
    item('5514', 'that the notice and hearing of 5 U.S.C. 5514 were offered', '31 CFR 285.7(d)(3)(iii)'),
  ],
}

/** Who signs. */
export interface Signer {
  readonly name: string
  readonly title: string
  /** The delegation of authority from the head of the agency. */
  readonly delegation: string
  readonly signedOn?: IsoDate | undefined
}

/** What the signature allows. Salary may be named later, once the hearing was offered. */
export interface Certified {
  readonly salaryOffsetAllowed: boolean
}

/** Accepts a certification, or lists what it lacks. For salary the third statement may follow before any offset. */
export function certify(goesTo: CertifiedFor, stated: Iterable<string>, signer: Signer): Outcome<Certified> {
  const there = new Set(stated)
  const deferred = goesTo === 'salary-offset' && !there.has('5514')
  const needed = CERTIFICATIONS[goesTo].filter((one) => !(deferred && one.id === '5514'))
  return unlessForbidden([...missingItems(RULES[goesTo], needed, there), ...unsigned(signer)], {
    salaryOffsetAllowed: there.has('5514'),
  })
}

function unsigned(signer: Signer): readonly Reason[] {
  const blank = [signer.name, signer.title, signer.delegation].some((text) => text.trim() === '')
  return forbidWhen(blank || signer.signedOn === undefined, {
    rule: 'CFR285-5-cert-authority',
    cite: '31 CFR 285.5(d)(6)(v)',
    message: 'Record the signer’s name, title and delegation of authority, and the day.',
  })
}

function item(id: string, label: string, cite: Citation): ChecklistItem {
  return { id, label, cite }
}

function charges(): ChecklistItem {
  return item('charges', 'that charges follow the law and were explained to the debtor', '31 CFR 285.5(d)(6)(iv)')
}
