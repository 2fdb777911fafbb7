/** A payment before it is posted: how it would be split, and what a backdated one would change later on. */
import type { Answer } from '../../shared/api.ts'
import type { Account, AccountEvent, Applied, AccountFacts } from '../../shared/domain/account-facts.ts'
import { account } from '../../shared/domain/account.ts'
import { isRefundable } from '../../shared/domain/application-of-payments.ts'
import { accountFacts } from '../../shared/domain/standing/ledger-account.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { add, formatMoney, ZERO, type Cents } from '../../shared/values/money.ts'
import type { Dossier } from '../store/facts.ts'
import { ledgerFacts } from '../store/ledger-facts.ts'
import { writtenBalance } from './debt.ts'
import { explainDebt } from './why.ts'

const NEW = 'this payment'

/** The preview of a payment received on a day not after today. */
export function previewPayment(
  dossier: Dossier,
  amount: Cents,
  receivedOn: IsoDate,
  today: IsoDate,
): Answer<'payment.preview'> {
  const facts = accountFacts(dossier.facts, ledgerFacts(dossier.debt.principal, dossier.entries), today)
  const event: AccountEvent = { kind: 'payment', date: receivedOn, amount, id: NEW }
  const withPayment: AccountFacts = { ...facts, events: [...facts.events, event] }
  const was = account(facts, today)
  const { account: becomes, steps } = explainDebt(withPayment, today)
  const applied = becomes.applied.find((payment) => payment.id === NEW)
  if (applied === undefined) throw new Error('A payment that is not after today was not applied.')
  return {
    before: writtenBalance(account(facts, receivedOn).balance),
    applied: writtenParts(applied),
    after: writtenBalance(becomes.balance),
    refundable: isRefundable(applied.unapplied),
    changes: [...changesOf(was, becomes, receivedOn)],
    steps: [...steps],
  }
}

function writtenParts(applied: Applied): Answer<'payment.preview'>['applied'] {
  return {
    contingencyFee: formatMoney(applied.contingencyFee),
    penalty: formatMoney(applied.penalty),
    administrative: formatMoney(applied.administrative),
    interest: formatMoney(applied.interest),
    principal: formatMoney(applied.principal),
    unapplied: formatMoney(applied.unapplied),
  }
}

type Change = Answer<'payment.preview'>['changes'][number]

/** Later payments whose split changes, and later interest and penalty that become more or less. */
function changesOf(was: Account, becomes: Account, since: IsoDate): readonly Change[] {
  const payments = was.applied.flatMap((payment) => {
    const now = becomes.applied.find((other) => other.id === payment.id)
    if (now === undefined || now.principal === payment.principal) return []
    return [change(payment.date, 'Principal paid by the payment of this day', payment.principal, now.principal)]
  })
  const assessed = (['interest', 'penalty'] as const).flatMap((kind) => {
    const before = assessedSince(was, kind, since)
    const after = assessedSince(becomes, kind, since)
    return before === after
      ? []
      : [change(becomes.asOf, `${kind === 'interest' ? 'Interest' : 'Penalty'} assessed since then`, before, after)]
  })
  return [...payments, ...assessed]
}

function assessedSince({ assessments }: Account, kind: 'interest' | 'penalty', since: IsoDate): Cents {
  const later = assessments.filter((assessment) => assessment.kind === kind && assessment.date >= since)
  return later.length === 0 ? ZERO : add(...later.map((assessment) => assessment.amount))
}

function change(on: IsoDate, label: string, was: Cents, becomes: Cents): Change {
  return { on, label, was: formatMoney(was), becomes: formatMoney(becomes) }
}
