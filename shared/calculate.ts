/**
 * The calculators as calls: typed input in, an answer in text out. The window previews with these very functions, and
 * the program and its scripts answer with them.
 */
import type { Answer, Parsed } from './api.ts'
import type { calculators } from './api/calculators.ts'
import { parseInput } from './api/parse.ts'
import type { reference } from './api/reference.ts'
import { applyPayment, type Balance, type Parts } from './domain/application-of-payments.ts'
import { balanceOn } from './domain/balance.ts'
import { deadlines } from './domain/deadlines.ts'
import { disposablePay } from './domain/disposable-pay.ts'
import { distribute } from './domain/distribution.ts'
import { garnishment } from './domain/garnishment.ts'
import { paymentOffset } from './domain/payment-offset.ts'
import { referral } from './domain/referral-gates.ts'
import { repaymentSchedule, type Schedule, type ScheduleRow } from './domain/repayment-schedule.ts'
import { salaryOffset } from './domain/salary-offset.ts'
import { supportLimit } from './domain/support-limit.ts'
import type { Account, Applied } from './domain/account-facts.ts'
import { questions } from './reference/index.ts'
import { AmountTooLarge, formatMoney, ZERO, type Cents } from './values/money.ts'
import { invalid, type Outcome } from './values/outcome.ts'
import { formatRate } from './values/rate.ts'

/** The name of a calculator. */
export type CalculatorName = keyof typeof calculators | keyof typeof reference

/** What a calculator takes, already parsed. */
type CalculatorInput<Name extends CalculatorName> = Parsed<Name>

/** What a calculator answers, in text. */
type CalculatorAnswer<Name extends CalculatorName> = Answer<Name>

/** One calculator: over values already parsed, and over input as a script or a window sends it. */
interface Calculation<Name extends CalculatorName> {
  readonly compute: (input: CalculatorInput<Name>) => Outcome<CalculatorAnswer<Name>>
  readonly read: (input: unknown) => Outcome<CalculatorAnswer<Name>>
}

const computations: { readonly [Name in CalculatorName]: Calculation<Name>['compute'] } = {
  'calc.balance': ({ ratePercent, ...facts }) => inText(balanceOn({ ...facts, rate: ratePercent }), balanceText),
  'calc.applyPayment': ({ amount, balance }) =>
    inText(applyPayment(amount, present(balance)), (found) => ({
      applied: partsText(found.applied),
      remaining: totalText(found.remaining),
      unapplied: formatMoney(found.unapplied),
      refundable: found.refundable,
    })),
  'calc.repaymentSchedule': ({ ratePercent, balance, ...terms }) => {
    const { contingencyFee: _none, ...owed } = present(balance)
    return inText(repaymentSchedule({ ...terms, rate: ratePercent, balance: owed }), scheduleText)
  },
  'calc.disposablePay': (input) =>
    inText(disposablePay(input), (found) => ({
      disposablePay: formatMoney(found.disposablePay),
      subtracted: [...found.subtracted],
      notSubtracted: [...found.notSubtracted],
    })),
  'calc.salaryOffset': ({ policy, ...facts }) =>
    inText(salaryOffset({ ...facts, multipleDebtCap: policy?.multipleDebtCap }), (found) => ({
      deductions: found.deductions.map(amountText),
      total: formatMoney(found.total),
      remainingPay: formatMoney(found.remainingPay),
    })),
  'calc.garnishment': (input) =>
    inText(garnishment(input), ({ afterPriorOrders, ...found }) => ({
      amount: formatMoney(found.amount),
      percentLimit: formatMoney(found.percentLimit),
      exempt: formatMoney(found.exempt),
      excess: formatMoney(found.excess),
      ...(afterPriorOrders === undefined ? {} : { afterPriorOrders: formatMoney(afterPriorOrders) }),
    })),
  'calc.paymentOffset': (input) =>
    inText(paymentOffset(input), (found) => ({
      offset: formatMoney(found.offset),
      paidToPayee: formatMoney(found.paidToPayee),
      remainingDebt: formatMoney(found.remainingDebt),
    })),
  'calc.supportLimit': (input) =>
    inText(supportLimit(input), (found) => ({
      percent: found.percent,
      maximum: formatMoney(found.maximum),
      available: formatMoney(found.available),
    })),
  'calc.distribute': ({ amount, debts }) =>
    inText(distribute(amount, debts), (found) => ({
      applied: found.applied.map(amountText),
      unapplied: formatMoney(found.unapplied),
    })),
  'calc.deadlines': (input) => inText(deadlines(input), (found) => ({ ...found })),
  'calc.referral': (input) => inText(referral(input), (found) => ({ ...found, reasons: [...found.reasons] })),
  'calc.reference': ({ question, given }) => {
    const asked = questions.get(question)
    if (asked === undefined) return invalid('question', 'There is no such question.')
    return inText(asked.answer(given), (lines) => ({ lines: lines.map((line) => ({ ...line })) }))
  },
}

/** Amounts within what a field may hold can still add up to more than can be kept exactly. */
function orTooLarge<Input, Text>(compute: (input: Input) => Outcome<Text>): (input: Input) => Outcome<Text> {
  return (input) => {
    try {
      return compute(input)
    } catch (fault) {
      if (fault instanceof AmountTooLarge) return invalid('', fault.message)
      throw fault
    }
  }
}

function calculation<Name extends CalculatorName>(name: Name): Calculation<Name> {
  const compute = orTooLarge(computations[name])
  return {
    compute,
    read: (input) => {
      const parsed = parseInput(name, input)
      return parsed.ok ? compute(parsed.value) : parsed
    },
  }
}

/** Every calculator by the name of its call. */
export const calculations: { readonly [Name in CalculatorName]: Calculation<Name> } = {
  'calc.balance': calculation('calc.balance'),
  'calc.applyPayment': calculation('calc.applyPayment'),
  'calc.repaymentSchedule': calculation('calc.repaymentSchedule'),
  'calc.disposablePay': calculation('calc.disposablePay'),
  'calc.salaryOffset': calculation('calc.salaryOffset'),
  'calc.garnishment': calculation('calc.garnishment'),
  'calc.paymentOffset': calculation('calc.paymentOffset'),
  'calc.supportLimit': calculation('calc.supportLimit'),
  'calc.distribute': calculation('calc.distribute'),
  'calc.deadlines': calculation('calc.deadlines'),
  'calc.referral': calculation('calc.referral'),
  'calc.reference': calculation('calc.reference'),
}

/** Tells the name of a calculator from that of any other call. */
export function isCalculator(name: string): name is CalculatorName {
  return Object.hasOwn(calculations, name)
}

/** Parses the input of a calculator and computes its answer. */
export function calculate(name: CalculatorName, input: unknown): Outcome<unknown> {
  return calculations[name].read(input)
}

function inText<Found, Text>(outcome: Outcome<Found>, write: (found: Found) => Text): Outcome<Text> {
  if (!outcome.ok) return outcome
  const value = write(outcome.value)
  return outcome.steps === undefined ? { ok: true, value } : { ok: true, value, steps: outcome.steps }
}

/** The five parts, absent ones being nothing. */
function present(parts: { readonly [Name in keyof Parts]?: Cents | undefined }): Parts {
  return {
    contingencyFee: parts.contingencyFee ?? ZERO,
    penalty: parts.penalty ?? ZERO,
    administrative: parts.administrative ?? ZERO,
    interest: parts.interest ?? ZERO,
    principal: parts.principal ?? ZERO,
  }
}

function partsText(parts: Parts): Record<keyof Parts, string> {
  return {
    contingencyFee: formatMoney(parts.contingencyFee),
    penalty: formatMoney(parts.penalty),
    administrative: formatMoney(parts.administrative),
    interest: formatMoney(parts.interest),
    principal: formatMoney(parts.principal),
  }
}

function totalText(balance: Balance): Record<keyof Balance, string> {
  return { ...partsText(balance), total: formatMoney(balance.total) }
}

function amountText({ id, amount }: { readonly id: string; readonly amount: Cents }): { id: string; amount: string } {
  return { id, amount: formatMoney(amount) }
}

function balanceText(found: Account): CalculatorAnswer<'calc.balance'> {
  return {
    ratePercent: formatRate(found.rate),
    daysDelinquent: found.daysDelinquent,
    balance: totalText(found.balance),
    applied: found.applied.map(appliedText),
  }
}

function appliedText(applied: Applied): CalculatorAnswer<'calc.balance'>['applied'][number] {
  return {
    date: applied.date,
    amount: formatMoney(applied.amount),
    ...partsText(applied),
    unapplied: formatMoney(applied.unapplied),
  }
}

function scheduleText(found: Schedule): CalculatorAnswer<'calc.repaymentSchedule'> {
  return {
    payment: formatMoney(found.payment),
    minimumPayment: formatMoney(found.minimumPayment),
    count: found.count,
    rows: found.rows.map(rowText),
    totalPaid: formatMoney(found.totalPaid),
    totalInterest: formatMoney(found.totalInterest),
    lastDate: found.lastDate,
  }
}

function rowText(row: ScheduleRow): CalculatorAnswer<'calc.repaymentSchedule'>['rows'][number] {
  return {
    number: row.number,
    date: row.date,
    payment: formatMoney(row.payment),
    penalty: formatMoney(row.penalty),
    administrative: formatMoney(row.administrative),
    interest: formatMoney(row.interest),
    principal: formatMoney(row.principal),
    remaining: formatMoney(row.remaining),
  }
}
