import type { Answer } from '../../shared/api.ts'
import type { LetterCenter } from '../../shared/letters/center.ts'
import { mailingReasons, receiptReasons } from '../../shared/letters/mailing.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { formatMoney } from '../../shared/values/money.ts'
import { answer, invalid, refuse, type Denied, type Outcome, type Reason } from '../../shared/values/outcome.ts'
import type { DeedContext, HandlersOf } from '../context.ts'
import { drawDemand, housePress, letterCenter, whyNoDemand, type DrawnLetter } from '../draw-demand.ts'
import { Binder } from '../print/binder.ts'
import { settle } from '../settle.ts'
import { showLetters } from '../show/letters.ts'
import { nameOf } from '../show/names.ts'
import { digestOf, keepDocument } from '../store/documents.ts'
import { loadDossier, type Dossier } from '../store/facts.ts'
import { addLetter, findLetters, inMailingOrder, markMailed, recordReceipt } from '../store/letters.ts'
import { debtDeed, noSuchDebt } from './debt-deed.ts'

export const letterHandlers: HandlersOf<
  | 'letters.view'
  | 'letter.preview'
  | 'letter.issue'
  | 'letter.checkBatch'
  | 'letter.issueBatch'
  | 'letter.markMailed'
  | 'letter.recordReceipt'
> = {
  'letters.view': async ({ limit }, { db }) => answer(await showLetters(db, limit)),

  'letter.preview': async ({ debtId, datedOn }, { db, today }) => {
    const dossier = await loadDossier(db, debtId)
    if (dossier === undefined) return noSuchDebt()
    const drawn = await drawDemand(dossier, await letterCenter(db, datedOn ?? today), datedOn ?? today, today)
    const pdf = housePress().bind(drawn.printed, drawn.about)
    return answer({ pages: drawn.printed.pages, pdf: pdf.toString('base64'), missing: [...drawn.missing] })
  },

  'letter.issue': async ({ debtId, version, datedOn }, context) =>
    await debtDeed(context, debtId, version, async (dossier) => {
      const letterDate = datedOn ?? context.today
      const center = await letterCenter(context.db, letterDate)
      const issued = await issue(context, dossier, center, letterDate)
      return issued.ok ? answer(issued.value.told) : issued
    }),

  'letter.checkBatch': async ({ debtIds, datedOn }, { db, today }) => {
    const allowed: Answer<'letter.checkBatch'>['allowed'] = []
    const refused: Answer<'letter.checkBatch'>['refused'] = []
    for (const debtId of await inMailingOrder(db, debtIds)) {
      const dossier = await loadDossier(db, debtId)
      if (dossier === undefined) continue
      const reasons = whyNoDemand(dossier, datedOn ?? today, today)
      if (reasons.length === 0) allowed.push(batchRow(dossier))
      else refused.push({ ...batchRow(dossier), reasons: [...reasons] })
    }
    return answer({ allowed, refused })
  },

  'letter.issueBatch': async ({ debtIds, datedOn }, context) => {
    const letterDate = datedOn ?? context.today
    const center = await letterCenter(context.db, letterDate)
    const batch = new Binder()
    const letterIds: number[] = []
    const refused: Answer<'letter.issueBatch'>['refused'] = []
    for (const debtId of await inMailingOrder(context.db, debtIds)) {
      const dossier = await loadDossier(context.db, debtId)
      if (dossier === undefined) continue
      const { billNumber } = dossier.debt
      const issued = await issue(context, dossier, center, letterDate)
      if (issued.ok) {
        batch.add(issued.value.drawn.printed.leaf)
        letterIds.push(issued.value.letterId)
        await settle(context.db, debtId, context.today)
        context.audit({ about: billNumber, debtId, detail: issued.value.told })
      } else refused.push({ debtId, billNumber, reasons: reasonsOf(issued) })
    }
    const documentId = letterIds.length === 0 ? undefined : await keepBatch(context, batch, center, letterDate)
    context.audit({
      about: `demand letters of ${letterDate}`,
      detail: { issued: letterIds.length, refused: refused.length, pages: batch.pages },
    })
    const file = documentId === undefined ? {} : { documentId }
    return answer({ issued: letterIds.length, refused, pages: batch.pages, letterIds, ...file })
  },

  'letter.markMailed': async ({ letterIds, mailedOn, mailClass }, context) => {
    const letters = await findLetters(context.db, letterIds)
    if (new Set(letterIds).size !== letters.length) return noSuchLetter('letterIds')
    const reasons = letters.flatMap((letter) => mailingReasons(letter, mailedOn, context.today))
    if (reasons.length > 0) return refuse(reasons)
    await markMailed(context.db, letterIds, { mailedOn, mailClass, mailedBy: context.clerk.name })
    for (const { id, debtId, kind } of letters) {
      const { dossier } = await settle(context.db, debtId, context.today)
      const detail = { letterId: id, kind, mailedOn, mailClass }
      context.audit({ about: dossier.debt.billNumber, debtId, detail })
    }
    return answer(await showLetters(context.db, LISTED))
  },

  'letter.recordReceipt': async ({ letterId, version, receivedOn, evidence }, context) => {
    const [letter] = await findLetters(context.db, [letterId])
    if (letter === undefined) return noSuchLetter('letterId')
    return await debtDeed(context, letter.debtId, version, async () => {
      const reasons = receiptReasons(letter, receivedOn, context.today)
      if (reasons.length > 0) return refuse(reasons)
      await recordReceipt(context.db, letterId, { receivedOn, evidence })
      return answer({ letterId, receivedOn, evidence, was: letter.receivedOn })
    })
  },
}

/** How many letters of each list are shown after a deed. */
const LISTED = 100

interface Issued {
  readonly letterId: number
  readonly drawn: DrawnLetter
  /** What the audit trail is told. */
  readonly told: Readonly<Record<string, unknown>>
}

/** Prints, checks and keeps the letter of one debt; the caller settles the debt. */
async function issue(
  context: DeedContext,
  dossier: Dossier,
  center: LetterCenter,
  letterDate: IsoDate,
): Promise<Outcome<Issued>> {
  const reasons = whyNoDemand(dossier, letterDate, context.today)
  if (reasons.length > 0) return refuse(reasons)
  const drawn = await drawDemand(dossier, center, letterDate, context.today)
  if (drawn.missing.length > 0) return refuse(drawn.missing)
  const { billNumber, id: debtId } = dossier.debt
  const bytes = housePress().bind(drawn.printed, drawn.about)
  const file = { fileName: `demand-letter-${billNumber}.pdf`, mediaType: 'application/pdf', bytes }
  const documentId = await keepDocument(context.db, file, context.today)
  const { dueOn } = drawn
  const { pages } = drawn.printed
  const letter = { debtId, kind: 'demand', datedOn: letterDate, dueOn, issuedBy: context.clerk.name, documentId }
  const letterId = await addLetter(context.db, letter)
  const told = { letterId, kind: 'demand', letterDate, dueOn, pages, digest: digestOf(bytes) }
  return answer({ letterId, drawn, told })
}

async function keepBatch(
  context: DeedContext,
  batch: Binder,
  center: LetterCenter,
  letterDate: IsoDate,
): Promise<number> {
  const bytes = batch.finish({ title: `Demand letters of ${letterDate}`, author: center.agency, dated: letterDate })
  const fileName = `demand-letters-${letterDate}.pdf`
  return await keepDocument(context.db, { fileName, mediaType: 'application/pdf', bytes }, context.today)
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

function reasonsOf(denied: Denied): Reason[] {
  return denied.error.kind === 'refused' ? [...denied.error.reasons] : []
}

function noSuchLetter(path: string): Denied {
  return invalid(path, 'There is no letter of that number.')
}
