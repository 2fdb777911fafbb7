/** An order to garnish wages, as the screens show it, and the worksheet of one pay. */
import type { Answer, Parsed } from '../../shared/api.ts'
import { garnishment, type Garnishment } from '../../shared/domain/garnishment.ts'
import { garnishmentHearing } from '../../shared/domain/standing/garnishment-hearing.ts'
import { garnishableDisposablePay } from '../../shared/domain/wage-garnishment/disposable-pay.ts'
import {
  answerBy,
  orderStanding,
  resumeReasons,
  type OrderFacts,
} from '../../shared/domain/wage-garnishment/order-standing.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { add, formatMoney, ZERO, type Cents } from '../../shared/values/money.ts'
import { answer, type Outcome, type Step } from '../../shared/values/outcome.ts'
import { present } from '../../shared/values/present.ts'
import { accountOf } from '../settle.ts'
import type { OrderRow } from '../store/garnishments.ts'
import { liveEntries } from '../store/ledger.ts'
import type { DebtFacts } from '../store/many-facts.ts'
import { nameOf } from './names.ts'

type Wages = Omit<Parsed<'garnishment.worksheet'>, 'letterId'>

/** What an order withholds from one pay. */
export interface Withholding {
  readonly disposablePay: Cents
  readonly amount: Cents
  readonly steps: readonly Step[]
}

/** Works out what is withheld; orders that go before this one, and family support, are left room. */
export function withholding(wages: Wages, owed: Cents, on: IsoDate): Outcome<Withholding> {
  const slip = garnishableDisposablePay(wages)
  if (!slip.ok) return slip
  const { payFrequency, priorOrders, familySupport } = wages
  const before = {
    ...(priorOrders > ZERO ? { priorOrders } : {}),
    ...(familySupport > ZERO ? { familySupport } : {}),
  }
  const pay = { disposablePay: slip.value, payFrequency, on }
  const found: Outcome<Garnishment> = garnishment({ ...pay, ...before, debt: owed })
  if (!found.ok) return found
  const steps = [...(slip.steps ?? []), ...(found.steps ?? [])]
  return answer({ disposablePay: slip.value, amount: found.value.amount, steps })
}

/** What decides where an order stands. */
export function orderFacts(debt: DebtFacts, { letter, followed }: OrderRow, today: IsoDate): OrderFacts {
  const hearing = garnishmentHearing(debt.facts, today)
  return {
    today,
    owed: accountOf(debt, today).balance.total,
    ...present({
      mailedOn: letter.mailedOn,
      answeredOn: followed?.answeredOn,
      suspendedOn: followed?.suspendedOn,
      reviewedOn: followed?.reviewedOn,
      endedOn: followed?.endedOn,
      hearing,
    }),
  }
}

/** The employer that an order was written to. */
export function employerOf({ letter }: OrderRow): string {
  const fields: unknown = JSON.parse(letter.fields)
  if (typeof fields !== 'object' || fields === null) return ''
  const name = Object.entries(fields).find(([field]) => field === 'employerName')?.[1]
  return typeof name === 'string' ? name : ''
}

/** One order as a list shows it. */
export function showOrder(
  debt: DebtFacts,
  order: OrderRow,
  today: IsoDate,
): Answer<'garnishment.list'>['rows'][number] {
  const { letter, followed } = order
  const facts = orderFacts(debt, order, today)
  const came = liveEntries(debt.entries).filter(
    (entry) => entry.kind === 'payment' && entry.method === 'wage-garnishment' && entry.effectiveOn >= letter.datedOn,
  )
  return {
    letterId: letter.id,
    debtId: debt.debt.id,
    version: debt.debt.version,
    billNumber: debt.debt.billNumber,
    name: nameOf(debt.debtor),
    employer: employerOf(order),
    standing: orderStanding(facts),
    datedOn: letter.datedOn,
    why: followed?.whyEnded ?? '',
    taken: formatMoney(add(...came.map((entry) => entry.amount))),
    owed: formatMoney(facts.owed),
    resumeReasons: [...resumeReasons(facts)],
    ...present({
      mailedOn: letter.mailedOn,
      answerBy: letter.mailedOn === null ? undefined : answerBy(letter.mailedOn),
      answeredOn: followed?.answeredOn,
      disposablePay: written(followed?.disposablePay),
      amount: written(followed?.amount),
      suspendedOn: followed?.suspendedOn,
      reviewedOn: followed?.reviewedOn,
      endedOn: followed?.endedOn,
      ended: followed?.ended,
      worksheetDocumentId: followed?.worksheetDocumentId,
      stopDocumentId: followed?.stopDocumentId,
    }),
  }
}

function written(amount: Cents | null | undefined): string | undefined {
  return amount === null || amount === undefined ? undefined : formatMoney(amount)
}
