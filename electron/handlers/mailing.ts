import type { Answer } from '../../shared/api.ts'
import { mailingReasons, printingReasons, receiptReasons, returnReasons } from '../../shared/letters/mailing.ts'
import { answer, invalid, refuse, type Denied } from '../../shared/values/outcome.ts'
import type { DeedContext, HandlersOf } from '../context.ts'
import { housePress, letterCenter } from '../draw-demand.ts'
import { certificateReport, mailingCsv, mailingReport } from '../mailing-papers.ts'
import { settle } from '../settle.ts'
import { letterLabel } from '../show/labels.ts'
import { showLetters } from '../show/letters.ts'
import { debtsOfDebtor } from '../store/debtors.ts'
import { findDocument, keepDocument, ORDER_MEDIA_TYPE } from '../store/documents.ts'
import { findLetters, markMailed, recordReceipt } from '../store/letters.ts'
import { findBatch, listMailed, markPrinted, recordReturn, type MailedLetter } from '../store/mailing.ts'
import { debtDeed } from './debt-deed.ts'

type Calls =
  | 'letter.print'
  | 'letter.markMailed'
  | 'letter.recordReceipt'
  | 'letter.recordReturn'
  | 'letter.mailingList'
  | 'letter.certifyMailing'
  | 'letter.alignmentSheet'

export const mailingHandlers: HandlersOf<Calls> = {
  'letter.print': async ({ letterIds, batchId, reason }, context) => {
    const run = batchId === undefined ? undefined : await findBatch(context.db, batchId)
    if (batchId !== undefined && run === undefined) return invalid('batchId', 'There is no run of that number.')
    const ids = run?.letterIds ?? letterIds ?? []
    if (ids.length === 0) return invalid('letterIds', 'Name the letters to print, or a run of them.')
    const letters = await listMailed(context.db, ids)
    if (new Set(ids).size !== letters.length) return noSuchLetter('letterIds')
    const reasons = letters.flatMap((letter) => printingReasons(letter, reason))
    if (reasons.length > 0) return refuse(reasons)
    await markPrinted(context.db, ids, { printedOn: context.today, printedBy: context.clerk.name, reason })
    const files: Answer<'letter.print'>['files'][number][] = []
    for (const letter of letters) files.push(await printedFile(context, letter, reason))
    return answer({ files, ...(run === undefined ? {} : { documentId: run.documentId }) })
  },

  'letter.markMailed': async ({ letterIds, mailedOn, mailClass }, context) => {
    const letters = await listMailed(context.db, letterIds)
    if (new Set(letterIds).size !== letters.length) return noSuchLetter('letterIds')
    const reasons = letters.flatMap((letter) => mailingReasons(letter, mailedOn, context.today))
    if (reasons.length > 0) return refuse(reasons)
    const by = context.clerk.name
    const unprinted = letters.filter((letter) => letter.printedOn === null).map(({ id }) => id)
    // What is in the mail has been printed, whether or not anybody recorded it.
    const printing = { printedOn: mailedOn, printedBy: by, reason: 'Recorded with the mailing' }
    await markPrinted(context.db, unprinted, printing)
    await markMailed(context.db, letterIds, { mailedOn, mailClass, mailedBy: by })
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

  'letter.recordReturn': async ({ letterId, version, returnedOn, why }, context) => {
    const [letter] = await findLetters(context.db, [letterId])
    if (letter === undefined) return noSuchLetter('letterId')
    return await debtDeed(context, letter.debtId, version, async ({ debt, debtor }) => {
      const reasons = returnReasons(letter, returnedOn, context.today)
      if (reasons.length > 0) return refuse(reasons)
      await recordReturn(context.db, letterId, debtor, { returnedOn, returnedWhy: why })
      for (const other of await debtsOfDebtor(context.db, debtor.id)) {
        if (other.id !== debt.id) await settle(context.db, other.id, context.today)
      }
      return answer({ letterId, kind: letter.kind, returnedOn, why, addressGood: false })
    })
  },

  'letter.mailingList': async ({ letterIds }, { db, today }) => {
    const letters = await listMailed(db, letterIds)
    if (new Set(letterIds).size !== letters.length) return noSuchLetter('letterIds')
    const { agency } = await letterCenter(db, today)
    const pdf = housePress().report(mailingReport(letters, today), { author: agency, dated: today })
    return answer({ letters: letters.length, csv: mailingCsv(letters), pdf: pdf.toString('base64') })
  },

  'letter.certifyMailing': async ({ letterIds }, context) => {
    const letters = await listMailed(context.db, letterIds)
    const [first] = letters
    if (first === undefined || new Set(letterIds).size !== letters.length) return noSuchLetter('letterIds')
    const { mailedOn, mailClass } = first
    if (mailedOn === null || letters.some((other) => other.mailedOn !== mailedOn || other.mailClass !== mailClass)) {
      const message = 'A certificate is for letters that were mailed on one day, in one class of mail.'
      return refuse([{ rule: 'one-mailing', cite: '31 CFR 285.11(c), (e)(3); IRM 1.35.7.10(3)', message }])
    }
    const center = await letterCenter(context.db, mailedOn)
    const report = certificateReport(letters, center, context.clerk.displayName)
    const bytes = housePress().report(report, { author: center.agency, dated: mailedOn })
    const file = { fileName: `certificate-of-mailing-${mailedOn}.pdf`, mediaType: 'application/pdf', bytes }
    const documentId = await keepDocument(context.db, file, context.today)
    context.audit({ about: `certificate of mailing of ${mailedOn}`, detail: { letters: letters.length, documentId } })
    return answer({ documentId, letters: letters.length })
  },

  'letter.alignmentSheet': async (_input, { db, today }) => {
    const { agency } = await letterCenter(db, today)
    const title = 'Alignment sheet for a number 10 window envelope'
    const printed = await housePress().print({ template: 'alignment', title, own: { title, agency } })
    return answer({ pdf: housePress().bind(printed, { title, author: agency, dated: today }).toString('base64') })
  },
}

/** How many letters of each list are shown after a deed. */
const LISTED = 100

/** The file of one letter; an order with a Social Security number is given here, and its look recorded. */
async function printedFile(
  context: DeedContext,
  letter: MailedLetter,
  reason: string,
): Promise<Answer<'letter.print'>['files'][number]> {
  const document = await findDocument(context.db, letter.documentId)
  if (document === undefined) throw new Error('A letter has lost its document.')
  const carries = document.mediaType === ORDER_MEDIA_TYPE
  const look = carries ? { revealed: 'Social Security number', why: `Printed: ${letterLabel(letter.kind)}` } : {}
  const again = reason === '' ? {} : { reason }
  const detail = { letterId: letter.id, kind: letter.kind, printedOn: context.today, ...again, ...look }
  context.audit({ about: letter.billNumber, debtId: letter.debtId, detail })
  const file = { letterId: letter.id, documentId: letter.documentId, fileName: document.fileName }
  return carries ? { ...file, base64: Buffer.from(document.bytes).toString('base64') } : file
}

function noSuchLetter(path: string): Denied {
  return invalid(path, 'There is no letter of that number.')
}
