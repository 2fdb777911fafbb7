/** Prints a paper of the center and keeps it as a document. */
import type { Paper } from '../shared/letters/paper.ts'
import type { LetterCenter } from '../shared/letters/center.ts'
import type { IsoDate } from '../shared/values/dates.ts'
import { housePress, letterCenter } from './draw-demand.ts'
import { keepDocument } from './store/documents.ts'
import type { Writer } from './store/tables.ts'

/** Composes a paper with the center's head, prints it and keeps it; gives the document's number. */
export async function keepPaper(
  db: Writer,
  fileName: string,
  dated: IsoDate,
  compose: (center: LetterCenter) => Paper,
): Promise<number> {
  const center = await letterCenter(db, dated)
  const bytes = housePress().paper(compose(center), { author: center.agency, dated })
  return await keepDocument(db, { fileName: `${fileName}.pdf`, mediaType: 'application/pdf', bytes }, dated)
}
