/**
 * What a new center's profile is filled in with: the two offices of IRM 1.35.7, exhibit 1, as far as it gives them.
 * Telephone numbers and Treasury's codes are not in the source; the center fills them in and confirms them.
 */
import type { Profile } from '../shared/api/profile.ts'

export const suggestedProfile: Profile = {
  center: 'Beckley Finance Center',
  agency: 'Internal Revenue Service',
  payee: 'Internal Revenue Service',
  offices: {
    cfo: {
      name: 'Beckley Finance Center, Debt Collection Unit',
      addressLines: [
        'Internal Revenue Service',
        'Beckley Finance Center',
        'ATTN: Debt Collection Unit',
        'P.O. Box 9002',
        'Beckley, WV 25802-9002',
      ],
      phone: '(304) 555-0100',
      fax: '(304) 254-5976',
      email: 'CFO.BFC.Debt.Collection.Helpdesk@irs.gov',
      contact: 'Debt Collection Unit',
      hours: 'Monday to Friday, 8:00 a.m. to 4:30 p.m. Eastern time',
    },
    payroll: {
      name: 'Austin Payroll Center',
      addressLines: [
        'Internal Revenue Service',
        'Austin Payroll Center',
        'P.O. Box 934',
        'MS 1550 - AUSC',
        'Austin, TX 78767',
      ],
      phone: '(512) 555-0100',
      fax: '(512) 460-2548',
      email: 'AWSSAUSPayrollSection1@irs.gov',
      contact: 'Payroll Section 1',
      hours: 'Monday to Friday, 8:00 a.m. to 4:30 p.m. Central time',
    },
  },
  treasury: { fastCode: '20', agencyLocationCode: '00000000', station: '00000' },
}
