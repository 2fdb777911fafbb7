/** What a file from Treasury is read into: findings that somebody must see to, and what it changes at once. */
import type { IsoDate } from '../../shared/values/dates.ts'
import type { Outcome } from '../../shared/values/outcome.ts'
import type { DeedContext } from '../context.ts'

/** What a finding asks for, and how it reads. */
export const FINDING_KINDS = {
  'not-taken': 'Not taken by Treasury: mend it and refer it again',
  'update-not-taken': 'Update not taken: mend it and send it again',
  'batch': 'The batch as a whole',
  'returned': 'Returned by Treasury: decide what becomes of it',
  'compromise': 'Compromised by Treasury: write off the rest',
  'bankruptcy': 'Bankruptcy: open the case',
  'death': 'Death: open the case',
  'dissolved': 'The debtor has ended: decide what becomes of the debt',
  'missing': 'Not in the file although we referred it: ask Treasury',
  'unknown': 'No debt of this number that Treasury should have',
  'collection': 'Collection not posted: post it by hand',
} as const

export type FindingKind = keyof typeof FINDING_KINDS

/** Tells the kind of a finding from any other text. */
export function isFindingKind(text: string): text is FindingKind {
  return Object.hasOwn(FINDING_KINDS, text)
}

/** One finding before it is kept. */
export interface NewFinding {
  readonly debtId: number | undefined
  readonly billNumber: string
  readonly line: number
  readonly kind: FindingKind
  readonly code: string
  readonly message: string
}

/** What came of reading a file. */
export interface ReturnedFile {
  readonly records: number
  readonly findings: readonly NewFinding[]
  /** Debts that Treasury has no more, with the day on which they came back. */
  readonly back: readonly { readonly debtId: number; readonly on: IsoDate }[]
  /** Debts of which money was posted. */
  readonly touched: readonly number[]
  readonly detail: Readonly<Record<string, unknown>>
}

/** Reads the text of a file of one kind. */
export type ReadReturned = (content: string, context: DeedContext) => Promise<Outcome<ReturnedFile>>

/** The lines of a file, whatever ends them; an empty last one is none. */
export function linesOf(content: string): readonly string[] {
  const lines = content.split(/\r?\n/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}
