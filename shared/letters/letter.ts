/** What a letter is: its template and the elements it must carry, each with the paragraph that asks for it. */
import type { Citation, Reason } from '../values/outcome.ts'

export const citation = 'IRM 1.35.7.10(2); 31 CFR 5.4(a)-(b), 5.17(b)'

export const rules = ['CFR5-5.4-omit', 'CFR5-5.17-licenses']

/** One thing a letter must say. Its template marks the words that say it with the same id. */
export interface LetterElement {
  readonly id: string
  /** What the reader must be told, to follow "It does not tell". */
  readonly says: string
  readonly cite: Citation
  /** Whether 31 CFR 5.4(b) lets it be left out, once legal counsel finds that the law does not require it. */
  readonly omittable: boolean
}

/** One kind of letter: one file of this folder, one template, and one line of `index.ts`. */
export interface LetterDefinition {
  readonly kind: string
  readonly label: string
  /** The name of its template among the resources. */
  readonly template: string
  readonly cite: Citation
  readonly elements: readonly LetterElement[]
}

/** An element left out because the remedies to be used on the debt do not need it. */
export interface OmittedElement {
  readonly element: string
  readonly reason: string
  readonly counsel: string
}

/** The elements that a printed letter lacks and may not lack, each with its paragraph; nothing when it may go out. */
export function missingElements(
  letter: LetterDefinition,
  found: readonly string[],
  omitted: readonly OmittedElement[] = [],
): readonly Reason[] {
  const carried = new Set(found)
  const lacking = letter.elements.filter(({ id }) => !carried.has(id))
  return lacking.filter((element) => !properlyOmitted(element, omitted)).map(missing)
}

function properlyOmitted(element: LetterElement, omitted: readonly OmittedElement[]): boolean {
  const omission = omitted.find((other) => other.element === element.id)
  if (omission === undefined || !element.omittable) return false
  return omission.reason.trim() !== '' && omission.counsel.trim() !== ''
}

function missing({ says, cite }: LetterElement): Reason {
  return { rule: 'letter-element', cite, message: `The letter does not tell ${says}.` }
}
