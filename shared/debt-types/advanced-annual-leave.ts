/** Annual leave used before it was earned and not earned back before the employee left. */
import { advancedLeave, advancedLeaveChoices } from './advanced-leave.ts'
import type { DebtType } from './debt-type.ts'

export const citation = 'IRM 1.35.7.8.2'

export const advancedAnnualLeave: DebtType = {
  ...advancedLeave,
  slug: 'advanced-annual-leave',
  name: 'Advanced annual leave',
  authority: ['5 U.S.C. 6302', '5 CFR part 630, subpart B', '5 CFR 630.209', '5 U.S.C. 5514'],
  letter: {
    nature: 'This debt is the cash value of annual leave that we advanced to you and that you had not earned back.',
    why:
      'You used annual leave before you had earned it. Leave that is still owed when you separate must be repaid ' +
      'in money, at your hourly rate of pay.',
    choices: advancedLeaveChoices,
  },
}
