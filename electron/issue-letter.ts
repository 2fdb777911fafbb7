/** Issues a letter: asks its gate, prints it, looks for what it must carry, and keeps its exact bytes. */
import { letters, notices, type LetterKind } from '../shared/letters/index.ts'
import type { OmittedElement } from '../shared/letters/letter.ts'
import type { NoticeLetter } from '../shared/letters/notice-letter.ts'
import type { IsoDate } from '../shared/values/dates.ts'
import { answer, invalid, refuse, type Outcome } from '../shared/values/outcome.ts'
import type { AuditLine, DeedContext } from './context.ts'
import { housePress } from './draw-demand.ts'
import { drawLetter, whyNoLetter, type DrawnLetter, type LetterAsk, type LetterSetting } from './draw-letter.ts'
import { readTaxpayerNumber } from './store/debtors.ts'
import { digestOf, keepDocument, ORDER_MEDIA_TYPE } from './store/documents.ts'
import type { Dossier } from './store/facts.ts'
import { addLetter, addOmissions } from './store/letters.ts'

/** A letter as it is asked for, with the day on which counsel was consulted for each element left out. */
export interface IssueAsk extends LetterAsk {
  readonly omitted: readonly (OmittedElement & { readonly consultedOn: IsoDate })[]
}

export interface IssuedLetter {
  readonly letterId: number
  readonly drawn: DrawnLetter
  /** What the audit trail is told. */
  readonly told: AuditLine['detail']
}

/** Prints, checks and keeps a letter of one debt; the caller settles the debt. */
export async function issueLetter(
  context: DeedContext,
  dossier: Dossier,
  ask: IssueAsk,
  setting: LetterSetting,
): Promise<Outcome<IssuedLetter>> {
  const reasons = whyNoLetter(dossier, ask.kind, setting)
  if (reasons.length > 0) return refuse(reasons)
  const late = ask.omitted.findIndex(({ consultedOn }) => consultedOn > context.today)
  if (late >= 0) return invalid(`omissions.${late}.consultedOn`, `This day lies after today, ${context.today}.`)
  const carries = carriesTaxpayerNumber(ask.kind)
  const number = carries ? await readTaxpayerNumber(context.db, dossier.debt.debtorId) : undefined
  const drawing = await drawLetter(dossier, ask, setting, number === undefined ? '' : hyphenated(number))
  if (!drawing.ok) return drawing
  const drawn = drawing.value
  if (drawn.missing.length > 0) return refuse(drawn.missing)
  const { letterId, digest } = await keepLetter(context, dossier, ask, drawn, setting.letterDate)
  const told = {
    letterId,
    kind: ask.kind,
    letterDate: setting.letterDate,
    dueOn: drawn.dueOn,
    pages: drawn.printed.pages,
    digest,
    ...(ask.omitted.length === 0 ? {} : { omitted: ask.omitted }),
    ...(carries ? { revealed: 'Social Security number', why: `Printed on the ${letters[ask.kind].label}` } : {}),
  }
  return answer({ letterId, drawn, told })
}

/** Whether a letter of the kind carries the whole Social Security number. */
export function carriesTaxpayerNumber(kind: LetterKind): boolean {
  if (kind === 'demand') return false
  const letter: NoticeLetter = notices[kind]
  return letter.carriesTaxpayerNumber === true
}

async function keepLetter(
  { db, today, clerk }: DeedContext,
  { debt }: Dossier,
  ask: IssueAsk,
  drawn: DrawnLetter,
  datedOn: IsoDate,
): Promise<{ readonly letterId: number; readonly digest: string }> {
  const bytes = housePress().bind(drawn.printed, drawn.about)
  const mediaType = carriesTaxpayerNumber(ask.kind) ? ORDER_MEDIA_TYPE : 'application/pdf'
  const fileName = `${fileNameOf(ask.kind)}-${debt.billNumber}.pdf`
  const documentId = await keepDocument(db, { fileName, mediaType, bytes }, today)
  const letterId = await addLetter(db, {
    debtId: debt.id,
    kind: ask.kind,
    datedOn,
    dueOn: drawn.dueOn,
    issuedBy: clerk.name,
    documentId,
    fields: JSON.stringify(drawn.fields),
    caseId: drawn.caseId,
  })
  await addOmissions(db, letterId, ask.omitted)
  return { letterId, digest: digestOf(bytes) }
}

/** What files of letters of a kind are called. */
export function fileNameOf(kind: LetterKind): string {
  return kind === 'demand' ? 'demand-letter' : kind
}

function hyphenated(ssn: string): string {
  return `${ssn.slice(0, 3)}-${ssn.slice(3, 5)}-${ssn.slice(5)}`
}
