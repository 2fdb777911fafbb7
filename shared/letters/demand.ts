/** The demand letter: the fifteen items of the manual and the seventeen of 31 CFR 5.4(a), with their parts. */
import type { Citation } from '../values/outcome.ts'
import type { LetterDefinition, LetterElement } from './letter.ts'

export const citation = 'IRM 1.35.7.10(2)(1)-(15); 31 CFR 5.4(a)(1)-(17)'

export const rules = [
  'IRM-10-due-process',
  'IRM-10-letter-content',
  'IRM-10-actions-listed',
  'IRM-10-enclosures',
  'CFR5-5.4-purpose',
  'CFR5-5.4-content-core',
  'CFR5-5.4-content-actions',
  'CFR5-5.4-content-180',
  'CFR5-5.4-content-copy',
  'CFR5-5.4-content-review',
  'CFR5-5.4-content-awg-hearing',
  'CFR5-5.4-content-salary-hearing',
  'CFR5-5.4-content-waiver',
  'CFR5-5.4-content-8379',
  'CFR5-5.4-content-rest',
]

/** An element that neither the manual nor items (1) to (5) of the regulation let go. */
function fixed(id: string, says: string, cite: Citation): LetterElement {
  return { id, says, cite, omittable: false }
}

/** An element that items (6) to (17) of the regulation ask for, and nothing else does. */
function omittable(id: string, says: string, cite: Citation): LetterElement {
  return { id, says, cite, omittable: true }
}

const elements: readonly LetterElement[] = [
  fixed('nature', 'the type or nature of the debt', 'IRM 1.35.7.10(2)(1); 31 CFR 5.4(a)(1)'),
  fixed('facts', 'the facts giving rise to the debt', '31 CFR 5.4(a)(1)'),
  fixed('amount', 'the amount of the debt', 'IRM 1.35.7.10(2)(2); 31 CFR 5.4(a)(1)'),
  fixed('due-date', 'the payment due date', 'IRM 1.35.7.10(2)(3)'),
  fixed('avoid-charges-date', 'the date by which to pay to avoid charges', '31 CFR 5.4(a)(2)'),
  fixed('avoid-enforcement-date', 'the date by which to pay to avoid enforced collection', '31 CFR 5.4(a)(3)'),
  fixed('ways-to-pay', 'the ways to repay', 'IRM 1.35.7.10(2)(4)'),
  fixed('pay-in-full', 'the opportunity to repay in full', 'IRM 1.35.7.10(2)(5)'),
  fixed('payment-address', 'the address to send a payment to', 'IRM 1.35.7.10(2)(6)'),
  fixed('contact', 'whom to contact, with address and telephone', 'IRM 1.35.7.10(2)(7); 31 CFR 5.4(a)(5)'),
  fixed('agreement', 'whether and how a repayment agreement is made', 'IRM 1.35.7.10(2)(8); 31 CFR 5.4(a)(4)'),
  fixed('records', 'how to inspect and copy the records', 'IRM 1.35.7.10(2)(9); 31 CFR 5.4(a)(8)'),
  fixed('review', 'how to ask for proof of the debt and dispute it', 'IRM 1.35.7.10(2)(10); 31 CFR 5.4(a)(9)'),
  fixed('review-evidence', 'the 60 days in which evidence is considered', '31 CFR 5.11(c); 31 CFR 285.2(d)(1)(ii)(C)'),
  fixed('charges', 'how interest, charges and penalties are added', 'IRM 1.35.7.10(2)(11); 31 CFR 5.4(a)(2)'),
  fixed('charges-mandatory', 'that charges must be added unless excused', '31 CFR 5.4(a)(2)'),
  fixed('enforcement', 'the intention to enforce collection', 'IRM 1.35.7.10(2)(12); 31 CFR 5.4(a)(6)'),
  fixed('offset', 'that Federal payments may be offset', 'IRM 1.35.7.10(2)(12); 31 CFR 5.4(a)(6)(i)'),
  fixed('salary-offset', 'how much of each paycheck may be taken', 'IRM 1.35.7.10(2)(12); 5 CFR 550.1104(d)(2)-(3)'),
  fixed('collection-agency', 'referral to a private collection agency', 'IRM 1.35.7.10(2)(12); 31 CFR 5.4(a)(6)(ii)'),
  fixed('credit-bureau', 'reporting to a credit bureau', 'IRM 1.35.7.10(2)(12); 31 CFR 5.4(a)(6)(iii)'),
  omittable('garnishment', 'garnishment of private wages', '31 CFR 5.4(a)(6)(iv)'),
  fixed('litigation', 'referral to the Department of Justice', 'IRM 1.35.7.10(2)(12); 31 CFR 5.4(a)(6)(v)'),
  fixed('treasury-referral', 'referral to Treasury', 'IRM 1.35.7.10(2)(12); 31 CFR 5.4(a)(6)(vi)'),
  omittable('referral-age', 'that debts over 180 days delinquent must be referred', '31 CFR 5.4(a)(7)'),
  omittable('garnishment-hearing', 'how and when to ask for a garnishment hearing', '31 CFR 5.4(a)(10)(i)'),
  omittable('garnishment-stay', 'that a timely request stays garnishment alone', '31 CFR 5.4(a)(10)(ii)'),
  omittable('garnishment-office', 'where to send that request', '31 CFR 5.4(a)(10)(iii)'),
  fixed('hearing', 'the hearing before an official outside Treasury', 'IRM 1.35.7.10(2)(15); 31 CFR 5.4(a)(11)'),
  omittable('hearing-method', 'how and by when to ask for the hearing', '31 CFR 5.4(a)(11)(i)'),
  omittable('hearing-stay', 'that a timely petition stays salary offset', '31 CFR 5.4(a)(11)(ii)'),
  omittable('hearing-office', 'where to send the petition', '31 CFR 5.4(a)(11)(iii)'),
  omittable('hearing-referral', 'that the debt is referred without a timely petition', '31 CFR 5.4(a)(11)(iv)'),
  omittable('hearing-decision', 'when the hearing is decided', '31 CFR 5.4(a)(11)(v)'),
  omittable('hearing-false-statements', 'what false statements can lead to', '31 CFR 5.4(a)(11)(vi)'),
  omittable('refund', 'that what was not owed is refunded', '31 CFR 5.4(a)(11)(vii)'),
  omittable('hearing-law', 'the statutes that govern the proceedings', '31 CFR 5.4(a)(11)(viii)'),
  fixed('waiver', 'whether and how to ask for a waiver', 'IRM 1.35.7.10(2)(14); 31 CFR 5.4(a)(12)'),
  fixed('hardship', 'how to ask for relief in a hardship', 'IRM 1.35.7.10(2)(13)'),
  omittable('spouse-share', 'how a spouse claims a share of a joint refund', '31 CFR 5.4(a)(13)'),
  omittable('special-review', 'the review on changed circumstances', '31 CFR 5.4(a)(14), 5.18'),
  omittable('other-rights', 'that other rights and remedies stay', '31 CFR 5.4(a)(14)'),
  omittable('loans', 'that Federal loans may be refused', '31 CFR 5.4(a)(15)'),
  omittable('licenses', 'that licenses and permits may be suspended', '31 CFR 5.4(a)(16)'),
  omittable('bankruptcy', 'that a bankruptcy should be reported', '31 CFR 5.4(a)(17)'),
  fixed('enclosure-agreement', 'the Voluntary Repayment Agreement to fill in', 'IRM 1.35.7.12.1(2), 1.35.7.12.2(2)'),
  fixed('enclosure-review', 'the Proof of Debt or Waiver Request to fill in', 'IRM 1.35.7.11(3), 1.35.7.13(4)'),
  fixed('enclosure-hardship', 'the Financial Hardship Request to fill in', 'IRM 1.35.7.12.5(2)'),
]

export const demand: LetterDefinition = {
  kind: 'demand',
  label: 'Demand letter',
  template: 'demand',
  cite: citation,
  elements,
}
