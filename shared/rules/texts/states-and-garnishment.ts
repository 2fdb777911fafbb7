/** Rules on offset for states and on wage garnishment. The words are ours; each cites its source. */
import type { RuleText } from '../rule.ts'

export const statesAndGarnishmentRules: readonly RuleText[] = [
  {
    id: 'CFR285-6-scope', area: 'state-offset', cite: '31 CFR 285.6(a), (c)',
    says: 'The reciprocal program leaves out salary, refunds and support.',
  },
  {
    id: 'CFR285-6-agreement', area: 'state-offset', cite: '31 CFR 285.6(d)',
    says: 'A state needs a signed reciprocal agreement for offset.',
  },
  {
    id: 'CFR285-6-eligible', area: 'state-offset', cite: '31 CFR 285.6(e)',
    says: 'A state’s debt meets the same tests as a Federal one.',
  },
  {
    id: 'CFR285-6-excluded', area: 'state-offset', cite: '31 CFR 285.6(g)',
    says: 'Salary, refunds and benefits are closed to states.',
  },
  {
    id: 'CFR285-6-order', area: 'state-offset', cite: '31 CFR 285.6(h)(2)',
    says: 'In the reciprocal program states come after every other creditor.',
  },
  {
    id: 'CFR285-6-fed-to-state', area: 'state-offset', cite: '31 CFR 285.6(j)',
    says: 'A certified Federal debt may be taken from state payments.',
  },
  {
    id: 'CFR285-6-state-conduct', area: 'state-offset', cite: '31 CFR 285.6(k)',
    says: 'A state’s notice names our contact.',
  },
  {
    id: 'CFR285-6-lasting', area: 'state-offset', cite: '31 CFR 285.6(l)',
    says: 'A debt stays enforceable as long as its judgment does.',
  },
  {
    id: 'CFR285-6-fee', area: 'state-offset', cite: '31 CFR 285.6(m)',
    says: 'A fee announced each year is deducted from a state’s offset.',
  },
  {
    id: 'CFR285-8-debts', area: 'state-offset', cite: '31 CFR 285.8(a)',
    says: 'Refunds answer for final state income tax of ten years and certain unemployment debts.',
  },
  {
    id: 'CFR285-8-address', area: 'state-offset', cite: '31 CFR 285.8(b)(3)',
    says: 'State income tax is taken only from a refund of a resident.',
  },
  {
    id: 'CFR285-8-certify', area: 'state-offset', cite: '31 CFR 285.8(c)(1)',
    says: 'A state certifies its debt, for income tax also that no tribal immunity is claimed.',
  },
  {
    id: 'CFR285-8-25', area: 'state-offset', cite: '31 CFR 285.8(c)(2)',
    says: 'State income tax is set against refunds from $25.',
  },
  {
    id: 'CFR285-8-notice-60', area: 'state-offset', cite: '31 CFR 285.8(c)(3)(i)-(ii)',
    says: 'A state gives 60 days for evidence, by certified mail for income tax.',
  },
  {
    id: 'CFR285-8-efforts', area: 'state-offset', cite: '31 CFR 285.8(c)(3)(iii)-(4)',
    says: 'A state makes a written demand before it submits a debt.',
  },
  {
    id: 'CFR285-8-order', area: 'state-offset', cite: '31 CFR 285.8(d)(1)-(2)',
    says: 'Support and Federal debts are paid from a refund before those of states.',
  },
  {
    id: 'CFR285-8-accrual-order', area: 'state-offset', cite: '31 CFR 285.8(d)(3)',
    says: 'Several debts of states are paid in the order in which they accrued.',
  },
  {
    id: 'CFR285-8-notice', area: 'state-offset', cite: '31 CFR 285.8(e)-(f)',
    says: 'The notice after an offset for a state has six parts.',
  },
  {
    id: 'CFR285-8-fees', area: 'state-offset', cite: '31 CFR 285.8(g)-(j)',
    says: 'A state pays a yearly fee for completed refund offsets.',
  },
  {
    id: 'CFR285-6-deemed', area: 'state-offset', cite: '31 CFR 285.6(f)',
    says: 'A state’s certification for refund offset counts for the reciprocal program too.',
  },
  {
    id: 'IRM-18.3-who', area: 'awg', cite: 'IRM 1.35.7.18.3(1), 1.35.7.5(1)',
    says: 'Only non-Federal wages are garnished.',
  },
  {
    id: 'IRM-18.3-letter', area: 'awg', cite: 'IRM 1.35.7.18.3(2)',
    says: 'Treasury’s garnishment letter has five points.',
  },
  {
    id: 'IRM-18.3-order', area: 'awg', cite: 'IRM 1.35.7.18.3(3)',
    says: 'Treasury sends the garnishment order; the employer withholds and pays Treasury.',
  },
  {
    id: 'IRM-18.3-15', area: 'awg', cite: 'IRM 1.35.7.18.3(4)',
    says: 'A garnishment is at most 15 percent of disposable income.',
  },
  { id: 'IRM-18.3-fees', area: 'awg', cite: 'IRM 1.35.7.18.3(6)', says: 'Garnished money bears a fee.' },
  {
    id: 'IRM-18.3.1-after', area: 'awg', cite: 'IRM 1.35.7.18.3.1(6)',
    says: 'Garnishment begins after the decision for the agency was mailed.',
  },
  {
    id: 'IRM-18.3.3-61', area: 'awg', cite: 'IRM 1.35.7.18.3.3(3)',
    says: 'On the 61st day without a decision the employer is told to suspend the order.',
  },
  { id: 'CFR5-5.13-awg', area: 'awg', cite: '31 CFR 5.13(a)', says: 'One who keeps an agreement is not garnished.' },
  { id: 'CFR5-5.13-30', area: 'awg', cite: '31 CFR 5.13(a)', says: 'Garnishment waits 30 days after the notice.' },
  { id: 'CFR5-5.13-not-federal', area: 'awg', cite: '31 CFR 5.13(b)', says: 'Federal pay is not garnished.' },
  {
    id: 'CFR5-5.12-second-job', area: 'awg', cite: '31 CFR 5.12(a)(3)',
    says: 'A private second job is garnished while Federal pay is offset.',
  },
  {
    id: 'CFR285-11-scope', area: 'awg', cite: '31 CFR 285.11(b)',
    says: 'Garnishment is for nontax debts from non-Federal wages.',
  },
  {
    id: 'CFR285-11-business-day', area: 'awg', cite: '31 CFR 285.11(c)',
    says: 'Business days are Monday to Friday; a last day on a holiday moves.',
  },
  {
    id: 'CFR285-11-disposable', area: 'awg', cite: '31 CFR 285.11(c)',
    says: 'For garnishment, disposable pay leaves out health insurance but not court orders.',
  },
  {
    id: 'CFR285-11-employer', area: 'awg', cite: '31 CFR 285.11(c)',
    says: 'States and counties are employers, Federal agencies are not.',
  },
  {
    id: 'CFR285-11-service-evidence', area: 'awg', cite: '31 CFR 285.11(c), (e)(3), (g)(3)',
    says: 'How and when a paper was served is kept.',
  },
  {
    id: 'CFR285-11-notice', area: 'awg', cite: '31 CFR 285.11(e)(1)',
    says: 'The garnishment notice states debt, intent and rights, 30 days before.',
  },
  {
    id: 'CFR285-11-rights', area: 'awg', cite: '31 CFR 285.11(e)(2)',
    says: 'Before garnishment the debtor may inspect records, make an agreement and be heard.',
  },
  {
    id: 'CFR285-11-order-timing', area: 'awg', cite: '31 CFR 285.11(g)(1)',
    says: 'A garnishment order goes within 30 days of the last day to ask or of the decision.',
  },
  {
    id: 'CFR285-11-order-content', area: 'awg', cite: '31 CFR 285.11(g)(2)',
    says: 'A garnishment order holds what the employer needs and nothing more.',
  },
  {
    id: 'CFR285-11-employer-cert', area: 'awg', cite: '31 CFR 285.11(h)',
    says: 'The employer returns a certification or is reminded.',
  },
  {
    id: 'CFR285-11-amount', area: 'awg', cite: '31 CFR 285.11(i)(2)',
    says: 'A garnishment is the least of the order, 15 percent, and what is over 30 hours of minimum wage a week.',
  },
  {
    id: 'CFR285-11-priority', area: 'awg', cite: '31 CFR 285.11(i)(3)(i)-(ii)',
    says: 'Family support and earlier orders go before, and all stay within 25 percent of disposable pay.',
  },
  {
    id: 'CFR285-11-multiple', area: 'awg', cite: '31 CFR 285.11(i)(3)(iii)',
    says: 'Several garnishment orders of one creditor share one limit.',
  },
  {
    id: 'CFR285-11-consent', area: 'awg', cite: '31 CFR 285.11(i)(4)',
    says: 'A debtor may consent in writing to a larger garnishment.',
  },
  {
    id: 'CFR285-11-employer-duties', area: 'awg', cite: '31 CFR 285.11(i)(5)-(8)',
    says: 'A garnishment order says how and from when to withhold.',
  },
  {
    id: 'CFR285-11-12-months', area: 'awg', cite: '31 CFR 285.11(j)',
    says: 'One who lost work is spared for twelve months of new work.',
  },
  {
    id: 'CFR285-11-end', area: 'awg', cite: '31 CFR 285.11(l)',
    says: 'A debt that is paid stops its garnishment order at once; orders are looked at yearly.',
  },
  {
    id: 'CFR285-11-employer-ban', area: 'awg', cite: '31 CFR 285.11(m)',
    says: 'Nobody may be dismissed or refused work because of a garnishment order.',
  },
  {
    id: 'CFR285-11-sue', area: 'awg', cite: '31 CFR 285.11(o)',
    says: 'An employer who did not withhold may be sued once collection has ended, or a year has passed.',
  },
]
