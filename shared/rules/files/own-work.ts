/** Rule files on debts and letters, requests, agreements, charges and money. A new one is an import and a line. */
import * as agreementDefault from '../../domain/agreement/default.ts'
import * as agreementGate from '../../domain/agreement/gate.ts'
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
import * as noticeDueDate from '../../domain/notice/due-date.ts'
import * as noticeIssuer from '../../domain/notice/issuer.ts'
import * as noticeMailing from '../../domain/notice/mailing.ts'
import * as noticeOmission from '../../domain/notice/omission.ts'
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
import * as refundsCollectionReport from '../../domain/refunds/collection-report.ts'
import * as refundsRefund from '../../domain/refunds/refund.ts'
import * as refundsReturnedToTreasury from '../../domain/refunds/returned-to-treasury.ts'
import * as reviewDecision from '../../domain/review/decision.ts'
import * as reviewForm from '../../domain/review/form.ts'
import * as reviewRequest from '../../domain/review/request.ts'
import * as standingHolds from '../../domain/standing/holds.ts'
import * as waiverDecision from '../../domain/waiver/decision.ts'
import * as waiverRequest from '../../domain/waiver/request.ts'
import type { RuleFile } from '../rule.ts'

/** By path. */
export const ownWork: Readonly<Record<string, RuleFile>> = {
  'shared/domain/agreement/default.ts': agreementDefault,
  'shared/domain/agreement/gate.ts': agreementGate,
  'shared/domain/agreement/payment-route.ts': agreementPaymentRoute,
  'shared/domain/agreement/reschedule.ts': agreementReschedule,
  'shared/domain/agreement/voluntary-offset.ts': agreementVoluntaryOffset,
  'shared/domain/charges/administrative-charge.ts': chargesAdministrativeCharge,
  'shared/domain/charges/stop-accrual.ts': chargesStopAccrual,
  'shared/domain/charges/waive-charges.ts': chargesWaiveCharges,
  'shared/domain/delinquency/consequence.ts': delinquencyConsequence,
  'shared/domain/delinquency/referral-clock.ts': delinquencyReferralClock,
  'shared/domain/delinquency/start.ts': delinquencyStart,
  'shared/domain/hardship/decision.ts': hardshipDecision,
  'shared/domain/hardship/request.ts': hardshipRequest,
  'shared/domain/hardship/special-review.ts': hardshipSpecialReview,
  'shared/domain/hardship/subsistence.ts': hardshipSubsistence,
  'shared/domain/hearing/absence.ts': hearingAbsence,
  'shared/domain/hearing/decision.ts': hearingDecision,
  'shared/domain/hearing/docket.ts': hearingDocket,
  'shared/domain/hearing/form.ts': hearingForm,
  'shared/domain/hearing/garnishment-decision.ts': hearingGarnishmentDecision,
  'shared/domain/hearing/garnishment-request.ts': hearingGarnishmentRequest,
  'shared/domain/hearing/notice.ts': hearingNotice,
  'shared/domain/hearing/official.ts': hearingOfficial,
  'shared/domain/hearing/petition.ts': hearingPetition,
  'shared/domain/hearing/returned-petition.ts': hearingReturnedPetition,
  'shared/domain/hearing/routing.ts': hearingRouting,
  'shared/domain/notice/correspondence.ts': noticeCorrespondence,
  'shared/domain/notice/due-date.ts': noticeDueDate,
  'shared/domain/notice/issuer.ts': noticeIssuer,
  'shared/domain/notice/mailing.ts': noticeMailing,
  'shared/domain/notice/omission.ts': noticeOmission,
  'shared/domain/origins/advanced-leave.ts': originsAdvancedLeave,
  'shared/domain/origins/audit-discrepancy.ts': originsAuditDiscrepancy,
  'shared/domain/origins/details.ts': originsDetails,
  'shared/domain/origins/establish.ts': originsEstablish,
  'shared/domain/origins/health-premiums.ts': originsHealthPremiums,
  'shared/domain/origins/household-goods.ts': originsHouseholdGoods,
  'shared/domain/origins/overpayment.ts': originsOverpayment,
  'shared/domain/origins/relocation.ts': originsRelocation,
  'shared/domain/origins/restitution.ts': originsRestitution,
  'shared/domain/origins/training-service.ts': originsTrainingService,
  'shared/domain/origins/travel-advance.ts': originsTravelAdvance,
  'shared/domain/origins/tuition-assistance.ts': originsTuitionAssistance,
  'shared/domain/origins/withholding-tax-allowance.ts': originsWithholdingTaxAllowance,
  'shared/domain/payments/instructions.ts': paymentsInstructions,
  'shared/domain/payments/methods.ts': paymentsMethods,
  'shared/domain/refunds/collection-report.ts': refundsCollectionReport,
  'shared/domain/refunds/refund.ts': refundsRefund,
  'shared/domain/refunds/returned-to-treasury.ts': refundsReturnedToTreasury,
  'shared/domain/review/decision.ts': reviewDecision,
  'shared/domain/review/form.ts': reviewForm,
  'shared/domain/review/request.ts': reviewRequest,
  'shared/domain/standing/holds.ts': standingHolds,
  'shared/domain/waiver/decision.ts': waiverDecision,
  'shared/domain/waiver/request.ts': waiverRequest,
}
