/** Rule files on offset, referral, garnishment, and the end of a debt. A new one is an import and a line. */
import * as closingCompromise from '../../domain/closing/compromise.ts'
import * as closingForm1099c from '../../domain/closing/form-1099c.ts'
import * as closingFraud from '../../domain/closing/fraud.ts'
import * as closingJustice from '../../domain/closing/justice.ts'
import * as closingResolution from '../../domain/closing/resolution.ts'
import * as closingSuspendOrTerminate from '../../domain/closing/suspend-or-terminate.ts'
import * as closingWriteOff from '../../domain/closing/write-off.ts'
import * as debtorBankruptcy from '../../domain/debtor/bankruptcy.ts'
import * as debtorDeath from '../../domain/debtor/death.ts'
import * as debtorSeparation from '../../domain/debtor/separation.ts'
import * as enforcedOffsetDeductions from '../../domain/enforced-offset/deductions.ts'
import * as enforcedOffsetEmergencyPay from '../../domain/enforced-offset/emergency-pay.ts'
import * as enforcedOffsetGate from '../../domain/enforced-offset/gate.ts'
import * as enforcedOffsetOtherStatutes from '../../domain/enforced-offset/other-statutes.ts'
import * as enforcedOffsetSmallOverpayment from '../../domain/enforced-offset/small-overpayment.ts'
import * as enforcedOffsetWithoutNotice from '../../domain/enforced-offset/without-notice.ts'
import * as loanBarStatus from '../../domain/loan-bar/status.ts'
import * as loanBarWaiver from '../../domain/loan-bar/waiver.ts'
import * as offsetBenefitBase from '../../domain/offset/benefit-base.ts'
import * as offsetExemptClass from '../../domain/offset/exempt-class.ts'
import * as offsetNoncentralized from '../../domain/offset/noncentralized.ts'
import * as offsetPayee from '../../domain/offset/payee.ts'
import * as offsetPaymentList from '../../domain/offset/payment-list.ts'
import * as offsetRecurring from '../../domain/offset/recurring.ts'
import * as offsetTogether from '../../domain/offset/together.ts'
import * as referralAfterReferral from '../../domain/referral/after-referral.ts'
import * as referralCertification from '../../domain/referral/certification.ts'
import * as referralClocks from '../../domain/referral/clocks.ts'
import * as referralEligibility from '../../domain/referral/eligibility.ts'
import * as referralOldDebt from '../../domain/referral/old-debt.ts'
import * as referralProgramFloors from '../../domain/referral/program-floors.ts'
import * as referralRecertify from '../../domain/referral/recertify.ts'
import * as referralRecord from '../../domain/referral/record.ts'
import * as referralSingleReferral from '../../domain/referral/single-referral.ts'
import * as referralTransferExceptions from '../../domain/referral/transfer-exceptions.ts'
import * as referralUpdates from '../../domain/referral/updates.ts'
import * as refundOffsetEfforts from '../../domain/refund-offset/efforts.ts'
import * as refundOffsetResubmission from '../../domain/refund-offset/resubmission.ts'
import * as reportingOver120Days from '../../domain/reporting/over-120-days.ts'
import * as reportingWages from '../../domain/reporting/wages.ts'
import * as treasuryCollectionAgency from '../../domain/treasury/collection-agency.ts'
import * as treasuryCreditBureau from '../../domain/treasury/credit-bureau.ts'
import * as treasuryFees from '../../domain/treasury/fees.ts'
import * as treasuryReconcile from '../../domain/treasury/reconcile.ts'
import * as treasurySpecialRequirements from '../../domain/treasury/special-requirements.ts'
import * as treasuryStatus from '../../domain/treasury/status.ts'
import * as wageGarnishmentDisposablePay from '../../domain/wage-garnishment/disposable-pay.ts'
import * as wageGarnishmentEmployer from '../../domain/wage-garnishment/employer.ts'
import * as wageGarnishmentGate from '../../domain/wage-garnishment/gate.ts'
import * as wageGarnishmentNotice from '../../domain/wage-garnishment/notice.ts'
import * as wageGarnishmentOrder from '../../domain/wage-garnishment/order.ts'
import * as wageGarnishmentSeveralOrders from '../../domain/wage-garnishment/several-orders.ts'
import type { RuleFile } from '../rule.ts'

/** By path. */
export const collection: Readonly<Record<string, RuleFile>> = {
  'shared/domain/closing/compromise.ts': closingCompromise,
  'shared/domain/closing/form-1099c.ts': closingForm1099c,
  'shared/domain/closing/fraud.ts': closingFraud,
  'shared/domain/closing/justice.ts': closingJustice,
  'shared/domain/closing/resolution.ts': closingResolution,
  'shared/domain/closing/suspend-or-terminate.ts': closingSuspendOrTerminate,
  'shared/domain/closing/write-off.ts': closingWriteOff,
  'shared/domain/debtor/bankruptcy.ts': debtorBankruptcy,
  'shared/domain/debtor/death.ts': debtorDeath,
  'shared/domain/debtor/separation.ts': debtorSeparation,
  'shared/domain/enforced-offset/deductions.ts': enforcedOffsetDeductions,
  'shared/domain/enforced-offset/emergency-pay.ts': enforcedOffsetEmergencyPay,
  'shared/domain/enforced-offset/gate.ts': enforcedOffsetGate,
  'shared/domain/enforced-offset/other-statutes.ts': enforcedOffsetOtherStatutes,
  'shared/domain/enforced-offset/small-overpayment.ts': enforcedOffsetSmallOverpayment,
  'shared/domain/enforced-offset/without-notice.ts': enforcedOffsetWithoutNotice,
  'shared/domain/loan-bar/status.ts': loanBarStatus,
  'shared/domain/loan-bar/waiver.ts': loanBarWaiver,
  'shared/domain/offset/benefit-base.ts': offsetBenefitBase,
  'shared/domain/offset/exempt-class.ts': offsetExemptClass,
  'shared/domain/offset/noncentralized.ts': offsetNoncentralized,
  'shared/domain/offset/payee.ts': offsetPayee,
  'shared/domain/offset/payment-list.ts': offsetPaymentList,
  'shared/domain/offset/recurring.ts': offsetRecurring,
  'shared/domain/offset/together.ts': offsetTogether,
  'shared/domain/referral/after-referral.ts': referralAfterReferral,
  'shared/domain/referral/certification.ts': referralCertification,
  'shared/domain/referral/clocks.ts': referralClocks,
  'shared/domain/referral/eligibility.ts': referralEligibility,
  'shared/domain/referral/old-debt.ts': referralOldDebt,
  'shared/domain/referral/program-floors.ts': referralProgramFloors,
  'shared/domain/referral/recertify.ts': referralRecertify,
  'shared/domain/referral/record.ts': referralRecord,
  'shared/domain/referral/single-referral.ts': referralSingleReferral,
  'shared/domain/referral/transfer-exceptions.ts': referralTransferExceptions,
  'shared/domain/referral/updates.ts': referralUpdates,
  'shared/domain/refund-offset/efforts.ts': refundOffsetEfforts,
  'shared/domain/refund-offset/resubmission.ts': refundOffsetResubmission,
  'shared/domain/reporting/over-120-days.ts': reportingOver120Days,
  'shared/domain/reporting/wages.ts': reportingWages,
  'shared/domain/treasury/collection-agency.ts': treasuryCollectionAgency,
  'shared/domain/treasury/credit-bureau.ts': treasuryCreditBureau,
  'shared/domain/treasury/fees.ts': treasuryFees,
  'shared/domain/treasury/reconcile.ts': treasuryReconcile,
  'shared/domain/treasury/special-requirements.ts': treasurySpecialRequirements,
  'shared/domain/treasury/status.ts': treasuryStatus,
  'shared/domain/wage-garnishment/disposable-pay.ts': wageGarnishmentDisposablePay,
  'shared/domain/wage-garnishment/employer.ts': wageGarnishmentEmployer,
  'shared/domain/wage-garnishment/gate.ts': wageGarnishmentGate,
  'shared/domain/wage-garnishment/notice.ts': wageGarnishmentNotice,
  'shared/domain/wage-garnishment/order.ts': wageGarnishmentOrder,
  'shared/domain/wage-garnishment/several-orders.ts': wageGarnishmentSeveralOrders,
}
