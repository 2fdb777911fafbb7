/** One debt of the demonstration, and deeds on it that read its state afresh, as a clerk would on the day. */
import type { DebtView } from '../../shared/api/debts.ts'
import type { Input } from '../../shared/api.ts'
import type { DebtType } from '../../shared/debt-types/debt-type.ts'
import { addDays, type IsoDate } from '../../shared/values/dates.ts'
import { formatMoney, least, parseMoney, portionHalfUp, ZERO, type Cents } from '../../shared/values/money.ts'
import type { Agenda } from './agenda.ts'
import type { Office } from './office.ts'
import type { Person } from './people.ts'
import type { Random } from './random.ts'

/** The debt a story is about. Its days are counted from the date of its demand letter. */
export interface Subject {
  readonly debtId: number
  readonly type: DebtType
  readonly person: Person
  readonly principal: Cents
  readonly letterOn: IsoDate
}

/** Where stories are told. */
export interface Stage {
  readonly office: Office
  readonly agenda: Agenda
  readonly random: Random
  readonly today: IsoDate
}

/** Does something on the debt some days after its letter, given the debt as it then stands. */
export function later(
  { office, agenda }: Stage,
  { debtId, letterOn }: Subject,
  days: number,
  deed: (debt: DebtView, day: IsoDate) => Promise<unknown>,
): void {
  const day = addDays(letterOn, days)
  agenda.add(day, async () => {
    const debt = await office.do(day, 'clerk1', 'debt.view', { debtId })
    if (debt !== undefined) await deed(debt, day)
  })
}

/** What is owed in all on the day it is asked. */
export function owed(debt: DebtView): Cents {
  return parseMoney(debt.balance.total) ?? ZERO
}

type Method = Input<'payment.post'>['method']

/** Pays a share of what is owed, in hundredths; 100 pays it off. */
export function payShare(stage: Stage, subject: Subject, days: number, hundredths: number, method: Method): void {
  later(stage, subject, days, async (debt, day) => {
    await pay(stage, debt, day, portionHalfUp(owed(debt), hundredths, 100), method)
  })
}

/** Posts a payment of at most what is owed. */
export async function pay(
  { office }: Stage,
  debt: DebtView,
  day: IsoDate,
  amount: Cents,
  method: Method,
): Promise<DebtView | undefined> {
  const paid = least(amount, owed(debt))
  if (paid === ZERO) return debt
  return await office.do(day, 'clerk2', 'payment.post', {
    debtId: debt.debtId,
    version: debt.version,
    amount: formatMoney(paid),
    receivedOn: day,
    method,
    reference: method === 'pay-gov' ? `PG-${debt.billNumber}` : '',
  })
}
