/** What Treasury may do with a debt in Cross-Servicing; each step it reports is shown with its day. */
export const citation = 'IRM 1.35.7.2(3), 1.35.7.18.1(1); 31 CFR 5.9(a)'

export const rules = ['IRM-2-tools', 'IRM-18.1-tools', 'CFR5-5.9-actions']

/** A step Treasury may report. `remedy` marks the five means of enforcement. */
export interface TreasuryStep {
  readonly id: string
  readonly label: string
  readonly remedy: boolean
}

/** The steps, in the order in which they usually come. */
export const TREASURY_STEPS: readonly TreasuryStep[] = [
  { id: 'demand-letter', label: 'Demand letter by Treasury', remedy: false },
  { id: 'telephone', label: 'Telephone calls', remedy: false },
  { id: 'payment-agreement', label: 'Negotiating payment', remedy: false },
  { id: 'credit-bureau', label: 'Reported to credit bureaus', remedy: true },
  { id: 'payment-offset', label: 'Offset of Federal payments', remedy: true },
  { id: 'wage-garnishment', label: 'Wage garnishment', remedy: true },
  { id: 'collection-agency', label: 'At a private collection agency', remedy: true },
  { id: 'justice', label: 'Referred to the Department of Justice', remedy: true },
  { id: 'compromise', label: 'Compromised', remedy: false },
  { id: 'suspended', label: 'Collection suspended', remedy: false },
  { id: 'terminated', label: 'Collection terminated', remedy: false },
  { id: 'returned', label: 'Returned to us', remedy: false },
]
