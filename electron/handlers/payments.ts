import { answer, invalid, refuse, type Denied } from '../../shared/values/outcome.ts'
import { formatMoney } from '../../shared/values/money.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import type { HandlersOf } from '../context.ts'
import { previewPayment } from '../show/payment.ts'
import { loadDossier } from '../store/facts.ts'
import { appendEntry, findEntry, liveEntries } from '../store/ledger.ts'
import type { EntryKind, NewRow } from '../store/tables.ts'
import { debtDeed, noSuchDebt } from './debt-deed.ts'

export const paymentHandlers: HandlersOf<'payment.preview' | 'payment.post' | 'payment.reverse' | 'charge.post'> = {
  'payment.preview': async ({ debtId, amount, receivedOn }, { db, today }) => {
    const dossier = await loadDossier(db, debtId)
    if (dossier === undefined) return noSuchDebt()
    return inFuture('receivedOn', receivedOn, today) ?? answer(previewPayment(dossier, amount, receivedOn, today))
  },

  'payment.post': async ({ debtId, version, amount, receivedOn, method, reference }, context) =>
    await debtDeed(context, debtId, version, async () => {
      const denied = inFuture('receivedOn', receivedOn, context.today)
      if (denied !== undefined) return denied
      const { today, clerk } = context
      const entry = {
        debtId,
        amount,
        effectiveOn: receivedOn,
        postedOn: today,
        postedBy: clerk.name,
        method,
        reference,
      }
      const entryId = await appendEntry(context.db, { ...blank, ...entry, kind: 'payment' })
      return answer({ entryId, amount: formatMoney(amount), receivedOn, method, reference })
    }),

  'payment.reverse': async ({ debtId, version, entryId, reason, note }, context) =>
    await debtDeed(context, debtId, version, async (dossier) => {
      const entry = await findEntry(context.db, debtId, entryId)
      if (entry === undefined) return invalid('entryId', 'There is no such entry on this debt.')
      const denied = notReversible(
        entry.kind,
        liveEntries(dossier.entries).some((live) => live.id === entryId),
      )
      if (denied !== undefined) return denied
      const reversal = {
        debtId,
        kind: 'reversal' as const,
        amount: entry.amount,
        effectiveOn: context.today,
        postedOn: context.today,
        postedBy: context.clerk.name,
        reason: `${REVERSALS[reason]}: ${note}`,
        reversesId: entryId,
      }
      await appendEntry(context.db, { ...blank, ...reversal })
      return answer({ entryId, was: formatMoney(entry.amount), reason, note })
    }),

  'charge.post': async ({ debtId, version, amount, on, reason }, context) =>
    await debtDeed(context, debtId, version, async () => {
      const denied = inFuture('on', on, context.today)
      if (denied !== undefined) return denied
      const { today, clerk } = context
      const entry = { debtId, amount, effectiveOn: on, postedOn: today, postedBy: clerk.name, reason }
      const entryId = await appendEntry(context.db, { ...blank, ...entry, kind: 'administrative-charge' })
      return answer({ entryId, amount: formatMoney(amount), on, reason })
    }),
}

const blank = { part: null, method: '', reference: '', reason: '', reversesId: null } satisfies Partial<NewRow<'entry'>>

const REVERSALS = { 'entered-in-error': 'Entered in error', 'returned-check': 'Returned check' } as const

function notReversible(kind: EntryKind, live: boolean): Denied | undefined {
  const cite = 'GAO Green Book, principle 10'
  if (!live)
    return refuse([{ rule: 'reverse-once', cite, message: 'This entry is a reversal or has been reversed already.' }])
  if (kind === 'payment' || kind === 'administrative-charge' || kind === 'contingency-fee') return undefined
  const message = 'Only payments and charges are reversed; a change of principal follows a decision.'
  return refuse([{ rule: 'reversible-kinds', cite, message }])
}

function inFuture(path: string, day: IsoDate, today: IsoDate): Denied | undefined {
  return day > today ? invalid(path, `This day lies after today, ${today}.`) : undefined
}
