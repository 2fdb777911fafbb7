/** The lives as a script of `recoup run`: one call a line, each on its day, in the order in which things happen. */
import { LAST_DAY, type Life } from './lives.ts'

interface Deed {
  readonly today: string
  readonly lines: readonly object[]
}

/** The script, with every debt and every clock listed on each of the days that are looked at. */
export function scriptOf(all: readonly Life[], looks: readonly string[]): string {
  const deeds = [...all.flatMap(deedsOf), ...looks.map(lookOn)].filter(({ today }) => today <= LAST_DAY)
  const inOrder = deeds.toSorted((one, other) => (one.today < other.today ? -1 : one.today > other.today ? 1 : 0))
  const lines = inOrder.flatMap(({ today, lines: some }) => some.map((line) => JSON.stringify({ ...line, today })))
  return `${lines.join('\n')}\n`
}

/** What is asked on a day: that the center be moved on, then its debts and its open clocks. */
function lookOn(today: string): Deed {
  return {
    today,
    lines: [
      { call: 'center.rollForward', input: {} },
      { call: 'debt.list', input: { limit: 100 }, id: `debts ${today}` },
      { call: 'worklist.view', input: { due: 'all', limit: 500 }, id: `clocks ${today}` },
    ],
  }
}

function deedsOf(life: Life): readonly Deed[] {
  const { way, installments } = life
  const begun = [registered(life), ...(way === 'no-letter' ? [] : [letter(life)])]
  const mailed = way === 'no-letter' || way === 'unmailed' ? begun : [...begun, mailing(life)]
  switch (way) {
    case 'paid-in-time':
      return [...mailed, payment(life, life.paidInTime)]
    case 'paid-late':
      return [...mailed, payment(life, life.paidLate)]
    case 'agreement-kept': {
      const last = installments.length - 1
      const paid = installments.map((day, index) => payment(life, day, index === last ? undefined : '200.00'))
      return [...mailed, agreement(life), ...paid]
    }
    case 'agreement-broken': {
      const paid = installments.slice(0, 2).map((day) => payment(life, day, '200.00'))
      return [...mailed, agreement(life), ...paid, broken(life)]
    }
    case 'review-upheld':
      return [...mailed, receipt(life), review(life), decision(life)]
    case 'waiver-granted':
      return [...mailed, waiver(life), waiverDecision(life)]
    case 'letter-received':
      return [...mailed, receipt(life)]
    case 'mail-returned':
      return [...mailed, returned(life)]
    case 'referred':
      return [...mailed, referral(life)]
    default:
      return mailed
  }
}

const ref = (path: string): object => ({ $ref: path })

/** A deed on the debt as it then stands; `seen` names the view that it is done on. */
function deedOn(life: Life, today: string, deed: (seen: string, debtId: object) => object): Deed {
  const debtId = ref(`d${life.number}.debtId`)
  const seen = `v${life.number}/${today}`
  return { today, lines: [{ call: 'debt.view', input: { debtId }, id: seen }, deed(seen, debtId)] }
}

function registered({ number, billNumber, registered: today }: Life): Deed {
  const digits = String(number).padStart(4, '0')
  const debtor = {
    employeeId: `E97${digits}`,
    ssn: `900-44-${digits}`,
    lastName: `Replay${digits}`,
    firstName: 'Ana',
    street1: `${number} Oak Ave`,
    city: 'Beckley',
    state: 'WV',
    zip: '25801',
    employmentStatus: 'active',
    payFrequency: 'biweekly',
  }
  const debt = {
    billNumber,
    debtType: 'salary-overpayment',
    principal: '1100.00',
    discoveredOn: today,
    cause: 'Overtime was paid twice.',
    details: { cause: 'payroll-processing' },
    debtor,
  }
  return { today, lines: [{ call: 'debt.register', input: debt, id: `d${number}` }] }
}

function letter(life: Life): Deed {
  return deedOn(life, life.letter, (seen, debtId) => ({
    call: 'letter.issue',
    input: { debtId, version: ref(`${seen}.version`), kind: 'demand' },
    id: `l${life.number}`,
  }))
}

function mailing(life: Life): Deed {
  const letterId = ref(`l${life.number}.letters.0.letterId`)
  const input = { letterIds: [letterId], mailedOn: life.mailed }
  return { today: life.mailed, lines: [{ call: 'letter.markMailed', input }] }
}

function receipt(life: Life): Deed {
  const letterId = ref(`l${life.number}.letters.0.letterId`)
  return deedOn(life, life.received, (seen) => ({
    call: 'letter.recordReceipt',
    input: { letterId, version: ref(`${seen}.version`), receivedOn: life.received, evidence: 'Return receipt card' },
  }))
}

function payment(life: Life, today: string, amount?: string): Deed {
  return deedOn(life, today, (seen, debtId) => ({
    call: 'payment.post',
    input: {
      debtId,
      version: ref(`${seen}.version`),
      amount: amount ?? ref(`${seen}.balance.total`),
      receivedOn: today,
      method: 'check',
    },
  }))
}

function agreement(life: Life): Deed {
  const papers = {
    signedOn: life.signed,
    firstPaymentOn: life.installments[0],
    frequency: 'monthly',
    payment: '200.00',
    inabilityToPay: 'Cannot pay in one sum',
    abilityToPay: '200.00',
    noLumpSum: 'Nothing is left of this month',
  }
  return deedOn(life, life.signed, (seen, debtId) => ({
    call: 'agreement.make',
    input: { debtId, version: ref(`${seen}.version`), ...papers },
  }))
}

function broken(life: Life): Deed {
  return deedOn(life, life.broken, (seen, debtId) => ({
    call: 'agreement.default',
    input: { debtId, version: ref(`${seen}.version`), on: life.broken, reason: 'The third installment was missed' },
  }))
}

function review(life: Life): Deed {
  return deedOn(life, life.reviewAsked, (seen, debtId) => ({
    call: 'case.open',
    input: {
      debtId,
      version: ref(`${seen}.version`),
      kind: 'review',
      receivedOn: life.reviewAsked,
      channel: 'fax',
      ground: 'existence',
      note: 'Says the overtime was worked.',
    },
    id: `c${life.number}`,
  }))
}

function decision(life: Life): Deed {
  return deedOn(life, life.reviewDecided, (seen, debtId) => ({
    call: 'case.decide',
    input: {
      debtId,
      version: ref(`${seen}.version`),
      caseId: ref(`c${life.number}.cases.0.caseId`),
      decidedOn: life.reviewDecided,
      outcome: 'upheld',
      decidedBy: 'Ruth Okafor',
      facts: 'The time cards show no second overtime.',
      findings: 'The overtime was paid twice.',
      analysis: 'The pay record and the time cards were compared.',
      conclusions: 'The debt stands.',
    },
    as: 'supervisor1',
  }))
}

function waiver(life: Life): Deed {
  return deedOn(life, life.waiverAsked, (seen, debtId) => ({
    call: 'case.open',
    input: {
      debtId,
      version: ref(`${seen}.version`),
      kind: 'waiver',
      receivedOn: life.waiverAsked,
      channel: 'mail',
      note: 'Did not know of the overpayment.',
    },
    id: `c${life.number}`,
  }))
}

function waiverDecision(life: Life): Deed {
  return deedOn(life, life.waiverDecided, (seen, debtId) => ({
    call: 'case.decide',
    input: {
      debtId,
      version: ref(`${seen}.version`),
      caseId: ref(`c${life.number}.cases.0.caseId`),
      decidedOn: life.waiverDecided,
      outcome: 'granted',
      decidedBy: 'Ruth Okafor',
      facts: 'The statements of earnings showed one sum.',
      findings: 'The employee could not have known of it.',
      analysis: 'Collection would be against equity.',
      conclusions: 'The debt is waived.',
    },
    as: 'supervisor1',
  }))
}

function referral(life: Life): Deed {
  const batch = `b${life.number}`
  const batchId = ref(`${batch}.batchId`)
  const certified = { batchId, delegation: 'Order 1-23', statement: true }
  return {
    today: life.referred,
    lines: [
      { call: 'referral.prepare', input: { debtIds: [ref(`d${life.number}.debtId`)] }, id: batch },
      { call: 'referral.certify', input: certified, as: 'supervisor1' },
      { call: 'referral.export', input: { batchId } },
    ],
  }
}

function returned(life: Life): Deed {
  const letterId = ref(`l${life.number}.letters.0.letterId`)
  return deedOn(life, life.returned, (seen) => ({
    call: 'letter.recordReturn',
    input: { letterId, version: ref(`${seen}.version`), returnedOn: life.returned, why: 'moved' },
  }))
}
