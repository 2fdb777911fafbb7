/** Rules on offset of Federal payments and benefits. The words are ours; each cites its source. */
import type { RuleText } from '../rule.ts'

export const paymentOffsetRules: readonly RuleText[] = [
  {
    id: 'IRM-9.1-top-payments', area: 'top-offset', cite: 'IRM 1.35.7.9.1(7), 1.35.7.9.2(10)',
    says: 'Pay, travel money, refunds and retirement answer for a travel debt at Treasury.',
  },
  {
    id: 'IRM-18.2-scope', area: 'top-offset', cite: 'IRM 1.35.7.18.2(1)',
    says: 'Treasury’s program collects for Federal agencies, states and child support.',
    apart: { status: 'reference', why: 'It says what the program of Treasury is; nothing is computed or refused.' },
  },
  {
    id: 'IRM-18.2-payments', area: 'top-offset', cite: 'IRM 1.35.7.18.2(2)',
    says: 'The payments the manual names are on the list.',
  },
  {
    id: 'IRM-18.2-limits', area: 'top-offset', cite: 'IRM 1.35.7.18.2(3)',
    says: 'Each kind of payment has its own limit of offset.',
  },
  {
    id: 'IRM-18.2-fee', area: 'top-offset', cite: 'IRM 1.35.7.18.2(4)',
    says: 'Treasury takes a fee from each offset.',
  },
  {
    id: 'IRM-18.2-priority', area: 'top-offset', cite: 'IRM 1.35.7.18.2(5), 1.35.7.18.3(8)',
    says: 'Of a debtor’s debts, tax comes first, then support, Federal debts and state tax.',
  },
  {
    id: 'IRM-18.2-oldest', area: 'top-offset', cite: 'IRM 1.35.7.18.2(6), 1.35.7.18.3(9)',
    says: 'Among debts of one kind the oldest is paid first.',
  },
  {
    id: 'CFR5-5.9-match', area: 'top-offset', cite: '31 CFR 5.9(c)',
    says: 'Name and number must match before anything is taken.',
  },
  {
    id: 'CFR5-5.10-180', area: 'top-offset', cite: '31 CFR 5.10(a)(1)',
    says: 'A debt over 180 days late that is not at Treasury must still be reported for offset.',
  },
  {
    id: 'CFR5-5.10-60', area: 'top-offset', cite: '31 CFR 5.10(a)(2)',
    says: 'Payment offset waits 60 days after the notice and is certified.',
  },
  {
    id: 'CFR5-5.10-noncentral', area: 'top-offset', cite: '31 CFR 5.10(b)(1)',
    says: 'Where Treasury’s program does not fit, the center keeps its own payment back or asks the payer.',
  },
  {
    id: 'CFR5-5.10-30', area: 'top-offset', cite: '31 CFR 5.10(b)(2)',
    says: 'Offset outside Treasury’s program waits 30 days after the notice and is certified.',
  },
  {
    id: 'CFR5-5.10-expedited', area: 'top-offset', cite: '31 CFR 5.10(d)',
    says: 'In haste the offset may come before the notice, which follows at once.',
  },
  {
    id: 'CFR285-5-specific-wins', area: 'top-offset', cite: '31 CFR 285.5(a)(2)',
    says: 'Where rules differ, the one for the kind of payment goes before the general one.',
  },
  {
    id: 'CFR285-5-simultaneous', area: 'top-offset', cite: '31 CFR 285.5(a)(3)',
    says: 'All remedies together take no more than is owed.',
  },
  {
    id: 'CFR285-5-debt-scope', area: 'top-offset', cite: '31 CFR 285.5(b)',
    says: 'Tax, tariff and most Social Security debts are outside of centralized offset.',
  },
  {
    id: 'CFR285-5-enforceable', area: 'top-offset', cite: '31 CFR 285.5(b)',
    says: 'A debt is enforceable when it is final and nothing bars it.',
  },
  {
    id: 'CFR285-5-120', area: 'top-offset', cite: '31 CFR 285.5(d)(1)',
    says: 'Enforceable debts over 120 days are reported for offset.',
  },
  {
    id: 'CFR285-5-after-review-30', area: 'top-offset', cite: '31 CFR 285.5(d)(1)',
    says: 'A debt that only a review held back is reported for offset within 30 days of its end.',
  },
  {
    id: 'CFR285-5-discretionary', area: 'top-offset', cite: '31 CFR 285.5(d)(2)',
    says: 'A debt under 120 days late may be reported for offset as well.',
  },
  {
    id: 'CFR285-5-25', area: 'top-offset', cite: '31 CFR 285.5(d)(3)(i)(C)',
    says: 'Offset takes debts of more than $25.',
  },
  {
    id: 'CFR285-5-eligible', area: 'top-offset', cite: '31 CFR 285.5(d)(3)(i)',
    says: 'A debt may be offset when it is past due, enforceable, over $25 and not under foreclosure.',
  },
  {
    id: 'CFR285-5-foreign', area: 'top-offset', cite: '31 CFR 285.5(d)(3)(iii)',
    says: 'The debts of foreign states may stay out of offset.',
  },
  { id: 'CFR285-5-no-age', area: 'top-offset', cite: '31 CFR 285.5(d)(3)(v)', says: 'No debt is too old for offset.' },
  {
    id: 'CFR285-5-regs', area: 'top-offset', cite: '31 CFR 285.5(d)(4)',
    says: 'Our regulations on offset are named before anything is sent.',
  },
  {
    id: 'CFR285-5-eligible-payments', area: 'top-offset', cite: '31 CFR 285.5(e)(1)',
    says: 'Nearly every Federal payment can be offset.',
  },
  {
    id: 'CFR285-5-excluded', area: 'top-offset', cite: '31 CFR 285.5(e)(2)',
    says: 'Some benefits, loans and tariff payments are never offset.',
  },
  {
    id: 'CFR285-5-joint', area: 'top-offset', cite: '31 CFR 285.5(e)(4)',
    says: 'A joint payment answers for either payee.',
  },
  {
    id: 'CFR285-5-rep-payee', area: 'top-offset', cite: '31 CFR 285.5(e)(5)',
    says: 'A representative’s debts do not touch the beneficiary’s payment.',
  },
  {
    id: 'CFR285-5-assigned', area: 'top-offset', cite: '31 CFR 285.5(e)(6)',
    says: 'An assigned payment answers for the assignee and, mostly, the assignor.',
  },
  {
    id: 'CFR285-5-exemption-means', area: 'top-offset', cite: '31 CFR 285.5(e)(7)',
    says: 'An exempt share of a class leaves the rest for offset.',
  },
  {
    id: 'CFR285-5-payer-duty', area: 'top-offset', cite: '31 CFR 285.5(e)(8)',
    says: 'Paying agencies flag what recurs.',
  },
  {
    id: 'CFR285-5-payee-paid', area: 'top-offset', cite: '31 CFR 285.5(e)(9)',
    says: 'After an offset the payee counts as paid.',
  },
  {
    id: 'CFR285-5-until-paid', area: 'top-offset', cite: '31 CFR 285.5(f)(1)',
    says: 'Offsets go on until the debt is resolved, then it is recalled.',
  },
  {
    id: 'CFR285-5-amount', area: 'top-offset', cite: '31 CFR 285.5(f)(2)(i)',
    says: 'An offset is the lesser of payment and debt, a quarter for pensions.',
  },
  {
    id: 'CFR285-5-priority', area: 'top-offset', cite: '31 CFR 285.5(f)(3)',
    says: 'Levy, support, Federal and state debts come in that order.',
  },
  {
    id: 'CFR285-5-warning', area: 'top-offset', cite: '31 CFR 285.5(g)(1)-(2)',
    says: 'The payee of a recurring payment is warned before the first offset.',
  },
  {
    id: 'CFR285-5-offset-notice', area: 'top-offset', cite: '31 CFR 285.5(g)(3)',
    says: 'The notice of an offset names our contact, which the record must hold.',
  },
  {
    id: 'CFR285-5-fees', area: 'top-offset', cite: '31 CFR 285.5(j)',
    says: 'Treasury charges fees only for offsets that were made.',
  },
  {
    id: 'CFR285-5-payer-info', area: 'top-offset', cite: '31 CFR 285.5(h)(2)-(3)',
    says: 'A change of our contact is passed on to Treasury, which tells the payer.',
  },
  {
    id: 'CFR285-5-recurring-def', area: 'top-offset', cite: '31 CFR 285.5(b)',
    says: 'Four payments a year to a person recur; contracts never do.',
  },
  {
    id: 'CFR285-4-scope', area: 'benefit-offset', cite: '31 CFR 285.4(a)(1), (c)',
    says: 'The formula covers Social Security, railroad retirement and black lung part B.',
  },
  {
    id: 'CFR285-4-base', area: 'benefit-offset', cite: '31 CFR 285.4(b)',
    says: 'Reductions the benefit program requires come off before the formula.',
  },
  {
    id: 'CFR285-4-monthly-def', area: 'benefit-offset', cite: '31 CFR 285.4(b)',
    says: 'Benefits limited to under a year are outside the formula.',
  },
  {
    id: 'CFR285-4-120', area: 'benefit-offset', cite: '31 CFR 285.4(d)',
    says: 'Debts over 120 days are reported for benefit offset.',
  },
  {
    id: 'CFR285-4-amount', area: 'benefit-offset', cite: '31 CFR 285.4(e)(1)',
    says: 'From a benefit is taken the least of the debt, 15 percent, and what is over $750 a month.',
  },
  {
    id: 'CFR285-4-no-refund-12', area: 'benefit-offset', cite: '31 CFR 285.4(e)(2)',
    says: 'Earlier offsets are kept when a benefit later stops or falls.',
    apart: { status: 'reference', why: 'No refund rule of the program ever gives back an earlier benefit offset.' },
  },
  {
    id: 'CFR285-4-notice', area: 'benefit-offset', cite: '31 CFR 285.4(f)',
    says: 'The notices of a benefit offset need our contact.',
  },
  {
    id: 'CFR285-4-fee', area: 'benefit-offset', cite: '31 CFR 285.4(g)-(h)',
    says: 'A benefit offset costs a fee that may be added to the debt.',
  },
  {
    id: 'CFR285-4-before-offset', area: 'benefit-offset', cite: '31 CFR 285.4(a)(2)',
    says: 'The formula starts from the benefit before offsets.',
  },
]
