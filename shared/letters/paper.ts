/** A paper of the center's own, such as an agreement or an order: its parts in reading order, ready to print. */
import { parseDate } from '../values/dates.ts'
import type { LetterOffice } from './center.ts'
import { longDate, withoutTaxpayerNumbers } from './words.ts'

export const citation = 'IRM 1.35.7.5(1) Repayment Agreement; 31 CFR 5.12(c), 285.11(g)'

/** A fact with its label. */
export interface PaperFact {
  readonly label: string
  readonly value: string
}

/** A table, with how wide each column is beside the others. */
export interface PaperTable {
  readonly columns: readonly { readonly label: string; readonly align: 'left' | 'right'; readonly share: number }[]
  readonly rows: readonly (readonly string[])[]
}

/** One part; what it lacks is left empty. */
export interface PaperPart {
  readonly heading: string
  readonly facts: readonly PaperFact[]
  readonly texts: readonly string[]
  readonly table: PaperTable | null
  /** Lines to sign or write on, each with the blanks that stand side by side. */
  readonly sign: readonly (readonly { readonly label: string; readonly share: number }[])[]
}

/** A whole paper. */
export interface Paper {
  readonly title: string
  readonly about: string
  /** Who it comes from: the lines of its head. */
  readonly from: readonly string[]
  readonly parts: readonly PaperPart[]
}

/** A part with what is given of it. */
export function part(given: Partial<PaperPart>): PaperPart {
  return { heading: '', facts: [], texts: [], table: null, sign: [], ...given }
}

/** A line with a blank for a name or signature and one for the day. */
export function signature(label: string): PaperPart['sign'][number] {
  return [{ label, share: 3 }, { label: 'Date', share: 1 }]
}

/** The head of a paper: the agency, and the office with its address; what an address repeats is said once. */
export function headOf(agency: string, office: LetterOffice): readonly string[] {
  return [...new Set([agency, office.name, ...office.addressLines]), `Telephone ${office.phone}`]
}

/** Text as it may be printed for a debtor: its days written out, and nothing that could be a taxpayer number. */
export function printable(text: string): string {
  const days = text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (iso) => {
    const day = parseDate(iso)
    return day === undefined ? iso : longDate(day)
  })
  return withoutTaxpayerNumbers(days)
}

/** A paper all of whose texts may be printed for a debtor. */
export function printablePaper(paper: Paper): Paper {
  const { title, about, from, parts } = paper
  const texts = (lines: readonly string[]) => lines.map(printable)
  return {
    from,
    title: printable(title),
    about: printable(about),
    parts: parts.map((one) => ({
      ...one,
      heading: printable(one.heading),
      facts: one.facts.map(({ label, value }) => ({ label, value: printable(value) })),
      texts: texts(one.texts),
      table: one.table === null ? null : { ...one.table, rows: one.table.rows.map(texts) },
    })),
  }
}
