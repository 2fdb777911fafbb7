/** The tables of letters beside the letters themselves: what was left out, each printing, runs and templates. */
import type { Generated } from 'kysely'
import type { IsoDate } from '../../shared/values/dates.ts'

/** An element that was left out of a letter on counsel's word. */
export interface LetterOmissionTable {
  readonly id: Generated<number>
  readonly letterId: number
  readonly element: string
  readonly reason: string
  readonly counsel: string
  readonly consultedOn: IsoDate
}

/** One printing of a letter; a reprint has a reason. */
export interface LetterPrintingTable {
  readonly id: Generated<number>
  readonly letterId: number
  readonly printedOn: IsoDate
  readonly printedBy: string
  readonly reason: string
}

/** A run of letters with its one file in mailing order. */
export interface LetterBatchTable {
  readonly id: Generated<number>
  readonly kind: string
  readonly madeOn: IsoDate
  readonly madeBy: string
  readonly documentId: number
}

export interface LetterBatchItemTable {
  readonly batchId: number
  readonly letterId: number
  readonly place: number
}

/** A text of a template that somebody at the center has written. */
export interface TemplateVersionTable {
  readonly id: Generated<number>
  readonly file: string
  readonly number: number
  readonly text: string
  readonly note: string
  readonly savedOn: IsoDate
  readonly savedBy: string
  readonly state: 'draft' | 'proposed' | 'in-use' | 'retired' | 'refused'
  readonly decidedOn: IsoDate | null
  readonly decidedBy: string | null
}
