/** A statement of account as it is shown, printed and saved. */
import type { Answer } from '../../shared/api.ts'
import type { AccountTold, Movement } from '../../shared/domain/account-movements.ts'
import { ORDER_OF_APPLICATION, PART_NAMES } from '../../shared/domain/application-of-payments.ts'
import { statementLines, type StatementLine } from '../../shared/domain/statement.ts'
import { accountFacts } from '../../shared/domain/standing/ledger-account.ts'
import { account } from '../../shared/domain/account.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { add, cents, formatMoney, showMoney, subtract, ZERO, type Cents } from '../../shared/values/money.ts'
import type { Report } from '../print/press.ts'
import type { Dossier } from '../store/facts.ts'
import { liveEntries } from '../store/ledger.ts'
import { ledgerFacts } from '../store/ledger-facts.ts'
import type { DebtFacts } from '../store/many-facts.ts'
import type { Row } from '../store/tables.ts'
import { writtenBalance } from './debt.ts'
import { methodLabel } from './labels.ts'
import { nameOf } from './names.ts'

type Statement = Answer<'debt.statement'>

/** What the account of a loaded debt is told of on a day. */
export function toldOn(
  { facts, debt, entries }: Pick<DebtFacts, 'facts' | 'debt' | 'entries'>,
  on: IsoDate,
): AccountTold {
  const told = accountFacts(facts, ledgerFacts(debt.principal, entries), on)
  return {
    establishedOn: debt.discoveredOn,
    principal: debt.principal,
    events: told.events,
    account: account(told, on),
  }
}

/** What was given back to the debtor until a day. */
export function refundsOf(
  entries: readonly Row<'entry'>[],
  on: IsoDate,
): readonly { readonly date: IsoDate; readonly amount: Cents }[] {
  return liveEntries(entries)
    .filter((entry) => entry.kind === 'refund' && entry.effectiveOn <= on)
    .map(({ effectiveOn, amount }) => ({ date: effectiveOn, amount }))
}

/** The statement of a debt as of a day; undefined for a day before the debt. */
export function statementOf(dossier: Dossier, asOf: IsoDate, today: IsoDate): Statement | undefined {
  const { debt, debtor, type, entries } = dossier
  const told = toldOn(dossier, asOf)
  const lines = statementLines(told)
  const first = lines[0]
  if (first !== undefined && first.movement.date > asOf) return undefined
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const overpaid = sumOf(told.account.applied.map(({ unapplied }) => unapplied))
  const refunded = sumOf(refundsOf(entries, asOf).map(({ amount }) => amount))
  return {
    debtId: debt.id,
    billNumber: debt.billNumber,
    debtTypeLabel: type.name,
    name: nameOf(debtor),
    asOf,
    projected: asOf > today,
    lines: lines.map((line) => shownLine(line, byId.get(Number(line.movement.id)))),
    reversed: [...reversedUntil(entries, asOf)],
    balance: writtenBalance(told.account.balance),
    overpaid: formatMoney(overpaid),
    refunded: formatMoney(refunded),
    credit: formatMoney(subtract(overpaid, refunded)),
  }
}

const WORDS: Readonly<Record<Movement['kind'], string>> = {
  established: 'Debt established',
  'principal-raised': 'Principal raised',
  'administrative-charge': 'Administrative charge',
  'contingency-fee': "Treasury's contingency fee",
  interest: 'Interest',
  penalty: 'Penalty',
  'principal-lowered': 'Principal lowered',
  waived: 'Charge waived',
  payment: 'Payment',
}

function shownLine({ movement, charged, credited, balance }: StatementLine, entry: Row<'entry'> | undefined) {
  const { date, kind, change } = movement
  return {
    on: date,
    what: WORDS[kind],
    detail: detailOf(movement, entry),
    charged: formatMoney(charged),
    credited: formatMoney(credited),
    parts: {
      contingencyFee: formatMoney(change.contingencyFee),
      penalty: formatMoney(change.penalty),
      administrative: formatMoney(change.administrative),
      interest: formatMoney(change.interest),
      principal: formatMoney(change.principal),
    },
    balance: formatMoney(balance),
  }
}

/** How a payment came and what it paid; why anything else was entered. */
function detailOf({ kind, change, unapplied }: Movement, entry: Row<'entry'> | undefined): string {
  const how = kind === 'payment' && entry !== undefined ? methodLabel(entry.method) : ''
  const split =
    kind === 'payment'
      ? ORDER_OF_APPLICATION.filter((part) => change[part] !== 0)
          .map((part) => `${PART_NAMES[part]} ${showMoney(cents(-change[part]))}`)
          .join(', ')
      : ''
  const rest = kind === 'payment' && unapplied > 0 ? `${showMoney(unapplied)} above what was owed` : ''
  const why = kind === 'payment' ? (entry?.reference ?? '') : (entry?.reason ?? '')
  const late = entry !== undefined && entry.postedOn > entry.effectiveOn ? `posted ${entry.postedOn}` : ''
  return [how, why, split, rest, late].filter((text) => text !== '').join(' · ')
}

const REVERSED_WORDS: Readonly<Partial<Record<Row<'entry'>['kind'], string>>> = {
  payment: 'Payment',
  'administrative-charge': 'Administrative charge',
  'contingency-fee': "Treasury's contingency fee",
  refund: 'Refund',
}

function reversedUntil(entries: readonly Row<'entry'>[], asOf: IsoDate): Statement['reversed'] {
  return entries.flatMap((reversal) => {
    const entry = entries.find((candidate) => candidate.id === reversal.reversesId)
    if (entry === undefined || entry.effectiveOn > asOf) return []
    return [
      {
        on: entry.effectiveOn,
        what: REVERSED_WORDS[entry.kind] ?? 'Entry',
        amount: formatMoney(entry.amount),
        reversedOn: reversal.postedOn,
        why: reversal.reason,
      },
    ]
  })
}

function sumOf(amounts: readonly Cents[]): Cents {
  return add(ZERO, ...amounts)
}

/** The statement as a report ready for the press. */
export function statementReport(statement: Statement): Report {
  const { billNumber, debtTypeLabel, name, asOf, projected, balance, reversed, overpaid, refunded, credit } = statement
  const ahead = projected ? ' This day lies ahead: it shows what would be owed if nothing else happened.' : ''
  return {
    title: `Statement of account ${billNumber}`,
    about: `${name}. ${debtTypeLabel}. As of ${asOf}.${ahead}`,
    landscape: false,
    columns: [
      { label: 'Date', align: 'left', share: 4 },
      { label: 'What', align: 'left', share: 12 },
      { label: 'Charged', align: 'right', share: 4 },
      { label: 'Credited', align: 'right', share: 4 },
      { label: 'Balance', align: 'right', share: 4 },
    ],
    rows: statement.lines.map(({ on, what, detail, charged, credited, balance: after }) => [
      on,
      detail === '' ? what : `${what}. ${detail}`,
      blankIfNothing(charged),
      blankIfNothing(credited),
      after,
    ]),
    notes: [
      `Owed on ${asOf}: principal ${balance.principal}, interest ${balance.interest}, penalty ${balance.penalty}, ` +
        `administrative charges ${balance.administrative}, contingency fee ${balance.contingencyFee}; ` +
        `together ${balance.total}.`,
      ...(overpaid === '0.00' ? [] : [`Paid above the debt ${overpaid}, given back ${refunded}, left ${credit}.`]),
      ...reversed.map(({ on, what, amount, reversedOn, why }) => {
        return `${what} of ${amount} on ${on} does not count: reversed on ${reversedOn}. ${why}`
      }),
    ],
  }
}

function blankIfNothing(amount: string): string {
  return amount === '0.00' ? '' : amount
}
