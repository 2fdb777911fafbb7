/** What a letter after the demand letter is: its elements, its gate, the fields asked of a clerk and its words. */
import type { IsoDate } from '../values/dates.ts'
import type { Citation, Reason } from '../values/outcome.ts'
import type { LetterDefinition, LetterElement } from './letter.ts'
import type { CasePapers, NoticeFacts } from './notice-facts.ts'

export const citation = 'IRM 1.35.7.10-1.35.7.22; 31 CFR 5.4(c)'

/** Something that the letter states and the program does not know: a day of a hearing, a time, an address. */
export interface LetterField {
  readonly id: string
  readonly label: string
  readonly form: 'text' | 'long-text' | 'date' | 'money' | 'choice'
  readonly choices?: readonly { readonly id: string; readonly label: string }[]
  readonly required: boolean
  readonly cite: Citation
  /** What the field begins with, in the form in which it is kept. */
  readonly suggested?: (facts: NoticeFacts) => string | undefined
}

/** What a letter says beside its frame: short texts by name, and rows of a table. */
export interface NoticeWords {
  /** The heading of the letter. */
  readonly heading: string
  readonly [name: string]: string
}

/** One kind of letter after the demand letter. */
export interface NoticeLetter extends LetterDefinition {
  /** What it belongs to, for the list it is picked from. */
  readonly group: 'Payment' | 'Notice of intent' | 'Hearing' | 'Decision' | 'Closing' | 'Employer'
  readonly fields: readonly LetterField[]
  /** Which case it is about; absent when it is about none. */
  readonly about?: (papers: CasePapers) => boolean
  /** Why it may not go on a day, whatever is written in its fields; nothing when it may. */
  readonly reasons: (facts: NoticeFacts) => readonly Reason[]
  /** What is wrong with what was written in its fields; asked only once every required one is filled. */
  readonly checks?: (facts: NoticeFacts) => readonly Reason[]
  readonly words: (facts: NoticeFacts) => NoticeWords
  /** The rows of its table, where it has one. */
  readonly rows?: (facts: NoticeFacts) => readonly (readonly string[])[]
  /** The day by which it asks for something; kept with the letter. */
  readonly dueOn?: (facts: NoticeFacts) => IsoDate | undefined
  /** Who it goes to, when that is not the debtor: lines of an address from its fields. */
  readonly goesTo?: (facts: NoticeFacts) => readonly string[]
  /** It carries the whole Social Security number; its printing is recorded. */
  readonly carriesTaxpayerNumber?: true
}

/** An element that has to be there. */
export function required(id: string, says: string, cite: Citation): LetterElement {
  return { id, says, cite, omittable: false }
}

/** What nearly every letter says: the amount and whom to ask. */
export function amountAndContact(cite: Citation): readonly LetterElement[] {
  return [
    required('amount', 'the amount of the debt', cite),
    required('contact', 'whom to contact, with address and telephone', '31 CFR 5.4(a)(5); IRM 1.35.7.10(2)(7)'),
  ]
}
