/** Why a figure of the balance is what it is: only the lines that decided it. */
import type { Answer } from '../../shared/api.ts'
import type { Account, AccountFacts, Applied } from '../../shared/domain/account-facts.ts'
import { account } from '../../shared/domain/account.ts'
import { newRecord, recordAbout } from '../../shared/domain/accrual-record.ts'
import { ORDER_OF_APPLICATION, type Part } from '../../shared/domain/application-of-payments.ts'
import { explainAccount } from '../../shared/domain/explain-account.ts'
import { accountFacts } from '../../shared/domain/standing/ledger-account.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { cents, formatMoney, showMoney } from '../../shared/values/money.ts'
import type { Step } from '../../shared/values/outcome.ts'
import type { Dossier } from '../store/facts.ts'
import { ledgerFacts } from '../store/ledger-facts.ts'

const NAMES: Readonly<Record<Part | 'total', string>> = {
  contingencyFee: "Treasury's fee",
  penalty: 'penalty',
  administrative: 'amount of administrative charges',
  interest: 'interest',
  principal: 'principal',
  total: 'total',
}

/** The account of a debt with every step behind it. */
export function explainDebt(
  facts: AccountFacts,
  on: IsoDate,
): { readonly account: Account; readonly steps: readonly Step[] } {
  const record = newRecord()
  const found = account(facts, on, record)
  return { account: found, steps: explainAccount(found, facts, record) }
}

/** The steps that lead to one part of the balance on a day. */
export function explainPart(dossier: Dossier, part: Part | 'total', on: IsoDate): Answer<'debt.why'> {
  const facts = accountFacts(dossier.facts, ledgerFacts(dossier.debt.principal, dossier.entries), on)
  const record = newRecord()
  const found = account(facts, on, record)
  const figure = found.balance[part]
  const title = `Why is the ${NAMES[part]} ${showMoney(figure)}?`
  if (part === 'total') return { title, steps: [...sums(found), ...explainAccount(found, facts, record)] }
  const concerned = explainAccount(only(found, part), facts, recordAbout(record, part)).slice(0, -1)
  const steps = [...charged(dossier, part, on), ...concerned, { label: `Open on ${on}`, amount: formatMoney(figure) }]
  return { title, steps }
}

/** What was charged outright: the principal and its changes, administrative charges, fees. */
function charged(dossier: Dossier, part: Part, on: IsoDate): readonly Step[] {
  const kinds: Readonly<Partial<Record<Part, readonly string[]>>> = {
    principal: ['principal', 'principal-adjustment'],
    administrative: ['administrative-charge'],
    contingencyFee: ['contingency-fee'],
  }
  const reversed = new Set(dossier.entries.map((entry) => entry.reversesId))
  return dossier.entries
    .filter((entry) => kinds[part]?.includes(entry.kind) === true && !reversed.has(entry.id) && entry.effectiveOn <= on)
    .map((entry) => ({
      label: `${entry.kind === 'principal' ? 'Principal of the debt' : entry.reason}, ${entry.effectiveOn}`,
      amount: formatMoney(entry.amount),
      cite: part === 'principal' ? dossier.type.cite : 'IRM 1.35.7.16.2',
    }))
}

function only(found: Account, part: Part): Account {
  const touches = (applied: Applied) => applied[part] > 0
  return {
    ...found,
    assessments: found.assessments.filter(({ kind }) => kind === part),
    applied: found.applied.filter(touches),
    credited: found.credited.filter(touches),
  }
}

function sums({ balance }: Account): readonly Step[] {
  const parts = ORDER_OF_APPLICATION.filter((part) => balance[part] > 0).map((part) =>
    formatMoney(cents(balance[part])),
  )
  return parts.length < 2
    ? []
    : [{ label: `Sum of the parts: ${parts.join(' + ')}`, amount: formatMoney(balance.total) }]
}
