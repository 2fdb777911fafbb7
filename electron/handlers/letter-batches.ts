import type { Answer } from '../../shared/api.ts'
import { letters, type LetterKind } from '../../shared/letters/index.ts'
import { formatMoney } from '../../shared/values/money.ts'
import { answer, invalid, type Denied, type Reason } from '../../shared/values/outcome.ts'
import type { DeedContext, HandlersOf } from '../context.ts'
import { letterSetting, whyNoLetter, type LetterSetting } from '../draw-letter.ts'
import { carriesTaxpayerNumber, fileNameOf, issueLetter } from '../issue-letter.ts'
import { Binder } from '../print/binder.ts'
import { settle } from '../settle.ts'
import { nameOf } from '../show/names.ts'
import { keepDocument } from '../store/documents.ts'
import { loadDossier, type Dossier } from '../store/facts.ts'
import { inMailingOrder } from '../store/letters.ts'
import { addBatch } from '../store/mailing.ts'

/** After how many letters whoever waits is told how far the batch has come. */
const PACED = 5

export const letterBatchHandlers: HandlersOf<'letter.checkBatch' | 'letter.issueBatch'> = {
  'letter.checkBatch': async ({ kind, debtIds, datedOn }, { db, today }) => {
    const setting = await letterSetting(db, datedOn ?? today, today)
    const allowed: Answer<'letter.checkBatch'>['allowed'] = []
    const refused: Answer<'letter.checkBatch'>['refused'] = []
    for (const debtId of await inMailingOrder(db, debtIds)) {
      const dossier = await loadDossier(db, debtId)
      if (dossier === undefined) continue
      const reasons = whyNoLetter(dossier, kind, setting)
      if (reasons.length === 0) allowed.push(batchRow(dossier))
      else refused.push({ ...batchRow(dossier), reasons: [...reasons] })
    }
    return answer({ allowed, refused })
  },

  'letter.issueBatch': async ({ kind, debtIds, datedOn, fields }, context) => {
    if (kind !== 'demand' && debtIds === undefined) return invalid('debtIds', 'Name the debts that get this letter.')
    if (carriesTaxpayerNumber(kind)) {
      return invalid('kind', 'This letter carries a Social Security number: it is issued one at a time.')
    }
    const letterDate = datedOn ?? context.today
    const setting = await letterSetting(context.db, letterDate, context.today)
    const binder = new Binder()
    const letterIds: number[] = []
    const refused: Answer<'letter.issueBatch'>['refused'] = []
    const all = await inMailingOrder(context.db, debtIds)
    for (const [index, debtId] of all.entries()) {
      if (index % PACED === 0) await context.pace(index, all.length)
      const dossier = await loadDossier(context.db, debtId)
      if (dossier === undefined) continue
      const { billNumber } = dossier.debt
      const issued = await issueLetter(context, dossier, { kind, fields, omitted: [] }, setting)
      if (issued.ok) {
        binder.add(issued.value.drawn.printed.leaf)
        letterIds.push(issued.value.letterId)
        await settle(context.db, debtId, context.today)
        context.audit({ about: billNumber, debtId, detail: issued.value.told })
      } else refused.push({ debtId, billNumber, reasons: reasonsOf(issued) })
    }
    const kept = letterIds.length === 0 ? {} : await keepRun(context, kind, binder, letterIds, setting)
    context.audit({
      about: `${nameOfRun(kind)} of ${letterDate}`,
      detail: { issued: letterIds.length, refused: refused.length, pages: binder.pages },
    })
    return answer({ issued: letterIds.length, refused, pages: binder.pages, letterIds, ...kept })
  },
}

async function keepRun(
  context: DeedContext,
  kind: LetterKind,
  binder: Binder,
  letterIds: readonly number[],
  { center, letterDate }: LetterSetting,
): Promise<{ readonly documentId: number; readonly batchId: number }> {
  const title = `${kind === 'demand' ? 'Demand letters' : letters[kind].label} of ${letterDate}`
  const bytes = binder.finish({ title, author: center.agency, dated: letterDate })
  const file = { fileName: `${fileNameOf(kind)}s-${letterDate}.pdf`, mediaType: 'application/pdf', bytes }
  const documentId = await keepDocument(context.db, file, context.today)
  const run = { kind, madeOn: context.today, madeBy: context.clerk.name, documentId }
  return { documentId, batchId: await addBatch(context.db, run, letterIds) }
}

function nameOfRun(kind: LetterKind): string {
  return kind === 'demand' ? 'demand letters' : `letters “${letters[kind].label}”`
}

function batchRow({ debt, debtor, type }: Dossier): Answer<'letter.checkBatch'>['allowed'][number] {
  return {
    debtId: debt.id,
    billNumber: debt.billNumber,
    name: nameOf(debtor),
    debtTypeLabel: type.name,
    total: formatMoney(debt.total),
  }
}

/** Why one of many was refused; what is not of its form is a reason too. */
function reasonsOf({ error }: Denied): Reason[] {
  if (error.kind === 'refused') return [...error.reasons]
  if (error.kind === 'fault') return []
  return error.issues.map(({ path, message }) => ({ rule: path, cite: 'IRM 1.35.7.10(2)', message }))
}
