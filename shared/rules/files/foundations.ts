/** Rule files on money, time, kinds of debt, tables and other creditors. A new one is an import and a line. */
import * as kindAdvancedLeave from '../../debt-types/advanced-leave.ts'
import * as kindClassFacts from '../../debt-types/class-facts.ts'
import * as kindEmergencySalaryPayment from '../../debt-types/emergency-salary-payment.ts'
import * as kindHealthInsurancePremium from '../../debt-types/health-insurance-premium.ts'
import * as kinds from '../../debt-types/index.ts'
import * as kindRestitution from '../../debt-types/restitution.ts'
import * as kindTravelAdvance from '../../debt-types/travel-advance.ts'
import * as kindTuitionAssistance from '../../debt-types/tuition-assistance.ts'
import * as accountBook from '../../domain/account-book.ts'
import * as account from '../../domain/account.ts'
import * as applicationOfPayments from '../../domain/application-of-payments.ts'
import * as balance from '../../domain/balance.ts'
import * as businessDays from '../../domain/business-days.ts'
import * as deadlines from '../../domain/deadlines.ts'
import * as decisionContent from '../../domain/decision-content.ts'
import * as disposablePay from '../../domain/disposable-pay.ts'
import * as distribution from '../../domain/distribution.ts'
import * as filing from '../../domain/filing.ts'
import * as garnishment from '../../domain/garnishment.ts'
import * as paymentOffset from '../../domain/payment-offset.ts'
import * as referralGates from '../../domain/referral-gates.ts'
import * as repaymentSchedule from '../../domain/repayment-schedule.ts'
import * as salaryOffset from '../../domain/salary-offset.ts'
import * as stateOffsetFederalToState from '../../domain/state-offset/federal-to-state.ts'
import * as stateOffsetReciprocal from '../../domain/state-offset/reciprocal.ts'
import * as stateOffsetRefundOffset from '../../domain/state-offset/refund-offset.ts'
import * as supportLimit from '../../domain/support-limit.ts'
import * as supportAggregateEarnings from '../../domain/support/aggregate-earnings.ts'
import * as supportAmount from '../../domain/support/amount.ts'
import * as supportCoverage from '../../domain/support/coverage.ts'
import * as supportNotice from '../../domain/support/notice.ts'
import * as supportRecoupment from '../../domain/support/recoupment.ts'
import * as supportSubmission from '../../domain/support/submission.ts'
import * as timeliness from '../../domain/timeliness.ts'
import * as authoritiesTable from '../../law/authorities.ts'
import * as furtherReadingTable from '../../law/further-reading.ts'
import * as glossaryTable from '../../law/glossary.ts'
import * as sourceTextsTable from '../../law/source-texts.ts'
import * as treasuryContactsTable from '../../law/treasury-contacts.ts'
import * as lettersDemand from '../../letters/demand.ts'
import * as letter from '../../letters/letter.ts'
import * as salaryOffsetNotice from '../../letters/salary-offset-notice.ts'

/** The rules of each file, by its path. */
export const foundations: Readonly<Record<string, readonly string[]>> = {
  'shared/debt-types/advanced-leave.ts': kindAdvancedLeave.rules,
  'shared/debt-types/class-facts.ts': kindClassFacts.rules,
  'shared/debt-types/emergency-salary-payment.ts': kindEmergencySalaryPayment.rules,
  'shared/debt-types/health-insurance-premium.ts': kindHealthInsurancePremium.rules,
  'shared/debt-types/index.ts': kinds.rules,
  'shared/debt-types/restitution.ts': kindRestitution.rules,
  'shared/debt-types/travel-advance.ts': kindTravelAdvance.rules,
  'shared/debt-types/tuition-assistance.ts': kindTuitionAssistance.rules,
  'shared/domain/account-book.ts': accountBook.rules,
  'shared/domain/account.ts': account.rules,
  'shared/domain/application-of-payments.ts': applicationOfPayments.rules,
  'shared/domain/balance.ts': balance.rules,
  'shared/domain/business-days.ts': businessDays.rules,
  'shared/domain/deadlines.ts': deadlines.rules,
  'shared/domain/decision-content.ts': decisionContent.rules,
  'shared/domain/disposable-pay.ts': disposablePay.rules,
  'shared/domain/distribution.ts': distribution.rules,
  'shared/domain/filing.ts': filing.rules,
  'shared/domain/garnishment.ts': garnishment.rules,
  'shared/domain/payment-offset.ts': paymentOffset.rules,
  'shared/domain/referral-gates.ts': referralGates.rules,
  'shared/domain/repayment-schedule.ts': repaymentSchedule.rules,
  'shared/domain/salary-offset.ts': salaryOffset.rules,
  'shared/domain/state-offset/federal-to-state.ts': stateOffsetFederalToState.rules,
  'shared/domain/state-offset/reciprocal.ts': stateOffsetReciprocal.rules,
  'shared/domain/state-offset/refund-offset.ts': stateOffsetRefundOffset.rules,
  'shared/domain/support-limit.ts': supportLimit.rules,
  'shared/domain/support/aggregate-earnings.ts': supportAggregateEarnings.rules,
  'shared/domain/support/amount.ts': supportAmount.rules,
  'shared/domain/support/coverage.ts': supportCoverage.rules,
  'shared/domain/support/notice.ts': supportNotice.rules,
  'shared/domain/support/recoupment.ts': supportRecoupment.rules,
  'shared/domain/support/submission.ts': supportSubmission.rules,
  'shared/domain/timeliness.ts': timeliness.rules,
  'shared/law/authorities.ts': authoritiesTable.rules,
  'shared/law/further-reading.ts': furtherReadingTable.rules,
  'shared/law/glossary.ts': glossaryTable.rules,
  'shared/law/source-texts.ts': sourceTextsTable.rules,
  'shared/law/treasury-contacts.ts': treasuryContactsTable.rules,
  'shared/letters/demand.ts': lettersDemand.rules,
  'shared/letters/letter.ts': letter.rules,
  'shared/letters/salary-offset-notice.ts': salaryOffsetNotice.rules,
}
