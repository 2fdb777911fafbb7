/** The law on which collection rests, and the manuals to turn to for what is outside this program. */
export const citation = 'IRM 1.35.7.3(1), 1.35.7.4(1)'

export const rules = ['IRM-3-authorities', 'IRM-4-related']

/** A text and what it is about. */
export interface Authority {
  readonly cite: string
  readonly about: string
}

/** The twenty-four authorities of the manual. */
export const AUTHORITIES: readonly Authority[] = [
  { cite: '31 U.S.C. 3701, 3711', about: 'Federal Claims Collection Act of 1966' },
  { cite: 'Pub. L. 95-109', about: 'Fair debt collection' },
  { cite: 'Pub. L. 97-365', about: 'Debt Collection Act of 1982' },
  { cite: 'Pub. L. 98-369', about: 'Deficit Reduction Act of 1984' },
  { cite: 'Pub. L. 104-134', about: 'Debt Collection Improvement Act of 1996' },
  { cite: '5 U.S.C. 4108', about: 'Service owed after training' },
  { cite: '5 U.S.C. 5514', about: 'Salary offset' },
  { cite: '5 U.S.C. 5524', about: 'Review of accounts' },
  { cite: '5 U.S.C. 5584', about: 'Waiver of erroneous payments' },
  { cite: '5 U.S.C. 8906', about: 'Contributions to health insurance' },
  { cite: '31 U.S.C. 3711-3720E', about: 'Claims of the United States' },
  { cite: '5 CFR 550.1104', about: 'Agency regulations on salary offset' },
  { cite: '5 CFR part 630, subpart B', about: 'Annual and sick leave' },
  { cite: '5 CFR 630.209', about: 'Refund for leave not earned' },
  { cite: '5 CFR 890.502', about: 'Health premiums and leave without pay' },
  { cite: '31 CFR part 285', about: 'Treasury’s debt collection authorities' },
  { cite: '31 CFR 5.12', about: 'Salary offset for Treasury debts' },
  { cite: '31 CFR parts 900-904', about: 'Federal Claims Collection Standards' },
  { cite: 'OMB Circular A-129', about: 'Federal credit and receivables' },
  { cite: 'Managing Federal Receivables', about: 'Treasury’s guide to receivables' },
  { cite: 'Treasury Directive 34-01', about: 'Waiver of claims against employees' },
  { cite: 'Treasury Directive 34-02', about: 'Credit management and debt collection' },
  { cite: 'Delegation Order 1-15', about: 'Who may waive erroneous payments' },
  { cite: 'Delegation Order 1-16', about: 'Who may act in collection' },
]

/** Manuals and law on neighbouring matters. */
export const RELATED: readonly Authority[] = [
  { cite: 'Pub. L. 105-264', about: 'Travel cards' },
  { cite: '41 CFR chapters 300-304', about: 'Federal Travel Regulation' },
  { cite: 'IRM 1.32.1', about: 'Local travel' },
  { cite: 'IRM 1.32.4', about: 'Travel card program' },
  { cite: 'IRM 1.32.11', about: 'City-to-city travel' },
  { cite: 'IRM 1.35.13', about: 'Administrative waiver' },
  { cite: 'IRM 6.550.1', about: 'Pay administration' },
  { cite: 'IRM 6.630.1', about: 'Absence and leave' },
]
