/** Rule files on debts and letters, requests, agreements, charges and money. A new one is an import and a line. */
import * as agreementDefault from '../../domain/agreement/default.ts'
import * as agreementGate from '../../domain/agreement/gate.ts'
import * as agreementKeeping from '../../domain/agreement/keeping.ts'
import * as agreementPaymentRoute from '../../domain/agreement/payment-route.ts'
import * as agreementReschedule from '../../domain/agreement/reschedule.ts'
import * as agreementVoluntaryOffset from '../../domain/agreement/voluntary-offset.ts'
import * as chargesAdministrativeCharge from '../../domain/charges/administrative-charge.ts'
import * as chargesStopAccrual from '../../domain/charges/stop-accrual.ts'
import * as chargesWaiveCharges from '../../domain/charges/waive-charges.ts'
import * as delinquencyConsequence from '../../domain/delinquency/consequence.ts'
import * as delinquencyReferralClock from '../../domain/delinquency/referral-clock.ts'
import * as delinquencyStart from '../../domain/delinquency/start.ts'
import * as hardshipDecision from '../../domain/hardship/decision.ts'
import * as hardshipRequest from '../../domain/hardship/request.ts'
import * as hardshipSpecialReview from '../../domain/hardship/special-review.ts'
import * as hardshipSubsistence from '../../domain/hardship/subsistence.ts'
import * as hearingAbsence from '../../domain/hearing/absence.ts'
import * as hearingDecision from '../../domain/hearing/decision.ts'
import * as hearingDocket from '../../domain/hearing/docket.ts'
import * as hearingForm from '../../domain/hearing/form.ts'
import * as hearingGarnishmentDecision from '../../domain/hearing/garnishment-decision.ts'
import * as hearingGarnishmentRequest from '../../domain/hearing/garnishment-request.ts'
import * as hearingNotice from '../../domain/hearing/notice.ts'
import * as hearingOfficial from '../../domain/hearing/official.ts'
import * as hearingPetition from '../../domain/hearing/petition.ts'
import * as hearingReturnedPetition from '../../domain/hearing/returned-petition.ts'
import * as hearingRouting from '../../domain/hearing/routing.ts'
import * as noticeCorrespondence from '../../domain/notice/correspondence.ts'
import * as noticeIssuer from '../../domain/notice/issuer.ts'
import * as noticeMailing from '../../domain/notice/mailing.ts'
import * as originsAdvancedLeave from '../../domain/origins/advanced-leave.ts'
import * as originsAuditDiscrepancy from '../../domain/origins/audit-discrepancy.ts'
import * as originsDetails from '../../domain/origins/details.ts'
import * as originsEstablish from '../../domain/origins/establish.ts'
import * as originsHealthPremiums from '../../domain/origins/health-premiums.ts'
import * as originsHouseholdGoods from '../../domain/origins/household-goods.ts'
import * as originsOverpayment from '../../domain/origins/overpayment.ts'
import * as originsRelocation from '../../domain/origins/relocation.ts'
import * as originsRestitution from '../../domain/origins/restitution.ts'
import * as originsTrainingService from '../../domain/origins/training-service.ts'
import * as originsTravelAdvance from '../../domain/origins/travel-advance.ts'
import * as originsTuitionAssistance from '../../domain/origins/tuition-assistance.ts'
import * as originsWithholdingTaxAllowance from '../../domain/origins/withholding-tax-allowance.ts'
import * as paymentsInstructions from '../../domain/payments/instructions.ts'
import * as paymentsMethods from '../../domain/payments/methods.ts'
import * as paymentsSpread from '../../domain/payments/spread.ts'
import * as refundsCollectionReport from '../../domain/refunds/collection-report.ts'
import * as refundsRefund from '../../domain/refunds/refund.ts'
import * as refundsReturnedToTreasury from '../../domain/refunds/returned-to-treasury.ts'
import * as reviewDecision from '../../domain/review/decision.ts'
import * as reviewForm from '../../domain/review/form.ts'
import * as reviewRequest from '../../domain/review/request.ts'
import * as standingClocks from '../../domain/standing/clocks.ts'
import * as standingHolds from '../../domain/standing/holds.ts'
import * as waiverDecision from '../../domain/waiver/decision.ts'
import * as waiverRequest from '../../domain/waiver/request.ts'

/** The rules of each file, by its path. */
export const ownWork: Readonly<Record<string, readonly string[]>> = {
  'shared/domain/agreement/default.ts': agreementDefault.rules,
  'shared/domain/agreement/gate.ts': agreementGate.rules,
  'shared/domain/agreement/keeping.ts': agreementKeeping.rules,
  'shared/domain/agreement/payment-route.ts': agreementPaymentRoute.rules,
  'shared/domain/agreement/reschedule.ts': agreementReschedule.rules,
  'shared/domain/agreement/voluntary-offset.ts': agreementVoluntaryOffset.rules,
  'shared/domain/charges/administrative-charge.ts': chargesAdministrativeCharge.rules,
  'shared/domain/charges/stop-accrual.ts': chargesStopAccrual.rules,
  'shared/domain/charges/waive-charges.ts': chargesWaiveCharges.rules,
  'shared/domain/delinquency/consequence.ts': delinquencyConsequence.rules,
  'shared/domain/delinquency/referral-clock.ts': delinquencyReferralClock.rules,
  'shared/domain/delinquency/start.ts': delinquencyStart.rules,
  'shared/domain/hardship/decision.ts': hardshipDecision.rules,
  'shared/domain/hardship/request.ts': hardshipRequest.rules,
  'shared/domain/hardship/special-review.ts': hardshipSpecialReview.rules,
  'shared/domain/hardship/subsistence.ts': hardshipSubsistence.rules,
  'shared/domain/hearing/absence.ts': hearingAbsence.rules,
  'shared/domain/hearing/decision.ts': hearingDecision.rules,
  'shared/domain/hearing/docket.ts': hearingDocket.rules,
  'shared/domain/hearing/form.ts': hearingForm.rules,
  'shared/domain/hearing/garnishment-decision.ts': hearingGarnishmentDecision.rules,
  'shared/domain/hearing/garnishment-request.ts': hearingGarnishmentRequest.rules,
  'shared/domain/hearing/notice.ts': hearingNotice.rules,
  'shared/domain/hearing/official.ts': hearingOfficial.rules,
  'shared/domain/hearing/petition.ts': hearingPetition.rules,
  'shared/domain/hearing/returned-petition.ts': hearingReturnedPetition.rules,
  'shared/domain/hearing/routing.ts': hearingRouting.rules,
  'shared/domain/notice/correspondence.ts': noticeCorrespondence.rules,
  'shared/domain/notice/issuer.ts': noticeIssuer.rules,
  'shared/domain/notice/mailing.ts': noticeMailing.rules,
  'shared/domain/origins/advanced-leave.ts': originsAdvancedLeave.rules,
  'shared/domain/origins/audit-discrepancy.ts': originsAuditDiscrepancy.rules,
  'shared/domain/origins/details.ts': originsDetails.rules,
  'shared/domain/origins/establish.ts': originsEstablish.rules,
  'shared/domain/origins/health-premiums.ts': originsHealthPremiums.rules,
  'shared/domain/origins/household-goods.ts': originsHouseholdGoods.rules,
  'shared/domain/origins/overpayment.ts': originsOverpayment.rules,
  'shared/domain/origins/relocation.ts': originsRelocation.rules,
  'shared/domain/origins/restitution.ts': originsRestitution.rules,
  'shared/domain/origins/training-service.ts': originsTrainingService.rules,
  'shared/domain/origins/travel-advance.ts': originsTravelAdvance.rules,
  'shared/domain/origins/tuition-assistance.ts': originsTuitionAssistance.rules,
  'shared/domain/origins/withholding-tax-allowance.ts': originsWithholdingTaxAllowance.rules,
  'shared/domain/payments/instructions.ts': paymentsInstructions.rules,
  'shared/domain/payments/methods.ts': paymentsMethods.rules,
  'shared/domain/payments/spread.ts': paymentsSpread.rules,
  'shared/domain/refunds/collection-report.ts': refundsCollectionReport.rules,
  'shared/domain/refunds/refund.ts': refundsRefund.rules,
  'shared/domain/refunds/returned-to-treasury.ts': refundsReturnedToTreasury.rules,
  'shared/domain/review/decision.ts': reviewDecision.rules,
  'shared/domain/review/form.ts': reviewForm.rules,
  'shared/domain/review/request.ts': reviewRequest.rules,
  'shared/domain/standing/clocks.ts': standingClocks.rules,
  'shared/domain/standing/holds.ts': standingHolds.rules,
  'shared/domain/waiver/decision.ts': waiverDecision.rules,
  'shared/domain/waiver/request.ts': waiverRequest.rules,
}
