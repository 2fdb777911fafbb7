/** The papers of a salary offset: its request with the certification, that as a file, and a notice of adjustment. */
import type { Parsed } from '../shared/api.ts'
import { DEDUCTION_TREATMENT } from '../shared/domain/disposable-pay.ts'
import type { OffsetWay } from '../shared/domain/enforced-offset/ways.ts'
import { demandLetter } from '../shared/domain/standing/facts.ts'
import { offsetRequestFile } from '../shared/exports/offset-request.ts'
import { composeAdjustmentNotice } from '../shared/letters/adjustment-notice.ts'
import { composeOffsetRequest } from '../shared/letters/offset-request.ts'
import { composeVoluntaryOffset, type VoluntaryOffsetPaper } from '../shared/letters/voluntary-offset-request.ts'
import { fullName } from '../shared/letters/window-address.ts'
import type { IsoDate } from '../shared/values/dates.ts'
import type { Cents } from '../shared/values/money.ts'
import { keepPaper } from './keep-paper.ts'
import { keepDocument } from './store/documents.ts'
import type { Dossier } from './store/facts.ts'
import type { Writer } from './store/tables.ts'

/** What is asked of the paying agency. */
export interface OffsetAsked {
  readonly payingAgency: string
  readonly owed: Cents
  readonly collected?: Cents | undefined
  readonly firstPayOn: IsoDate
  readonly beginsBy: IsoDate
  readonly finalPay: boolean
  readonly gross: Cents
  readonly deductions: Parsed<'offset.preview'>['deductions']
  readonly disposablePay: Cents
  readonly amount: Cents
}

/** The two documents of a request. */
export interface OffsetDocuments {
  readonly documentId: number
  readonly fileDocumentId: number
}

/** Prints the request with its certification, writes it as a file, and keeps both. */
export async function drawOffsetRequest(
  db: Writer,
  dossier: Dossier,
  certified: { readonly on: IsoDate; readonly by: string },
  asked: OffsetAsked,
): Promise<OffsetDocuments> {
  const { debt, debtor, type, facts } = dossier
  const person = { name: fullName(debtor), employeeId: debtor.employeeId, lastFour: debtor.lastFour }
  const signed = { certifiedOn: certified.on, certifiedBy: certified.by, billNumber: debt.billNumber }
  const name = `offset-request-${debt.billNumber}-${certified.on}`
  const letter = demandLetter(facts)
  const documentId = await keepPaper(db, name, certified.on, ({ agency, offices }) =>
    composeOffsetRequest({
      ...asked,
      ...person,
      ...signed,
      agency,
      office: offices[debt.office],
      kind: type.name,
      noticeMailedOn: letter?.mailedOn,
      collected: asked.collected,
      deductions: asked.deductions.map(({ kind, amount }) => ({
        label: `${kind.charAt(0).toUpperCase()}${kind.slice(1).replaceAll('-', ' ')}`,
        amount,
        subtracted: DEDUCTION_TREATMENT[kind].subtracted,
      })),
    }),
  )
  const bytes = Buffer.from(offsetRequestFile({ ...asked, ...person, ...signed }))
  const file = { fileName: `${name}.csv`, mediaType: 'text/csv', bytes }
  return { documentId, fileDocumentId: await keepDocument(db, file, certified.on) }
}

/** Prints the request to deduct what the employee agreed to, and keeps it. */
export async function drawVoluntaryOffset(
  db: Writer,
  { debt, debtor, type }: Dossier,
  datedOn: IsoDate,
  agreed: Pick<VoluntaryOffsetPaper, 'signedOn' | 'channel' | 'amount' | 'firstPayOn' | 'payingAgency' | 'owed'>,
): Promise<number> {
  return await keepPaper(db, `voluntary-offset-${debt.billNumber}-${datedOn}`, datedOn, ({ agency, offices }) =>
    composeVoluntaryOffset({
      ...agreed,
      agency,
      office: offices[debt.office],
      billNumber: debt.billNumber,
      kind: type.name,
      name: fullName(debtor),
      employeeId: debtor.employeeId,
      datedOn,
    }),
  )
}

/** Prints the notice that goes out with a deduction from the next pay, and keeps it. */
export async function drawAdjustmentNotice(
  db: Writer,
  { debt, debtor, type }: Dossier,
  datedOn: IsoDate,
  taken: { readonly way: OffsetWay; readonly amount: Cents; readonly payOn: IsoDate },
): Promise<number> {
  return await keepPaper(db, `pay-adjustment-${debt.billNumber}-${datedOn}`, datedOn, ({ agency, offices }) =>
    composeAdjustmentNotice({
      ...taken,
      agency,
      office: offices[debt.office],
      billNumber: debt.billNumber,
      kind: type.name,
      cause: debt.cause,
      name: fullName(debtor),
      datedOn,
    }),
  )
}
