/**
 * The information-return file of Publication 1220 for Forms 1099-C: records T, A, B, C and F of 750 bytes each, for tax
 * years up to 2025. Its caveat: the layout follows a published implementation last revised for tax year 2022, and is to
 * be confirmed against the publication of the year being filed.
 */
import type { IsoDate } from '../values/dates.ts'
import { add, cents, ZERO, type Cents } from '../values/money.ts'
import { defineLayout, readRecord, writeRecord, type Field, type FieldKind, type Values } from './fixed-width.ts'
import { plainUpper } from './plain-ascii.ts'

export const citation = 'Publication 1220, records T, A, B, C and F; 26 U.S.C. 6050P'

/** The last tax year that may be filed in this form; later ones go through the IRIS portal alone. */
export const LAST_FIRE_YEAR = 2025

const LENGTH = 750

function row<const N extends string, const K extends FieldKind>(
  from: number,
  length: number,
  name: N,
  kind: K,
): { readonly from: number; readonly length: number; readonly name: N; readonly kind: K; readonly source: string } {
  return { from, length, name, kind, source: 'Publication 1220' }
}

function fixed<const V extends string>(from: number, name: string, value: V): Field & { readonly kind: 'constant' } {
  return { from, length: value.length, name, kind: 'constant', value, source: 'Publication 1220' }
}

const T = defineLayout('T', LENGTH, [
  fixed(1, 'record', 'T'),
  row(2, 4, 'year', 'digits'),
  row(6, 1, 'priorYear', 'text'),
  row(7, 9, 'taxpayerId', 'digits'),
  row(16, 5, 'controlCode', 'text'),
  row(30, 40, 'name', 'text'),
  row(110, 40, 'company', 'text'),
  row(190, 40, 'address', 'text'),
  row(230, 40, 'city', 'text'),
  row(270, 2, 'state', 'text'),
  row(272, 9, 'zip', 'text'),
  row(296, 8, 'payees', 'count'),
  row(304, 40, 'contact', 'text'),
  row(344, 15, 'phone', 'text'),
  row(359, 50, 'email', 'text'),
  row(500, 8, 'sequence', 'count'),
  fixed(518, 'vendor', 'I'),
])

const A = defineLayout('A', LENGTH, [
  fixed(1, 'record', 'A'),
  row(2, 4, 'year', 'digits'),
  row(12, 9, 'taxpayerId', 'digits'),
  row(21, 4, 'nameControl', 'text'),
  fixed(26, 'returnType', '5 '),
  fixed(28, 'amountCodes', '237'),
  row(53, 40, 'name', 'text'),
  fixed(133, 'transferAgent', '0'),
  row(134, 40, 'address', 'text'),
  row(174, 40, 'city', 'text'),
  row(214, 2, 'state', 'text'),
  row(216, 9, 'zip', 'text'),
  row(225, 15, 'phone', 'text'),
  row(500, 8, 'sequence', 'count'),
])

const OTHER_AMOUNTS = [55, 91, 103, 115, 139, 151, 163, 175, 187, 199, 211, 223, 235, 247, 259] as const

const B = defineLayout('B', LENGTH, [
  fixed(1, 'record', 'B'),
  row(2, 4, 'year', 'digits'),
  row(6, 1, 'corrected', 'text'),
  row(7, 4, 'nameControl', 'text'),
  fixed(11, 'taxpayerIdType', '2'),
  row(12, 9, 'taxpayerId', 'digits'),
  row(21, 20, 'account', 'text'),
  ...OTHER_AMOUNTS.map((from) => fixed(from, `amount at ${from}`, '0'.repeat(12))),
  row(67, 12, 'discharged', 'money'),
  row(79, 12, 'interest', 'money'),
  row(127, 12, 'propertyValue', 'money'),
  row(288, 40, 'name', 'text'),
  row(368, 40, 'address', 'text'),
  row(448, 40, 'city', 'text'),
  row(488, 2, 'state', 'text'),
  row(490, 9, 'zip', 'text'),
  row(500, 8, 'sequence', 'count'),
  row(547, 1, 'eventCode', 'text'),
  row(548, 8, 'eventOn', 'date'),
  row(556, 39, 'description', 'text'),
  row(595, 1, 'liable', 'text'),
])

const TOTALS_WITHOUT = [16, 70, 88, 106, 142, 160, 178, 196, 214, 232, 250, 268, 286, 304, 322] as const

const C = defineLayout('C', LENGTH, [
  fixed(1, 'record', 'C'),
  row(2, 8, 'payees', 'count'),
  ...TOTALS_WITHOUT.map((from) => fixed(from, `total at ${from}`, '0'.repeat(18))),
  row(34, 18, 'discharged', 'money'),
  row(52, 18, 'interest', 'money'),
  row(124, 18, 'propertyValue', 'money'),
  row(500, 8, 'sequence', 'count'),
])

const F = defineLayout('F', LENGTH, [
  fixed(1, 'record', 'F'),
  row(2, 8, 'payers', 'count'),
  fixed(10, 'zeros', '0'.repeat(21)),
  row(50, 8, 'payees', 'count'),
  row(500, 8, 'sequence', 'count'),
])

/** The agency as payer and transmitter of its own file. */
export interface FirePayer {
  readonly taxpayerId: string
  readonly controlCode: string
  readonly name: string
  readonly address: string
  readonly city: string
  readonly state: string
  readonly zip: string
  readonly contact: string
  readonly phone: string
  readonly email: string
}

/** One form of the file. */
export interface FireForm {
  readonly taxpayerId: string
  readonly lastName: string
  readonly firstName: string
  readonly account: string
  readonly address: string
  readonly city: string
  readonly state: string
  readonly zip: string
  readonly discharged: Cents
  readonly interest: Cents
  readonly eventCode: string
  readonly eventOn: IsoDate
  readonly description: string
  readonly corrects: boolean
}

/** Writes the file: 750 bytes a record, the last two of each a line end. */
export function writeFire(year: number, current: number, payer: FirePayer, forms: readonly FireForm[]): string {
  const common = { year: String(year) }
  const payees = forms.length
  const own = { ...placeOf(payer), phone: payer.phone.replaceAll(/\D/g, ''), taxpayerId: payer.taxpayerId }
  const name = cut(payer.name, 40)
  const transmitter = {
    ...common,
    ...own,
    priorYear: year < current ? 'P' : '',
    controlCode: payer.controlCode,
    name,
    company: name,
    payees,
    contact: cut(payer.contact, 40),
    email: payer.email.slice(0, 50),
    sequence: 1,
  }
  const discharged = add(...forms.map((form) => form.discharged))
  const interest = add(...forms.map((form) => form.interest))
  const totals = { payees, discharged, interest, propertyValue: ZERO, sequence: payees + 3 }
  const records = [
    writeRecord(T, transmitter),
    writeRecord(A, { ...common, ...own, nameControl: '', name, sequence: 2 }),
    ...forms.map((form, index) => writeRecord(B, payeeOf(form, common.year, index + 3))),
    writeRecord(C, totals),
    writeRecord(F, { payers: 1, payees, sequence: payees + 4 }),
  ]
  return records.map((record) => `${record.slice(0, LENGTH - 2)}\r\n`).join('')
}

function payeeOf(form: FireForm, year: string, sequence: number): Values<typeof B> {
  const { taxpayerId, lastName, firstName, account, discharged, interest, eventCode, eventOn, description } = form
  return {
    ...placeOf(form),
    year,
    sequence,
    taxpayerId,
    corrected: form.corrects ? 'G' : '',
    nameControl: plainUpper(lastName).replaceAll(/[^A-Z0-9&-]/g, '').slice(0, 4),
    account: cut(account, 20),
    discharged,
    interest,
    propertyValue: ZERO,
    name: cut(`${firstName} ${lastName}`, 40),
    eventCode,
    eventOn,
    description: cut(description, 39),
    liable: '1',
  }
}

function placeOf({ address, city, state, zip }: Pick<FireForm, 'address' | 'city' | 'state' | 'zip'>): {
  readonly address: string
  readonly city: string
  readonly state: string
  readonly zip: string
} {
  return { address: cut(address, 40), city: cut(city, 40), state, zip: zip.replaceAll(/\D/g, '') }
}

function cut(text: string, length: number): string {
  return plainUpper(text).slice(0, length).trim()
}

/** What a file says when it is read back. */
export interface FireRead {
  readonly forms: readonly { readonly taxpayerId: string; readonly discharged: Cents; readonly interest: Cents }[]
  /** The control totals that its C record states. */
  readonly stated: { readonly payees: number; readonly discharged: Cents; readonly interest: Cents }
  readonly problems: readonly string[]
}

/** Reads a file back by position and compares what it adds up to with what it states. */
export function readFire(content: string): FireRead {
  const lines = content.split('\r\n').slice(0, -1)
  const problems: string[] = []
  const forms: FireRead['forms'][number][] = []
  let stated: FireRead['stated'] = { payees: 0, discharged: ZERO, interest: ZERO }
  for (const [index, line] of lines.entries()) {
    const record = `${line}  `
    if (Number(record.slice(499, 507)) !== index + 1) problems.push(`Record ${index + 1} is out of sequence.`)
    if (line.startsWith('B')) {
      const read = readRecord(B, record)
      if (read.ok) forms.push(read.values)
      else problems.push(...read.problems.map(({ message }) => `Record ${index + 1}: ${message}`))
    }
    if (line.startsWith('C')) {
      const read = readRecord(C, record)
      if (read.ok) stated = read.values
      else problems.push(...read.problems.map(({ message }) => `Record ${index + 1}: ${message}`))
    }
  }
  if (lines.map((line) => line[0]).join('') !== `TA${'B'.repeat(forms.length)}CF`) problems.push('Records are missing.')
  const discharged = cents(forms.reduce((sum, form) => sum + form.discharged, 0))
  const interest = cents(forms.reduce((sum, form) => sum + form.interest, 0))
  const { payees } = stated
  if (payees !== forms.length || discharged !== stated.discharged || interest !== stated.interest) {
    problems.push('The control totals do not agree with the forms.')
  }
  return { forms, stated, problems }
}
