/** The calculators of the contract: no window, database or sign-in needed. */
import { z } from 'zod'
import { PAY_FREQUENCIES } from '../values/employment.ts'
import { declare } from './call.ts'
import { balance, dateField, day, money, moneyField, paidField, parts, payDay, rateField } from './fields.ts'

const policyField = z.strictObject({
  dayCountBasis: z.union([z.literal(365), z.literal(360)]).optional(),
  graceDays: z.union([z.literal(30), z.literal(0)]).optional(),
  penaltyPercent: rateField.optional(),
  penaltyBase: z.enum(['all-amounts', 'principal']).optional(),
  penaltyStart: z.enum(['delinquency', 'day-91']).optional(),
  multipleDebtCap: z.enum(['25-percent', '15-percent']).optional(),
})

const partsField = z.strictObject({
  contingencyFee: moneyField.optional(),
  penalty: moneyField.optional(),
  administrative: moneyField.optional(),
  interest: moneyField.optional(),
  principal: moneyField.optional(),
})

/** The deductions that a pay slip may show; the law says which of them reduce disposable pay. */
export const DEDUCTIONS = [
  'tax-levy', 'federal-income-tax', 'state-income-tax', 'local-income-tax',
  'social-security',
  'medicare',
  'retirement',
  'thrift-savings',
  'health-premium',
  'basic-life',
  'optional-life',
  'union-dues',
  'allotment',
  'charity',
  'court-ordered',
  'flexible-spending',
] as const

/** The Federal payments that may meet a debt on their way. */
export const PAYMENT_TYPES = [
  'tax-refund',
  'travel-reimbursement',
  'vendor',
  'other',
  'federal-retirement',
  'federal-salary',
  'social-security',
  'railroad-retirement',
  'black-lung-part-b',
  'supplemental-security-income',
  'black-lung-part-c',
  'railroad-tier-2',
  'veterans-benefit',
  'education-title-iv',
  'tariff-refund',
  'federal-loan',
] as const

const gate = z.enum(['barred', 'eligible', 'required'])

export const calculators = {
  'calc.balance': declare({
    does: 'Computes what is owed on a date: interest, penalty, charges, and how each payment was applied.',
    input: z.strictObject({
      principal: moneyField,
      delinquencyDate: dateField,
      asOf: dateField,
      ratePercent: rateField.optional(),
      events: z
        .array(
          z.strictObject({
            date: dateField,
            kind: z.enum(['administrative-charge', 'contingency-fee', 'payment']),
            amount: moneyField,
          }),
        )
        .optional(),
      policy: policyField.optional(),
    }),
    answer: z.strictObject({
      ratePercent: z.string(),
      daysDelinquent: z.int(),
      balance,
      applied: z.array(z.strictObject({ date: day, amount: money, ...parts, unapplied: money })),
    }),
    roles: 'anyone',
    kind: 'calculation',
  }),
  'calc.applyPayment': declare({
    does: 'Splits a payment over a balance in the statutory order.',
    input: z.strictObject({ amount: moneyField, balance: partsField }),
    answer: z.strictObject({
      applied: z.strictObject(parts),
      remaining: balance,
      unapplied: money,
      refundable: z.boolean(),
    }),
    roles: 'anyone',
    kind: 'calculation',
  }),
  'calc.repaymentSchedule': declare({
    does: 'Computes a repayment schedule and the least payment that may be accepted.',
    input: z.strictObject({
      debtKind: z.enum(['salary', 'administrative']),
      balance: partsField.omit({ contingencyFee: true }),
      ratePercent: rateField,
      agreementDate: dateField,
      firstPaymentDate: dateField,
      frequency: z.enum(['monthly', 'biweekly']),
      lumpSum: moneyField.optional(),
      payment: moneyField.optional(),
    }),
    answer: z.strictObject({
      payment: money,
      minimumPayment: money,
      count: z.int(),
      rows: z.array(
        z.strictObject({
          number: z.int(),
          date: day,
          payment: money,
          penalty: money,
          administrative: money,
          interest: money,
          principal: money,
          remaining: money,
        }),
      ),
      totalPaid: money,
      totalInterest: money,
      lastDate: day,
    }),
    roles: 'anyone',
    kind: 'calculation',
  }),
  'calc.disposablePay': declare({
    does: 'Computes disposable pay from a pay slip.',
    input: z.strictObject({
      gross: moneyField,
      deductions: z.array(z.strictObject({ kind: z.enum(DEDUCTIONS), amount: moneyField })),
    }),
    answer: z.strictObject({
      disposablePay: money,
      subtracted: z.array(z.string()),
      notSubtracted: z.array(z.string()),
    }),
    roles: 'anyone',
    kind: 'calculation',
  }),
  'calc.salaryOffset': declare({
    does: 'Computes the deductions from one pay for one or several debts.',
    input: z.strictObject({
      disposablePay: moneyField,
      debts: z.array(
        z.strictObject({
          id: z.string().min(1),
          balance: moneyField,
          since: dateField,
          agreedPercent: rateField.optional(),
          agreedAmount: moneyField.optional(),
          hardshipAmount: moneyField.optional(),
        }),
      ),
      finalPay: z.boolean().optional(),
      policy: policyField.optional(),
      on: payDay,
    }),
    answer: z.strictObject({
      deductions: z.array(z.strictObject({ id: z.string(), amount: money })),
      total: money,
      remainingPay: money,
    }),
    roles: 'anyone',
    kind: 'calculation',
  }),
  'calc.garnishment': declare({
    does: 'Computes an administrative wage garnishment by the lines of SF-329C.',
    input: z.strictObject({
      disposablePay: moneyField,
      payFrequency: z.enum(PAY_FREQUENCIES),
      orderPercent: rateField.optional(),
      minimumWage: paidField.optional(),
      priorOrders: moneyField.optional(),
      familySupport: moneyField.optional(),
      debt: moneyField.optional(),
      consentAmount: moneyField.optional(),
      on: payDay,
    }),
    answer: z.strictObject({
      amount: money,
      percentLimit: money,
      exempt: money,
      excess: money,
      afterPriorOrders: money.optional(),
    }),
    roles: 'anyone',
    kind: 'calculation',
  }),
  'calc.paymentOffset': declare({
    does: 'Computes how much of a Federal payment Treasury may take for a debt.',
    input: z.strictObject({ paymentType: z.enum(PAYMENT_TYPES), amount: moneyField, debt: moneyField, on: payDay }),
    answer: z.strictObject({ offset: money, paidToPayee: money, remainingDebt: money }),
    roles: 'anyone',
    kind: 'calculation',
  }),
  'calc.supportLimit': declare({
    does: 'Computes how much of disposable earnings may go to support.',
    input: z.strictObject({
      disposableEarnings: moneyField,
      supportsOthers: z.boolean(),
      twelveWeeksOrMore: z.boolean(),
      supportWithheld: moneyField.optional(),
      on: payDay,
    }),
    answer: z.strictObject({ percent: z.int(), maximum: money, available: money }),
    roles: 'anyone',
    kind: 'calculation',
  }),
  'calc.distribute': declare({
    does: 'Spreads an offset over several debts in the order of their priority.',
    input: z.strictObject({
      amount: moneyField,
      debts: z.array(
        z.strictObject({
          id: z.string().min(1),
          class: z.enum(['tax', 'child-support', 'federal-nontax', 'state-tax']),
          since: dateField,
          balance: moneyField,
        }),
      ),
    }),
    answer: z.strictObject({
      applied: z.array(z.strictObject({ id: z.string(), amount: money })),
      unapplied: money,
    }),
    roles: 'anyone',
    kind: 'calculation',
  }),
  'calc.deadlines': declare({
    does: 'Computes the last days that follow from the dates given.',
    input: z.strictObject({
      letterDate: dateField.optional(),
      receivedDate: dateField.optional(),
      requestReceived: dateField.optional(),
      delinquencyDate: dateField.optional(),
      awgNoticeMailed: dateField.optional(),
      awgRequestReceived: dateField.optional(),
      travelEndDate: dateField.optional(),
    }),
    answer: z.strictObject({
      paymentDue: day.optional(),
      waiverRequest: day.optional(),
      earliestSalaryOffset: day.optional(),
      earliestTreasuryReferral: day.optional(),
      reviewRequest: day.optional(),
      hearingPetition: day.optional(),
      decisionDue: day.optional(),
      penaltyWaivedFrom: day.optional(),
      awgHearingRequest: day.optional(),
      earliestGarnishment: day.optional(),
      awgDecisionDue: day.optional(),
      awgSuspendFrom: day.optional(),
      penaltyFirstDay: day.optional(),
      offsetReferralBy: day.optional(),
      crossServicingReferralBy: day.optional(),
      reportAsWagesAfter: day.optional(),
    }),
    roles: 'anyone',
    kind: 'calculation',
  }),
  'calc.referral': declare({
    does: 'Tells whether a debt may or must go to Cross-Servicing and to offset, and what bars it.',
    input: z.strictObject({
      asOf: dateField,
      delinquencyDate: dateField,
      balance: moneyField,
      taxpayerId: z.boolean(),
      noticeDate: dateField.optional(),
      waiverPending: z.boolean().optional(),
      reviewPending: z.boolean().optional(),
      hearingPending: z.boolean().optional(),
      agreementCurrent: z.boolean().optional(),
      deceased: z.boolean().optional(),
      inLitigation: z.boolean().optional(),
      internalOffsetExpected: z.boolean().optional(),
      bankruptcy: z.enum(['none', 'stay', 'discharged', 'dismissed']).optional(),
    }),
    answer: z.strictObject({
      daysDelinquent: z.int(),
      crossServicing: gate,
      treasuryOffset: gate,
      reasons: z.array(z.string()),
    }),
    roles: 'anyone',
    kind: 'calculation',
  }),
}
