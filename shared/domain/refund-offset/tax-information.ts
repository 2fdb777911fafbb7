/**
 * What of our records is confidential tax information: who claims a refund, and that one was taken. Whoever sees it is
 * told of the law, and each entry of it stands in the audit trail as such.
 */
export const citation = '31 CFR 285.2(j); 26 U.S.C. 6103, 7213'

export const rules = ['CFR285-2-tax-info']

/** What a record of Treasury is about. */
export interface TreasuryRecord {
  readonly paymentType?: string | undefined
  /** The tax year of the claim of a spouse. */
  readonly taxYear?: number | undefined
}

/** Whether a record tells something of a person's tax return. */
export function isTaxInformation({ paymentType, taxYear }: TreasuryRecord): boolean {
  return paymentType === 'tax-refund' || taxYear !== undefined
}

/** What those who see such records are told; undefined when none of them is one. */
export function taxInformationWarning(records: readonly TreasuryRecord[]): string | undefined {
  if (!records.some(isTaxInformation)) return undefined
  return (
    'What is shown of tax refunds is confidential tax information. Use it only to collect these debts. ' +
    'To disclose it, or to look at it without need, is a crime.'
  )
}
