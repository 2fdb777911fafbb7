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
import * as refundOffsetTaxInformation from '../../domain/refund-offset/tax-information.ts'
import * as reportingReceivables from '../../domain/reporting/receivables.ts'
import * as reportingWages from '../../domain/reporting/wages.ts'
import * as treasuryCollectionAgency from '../../domain/treasury/collection-agency.ts'
import * as treasuryCreditBureau from '../../domain/treasury/credit-bureau.ts'
import * as treasuryFees from '../../domain/treasury/fees.ts'
import * as treasuryReconcile from '../../domain/treasury/reconcile.ts'
import * as treasuryAgencyCertification from '../../domain/treasury/agency-certification.ts'
import * as treasurySpecialRequirements from '../../domain/treasury/special-requirements.ts'
import * as treasuryStatus from '../../domain/treasury/status.ts'
import * as treasuryUpdatesDue from '../../domain/treasury/updates-due.ts'
import * as wageGarnishmentDisposablePay from '../../domain/wage-garnishment/disposable-pay.ts'
import * as wageGarnishmentEmployer from '../../domain/wage-garnishment/employer.ts'
import * as wageGarnishmentGate from '../../domain/wage-garnishment/gate.ts'
import * as wageGarnishmentNotice from '../../domain/wage-garnishment/notice.ts'
import * as wageGarnishmentOrder from '../../domain/wage-garnishment/order.ts'
import * as wageGarnishmentSeveralOrders from '../../domain/wage-garnishment/several-orders.ts'

/** The rules of each file, by its path. */
export const collection: Readonly<Record<string, readonly string[]>> = {
  'shared/domain/closing/compromise.ts': closingCompromise.rules,
  'shared/domain/closing/form-1099c.ts': closingForm1099c.rules,
  'shared/domain/closing/fraud.ts': closingFraud.rules,
  'shared/domain/closing/justice.ts': closingJustice.rules,
  'shared/domain/closing/resolution.ts': closingResolution.rules,
  'shared/domain/closing/suspend-or-terminate.ts': closingSuspendOrTerminate.rules,
  'shared/domain/closing/write-off.ts': closingWriteOff.rules,
  'shared/domain/debtor/bankruptcy.ts': debtorBankruptcy.rules,
  'shared/domain/debtor/death.ts': debtorDeath.rules,
  'shared/domain/debtor/separation.ts': debtorSeparation.rules,
  'shared/domain/enforced-offset/deductions.ts': enforcedOffsetDeductions.rules,
  'shared/domain/enforced-offset/emergency-pay.ts': enforcedOffsetEmergencyPay.rules,
  'shared/domain/enforced-offset/gate.ts': enforcedOffsetGate.rules,
  'shared/domain/enforced-offset/other-statutes.ts': enforcedOffsetOtherStatutes.rules,
  'shared/domain/enforced-offset/small-overpayment.ts': enforcedOffsetSmallOverpayment.rules,
  'shared/domain/enforced-offset/without-notice.ts': enforcedOffsetWithoutNotice.rules,
  'shared/domain/loan-bar/status.ts': loanBarStatus.rules,
  'shared/domain/loan-bar/waiver.ts': loanBarWaiver.rules,
  'shared/domain/offset/benefit-base.ts': offsetBenefitBase.rules,
  'shared/domain/offset/exempt-class.ts': offsetExemptClass.rules,
  'shared/domain/offset/noncentralized.ts': offsetNoncentralized.rules,
  'shared/domain/offset/payee.ts': offsetPayee.rules,
  'shared/domain/offset/payment-list.ts': offsetPaymentList.rules,
  'shared/domain/offset/recurring.ts': offsetRecurring.rules,
  'shared/domain/offset/together.ts': offsetTogether.rules,
  'shared/domain/referral/after-referral.ts': referralAfterReferral.rules,
  'shared/domain/referral/certification.ts': referralCertification.rules,
  'shared/domain/referral/clocks.ts': referralClocks.rules,
  'shared/domain/referral/eligibility.ts': referralEligibility.rules,
  'shared/domain/referral/old-debt.ts': referralOldDebt.rules,
  'shared/domain/referral/program-floors.ts': referralProgramFloors.rules,
  'shared/domain/referral/recertify.ts': referralRecertify.rules,
  'shared/domain/referral/record.ts': referralRecord.rules,
  'shared/domain/referral/single-referral.ts': referralSingleReferral.rules,
  'shared/domain/referral/transfer-exceptions.ts': referralTransferExceptions.rules,
  'shared/domain/referral/updates.ts': referralUpdates.rules,
  'shared/domain/refund-offset/efforts.ts': refundOffsetEfforts.rules,
  'shared/domain/refund-offset/resubmission.ts': refundOffsetResubmission.rules,
  'shared/domain/refund-offset/tax-information.ts': refundOffsetTaxInformation.rules,
  'shared/domain/reporting/receivables.ts': reportingReceivables.rules,
  'shared/domain/reporting/wages.ts': reportingWages.rules,
  'shared/domain/treasury/collection-agency.ts': treasuryCollectionAgency.rules,
  'shared/domain/treasury/credit-bureau.ts': treasuryCreditBureau.rules,
  'shared/domain/treasury/fees.ts': treasuryFees.rules,
  'shared/domain/treasury/reconcile.ts': treasuryReconcile.rules,
  'shared/domain/treasury/special-requirements.ts': treasurySpecialRequirements.rules,
  'shared/domain/treasury/agency-certification.ts': treasuryAgencyCertification.rules,
  'shared/domain/treasury/status.ts': treasuryStatus.rules,
  'shared/domain/treasury/updates-due.ts': treasuryUpdatesDue.rules,
  'shared/domain/wage-garnishment/disposable-pay.ts': wageGarnishmentDisposablePay.rules,
  'shared/domain/wage-garnishment/employer.ts': wageGarnishmentEmployer.rules,
  'shared/domain/wage-garnishment/gate.ts': wageGarnishmentGate.rules,
  'shared/domain/wage-garnishment/notice.ts': wageGarnishmentNotice.rules,
  'shared/domain/wage-garnishment/order.ts': wageGarnishmentOrder.rules,
  'shared/domain/wage-garnishment/several-orders.ts': wageGarnishmentSeveralOrders.rules,
}
