/** The cash report of a day. */
import type { Answer } from '../../shared/api.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { add, cents, formatMoney, subtract, ZERO } from '../../shared/values/money.ts'
import type { Report } from '../print/press.ts'
import { outgoingPosted, paymentsPosted, reversalsPosted, suspenseOn, type CashSum } from '../store/cash.ts'
import type { Reader } from '../store/tables.ts'
import { methodLabel } from './labels.ts'

type DailyCash = Answer<'report.dailyCash'>
type Totals = Answer<'report.controlTotals'>

/** What came in, went out and stood still on a day, by the day it was posted. */
export async function dailyCash(db: Reader, on: IsoDate): Promise<DailyCash> {
  const received = await paymentsPosted(db, on)
  const outgoing = [
    { label: 'Payments voided', ...(await reversalsPosted(db, on, 'payment')) },
    { label: 'Given back to debtors', ...(await outgoingPosted(db, on, 'refund')) },
    { label: 'Kept by Treasury as a fee', ...(await outgoingPosted(db, on, 'contingency-fee')) },
    { label: 'Put on debts from suspense, counted above', ...(await suspenseOn(db, on, 'applied')) },
    { label: 'Sent back from suspense', ...(await suspenseOn(db, on, 'returned')) },
  ]
  const incoming = [
    { label: 'Held in suspense', ...(await suspenseOn(db, on, 'held')) },
    { label: 'Refunds voided', ...(await reversalsPosted(db, on, 'refund')) },
    { label: 'Fees of voided collections', ...(await reversalsPosted(db, on, 'contingency-fee')) },
  ]
  const into = add(ZERO, ...received.map(({ amount }) => amount), ...incoming.map(({ amount }) => amount))
  return {
    on,
    received: received.map(({ method, ...sum }) => cashLine(methodLabel(method), sum)),
    other: [
      ...incoming.map(({ label, ...sum }) => cashLine(label, sum)),
      ...outgoing.map(({ label, ...sum }) => cashLine(label, { ...sum, amount: cents(0 - sum.amount) })),
    ],
    net: formatMoney(subtract(into, add(ZERO, ...outgoing.map(({ amount }) => amount)))),
  }
}

function cashLine(label: string, { count, amount }: CashSum): DailyCash['received'][number] {
  return { label, count, amount: formatMoney(cents(amount + 0)) }
}

/** The cash report as a report ready for the press. */
export function cashReport({ on, received, other, net }: DailyCash): Report {
  return {
    title: `Daily cash report ${on}`,
    about: `Cash posted on ${on}.`,
    landscape: false,
    columns: [
      { label: 'What', align: 'left', share: 4 },
      { label: 'Count', align: 'right', share: 1 },
      { label: 'Amount', align: 'right', share: 2 },
    ],
    rows: [...received, ...other].map(({ label, count, amount }) => [label, String(count), amount]),
    notes: [`Net cash of the day: ${net}.`],
  }
}

/** The control totals as a report ready for the press. */
export function totalsReport({ asOf, since, debts, rows }: Totals): Report {
  const from = since === undefined ? 'from the beginning' : `since the books were closed through ${since}`
  return {
    title: `Control totals ${asOf}`,
    about: `${debts} debts, ${from}, to ${asOf}.`,
    landscape: true,
    columns: [
      { label: 'Component', align: 'left', share: 3 },
      ...['At closing', 'Corrections', 'Charged', 'Paid', 'Reduced', 'Now'].map((label) => {
        return { label, align: 'right' as const, share: 2 }
      }),
    ],
    rows: rows.map(({ label, opening, corrections, charged, paid, reduced, closing }) => {
      return [label, opening, corrections, charged, paid, reduced, closing]
    }),
    notes: ['At closing, plus corrections and charges, less what was paid and reduced, is what is owed now.'],
  }
}
