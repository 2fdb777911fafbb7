/** The papers that go with a mailing: the list of addresses and the certificate of mailing. */
import type { LetterCenter } from '../shared/letters/center.ts'
import { longDate } from '../shared/letters/words.ts'
import type { IsoDate } from '../shared/values/dates.ts'
import type { Report } from './print/press.ts'
import { letterLabel } from './show/labels.ts'
import type { MailedLetter } from './store/mailing.ts'

const CLASSES: Readonly<Record<string, string>> = { 'first-class': 'First-Class Mail', certified: 'Certified Mail' }

/** The letters with their addresses as a table that a mail house reads. */
export function mailingCsv(letters: readonly MailedLetter[]): string {
  const head = ['place', 'letter', 'bill_number', 'kind', 'name', 'street1', 'street2', 'city', 'state', 'zip', 'dated']
  const rows = letters.map((letter, index) => [
    String(index + 1), String(letter.id), letter.billNumber, letterLabel(letter.kind), nameOf(letter), letter.street1,
    letter.street2, letter.city, letter.state, letter.zip, letter.datedOn,
  ])
  return [head, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('')
}

/** The same list for reading. */
export function mailingReport(letters: readonly MailedLetter[], today: IsoDate): Report {
  return {
    title: 'Mailing list',
    about: `${countOf(letters)} in mailing order, ${longDate(today)}`,
    landscape: true,
    columns: COLUMNS,
    rows: letters.map(rowOf),
    notes: [],
  }
}

/** The certificate that letters were mailed on a day, with room for the signature and the postmark. */
export function certificateReport(letters: readonly MailedLetter[], center: LetterCenter, by: string): Report {
  const [first] = letters
  const mailClass = CLASSES[first?.mailClass ?? ''] ?? ''
  const on = first === undefined || first.mailedOn === null ? '' : longDate(first.mailedOn)
  return {
    title: 'Certificate of mailing',
    about: `${countOf(letters)} mailed on ${on} by ${mailClass}, from ${center.agency}`,
    landscape: true,
    columns: COLUMNS,
    rows: letters.map(rowOf),
    notes: [
      `I certify that the letters listed here were mailed on ${on} by ${mailClass}, postage paid, each to the ` +
        'address shown, the most current one on record.',
      `Recorded by ${by}.`,
      'Signature: ______________________________    Date: ____________________    Postmark of the mailing office:',
    ],
  }
}

const COLUMNS = [
  { label: 'No.', align: 'right', share: 0.4 },
  { label: 'Bill number', align: 'left', share: 1.1 },
  { label: 'Letter', align: 'left', share: 1.8 },
  { label: 'Dated', align: 'left', share: 0.9 },
  { label: 'Name', align: 'left', share: 1.8 },
  { label: 'Address', align: 'left', share: 3.2 },
] as const

function rowOf(letter: MailedLetter, index: number): readonly string[] {
  const { street1, street2, city, state, zip } = letter
  const address = [street1, street2, `${city}, ${state} ${zip}`].filter((line) => line !== '').join(', ')
  return [String(index + 1), letter.billNumber, letterLabel(letter.kind), letter.datedOn, nameOf(letter), address]
}

function nameOf({ firstName, middleName, lastName }: MailedLetter): string {
  return [firstName, middleName, lastName].filter((part) => part !== '').join(' ')
}

function countOf({ length }: readonly MailedLetter[]): string {
  return `${length} ${length === 1 ? 'letter' : 'letters'}`
}

/** Quoted, so that no value is taken for a formula by a spreadsheet or for a column of its own. */
function quoted(text: string): string {
  const plain = /^[=+\-@\t]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
