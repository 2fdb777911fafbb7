import type { Answer, Parsed } from '../../shared/api.ts'
import { isRefundable } from '../../shared/domain/application-of-payments.ts'
import { cents, formatMoney } from '../../shared/values/money.ts'
import { answer, invalid, refuse, type Outcome } from '../../shared/values/outcome.ts'
import { proposeApproval } from '../approvals/propose.ts'
import type { DeedContext, HandlersOf } from '../context.ts'
import { openPurse, planReceipt, reasonsOf, settleEach, shownParts, type Purse } from '../plan-receipts.ts'
import { methodLabel } from '../show/labels.ts'
import { clearSuspense, debtsByBill, findSuspense, foldBill, listSuspense } from '../store/deposits.ts'
import { addReceipt, listReceipts } from '../store/receipts.ts'
import type { Row } from '../store/tables.ts'
import type { Spread } from '../../shared/domain/payments/spread.ts'

type Calls =
  | 'receipt.preview'
  | 'receipt.post'
  | 'receipt.list'
  | 'suspense.list'
  | 'suspense.apply'
  | 'suspense.return'

export const receiptHandlers: HandlersOf<Calls> = {
  'receipt.preview': async (receipt, { db }) => {
    const purse = await openPurse(db, [receipt.debtorId])
    const planned = plan(purse, receipt)
    if (!planned.ok) return planned
    const { above } = planned.value
    const parts = shownParts(purse, planned.value, receipt.receivedOn)
    return answer({
      parts,
      above: formatMoney(above),
      refundable: isRefundable(above),
      steps: [...(planned.steps ?? [])],
    })
  },

  'receipt.post': async (receipt, context) => {
    const { receivedOn, method, reference } = receipt
    if (receivedOn > context.today) return invalid('receivedOn', `This day lies after today, ${context.today}.`)
    const purse = await openPurse(context.db, [receipt.debtorId])
    const planned = plan(purse, receipt)
    if (!planned.ok) return planned
    return await post(context, purse, planned.value, { receivedOn, method, reference })
  },

  'receipt.list': async ({ offset, limit }, { db }) => {
    const { rows, count } = await listReceipts(db, offset, limit)
    return answer({
      rows: rows.map(({ id, depositId, method, amount, fee, parts, ...row }) => ({
        receiptId: id,
        ...(depositId === null ? {} : { depositId }),
        receivedOn: row.receivedOn,
        postedOn: row.postedOn,
        postedBy: row.postedBy,
        methodLabel: methodLabel(method),
        reference: row.reference,
        amount: formatMoney(amount),
        fee: formatMoney(fee),
        voided: row.voided,
        parts: parts.map((part) => ({ ...part, amount: formatMoney(part.amount) })),
      })),
      count,
    })
  },

  'suspense.list': async ({ show }, { db }) => {
    const rows = await listSuspense(db, show)
    const open = rows.filter(({ clearedOn }) => clearedOn === null).reduce((sum, { amount }) => sum + amount, 0)
    return answer({ rows: rows.map(suspenseRow), total: formatMoney(cents(open)) })
  },

  'suspense.apply': async ({ suspenseId, billNumber, note }, context) => {
    const held = await findSuspense(context.db, suspenseId)
    if (held === undefined || held.clearedOn !== null) {
      return invalid('suspenseId', 'There is no such money in suspense, or it has been cleared already.')
    }
    const debt = (await debtsByBill(context.db, [billNumber])).get(foldBill(billNumber))
    if (debt === undefined) return invalid('billNumber', `There is no bill ${billNumber}.`)
    const purse = await openPurse(context.db, [debt.debtorId])
    const { amount, receivedOn, method, reference } = held
    const planned = planReceipt(purse, { debtorId: debt.debtorId, amount, receivedOn }, [{ id: debt.id }])
    if (!planned.ok) return planned
    const posted = await post(context, purse, planned.value, { receivedOn, method, reference }, note)
    if (!posted.ok) return posted
    await clearSuspense(context.db, suspenseId, {
      clearedOn: context.today,
      clearedBy: context.clerk.name,
      clearedAs: 'applied',
      receiptId: posted.value.receiptId,
      note,
    })
    return posted
  },

  'suspense.return': async ({ suspenseId, payee, reason }, context) => {
    const held = await findSuspense(context.db, suspenseId)
    if (held === undefined || held.clearedOn !== null) {
      return invalid('suspenseId', 'There is no such money in suspense, or it has been cleared already.')
    }
    const about = `Suspense ${suspenseId}`
    const payload = { suspenseId, payee }
    const proposal = { kind: 'suspense-return' as const, about, amount: held.amount, payload, reason }
    const proposed = await proposeApproval(context, proposal)
    if (!proposed.ok) return proposed
    context.audit({ about, detail: { ...payload, amount: formatMoney(held.amount), approvalId: proposed.value } })
    return answer({ approvalId: proposed.value })
  },
}

function plan(purse: Purse, receipt: Parsed<'receipt.preview'>): Outcome<Spread> {
  const { debtorId, amount, receivedOn, designated, method } = receipt
  const planned = planReceipt(
    purse,
    { debtorId, amount, receivedOn },
    designated.map(({ debtId, amount: meant }) => ({ id: debtId, amount: meant })),
  )
  if (!planned.ok) return planned
  const reasons = reasonsOf(purse, planned.value, method)
  return reasons.length > 0 ? refuse(reasons) : planned
}

/** Posts a receipt as it was planned and settles the debts it pays; each debt gets its line in the audit trail. */
async function post(
  { db, audit, clerk, today }: DeedContext,
  purse: Purse,
  planned: Spread,
  how: Pick<Row<'receipt'>, 'receivedOn' | 'method' | 'reference'>,
  note = '',
): Promise<Outcome<Answer<'receipt.post'>>> {
  const parts = planned.parts.map(({ id, amount }) => ({ debtId: id, amount }))
  const receiptId = await addReceipt(db, { ...how, postedOn: today, postedBy: clerk.name, parts })
  await settleEach(db, parts.map(({ debtId }) => debtId), today)
  const shown = shownParts(purse, planned, how.receivedOn)
  for (const { debtId, billNumber, amount } of shown) {
    audit({ about: billNumber, debtId, detail: { receiptId, amount, ...how, ...(note === '' ? {} : { note }) } })
  }
  return answer({ receiptId, parts: shown, above: formatMoney(planned.above) })
}

function suspenseRow(row: Row<'suspense'>): Answer<'suspense.list'>['rows'][number] {
  const { id, amount, method, clearedOn, clearedBy, clearedAs } = row
  return {
    suspenseId: id,
    receivedOn: row.receivedOn,
    postedOn: row.postedOn,
    postedBy: row.postedBy,
    method,
    methodLabel: methodLabel(method),
    reference: row.reference,
    amount: formatMoney(amount),
    given: row.given,
    why: row.why,
    ...(clearedOn === null ? {} : { clearedOn }),
    ...(clearedBy === null ? {} : { clearedBy }),
    ...(clearedAs === null ? {} : { clearedAs }),
    note: row.note,
  }
}
