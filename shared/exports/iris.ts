/**
 * A staging table for the IRIS portal: the payer and recipient columns as programs that file there name them, and the
 * boxes of Form 1099-C in plain words. The portal's own headings of the boxes are not published; check them there.
 */
import { formatMoney } from '../values/money.ts'
import type { FireForm, FirePayer } from './fire.ts'
import { writeCsv } from './csv.ts'

export const citation = '26 U.S.C. 6050P; Publication 5717'

const HEADINGS = [
  'Form Type', 'Tax Year', 'Payer TIN Type', 'Payer Taxpayer ID Number', 'Payer Name Type',
  'Payer Business or Entity Name Line 1', 'Payer Address Line 1', 'Payer City/Town',
  'Payer State/Province/Territory', 'Payer ZIP/Postal Code', 'Payer Phone', 'Recipient TIN Type',
  'Recipient Taxpayer ID Number', 'Recipient Name Type', 'Recipient First Name', 'Recipient Last Name (Surname)',
  'Recipient Address Line 1', 'Recipient City/Town', 'Recipient State/Province/Territory',
  'Recipient ZIP/Postal Code', 'Form Account Number', 'Corrected', 'Box 1 Date of identifiable event',
  'Box 2 Amount of debt discharged', 'Box 3 Interest included in box 2', 'Box 4 Debt description',
  'Box 5 Personally liable', 'Box 6 Identifiable event code', 'Box 7 Fair market value of property',
] as const

/** Writes the table. */
export function writeIris(year: number, payer: FirePayer, forms: readonly FireForm[]): string {
  const { taxpayerId, name, address, city, state, zip, phone } = payer
  const from = ['EIN', taxpayerId, 'B', name, address, city, state, zip, phone]
  const rows = forms.map((form) => [
    '1099-C', year, ...from,
    'SSN', form.taxpayerId, 'I', form.firstName, form.lastName, form.address, form.city, form.state, form.zip,
    form.account, form.corrects ? 'Yes' : 'No', form.eventOn, formatMoney(form.discharged), formatMoney(form.interest),
    form.description, 'Yes', form.eventCode, '',
  ])
  return writeCsv([[...HEADINGS], ...rows])
}
