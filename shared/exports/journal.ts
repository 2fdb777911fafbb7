/**
 * Writes the accounts of debts as a plain-text journal, as hledger and Ledger read it, so that a center's books can be
 * checked with a program that is not this one. Every transaction balances; a debt's receivables end at its balance.
 *
 * Bills are named by their numbers; no name and no taxpayer identification number goes into a journal.
 */
import type { Account, AccountEvent, Applied } from '../domain/account-facts.ts'
import { ORDER_OF_APPLICATION, type Part } from '../domain/application-of-payments.ts'
import type { IsoDate } from '../values/dates.ts'
import { add, cents, formatMoney, ZERO, type Cents } from '../values/money.ts'
import type { Citation } from '../values/outcome.ts'

export const citation: Citation = '31 U.S.C. 3512; IRM 1.35.7.17(1)'

/** A debt with its account on the day of the journal. */
export interface JournalDebt {
  readonly billNumber: string
  /** What kind of debt it is, in plain words. */
  readonly kind: string
  readonly establishedOn: IsoDate
  readonly principal: Cents
  /** The events the account was computed from; those after its day do not count. */
  readonly events: readonly AccountEvent[]
  readonly account: Account
}

const RECEIVABLE: Readonly<Record<Part, string>> = {
  contingencyFee: 'Assets:Receivables:Fees',
  penalty: 'Assets:Receivables:Penalty',
  administrative: 'Assets:Receivables:Administrative',
  interest: 'Assets:Receivables:Interest',
  principal: 'Assets:Receivables:Principal',
}

const CASH = 'Assets:Cash'
const FEES_DUE = 'Liabilities:Contingency fees'
const REFUNDS_DUE = 'Liabilities:Refunds due'
const ESTABLISHED = 'Income:Debts established'
const REDUCED = 'Expenses:Reductions of principal'
const WAIVED = 'Expenses:Charges waived'

const EARNED = {
  interest: 'Income:Interest',
  penalty: 'Income:Penalty',
  administrative: 'Income:Administrative charges',
} as const

/** Every account a journal may name, declared first so that a misspelt one would be noticed. */
const ACCOUNTS: readonly string[] = [
  CASH, ...Object.values(RECEIVABLE), FEES_DUE, REFUNDS_DUE, ESTABLISHED, ...Object.values(EARNED), REDUCED, WAIVED,
]

interface Posting {
  readonly account: string
  readonly amount: Cents
}

interface Transaction {
  readonly date: IsoDate
  readonly description: string
  readonly postings: readonly Posting[]
}

/** The journal in pieces: the declarations, then one piece a debt. */
export function* journal(debts: Iterable<JournalDebt>): Generator<string> {
  const accounts = ACCOUNTS.map((account) => `account ${account}`).join('\n')
  yield `${accounts}\n\ncommodity $\n  format $1000.00\n\ntag kind\n\n`
  for (const debt of debts) yield transactions(debt).map((transaction) => written(debt, transaction)).join('')
}

function transactions(debt: JournalDebt): readonly Transaction[] {
  const { account, events, establishedOn, principal } = debt
  const happened = events.filter((event) => event.date <= account.asOf)
  const opening = move(establishedOn, 'Debt established', RECEIVABLE.principal, ESTABLISHED, principal)
  const all = [
    opening,
    ...happened.flatMap(charged),
    ...account.assessments.map(({ date, kind, amount }) => {
      return move(date, kind === 'interest' ? 'Interest' : 'Penalty', RECEIVABLE[kind], EARNED[kind], amount)
    }),
    ...account.applied.map(paid),
    ...account.credited.map((credit) => credited(credit, happened)),
  ]
  return all.filter(({ postings }) => postings.length > 0).toSorted(byDate)
}

function byDate(first: Transaction, second: Transaction): number {
  if (first.date === second.date) return 0
  return first.date < second.date ? -1 : 1
}

/** What an event adds to a receivable; payments and credits are taken from the account, which knows their split. */
function charged(event: AccountEvent): readonly Transaction[] {
  if (event.kind === 'administrative-charge') {
    const { date, amount } = event
    return [move(date, 'Administrative charge', RECEIVABLE.administrative, EARNED.administrative, amount)]
  }
  if (event.kind === 'contingency-fee') {
    return [move(event.date, 'Contingency fee', RECEIVABLE.contingencyFee, FEES_DUE, event.amount)]
  }
  if (event.kind !== 'principal-adjustment' || event.amount <= 0) return []
  return [move(event.date, 'Principal raised', RECEIVABLE.principal, ESTABLISHED, event.amount)]
}

function paid(payment: Applied): Transaction {
  return {
    date: payment.date,
    description: 'Payment',
    postings: withoutZeros([
      { account: CASH, amount: payment.amount },
      ...takenOff(payment),
      { account: REFUNDS_DUE, amount: negative(payment.unapplied) },
    ]),
  }
}

/**
 * A waiver takes off what was still owed of a charge. A lowered principal may come after payments: what was paid too
 * much is then due to the debtor.
 */
function credited(credit: Applied, events: readonly AccountEvent[]): Transaction {
  const event = events.find((candidate) => candidate.id !== undefined && candidate.id === credit.id)
  const taken = takenOff(credit)
  const waiver = event?.kind === 'waive'
  const refund = waiver ? ZERO : negative(credit.unapplied)
  const expense = negative(add(refund, ...taken.map((posting) => posting.amount)))
  return {
    date: credit.date,
    description: waiver ? 'Charge waived' : 'Principal lowered',
    postings: withoutZeros([
      { account: waiver ? WAIVED : REDUCED, amount: expense },
      ...taken,
      { account: REFUNDS_DUE, amount: refund },
    ]),
  }
}

function takenOff(applied: Applied): readonly Posting[] {
  return ORDER_OF_APPLICATION.map((part) => ({ account: RECEIVABLE[part], amount: negative(applied[part]) }))
}

function move(date: IsoDate, description: string, to: string, from: string, amount: Cents): Transaction {
  const postings = withoutZeros([
    { account: to, amount },
    { account: from, amount: negative(amount) },
  ])
  return { date, description, postings }
}

function withoutZeros(postings: readonly Posting[]): readonly Posting[] {
  return postings.filter(({ amount }) => amount !== 0)
}

function negative(amount: Cents): Cents {
  return amount === 0 ? ZERO : cents(-amount)
}

/** The longest account name and the two blanks that must follow it. */
const ACCOUNT_WIDTH = Math.max(...ACCOUNTS.map((account) => account.length)) + 2

const AMOUNT_WIDTH = 18

function written(debt: JournalDebt, { date, description, postings }: Transaction): string {
  const lines = postings.map(({ account, amount }) => {
    return `  ${account.padEnd(ACCOUNT_WIDTH)}${`$${formatMoney(amount)}`.padStart(AMOUNT_WIDTH)}`
  })
  return `${date} ${plain(debt.billNumber)} ${description}\n  ; kind: ${plain(debt.kind)}\n${lines.join('\n')}\n\n`
}

/** Without the signs that mean something in a journal. */
function plain(text: string): string {
  return text.replace(/[;|*!()\s]+/g, ' ').trim()
}
