/** Sick leave used before it was earned and not earned back before the employee left. */
import { advancedLeave, advancedLeaveChoices } from './advanced-leave.ts'
import type { DebtType } from './debt-type.ts'

export const citation = 'IRM 1.35.7.8.2'

export const advancedSickLeave: DebtType = {
  ...advancedLeave,
  slug: 'advanced-sick-leave',
  name: 'Advanced sick leave',
  authority: ['5 U.S.C. 6307', '5 CFR part 630, subpart B', '5 CFR 630.209', '5 U.S.C. 5514'],
  letter: {
    nature: 'This debt is the cash value of sick leave that we advanced to you and that you had not earned back.',
    why:
      'You used sick leave before you had earned it. Leave that is still owed when you separate must be repaid in ' +
      'money, at your hourly rate of pay.',
    choices: advancedLeaveChoices,
  },
}
