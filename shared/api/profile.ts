/** What a center says of itself: its two offices, its contacts, and the codes Treasury knows it by. */
import { z } from 'zod'
import { moneyField, optionalText, textField } from './fields.ts'

/** One office that letters come from and go back to. */
export const officeField = z.strictObject({
  name: textField(80),
  addressLines: z.array(textField(60)).min(2).max(6),
  phone: textField(30),
  fax: optionalText(30),
  email: optionalText(80),
  contact: textField(80),
  hours: optionalText(80),
})

/** The codes by which Treasury knows the agency; each must be confirmed with the Fiscal Service liaison. */
export const treasuryCodesField = z.strictObject({
  fastCode: z.string().regex(/^[0-9A-Z]{2}$/, { error: 'The FAST code has two characters.' }),
  agencyLocationCode: z.string().regex(/^\d{8}$/, { error: 'The agency location code has eight digits.' }),
  station: z.string().regex(/^[0-9A-Z]{1,5}$/, { error: 'The station code has one to five characters.' }),
})

/** The charges for processing a late debt; the sources name when, the agency sets how much. */
export const chargesField = z.strictObject({
  onDelinquency: moneyField,
  onAgreement: moneyField,
  onReferral: moneyField,
})

export const profileField = z.strictObject({
  center: textField(80),
  agency: textField(80),
  payee: textField(80),
  offices: z.strictObject({ cfo: officeField, payroll: officeField }),
  treasury: treasuryCodesField,
})

export type Profile = z.output<typeof profileField>
