/**
 * The name and address as a number 10 window envelope needs them: capitals, no more lines and no longer than show in
 * the window. Type is never smaller than the 8 points the Postal Service asks for.
 */
export const citation = 'USPS Domestic Mail Manual 202.5.7; USPS Publication 28, section 2'

/** Where a letter goes. */
export interface Addressee {
  readonly firstName: string
  readonly middleName: string
  readonly lastName: string
  readonly street1: string
  readonly street2: string
  readonly city: string
  readonly state: string
  readonly zip: string
}

/** An address ready to print, with its size of type in points. */
export interface WindowAddress {
  readonly lines: readonly string[]
  readonly size: number
}

/** Sizes of type with the letters and lines that fit the window: 3.25 by 0.84 inches, capitals being 0.7 em wide. */
const SIZES = [
  { size: 11, letters: 29, lines: 4 },
  { size: 10, letters: 33, lines: 5 },
  { size: 9, letters: 36, lines: 6 },
  { size: 8, letters: 41, lines: 8 },
] as const

type Named = Pick<Addressee, 'firstName' | 'middleName' | 'lastName'>

/** The name of a person as a letter says it: `Robert A. Davis`. */
export function fullName({ firstName, middleName, lastName }: Named): string {
  const middle = [...middleName].length === 1 ? `${middleName}.` : middleName
  return [firstName, middle, lastName].filter((part) => part !== '').join(' ')
}

/** Breaks an address into lines in the largest size that fits. */
export function windowAddress(to: Addressee): WindowAddress {
  const name = [to.firstName, to.middleName, to.lastName].filter((part) => part !== '').join(' ')
  return linesForWindow([name, to.street1, to.street2, `${to.city} ${to.state} ${to.zip}`])
}

/** Breaks the lines of any address in the largest size that fits; empty ones are left out. */
export function linesForWindow(whole: readonly string[]): WindowAddress {
  const wanted = whole.filter((line) => line.trim() !== '').map((line) => line.toUpperCase())
  for (const { size, letters, lines } of SIZES) {
    const broken = wanted.flatMap((line) => breakLine(line, letters))
    if (broken.length <= lines) return { lines: broken, size }
  }
  return { lines: wanted.flatMap((line) => breakLine(line, SMALLEST.letters)), size: SMALLEST.size }
}

const SMALLEST = SIZES[3]

/** Breaks at spaces; a word longer than a line is broken where the line ends. */
function breakLine(line: string, longest: number): readonly string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(/\s+/).flatMap((long) => chop(long, longest))) {
    const together = current === '' ? word : `${current} ${word}`
    if (together.length <= longest) current = together
    else {
      lines.push(current)
      current = word
    }
  }
  return [...lines, current]
}

function chop(word: string, longest: number): readonly string[] {
  const letters = [...word]
  const pieces: string[] = []
  for (let start = 0; start < letters.length; start += longest) {
    pieces.push(letters.slice(start, start + longest).join(''))
  }
  return pieces
}
