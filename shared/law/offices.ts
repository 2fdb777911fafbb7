/** The two offices to which debtors write and pay, as the manual prints them; a center's profile may differ. */
export const citation = 'IRM Exhibit 1.35.7-1'

/** Where an office can be reached. */
export interface OfficeAddress {
  readonly name: string
  readonly mail: readonly string[]
  readonly fax: string
  readonly email: string
}

/** By office: the CFO's finance center in Beckley, the payroll center in Austin. */
export const OFFICES = {
  cfo: {
    name: 'Beckley Finance Center',
    mail: [
      'Internal Revenue Service', 'Beckley Finance Center', 'ATTN: Debt Collection Unit', 'P.O. Box 9002',
      'Beckley, WV 25802-9002',
    ],
    fax: '(304) 254-5976',
    email: 'CFO.BFC.Debt.Collection.Helpdesk@irs.gov',
  },
  payroll: {
    name: 'Austin Payroll Center',
    mail: ['Internal Revenue Service', 'Austin Payroll Center', 'P.O. Box 934', 'MS 1550 - AUSC', 'Austin, TX 78767'],
    fax: '(512) 460-2548',
    email: 'AWSSAUSPayrollSection1@irs.gov',
  },
} as const satisfies Readonly<Record<'cfo' | 'payroll', OfficeAddress>>
