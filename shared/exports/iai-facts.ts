/** What a Cross-Servicing file is made from: the facts of referred debts and of what happened to them. */
import type { IsoDate } from '../values/dates.ts'
import { add, type Cents } from '../values/money.ts'
import type { Citation } from '../values/outcome.ts'

export const citation: Citation = '31 CFR 285.5(d)(5), 285.12(i)'

/** The codes by which Treasury knows the agency, from the center's profile. */
export interface AgencyCodes {
  readonly fastCode: string
  readonly agencyLocationCode: string
  readonly station: string
}

/** One batch: the agency's codes and the number that ties header and trailer together. */
export interface IaiBatch {
  readonly codes: AgencyCodes
  /** Eight digits; see `batchControlId`. */
  readonly controlId: string
}

/** Treasury's classes of administrative debt. */
export const ADMINISTRATIVE_CLASSES = {
  EMA: 'Employee advance',
  FEE: 'Fee',
  FIN: 'Fine',
  GRT: 'Grant',
  MSC: 'Miscellaneous',
  OVP: 'Overpayment',
  PEN: 'Penalty',
} as const

export type AdministrativeClass = keyof typeof ADMINISTRATIVE_CLASSES

/** The four parts of a balance that a referral carries; a contingency fee is Treasury's own and never referred. */
export interface ReferredParts {
  readonly principal: Cents
  readonly interest: Cents
  readonly administrative: Cents
  readonly penalty: Cents
}

export interface ReferredAddress {
  readonly line1: string
  readonly line2: string
  readonly city: string
  /** Two letters; empty outside the United States. */
  readonly state: string
  readonly postalCode: string
  /** Two letters, `US` at home. */
  readonly country: string
}

export interface ReferredDebtor {
  /** The employee id. */
  readonly debtorId: string
  readonly kind: 'individual' | 'business'
  /** Nine digits, no hyphens. */
  readonly taxpayerId: string
  readonly taxpayerIdType: 'SSN' | 'EIN'
  readonly lastName: string
  readonly firstName: string
  readonly middleName: string
  readonly gender: 'M' | 'F' | 'U'
  readonly birthDate: IsoDate | undefined
  readonly deceased: boolean
  readonly address: ReferredAddress
  readonly phone: string
}

/** What stands in the way of a change to a debt that is already at Treasury. */
export const PENDING_MATTERS = [
  'payment-agreement-pending', 'dispute', 'payment-agreement', 'recall', 'garnishment', 'justice', 'proof-of-debt',
  'administrative-resolution', 'form-1099-c', 'hold', 'closed', 'returned',
] as const

export type PendingMatter = (typeof PENDING_MATTERS)[number]

export interface ReferredDebt {
  /** The bill number. */
  readonly debtId: string
  readonly liability: 'individual' | 'joint'
  readonly debtType: 'administrative' | 'loan'
  readonly administrativeClass: AdministrativeClass | undefined
  readonly consumerOrCommercial: 'consumer' | 'commercial'
  readonly originationDate: IsoDate
  readonly delinquencyDate: IsoDate
  readonly originalAmount: Cents
  /** What the ledger says is owed; the four parts must add up to it. */
  readonly balance: Cents
  readonly parts: ReferredParts
  readonly debtor: ReferredDebtor
  readonly pending: readonly PendingMatter[]
}

/** Why one debt is called back. Treasury's full list is not public; these are the codes seen in use. */
export const DEBT_RECALLS = {
  'referred-in-error': { code: '01', says: 'The debt was referred in error.' },
  'forgiven': { code: '07', says: 'The agency forgives the debt.' },
  'internal-offset': { code: '08', says: 'The agency can collect the debt by internal offset.' },
} as const

export type DebtRecall = keyof typeof DEBT_RECALLS

/** Why a debtor, with every debt, is called back. */
export const DEBTOR_RECALLS = {
  'bankruptcy-stay': { code: '03', says: 'The debtor is in bankruptcy with an automatic stay.' },
  'disabled': { code: '05', says: 'The debtor is disabled and unable to pay.' },
  'deceased': { code: '06', says: 'The debtor has died.' },
  // Unsettled: the text of 12 is not public. Read as a recall for a reason that lies with the debt, as it is used.
  'debt-level-reason': { code: '12', says: 'The reason lies with the debt, not with the debtor.' },
} as const

export type DebtorRecall = keyof typeof DEBTOR_RECALLS

/** Tells a reason for recalling a debt from any other text. */
export function isDebtRecall(text: string): text is DebtRecall {
  return Object.hasOwn(DEBT_RECALLS, text)
}

/** Tells a reason for recalling a debtor from any other text. */
export function isDebtorRecall(text: string): text is DebtorRecall {
  return Object.hasOwn(DEBTOR_RECALLS, text)
}

/** The one reason seen for calling back a case; its text is not public. */
export const CASE_RECALL_CODE = '15'

/** A change of the balance that the agency made itself; parts may be below zero. */
export interface Adjustment {
  /** `AIO`: the agency's own offset; `ABAL`: any other change of the balance. */
  readonly kind: 'AIO' | 'ABAL'
  /** 1 to 999,999, once in a file. */
  readonly sequence: number
  /** Exactly 15 characters, used once for ever. */
  readonly transactionId: string
  readonly identifiedOn: IsoDate
  readonly parts: ReferredParts
}

/** One thing to tell Treasury. Each has its own set of records. */
export type Submission =
  /** A new debt; `debtorKnown` when Treasury already has the debtor, from an earlier file or earlier in this one. */
  | { readonly event: 'debt-added'; readonly debt: ReferredDebt; readonly debtorKnown: boolean }
  | { readonly event: 'debt-changed'; readonly debt: ReferredDebt }
  | { readonly event: 'name-changed'; readonly debt: ReferredDebt }
  | { readonly event: 'address-changed'; readonly debt: ReferredDebt }
  | { readonly event: 'birth-date-changed'; readonly debt: ReferredDebt }
  | { readonly event: 'balance-adjusted'; readonly debt: ReferredDebt; readonly adjustment: Adjustment }
  | { readonly event: 'debt-recalled'; readonly debt: ReferredDebt; readonly reason: DebtRecall }
  | { readonly event: 'debtor-recalled'; readonly debt: ReferredDebt; readonly reason: DebtorRecall }
  | { readonly event: 'case-recalled'; readonly debt: ReferredDebt }

/** The sum of the four parts. */
export function sumOfParts(parts: ReferredParts): Cents {
  return add(parts.principal, parts.interest, parts.administrative, parts.penalty)
}
