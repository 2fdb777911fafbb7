/** A repayment agreement, as the screens show it. */
import type { Answer } from '../../shared/api.ts'
import type { DebtView } from '../../shared/api/debts.ts'
import { declareDefault, type Acceleration } from '../../shared/domain/agreement/default.ts'
import { defaultReasons, keepingOf, type Keeping } from '../../shared/domain/agreement/keeping.ts'
import { agreementInForce } from '../../shared/domain/standing/facts.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { add, cents, formatMoney, subtract, ZERO, type Cents } from '../../shared/values/money.ts'
import { present } from '../../shared/values/present.ts'
import { accountOf } from '../settle.ts'
import type { Dossier } from '../store/facts.ts'
import type { DebtFacts } from '../store/many-facts.ts'
import type { Row } from '../store/tables.ts'
import { nameOf } from './names.ts'

type Agreement = Dossier['agreements'][number]

/** How an agreement of the debt has been kept by the end of a day. */
export function keepingFor(dossier: Pick<Dossier, 'facts'>, agreement: Agreement, today: IsoDate): Keeping {
  const until = agreement.endedOn === null || agreement.endedOn > today ? today : agreement.endedOn
  const since = dossier.facts.payments.filter((payment) => payment.on > agreement.signedOn && payment.on <= until)
  const agreed = agreement.installments.map(({ dueOn, amount }) => ({ due: dueOn, amount }))
  return keepingOf(agreed, add(...since.map((payment) => payment.amount)), until)
}

/** What is owed at once when the agreement is declared in default on a day: the account as it would be replayed. */
export function dueOnDefault(debt: DebtFacts, agreementId: number, on: IsoDate): Acceleration {
  const agreements = debt.facts.agreements.map((agreement) =>
    agreement.id === agreementId ? { ...agreement, endedOn: on, ended: 'default' as const } : agreement,
  )
  const unpaid = accountOf(debt, on).balance.total
  const after = accountOf({ ...debt, facts: { ...debt.facts, agreements } }, on).balance.total
  const declared = declareDefault(unpaid, subtract(after, unpaid), on)
  if (!declared.ok) throw new Error('A default is declared whatever it comes to.')
  return declared.value
}

/** The agreement in force with what has been paid since; undefined when there is none. */
export function agreementView(dossier: Dossier, today: IsoDate): DebtView['agreement'] {
  const inForce = agreementInForce(dossier.facts, today)
  const row = dossier.agreements.find((agreement) => agreement.id === inForce?.id)
  if (row === undefined) return undefined
  const keeping = keepingFor(dossier, row, today)
  const { due, penaltyAdded } = dueOnDefault(dossier, row.id, today)
  const { missed } = keeping
  return {
    agreementId: row.id,
    signedOn: row.signedOn,
    payment: formatMoney(row.payment),
    frequency: row.frequency,
    count: row.installments.length,
    lastDate: row.lastDate,
    paidSoFar: formatMoney(keeping.paid),
    behind: formatMoney(keeping.behind),
    standing: keeping.standing,
    hardship: row.hardship === 1,
    defaultReasons: [...defaultReasons(keeping)],
    onDefault: { due: formatMoney(due), penaltyAdded: formatMoney(penaltyAdded) },
    ...present({
      nextDueOn: keeping.next?.due,
      documentId: row.documentId,
      missed:
        missed === undefined
          ? undefined
          : { dueOn: missed.due, amount: formatMoney(missed.amount), paid: formatMoney(missed.paid) },
    }),
  }
}

/** An agreement whole, with its schedule and the terms before and after it. */
export function showAgreement(dossier: DebtFacts, agreementId: number, today: IsoDate): Answer<'agreement.view'> {
  const row = dossier.agreements.find((agreement) => agreement.id === agreementId)
  if (row === undefined) throw new Error('An agreement is not among those of its debt.')
  const { debt, debtor } = dossier
  const keeping = keepingFor(dossier, row, today)
  return {
    agreementId: row.id,
    debtId: debt.id,
    billNumber: debt.billNumber,
    name: nameOf(debtor),
    state: row.ended ?? keeping.standing,
    hardship: row.hardship === 1,
    signedOn: row.signedOn,
    payment: formatMoney(row.payment),
    frequency: row.frequency,
    behind: formatMoney(row.ended === null ? keeping.behind : ZERO),
    lastDate: row.lastDate,
    owed: formatMoney(accountOf(dossier, today).balance.total),
    lumpSum: formatMoney(row.lumpSum),
    inabilityToPay: row.inabilityToPay,
    madeBy: row.madeBy,
    paid: formatMoney(keeping.paid),
    why: [row.whyChanged, row.whyEnded].filter((text) => text !== '').join(' '),
    rows: installmentRows(row, keeping, today),
    versions: dossier.agreements.map((one) => ({
      agreementId: one.id,
      signedOn: one.signedOn,
      payment: formatMoney(one.payment),
      why: one.whyChanged,
      current: one.id === row.id,
    })),
    ...present({
      nextDueOn: row.ended === null ? keeping.next?.due : undefined,
      abilityToPay: row.abilityToPay === null ? undefined : formatMoney(row.abilityToPay),
      endedOn: row.endedOn,
      missedOn: row.missedOn,
      documentId: row.documentId,
    }),
  }
}

type InstallmentView = Answer<'agreement.view'>['rows'][number]

function installmentRows(row: Agreement, keeping: Keeping, today: IsoDate): InstallmentView[] {
  return row.installments.map((installment, place) => {
    const paid = keeping.installments[place]?.paid ?? ZERO
    const { penalty, administrative, interest, principal } = installment
    return {
      number: installment.number,
      dueOn: installment.dueOn,
      amount: formatMoney(installment.amount),
      paid: formatMoney(paid),
      standing: standingOf(installment, paid, row.endedOn ?? today),
      remaining: formatMoney(installment.remaining ?? stillToCome(row.installments, place)),
      ...present({
        charges: penalty === null ? undefined : formatMoney(cents(penalty + (administrative ?? 0))),
        interest: interest === null ? undefined : formatMoney(interest),
        principal: principal === null ? undefined : formatMoney(principal),
      }),
    }
  })
}

function standingOf({ dueOn, amount }: Row<'installment'>, paid: Cents, today: IsoDate): InstallmentView['standing'] {
  if (paid >= amount) return 'paid'
  if (dueOn < today) return paid > 0 ? 'part' : 'missed'
  return 'due'
}

/** For an agreement whose split was not kept: the payments after this one. */
function stillToCome(installments: readonly Row<'installment'>[], place: number): Cents {
  return add(...installments.slice(place + 1).map(({ amount }) => amount))
}
