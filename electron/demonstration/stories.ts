/** What may become of a debt. Each story adds its deeds to the agenda; deeds that lie after today are never done. */
import type { Input } from '../../shared/api.ts'
import { payDatesAfter } from '../../shared/domain/pay-calendar.ts'
import { addDays, addMonths } from '../../shared/values/dates.ts'
import { cents, formatMoney, parseMoney, portionHalfUp, ZERO } from '../../shared/values/money.ts'
import { lastPayOf } from './payroll.ts'
import { later, owed, pay, payShare, type Stage, type Subject } from './subject.ts'

/** One story, and for which debts it is told. */
export interface Story {
  readonly name: string
  /** How often it is told beside the others. */
  readonly weight: number
  /** How many days ago the letter must have been sent, and may have been at most. */
  readonly age: readonly [least: number, most: number]
  readonly fits?: (subject: Subject) => boolean
  readonly tell: (stage: Stage, subject: Subject) => void
}

type CaseKind = Input<'case.open'>['kind']
type Outcome = Input<'case.decide'>['outcome']

const EVER = 10_000

const takesAgreement = ({ type }: Subject): boolean => type.agreement.allowed === 'yes'
const takesWaiver = ({ type }: Subject): boolean => type.waiver.allowed === 'yes'
const isPaid = ({ person }: Subject): boolean => person.employmentStatus === 'active'

export const stories: readonly Story[] = [
  { name: 'no answer', weight: 20, age: [0, EVER], tell: () => undefined },
  { name: 'paid when asked', weight: 14, age: [8, EVER], tell: paidWhenAsked },
  { name: 'paid late', weight: 8, age: [60, EVER], tell: paidLate },
  { name: 'paid in part', weight: 7, age: [20, EVER], tell: paidInPart },
  { name: 'agreement kept', weight: 9, age: [20, EVER], fits: takesAgreement, tell: agreementOf(EVER) },
  { name: 'agreement behind', weight: 3, age: [110, 170], fits: takesAgreement, tell: agreementOf(2) },
  { name: 'agreement broken', weight: 4, age: [190, EVER], fits: takesAgreement, tell: agreementBroken },
  { name: 'salary offset', weight: 5, age: [45, EVER], fits: isPaid, tell: salaryOffset },
  { name: 'review open', weight: 3, age: [14, 60], tell: request('review', 9) },
  { name: 'review overdue', weight: 2, age: [90, 200], tell: request('review', 12) },
  { name: 'debt upheld on review', weight: 3, age: [70, EVER], tell: decided('review', 8, 45, 'upheld') },
  { name: 'debt reduced on review', weight: 2, age: [70, EVER], tell: decided('review', 10, 50, 'reduced') },
  { name: 'debt cancelled on review', weight: 2, age: [70, EVER], tell: decided('review', 11, 40, 'cancelled') },
  { name: 'hearing open', weight: 2, age: [16, 60], fits: isPaid, tell: request('hearing', 14) },
  { name: 'hearing overdue', weight: 2, age: [100, 220], fits: isPaid, tell: request('hearing', 13) },
  { name: 'waiver open', weight: 3, age: [14, 90], fits: takesWaiver, tell: request('waiver', 12) },
  { name: 'waiver granted', weight: 2, age: [90, EVER], fits: takesWaiver, tell: decided('waiver', 13, 70, 'granted') },
  { name: 'waiver denied', weight: 2, age: [90, EVER], fits: takesWaiver, tell: decided('waiver', 10, 60, 'denied') },
  { name: 'late request', weight: 1, age: [60, EVER], tell: request('review', 40) },
  { name: 'bankruptcy', weight: 1, age: [50, EVER], tell: request('bankruptcy', 35) },
  { name: 'death', weight: 1, age: [50, EVER], tell: request('death', 30) },
  { name: 'returned check', weight: 2, age: [40, EVER], tell: returnedCheck },
  { name: 'charged', weight: 2, age: [50, EVER], tell: charged },
  { name: 'letter came back', weight: 2, age: [12, EVER], tell: letterCameBack },
]

function paidWhenAsked(stage: Stage, subject: Subject): void {
  const method = stage.random.pick(['check', 'pay-gov', 'money-order'] as const)
  payShare(stage, subject, stage.random.between(6, 29), 100, method)
}

function paidLate(stage: Stage, subject: Subject): void {
  payShare(stage, subject, stage.random.between(38, 58), 100, 'pay-gov')
}

function paidInPart(stage: Stage, subject: Subject): void {
  const times = stage.random.between(1, 3)
  for (let time = 0; time < times; time += 1) {
    payShare(stage, subject, stage.random.between(12, 40) + time * 31, stage.random.between(5, 30), 'check')
  }
}

/** An agreement of which so many installments are paid. */
function agreementOf(paidInstallments: number): Story['tell'] {
  return (stage, subject) => {
    const { office, random, today } = stage
    later(stage, subject, random.between(8, 18), async (debt, signedOn) => {
      const firstPaymentOn = addDays(signedOn, 14)
      const each = formatMoney(installmentFor(owed(debt)))
      const made = await office.do(signedOn, 'clerk1', 'agreement.make', {
        debtId: debt.debtId,
        version: debt.version,
        signedOn,
        firstPaymentOn,
        frequency: 'monthly',
        payment: each,
        inabilityToPay: 'Monthly budget received with the signed agreement.',
        abilityToPay: each,
        noLumpSum: 'The budget leaves nothing for one.',
      })
      const payment = parseMoney(made?.agreement?.payment ?? '')
      if (payment === undefined) return
      for (let number = 0; number < paidInstallments; number += 1) {
        const day = addMonths(firstPaymentOn, number)
        if (day > today) break
        stage.agenda.add(day, async () => {
          const then = await office.do(day, 'clerk1', 'debt.view', { debtId: debt.debtId })
          if (then !== undefined) await pay(stage, then, day, payment, 'check')
        })
      }
    })
  }
}

/** A twelfth of the debt a month, at least fifty dollars, in whole dollars. */
function installmentFor(total: number): ReturnType<typeof cents> {
  const dollars = Math.max(50, Math.ceil(total / 100 / 12) + 1)
  return cents(dollars * 100)
}

function agreementBroken(stage: Stage, subject: Subject): void {
  agreementOf(2)(stage, subject)
  later(stage, subject, 150, async (debt, on) => {
    if (debt.agreement === undefined) return
    await stage.office.do(on, 'clerk1', 'agreement.default', {
      debtId: debt.debtId,
      version: debt.version,
      on,
      reason: 'Two installments missed; two reminders unanswered.',
    })
  })
}

function salaryOffset(stage: Stage, subject: Subject): void {
  const { office, agenda, random, today } = stage
  later(stage, subject, 36, async (debt, day) => {
    const gross = cents(random.between(2400, 5200) * 100)
    const firstPayOn = payDatesAfter(day, 1)[0] ?? day
    const after = await office.do(day, 'clerk1', 'offset.request', {
      debtId: debt.debtId,
      version: debt.version,
      gross: formatMoney(gross),
      deductions: [
        { kind: 'federal-income-tax', amount: formatMoney(portionHalfUp(gross, 12, 100)) },
        { kind: 'social-security', amount: formatMoney(portionHalfUp(gross, 62, 1000)) },
        { kind: 'medicare', amount: formatMoney(portionHalfUp(gross, 145, 10_000)) },
        { kind: 'retirement', amount: formatMoney(portionHalfUp(gross, 8, 1000)) },
        { kind: 'health-premium', amount: '182.40' },
        { kind: 'union-dues', amount: '18.00' },
      ],
      firstPayOn,
    })
    const amount = parseMoney(after?.offset?.amount ?? '') ?? ZERO
    for (let payDay = firstPayOn; payDay < lastPayOf(today); payDay = addDays(payDay, 14)) {
      const on = payDay
      agenda.add(on, async () => {
        const then = await office.do(on, 'clerk1', 'debt.view', { debtId: debt.debtId })
        if (then !== undefined) await pay(stage, then, on, amount, 'enforced-salary-offset')
      })
    }
  })
}

const NOTES: Readonly<Partial<Record<CaseKind, string>>> = {
  review: 'The employee asks for proof of the debt: the time cards do not show the hours that were billed.',
  hearing: 'The employee petitions for a hearing on the amount of the debt and the terms of the offset.',
  waiver: 'The employee asks for a waiver: the payment was made in error and accepted in good faith.',
  bankruptcy: 'Notice of a Chapter 13 filing received from the court.',
  death: 'The family informed the personnel office.',
}

const COURT = { chapter: 13, court: 'Southern District of West Virginia', caseNumber: '26-20417' }

/** A request or an event, with nothing decided. */
function request(kind: CaseKind, days: number): Story['tell'] {
  return (stage, subject) => {
    later(stage, subject, days, async (debt, receivedOn) => {
      await stage.office.do(receivedOn, 'clerk1', 'case.open', {
        debtId: debt.debtId,
        version: debt.version,
        kind,
        receivedOn,
        channel: kind === 'bankruptcy' ? 'court' : stage.random.pick(['fax', 'email', 'mail'] as const),
        note: NOTES[kind] ?? '',
        ...(kind === 'review' || kind === 'hearing' ? { ground: 'amount' as const } : {}),
        ...(kind === 'bankruptcy' ? { bankruptcy: COURT } : {}),
      })
    })
  }
}

/** A request and, some days later, its decision. */
function decided(kind: CaseKind, days: number, decidedDays: number, outcome: Outcome): Story['tell'] {
  return (stage, subject) => {
    request(kind, days)(stage, subject)
    later(stage, subject, decidedDays, async (debt, decidedOn) => {
      const file = debt.cases.find((other) => other.kind === kind && other.decidedOn === undefined)
      if (file === undefined) return
      const reduced = outcome === 'reduced' ? { reducedTo: formatMoney(portionHalfUp(subject.principal, 60, 100)) } : {}
      await stage.office.do(decidedOn, kind === 'hearing' ? 'hearing1' : 'supervisor1', 'case.decide', {
        debtId: debt.debtId,
        version: debt.version,
        caseId: file.caseId,
        decidedOn,
        outcome,
        ...reduced,
        decidedBy: 'Ruth Okafor',
        facts: 'The payroll records, the time cards and the statement of the employee were compared.',
        findings: `The request is decided: ${outcome}. The records bear it out.`,
        analysis: 'Where the records differ, those signed by the employee were followed.',
        conclusions: `On these records the request is ${outcome}.`,
        byCfo: debt.debtType === 'tuition-assistance',
      })
    })
  }
}

function returnedCheck(stage: Stage, subject: Subject): void {
  const days = stage.random.between(10, 28)
  payShare(stage, subject, days, 100, 'check')
  later(stage, subject, days + 6, async (debt, day) => {
    const paid = debt.timeline.find((entry) => entry.reversibleEntryId !== undefined)
    if (paid?.reversibleEntryId === undefined) return
    await stage.office.do(day, 'clerk1', 'payment.reverse', {
      debtId: debt.debtId,
      version: debt.version,
      entryId: paid.reversibleEntryId,
      reason: 'returned-check',
      note: 'Returned by the bank for insufficient funds.',
    })
  })
}

function charged(stage: Stage, subject: Subject): void {
  later(stage, subject, 42, async (debt, on) => {
    await stage.office.do(on, 'clerk1', 'charge.post', {
      debtId: debt.debtId,
      version: debt.version,
      amount: '30.00',
      on,
      reason: 'Cost of processing a delinquent debt',
    })
  })
}

function letterCameBack(stage: Stage, subject: Subject): void {
  later(stage, subject, 9, async ({ version, letters: [letter] }, day) => {
    if (letter?.mailedOn === undefined) return
    const { letterId } = letter
    await stage.office.do(day, 'clerk1', 'letter.recordReturn', { letterId, version, returnedOn: day, why: 'moved' })
  })
}
