/** Where clerks and debtors can read more on a step of the way; each kind of debt names its own besides. */
export const citation = 'IRM 1.35.7.11(10), 1.35.7.14(7), 1.35.7.20(5)'

export const rules = ['IRM-11-help', 'IRM-hrg-contact', 'IRM-20-help']

/** By step. */
export const FURTHER_READING = {
  review: ['Employee Resource Center: search "debt", then Proof of Debt Hearing'],
  hearing: [
    'CFO.BFC.Debt.Collection.Helpdesk@irs.gov',
    'Employee Resource Center: search "debt"',
  ],
  separation: [
    'Document 9669, Retirement chapter: Schedule of Separation Actions',
    'Employee Resource Center, through OS GetServices',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>
