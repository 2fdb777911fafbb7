/** What debtors do about their letters: some pay at once, some in part, some by agreement, some late, some never. */
import type { DebtView } from '../../shared/api/debts.ts'
import { addDays } from '../../shared/values/dates.ts'
import {
  add, cents, formatMoney, least, parseMoney, portionHalfUp, showMoney, ZERO, type Cents,
} from '../../shared/values/money.ts'
import { debtsIn, on, unlessRefused, type Life } from './life.ts'

/** Days after the letters. */
const ANSWERED = 14
const LATE = 44
const OFFSET = 70

type Method = 'pay-gov' | 'check' | 'enforced-salary-offset'

/** Of those who answer in time some pay all, some pay a part, and some agree to pay month by month. */
export async function answerLetters(life: Life): Promise<Cents> {
  const counts = { full: 0, part: 0, agreed: 0 }
  const step = life.progress.begin('Post payments, make agreements')
  const paid = await ofEach(life, ANSWERED, ['notified'], step.at, async (debt) => {
    const drawn = life.random.next()
    if (drawn < 0.22) {
      counts.full += 1
      return await pay(life, ANSWERED, debt, owed(debt), 'pay-gov')
    }
    if (drawn < 0.3) {
      counts.part += 1
      return await pay(life, ANSWERED, debt, portionHalfUp(owed(debt), 25, 100), 'check')
    }
    if (drawn < 0.42 && (await agree(life, debt))) counts.agreed += 1
    return ZERO
  })
  step.end(`${counts.full} in full, ${counts.part} in part, ${counts.agreed} agreements; ${showMoney(paid)} received`)
  return paid
}

/** The installments of kept agreements that are due by a day. */
export async function payInstallments(life: Life, days: number): Promise<Cents> {
  const today = addDays(life.begins, days)
  let count = 0
  const step = life.progress.begin(`Post installments of ${today}`)
  const paid = await ofEach(life, days, ['agreement'], step.at, async (debt) => {
    const { nextDueOn, payment } = debt.agreement ?? {}
    // Two of a hundred miss an installment, and are behind from then on.
    if (nextDueOn === undefined || nextDueOn > today || life.random.chance(0.02)) return ZERO
    count += 1
    return await pay(life, days, debt, parseMoney(payment ?? '') ?? ZERO, 'check')
  })
  step.end(`${count} installments; ${showMoney(paid)} received`)
  return paid
}

/** Of those who are late some pay with interest after all. */
export async function payLate(life: Life): Promise<Cents> {
  let count = 0
  const step = life.progress.begin('Post late payments')
  const paid = await ofEach(life, LATE, ['delinquent'], step.at, async (debt) => {
    if (!life.random.chance(0.15)) return ZERO
    count += 1
    return await pay(life, LATE, debt, owed(debt), 'pay-gov')
  })
  step.end(`${count} paid in full with interest; ${showMoney(paid)} received`)
  return paid
}

/** Salary offset is requested against some who are still in pay status; the first deduction comes two weeks later. */
export async function offsetSalaries(life: Life): Promise<Cents> {
  let count = 0
  const step = life.progress.begin('Request salary offset')
  const paid = await ofEach(life, OFFSET, ['delinquent'], step.at, async (debt) => {
    if (debt.debtor.employmentStatus !== 'active' || !life.random.chance(0.1)) return ZERO
    const amount = await requestOffset(life, debt)
    if (amount === undefined) return ZERO
    count += 1
    const standing = await on(life, OFFSET + 14, 'clerk1', 'debt.view', { debtId: debt.debtId })
    return await pay(life, OFFSET + 14, standing, amount, 'enforced-salary-offset')
  })
  step.end(`${count} at up to 15% of disposable pay; ${showMoney(paid)} deducted at first`)
  return paid
}

/** Does something about every debt in some states, and adds up what came in. */
async function ofEach(
  life: Life,
  days: number,
  states: readonly DebtView['state'][],
  at: (done: number, of: number) => void,
  deed: (debt: DebtView) => Promise<Cents>,
): Promise<Cents> {
  let paid = ZERO
  let done = 0
  for await (const { debt, of } of debtsIn(life, days, states)) {
    paid = add(paid, await deed(debt))
    done += 1
    at(done, of)
  }
  return paid
}

/** A twelfth a month, at least fifty dollars. Some kinds of debt take no agreement. */
async function agree(life: Life, debt: DebtView): Promise<boolean> {
  const signedOn = addDays(life.begins, ANSWERED)
  const each = formatMoney(cents(Math.max(50_00, Math.ceil(owed(debt) / 12))))
  const made = await unlessRefused(
    on(life, ANSWERED, 'clerk1', 'agreement.make', {
      debtId: debt.debtId,
      version: debt.version,
      signedOn,
      firstPaymentOn: addDays(signedOn, 15),
      frequency: 'monthly',
      payment: each,
      inabilityToPay: 'Monthly budget received with the signed agreement.',
      abilityToPay: each,
      noLumpSum: 'The budget leaves nothing for one.',
    }),
  )
  return made !== undefined
}

async function requestOffset(life: Life, { debtId, version }: DebtView): Promise<Cents | undefined> {
  const gross = cents(life.random.between(2600, 5200) * 100)
  const asked = await unlessRefused(
    on(life, OFFSET, 'clerk1', 'offset.request', {
      debtId,
      version,
      gross: formatMoney(gross),
      deductions: [
        { kind: 'federal-income-tax', amount: formatMoney(portionHalfUp(gross, 12, 100)) },
        { kind: 'social-security', amount: formatMoney(portionHalfUp(gross, 62, 1000)) },
        { kind: 'medicare', amount: formatMoney(portionHalfUp(gross, 145, 10_000)) },
        { kind: 'retirement', amount: formatMoney(portionHalfUp(gross, 8, 1000)) },
        { kind: 'health-premium', amount: '182.40' },
      ],
      firstPayOn: addDays(life.begins, OFFSET + 14),
    }),
  )
  return asked === undefined ? undefined : parseMoney(asked.offset?.amount ?? '')
}

async function pay(life: Life, days: number, debt: DebtView, most: Cents, method: Method): Promise<Cents> {
  const amount = least(most, owed(debt))
  if (amount === ZERO) return ZERO
  await on(life, days, 'clerk2', 'payment.post', {
    debtId: debt.debtId,
    version: debt.version,
    amount: formatMoney(amount),
    receivedOn: addDays(life.begins, days),
    method,
    reference: '',
  })
  return amount
}

function owed(debt: DebtView): Cents {
  return parseMoney(debt.balance.total) ?? ZERO
}
