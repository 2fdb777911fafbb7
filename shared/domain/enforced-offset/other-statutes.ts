/** Statutes that let a debt be recovered from pay in another way than salary offset. */
export const citation = '31 CFR 5.12(a)(2); 5 U.S.C. 4108, 5705'

export const rules = ['CFR5-5.12-authority']

const OTHER_WAYS: Readonly<Record<string, string>> = {
  'travel-advance': 'May be set off against accrued pay (5 U.S.C. 5705).',
  'tuition-assistance': 'Training expenses may be recovered under 5 U.S.C. 4108.',
}

/** The note to show for a kind of debt, by its slug; undefined when there is no other way. */
export function otherRecovery(debtType: string): string | undefined {
  return OTHER_WAYS[debtType]
}
