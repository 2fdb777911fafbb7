/** A certification that Treasury rejected may be put right and sent again, as a new version. */
export const citation = '31 CFR 285.2(d)(5)'

export const rules = ['CFR285-2-reject']

/** A certification sent to Treasury. */
export interface RefundCertification {
  readonly version: number
  readonly state: 'sent' | 'accepted' | 'rejected'
}

/** The next version after a rejection; undefined when there is nothing to send again. */
export function resubmit(certification: RefundCertification): RefundCertification | undefined {
  return certification.state === 'rejected' ? { version: certification.version + 1, state: 'sent' } : undefined
}
