import { voluntaryOffset } from '../../shared/domain/agreement/voluntary-offset.ts'
import { voluntaryOffsetReasons } from '../../shared/domain/standing/offset-acts.ts'
import { formatMoney, ZERO } from '../../shared/values/money.ts'
import { answer, invalid, refuse } from '../../shared/values/outcome.ts'
import type { HandlersOf } from '../context.ts'
import { drawVoluntaryOffset } from '../draw-offset.ts'
import { accountOf } from '../settle.ts'
import { endOffset, saveOffset } from '../store/offsets.ts'
import { debtDeed } from './debt-deed.ts'

export const voluntaryOffsetHandlers: HandlersOf<'offset.agree'> = {
  'offset.agree': async ({ debtId, version, signedOn, channel, firstPayOn, ...asked }, context) =>
    await debtDeed(context, debtId, version, async (dossier) => {
      const { today, clerk, db } = context
      const { eachPay, disposablePay, payingAgency } = asked
      if (signedOn > today) return invalid('signedOn', `This day lies after today, ${today}.`)
      if (firstPayOn < today) return invalid('firstPayOn', 'The first deduction cannot lie before today.')
      if (eachPay !== undefined && disposablePay === undefined) {
        return invalid('disposablePay', 'A part of each pay is measured by disposable pay.')
      }
      const reasons = voluntaryOffsetReasons(dossier.facts, today)
      if (reasons.length > 0) return refuse(reasons)
      const balance = accountOf(dossier, today).balance.total
      const part = eachPay === undefined ? undefined : { amount: eachPay, disposablePay: disposablePay ?? ZERO }
      const inPayStatus = dossier.facts.debtor.employmentStatus === 'active'
      const filing = { signed: true, channel }
      const accepted = voluntaryOffset({ filing, inPayStatus, balance, signedOn, eachPayPeriod: part })
      if (!accepted.ok) return accepted
      const { amount, deductions } = accepted.value
      const agreed = { signedOn, channel, amount, firstPayOn, payingAgency, owed: balance }
      const documentId = await drawVoluntaryOffset(db, dossier, today, agreed)
      if (dossier.offset !== undefined) await endOffset(db, debtId, today, 'arranged', 'The employee agreed to more')
      const made = { debtId, requestedOn: today, requestedBy: clerk.name, firstPayOn, beginsBy: firstPayOn }
      const sums = { gross: ZERO, disposablePay: disposablePay ?? ZERO, amount, deductions: '[]' }
      await saveOffset(db, { ...made, ...sums, way: 'voluntary', payingAgency, documentId, endedOn: null })
      const consent = { signedOn, channel, deductions, amount: formatMoney(amount) }
      return answer({ ...consent, firstPayOn, payingAgency, documentId })
    }),
}
