/** Rules on offset for child support. The words are ours; each cites its source. */
import type { RuleText } from '../rule.ts'

export const childSupportRules: readonly RuleText[] = [
  {
    id: 'CFR285-1-state-def', area: 'child-support-offset', cite: '31 CFR 285.1(a)',
    says: 'States, the District and five territories take part.',
  },
  {
    id: 'CFR285-1-child-scope', area: 'child-support-offset', cite: '31 CFR 285.1(a)',
    says: 'Support of a child of any age counts.',
  },
  {
    id: 'CFR285-1-enforced', area: 'child-support-offset', cite: '31 CFR 285.1(a)',
    says: 'A state enforces support it was assigned, serves or agreed to.',
  },
  {
    id: 'CFR285-1-agreement', area: 'child-support-offset', cite: '31 CFR 285.1(b)-(c)',
    says: 'Offset for support is asked for through Health and Human Services or under an agreement.',
  },
  {
    id: 'CFR285-1-multistate', area: 'child-support-offset', cite: '31 CFR 285.1(d)(2)',
    says: 'States that enforce the same support tell each other.',
    apart: { status: 'other-party', why: 'The states tell each other.' },
  },
  {
    id: 'CFR285-1-certify', area: 'child-support-offset', cite: '31 CFR 285.1(d)(3)-(4)',
    says: 'The state certifies a support debt and its notice.',
  },
  {
    id: 'CFR285-1-min-25', area: 'child-support-offset', cite: '31 CFR 285.1(e)',
    says: 'Support is set against payments from $25.',
  },
  {
    id: 'CFR285-1-until-withdrawn', area: 'child-support-offset', cite: '31 CFR 285.1(f)',
    says: 'A submitted support debt counts until the state withdraws it.',
  },
  {
    id: 'CFR285-1-changes', area: 'child-support-offset', cite: '31 CFR 285.1(g)',
    says: 'An increase of a support debt waits for its notice.',
  },
  {
    id: 'CFR285-1-30-notice', area: 'child-support-offset', cite: '31 CFR 285.1(h)',
    says: 'Support is referred thirty days after the notice to the parent.',
  },
  {
    id: 'CFR285-1-exempt-payments', area: 'child-support-offset', cite: '31 CFR 285.1(i)',
    says: 'Some payments are never taken for support.',
  },
  {
    id: 'CFR285-1-50-55', area: 'child-support-offset', cite: '31 CFR 285.1(j)(1)(i)',
    says: 'For support, one who supports others may lose 50 percent of earnings, 55 with old arrears.',
  },
  {
    id: 'CFR285-1-60-65', area: 'child-support-offset', cite: '31 CFR 285.1(j)(1)(ii)',
    says: 'For support, one who supports nobody else may lose 60 percent of earnings, 65 with old arrears.',
  },
  {
    id: 'CFR285-1-less-garnish', area: 'child-support-offset', cite: '31 CFR 285.1(j)(2)',
    says: 'Support already withheld comes off the limit for offset.',
  },
  {
    id: 'CFR285-1-aggregate', area: 'child-support-offset', cite: '31 CFR 285.1(j)(3)',
    says: 'The limit for support is figured from aggregate disposable earnings.',
  },
  {
    id: 'CFR285-1-salary-notice', area: 'child-support-offset', cite: '31 CFR 285.1(j)(4)-(5)',
    says: 'Salary is taken for support thirty days after a notice at the earliest.',
  },
  {
    id: 'CFR285-1-means-tested', area: 'child-support-offset', cite: '31 CFR 285.1(k)',
    says: 'Means-tested payments may be exempt.',
  },
  {
    id: 'CFR285-1-fee', area: 'child-support-offset', cite: '31 CFR 285.1(l)',
    says: 'Treasury’s fee comes off what the state gets for support.',
  },
  {
    id: 'CFR285-1-amount', area: 'child-support-offset', cite: '31 CFR 285.1(m)(1)',
    says: 'The least of debt, payment and limit goes to support.',
  },
  {
    id: 'CFR285-1-erroneous', area: 'child-support-offset', cite: '31 CFR 285.1(m)(2)',
    says: 'Support taken in error is taken back from the state.',
    apart: { status: 'other-party', why: 'Treasury recovers it from the state.' },
  },
  {
    id: 'CFR285-1-priority', area: 'child-support-offset', cite: '31 CFR 285.1(n)',
    says: 'Support comes after a levy and before all else.',
  },
  {
    id: 'CFR285-1-offset-notice', area: 'child-support-offset', cite: '31 CFR 285.1(o)',
    says: 'After an offset for support the payee is told payment, state and contact.',
  },
  {
    id: 'CFR285-1-no-liability', area: 'child-support-offset', cite: '31 CFR 285.1(p)',
    says: 'A parent who disputes an offset for support is sent to the state.',
  },
  {
    id: 'CFR285-3-thresholds', area: 'child-support-offset', cite: '31 CFR 285.3(c)(1)',
    says: 'Refunds answer for support assigned to a state from $25, for other support from $500.',
  },
  {
    id: 'CFR285-3-notify', area: 'child-support-offset', cite: '31 CFR 285.3(c)(2)-(3)',
    says: 'Support is submitted through Health and Human Services, or directly where its rules allow.',
  },
  {
    id: 'CFR285-3-notice', area: 'child-support-offset', cite: '31 CFR 285.3(c)(4)',
    says: 'The notice before a refund is taken for support tells intent, contest, spouse and other states.',
  },
  {
    id: 'CFR285-3-order', area: 'child-support-offset', cite: '31 CFR 285.3(d)(1)',
    says: 'A refund goes to support, Federal debts, then states.',
  },
  {
    id: 'CFR285-3-before-credit', area: 'child-support-offset', cite: '31 CFR 285.3(d)(2)',
    says: 'A refund is offset before it is credited to the next year’s tax.',
  },
  {
    id: 'CFR285-3-updates', area: 'child-support-offset', cite: '31 CFR 285.3(c)(5)-(6)',
    says: 'Decreases of a support debt are reported, increases only after notice.',
  },
  {
    id: 'CFR285-3-post-notice', area: 'child-support-offset', cite: '31 CFR 285.3(e)(1)',
    says: 'After a refund was taken for support the debtor is told amount, state, contact and spouse.',
  },
  {
    id: 'CFR285-3-reports', area: 'child-support-offset', cite: '31 CFR 285.3(e)(2)-(4)',
    says: 'Treasury reports to states, the tax service and Health and Human Services.',
    apart: { status: 'other-party', why: 'Treasury reports to states, tax service and Health and Human Services.' },
  },
  {
    id: 'CFR285-3-joint', area: 'child-support-offset', cite: '31 CFR 285.3(f)',
    says: 'A spouse’s share comes back from the state.',
    apart: { status: 'other-party', why: 'Treasury recovers it from the state.' },
  },
  {
    id: 'CFR285-3-six-months', area: 'child-support-offset', cite: '31 CFR 285.3(h)',
    says: 'Six months after a refund, money the state has passed on is not taken back.',
  },
  {
    id: 'CFR285-3-disposition', area: 'child-support-offset', cite: '31 CFR 285.3(g)',
    says: 'The state gets what a refund offset collected, less the fee.',
  },
  {
    id: 'CFR285-3-fee', area: 'child-support-offset', cite: '31 CFR 285.3(i)',
    says: 'The fee for taking a refund for support is at most $25, for completed offsets only.',
  },
  {
    id: 'CFR285-3-no-review', area: 'child-support-offset', cite: '31 CFR 285.3(j)-(k)',
    says: 'An offset for support is not reviewed here or by Treasury.',
  },
  {
    id: 'CFR285-3-effective', area: 'child-support-offset', cite: '31 CFR 285.3(l)',
    says: 'Refund offset for support covers refunds payable after 1 January 1999.',
  },
  {
    id: 'OCSE-remedies', area: 'child-support-offset', cite: 'OCSE overview (2020)',
    says: 'Six remedies collect child support.',
    apart: { status: 'reference', why: 'It lists what others do to collect child support.' },
  },
  {
    id: 'OCSE-tax-offset', area: 'child-support-offset', cite: 'OCSE overview (2020)',
    says: 'States, the support office, Treasury and the tax service run refund offset together.',
    apart: { status: 'other-party', why: 'States, the support office, Treasury and the tax service run it.' },
  },
  {
    id: 'OCSE-admin-offset', area: 'child-support-offset', cite: 'OCSE overview (2020)',
    says: 'Support 30 days past due, from $25, may be set against payments.',
  },
  {
    id: 'OCSE-admin-payments', area: 'child-support-offset', cite: 'OCSE overview (2020)',
    says: 'Administrative offset reaches every payment but refunds.',
    apart: { status: 'reference', why: 'It says what another program reaches.' },
  },
  {
    id: 'OCSE-passport', area: 'child-support-offset', cite: 'OCSE overview (2020)',
    says: 'More than $2,500 of support owed denies a passport.',
  },
  {
    id: 'OCSE-msfidm', area: 'child-support-offset', cite: 'OCSE overview (2020)',
    says: 'Accounts at banks of several states are matched for the states.',
    apart: { status: 'other-party', why: 'The support office matches accounts for the states.' },
  },
  {
    id: 'OCSE-insurance', area: 'child-support-offset', cite: 'OCSE overview (2020)',
    says: 'Insurance claims and settlements are matched.',
    apart: { status: 'other-party', why: 'Insurers and the support office match claims.' },
  },
  {
    id: 'OCSE-debt-inquiry', area: 'child-support-offset', cite: 'OCSE overview (2020)',
    says: 'Insurers ask about debts through the support portal.',
    apart: { status: 'other-party', why: 'Insurers inquire at the support office.' },
  },
]
