/**
 * Names as they are compared: `José O’Brien-Núñez` and `JOSE OBRIEN NUNEZ` are the same name.
 *
 * One function folds what is stored and what is typed, so that a name is found however it was written.
 */

/** Letters that are no base letter with a mark, so that normalization leaves them as they are. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i', ŋ: 'n', ς: 'σ',
}

/** Folded already: most typed numbers and everything that was folded before. */
const FOLDED = /^[a-z0-9]+(?: [a-z0-9]+)*$/

/**
 * Folds a name for comparing: no case, no accents, no apostrophes or periods; hyphens and other signs part words.
 * Folding what was folded changes nothing.
 */
export function foldName(text: string): string {
  if (FOLDED.test(text)) return text
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{Mark}'’‘ʼ`´.]/gu, '')
    .replace(/[ßæœøđðþłħıŋς]/g, (letter) => SPELLED_OUT[letter] ?? letter)
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
}

/** The three names of a person, as they are written. */
export interface PersonName {
  readonly lastName: string
  readonly firstName: string
  readonly middleName: string
}

/** The folded `last first middle`: lists of people are in its order. */
export function nameKey({ lastName, firstName, middleName }: PersonName): string {
  return foldName(`${lastName} ${firstName} ${middleName}`)
}

/** The folded `first last`: people are also found by it. */
export function givenNameKey({ lastName, firstName }: PersonName): string {
  return foldName(`${firstName} ${lastName}`)
}
