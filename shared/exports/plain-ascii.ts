/** Upper-case ASCII from names and addresses as people write them: Núñez, Ngọc, Søren. */

/** Letters that do not come apart into a letter and an accent. Keys are upper case. */
const LETTERS: Readonly<Record<string, string>> = {
  'Æ': 'AE', 'Œ': 'OE', 'Ø': 'O', 'Ł': 'L', 'Đ': 'D', 'Ð': 'D', 'Þ': 'TH', 'Ħ': 'H', 'Ŧ': 'T', 'Ŋ': 'N', 'Ə': 'E',
  'ẞ': 'SS', 'ª': 'A', 'º': 'O', '‘': "'", '’': "'", 'ʼ': "'", '´': "'", '`': "'", 'ʻ': "'", '“': '"', '”': '"',
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '−': '-',
}

const ASCII = /^[\x20-\x7e]*$/
const MARKS = /\p{Mark}/gu
const NOT_ASCII = /[^\x20-\x7e]/gu

/**
 * The text in upper-case ASCII: accents dropped, letters of the table written out, every run of blanks made one. A
 * character that has no such form is left out; `hasUnwritable` tells.
 */
export function plainUpper(text: string): string {
  const upper = ASCII.test(text) ? text.toUpperCase() : spelledOut(text).replace(NOT_ASCII, '')
  return (upper.includes('  ') ? upper.replace(/ {2,}/g, ' ') : upper).trim()
}

/** Whether the text has a character that `plainUpper` must leave out. */
export function hasUnwritable(text: string): boolean {
  return !ASCII.test(text) && spelledOut(text).search(NOT_ASCII) >= 0
}

function spelledOut(text: string): string {
  const upper = text.normalize('NFD').replace(MARKS, '').toUpperCase()
  return upper.replace(/\s/g, ' ').replace(NOT_ASCII, (character) => LETTERS[character] ?? character)
}
