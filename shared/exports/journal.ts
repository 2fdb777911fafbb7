/**
 * Writes the accounts of debts as a plain-text journal, as hledger and Ledger read it, so that a center's books can be
 * checked with a program that is not this one. Every transaction balances; a debt's receivables end at its balance.
 *
 * Bills are named by their numbers; no name and no taxpayer identification number goes into a journal.
 */
import { movementsOf, totalChange, type AccountTold, type Movement } from '../domain/account-movements.ts'
import { ORDER_OF_APPLICATION, type Part, type Parts } from '../domain/application-of-payments.ts'
import type { IsoDate } from '../values/dates.ts'
import { cents, formatMoney, subtract, ZERO, type Cents } from '../values/money.ts'
import type { Citation } from '../values/outcome.ts'

export const citation: Citation = '31 U.S.C. 3512; IRM 1.35.7.17(1)'

/** A debt with its account on the day of the journal. */
export interface JournalDebt extends AccountTold {
  readonly billNumber: string
  /** What kind of debt it is, in plain words. */
  readonly kind: string
  /** What was given back to the debtor of what had been paid too much. */
  readonly refunds: readonly { readonly date: IsoDate; readonly amount: Cents }[]
}

/** Money of the center that stands on no debt: taken in unmatched, put on a debt later or sent back. */
export interface JournalSuspense {
  readonly date: IsoDate
  readonly reference: string
  readonly does: 'received' | 'applied' | 'returned'
  readonly amount: Cents
}

const RECEIVABLE: Readonly<Record<Part, string>> = {
  contingencyFee: 'Assets:Receivables:Fees',
  penalty: 'Assets:Receivables:Penalty',
  administrative: 'Assets:Receivables:Administrative',
  interest: 'Assets:Receivables:Interest',
  principal: 'Assets:Receivables:Principal',
}

const CASH = 'Assets:Cash'
const REFUNDS_DUE = 'Liabilities:Refunds due'
const SUSPENSE = 'Liabilities:Suspense'
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
  CASH, ...Object.values(RECEIVABLE), REFUNDS_DUE, SUSPENSE, ESTABLISHED, ...Object.values(EARNED),
  REDUCED, WAIVED,
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

/** What stands at the head of a journal: the accounts and the form of amounts. */
export function journalHead(): string {
  const accounts = ACCOUNTS.map((account) => `account ${account}`).join('\n')
  return `${accounts}\n\ncommodity $\n  format $1000.00\n\ntag kind\n\n`
}

/** The journal in pieces: the declarations, then one piece a debt. */
export function* journal(debts: Iterable<JournalDebt>): Generator<string> {
  yield journalHead()
  for (const debt of debts) yield journalOf(debt)
}

/** The transactions of one debt. */
export function journalOf(debt: JournalDebt): string {
  return transactions(debt).map((transaction) => written(debt.billNumber, debt.kind, transaction)).join('')
}

/** The transactions of the money that stood, or stands, on no debt. */
export function journalOfSuspense(moves: readonly JournalSuspense[]): string {
  return moves.map(({ date, reference, does, amount }) => {
    const sum = does === 'received' ? amount : negative(amount)
    const postings = [{ account: CASH, amount: sum }, { account: SUSPENSE, amount: negative(sum) }]
    return written(reference, 'Suspense', { date, description: SUSPENSE_WORDS[does], postings })
  }).join('')
}

/** What was put on a debt is received there; here it leaves cash by the same amount, so that it counts once. */
const SUSPENSE_WORDS = {
  received: 'Received, not matched',
  applied: 'Moved to a debt',
  returned: 'Sent back',
} as const

function transactions(debt: JournalDebt): readonly Transaction[] {
  const refunds = debt.refunds
    .filter(({ date }) => date <= debt.account.asOf)
    .map(({ date, amount }) => move(date, 'Refund', REFUNDS_DUE, CASH, amount))
  return [...movementsOf(debt).map(transactionOf), ...refunds]
    .filter(({ postings }) => postings.length > 0)
    .toSorted(byDate)
}

function byDate(first: Transaction, second: Transaction): number {
  if (first.date === second.date) return 0
  return first.date < second.date ? -1 : 1
}

/** The words of a movement, and the account that stands against the receivables. */
const AGAINST: Readonly<Record<Movement['kind'], { readonly description: string; readonly account: string }>> = {
  established: { description: 'Debt established', account: ESTABLISHED },
  'principal-raised': { description: 'Principal raised', account: ESTABLISHED },
  'administrative-charge': { description: 'Administrative charge', account: EARNED.administrative },
  // Treasury keeps its fee from what it collects: the collection is received whole, and the fee leaves cash at once.
  'contingency-fee': { description: 'Contingency fee', account: CASH },
  interest: { description: 'Interest', account: EARNED.interest },
  penalty: { description: 'Penalty', account: EARNED.penalty },
  'principal-lowered': { description: 'Principal lowered', account: REDUCED },
  waived: { description: 'Charge waived', account: WAIVED },
  payment: { description: 'Payment', account: CASH },
}

/**
 * A waiver takes off what was still owed of a charge. A payment above the debt, or a principal lowered after it was
 * paid, leaves money that is due to the debtor.
 */
function transactionOf(movement: Movement): Transaction {
  const { date, kind, change, unapplied } = movement
  const { description, account } = AGAINST[kind]
  const refund = kind === 'waived' ? ZERO : negative(unapplied)
  const against = subtract(negative(totalChange(movement)), refund)
  const receivables = receivable(change)
  const rest = [{ account: REFUNDS_DUE, amount: refund }]
  const first = { account, amount: against }
  const postings = against < 0 ? [...receivables, first, ...rest] : [first, ...receivables, ...rest]
  return { date, description, postings: withoutZeros(postings) }
}

function receivable(change: Parts): readonly Posting[] {
  return ORDER_OF_APPLICATION.map((part) => ({ account: RECEIVABLE[part], amount: change[part] }))
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

function written(about: string, kind: string, { date, description, postings }: Transaction): string {
  const lines = postings.map(({ account, amount }) => {
    return `  ${account.padEnd(ACCOUNT_WIDTH)}${`$${formatMoney(amount)}`.padStart(AMOUNT_WIDTH)}`
  })
  return `${date} ${plain(about)} ${description}\n  ; kind: ${plain(kind)}\n${lines.join('\n')}\n\n`
}

/** Without the signs that mean something in a journal. */
function plain(text: string): string {
  return text.replace(/[;|*!()\s]+/g, ' ').trim()
}
