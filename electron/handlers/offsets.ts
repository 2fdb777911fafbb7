import { keptDeductions } from '../../shared/api/offsets.ts'
import { OFFSET_CERTIFICATION, type OffsetRoute } from '../../shared/domain/enforced-offset/gate.ts'
import { payAdjustment } from '../../shared/domain/standing/pay-adjustment.ts'
import { salaryOffsetRoute } from '../../shared/domain/standing/offset-gate.ts'
import { formatMoney, least, ZERO } from '../../shared/values/money.ts'
import { answer, invalid, refuse } from '../../shared/values/outcome.ts'
import type { DeedContext, HandlersOf } from '../context.ts'
import { drawAdjustmentNotice, drawOffsetRequest, type OffsetAsked } from '../draw-offset.ts'
import { accountOf } from '../settle.ts'
import { beginsTooLate, offsetFor, offsetPays, offsetStanding, previewOffset } from '../show/offset.ts'
import { offsetRow, showOffset, takenBy } from '../show/offset-view.ts'
import { loadDossier, type Dossier } from '../store/facts.ts'
import { loadManyFacts } from '../store/many-facts.ts'
import { endOffset, findOffset, listOffsets, saveOffset } from '../store/offsets.ts'
import { countDifferences, linesOfOffset } from '../store/payroll.ts'
import { debtDeed, noSuchDebt } from './debt-deed.ts'

type Calls =
  | 'offset.preview'
  | 'offset.request'
  | 'offset.transfer'
  | 'offset.end'
  | 'offset.list'
  | 'offset.view'
  | 'adjustment.take'

export const offsetHandlers: HandlersOf<Calls> = {
  'offset.preview': async (pay, { db, today }) => {
    const dossier = await loadDossier(db, pay.debtId)
    if (dossier === undefined) return noSuchDebt()
    return await previewOffset(db, dossier, pay, today)
  },

  'offset.request': async (pay, context) =>
    await debtDeed(context, pay.debtId, pay.version, async (dossier) => {
      const { today } = context
      const standing = offsetStanding(dossier, today, pay)
      const route = salaryOffsetRoute(standing)
      if (!route.ok) return route
      if (pay.firstPayOn < today) return invalid('firstPayOn', 'The first deduction cannot lie before today.')
      const late = beginsTooLate(pay.firstPayOn, today)
      if (late.length > 0) return refuse(late)
      const offset = await offsetFor(context.db, dossier, pay, today)
      if (!offset.ok) return offset
      const { disposablePay, amount, policy: policyOfOffset } = offset.value
      if (dossier.offset !== undefined) await endOffset(context.db, pay.debtId, today, 'withdrawn', 'Asked for anew')
      const payingAgency = pay.payingAgency === '' ? PAYERS[route.value] : pay.payingAgency
      const { beginsBy } = offsetPays(today)
      const asked = { ...pay, payingAgency, beginsBy, owed: standing.owed, disposablePay, amount }
      const offsetId = await request(context, dossier, asked)
      return answer({
        offsetId,
        route: route.value,
        certified: OFFSET_CERTIFICATION.map(({ label }) => label),
        firstPayOn: pay.firstPayOn,
        payingAgency,
        finalPay: pay.finalPay,
        disposablePay: formatMoney(disposablePay),
        amount: formatMoney(amount),
        policyOfOffset,
      })
    }),

  'offset.transfer': async ({ debtId, version, payingAgency, firstPayOn, on }, context) =>
    await debtDeed(context, debtId, version, async (dossier) => {
      const { offset } = dossier
      if (offset === undefined) return invalid('debtId', 'No salary offset runs on this debt.')
      if (on > context.today) return invalid('on', `This day lies after today, ${context.today}.`)
      const late = beginsTooLate(firstPayOn, context.today)
      if (late.length > 0) return refuse(late)
      await endOffset(context.db, debtId, on, 'transferred', `The employee is now paid by ${payingAgency}`)
      const deductions = keptDeductions.parse(JSON.parse(offset.deductions))
      const { gross, disposablePay, amount } = offset
      const owed = accountOf(dossier, context.today).balance.total
      const { beginsBy } = offsetPays(context.today)
      const claim = { payingAgency, owed, collected: takenBy(offset, dossier.entries), firstPayOn, beginsBy }
      const asked = { ...claim, finalPay: false, gross, deductions, disposablePay, amount: least(amount, owed) }
      const offsetId = await request(context, dossier, asked, offset.id)
      const moved = { from: offset.payingAgency, to: payingAgency, on }
      return answer({ offsetId, ...moved, collected: formatMoney(claim.collected) })
    }),

  'offset.end': async ({ debtId, version, on, ended, reason }, context) =>
    await debtDeed(context, debtId, version, async ({ offset }) => {
      if (offset === undefined) return invalid('debtId', 'No salary offset runs on this debt.')
      if (on > context.today) return invalid('on', `This day lies after today, ${context.today}.`)
      await endOffset(context.db, debtId, on, ended, reason)
      return answer({ offsetId: offset.id, on, ended, reason })
    }),

  'adjustment.take': async ({ debtId, version, way, payPeriods, thirdParty }, context) =>
    await debtDeed(context, debtId, version, async (dossier) => {
      const { today, clerk } = context
      const owed = accountOf(dossier, today).balance.total
      const asked = { way, payPeriods, thirdParty, bySupervisor: clerk.role === 'supervisor' }
      const adjustment = payAdjustment({ facts: dossier.facts, owed, today }, asked)
      if (!adjustment.ok) return adjustment
      const { amount, payOn, notice } = adjustment.value
      const documentId = await drawAdjustmentNotice(context.db, dossier, today, { way, amount, payOn })
      const made = { debtId, requestedOn: today, requestedBy: clerk.name, firstPayOn: payOn, beginsBy: payOn }
      const sums = { gross: ZERO, disposablePay: ZERO, amount, deductions: '[]' }
      const asks = { way, payingAgency: PAYERS['payroll-agent'], documentId, endedOn: null }
      await saveOffset(context.db, { ...made, ...sums, ...asks })
      return answer({ way, amount: formatMoney(amount), payOn, notice: notice.map(({ label }) => label), documentId })
    }),

  'offset.list': async ({ show, ...page }, { db, today }) => {
    const { rows, counts } = await listOffsets(db, show, page)
    const debts = new Map((await loadManyFacts(db, rows.map((row) => row.debtId))).map((debt) => [debt.debt.id, debt]))
    const shown = rows.flatMap((row) => {
      const debt = debts.get(row.debtId)
      return debt === undefined ? [] : [offsetRow(debt, row, today)]
    })
    return answer({ rows: shown, count: counts[show], ...counts, differences: await countDifferences(db) })
  },

  'offset.view': async ({ offsetId }, { db, today }) => {
    const offset = await findOffset(db, offsetId)
    const [debt] = offset === undefined ? [] : await loadManyFacts(db, [offset.debtId])
    if (offset === undefined || debt === undefined) return invalid('offsetId', 'There is no offset of that number.')
    return answer(showOffset(debt, offset, await linesOfOffset(db, offsetId), today))
  },
}

/** Whom a request goes to, where the clerk names nobody else. */
const PAYERS: Readonly<Record<OffsetRoute, string>> = {
  'payroll-agent': 'National Finance Center',
  'treasury-offset': 'Treasury Offset Program',
  'paying-agency': 'The paying agency',
}

/** Draws the request, and saves the offset that it asks for. */
async function request(
  context: DeedContext,
  dossier: Dossier,
  asked: OffsetAsked,
  followsId: number | null = null,
): Promise<number> {
  const { today, clerk, db } = context
  const { firstPayOn, beginsBy, gross, disposablePay, amount, deductions, payingAgency, finalPay } = asked
  const documents = await drawOffsetRequest(db, dossier, { on: today, by: clerk.displayName }, asked)
  return await saveOffset(db, {
    debtId: dossier.debt.id,
    requestedOn: today,
    requestedBy: clerk.name,
    firstPayOn,
    beginsBy,
    gross,
    disposablePay,
    amount,
    deductions: JSON.stringify(deductions),
    payingAgency,
    way: finalPay ? 'final-pay' : 'enforced',
    followsId,
    endedOn: null,
    ...documents,
  })
}

