/** The words for where a referral batch stands. */
import type { ReferralBatch } from '../../../shared/api/referrals.ts'
import type { Tone } from '../../components/tag.tsx'

export const batchLabels: Readonly<Record<ReferralBatch['state'], string>> = {
  prepared: 'Prepared, to be certified',
  certified: 'Certified, to be exported',
  exported: 'Exported, to be sent',
  transmitted: 'Sent, to be acknowledged',
  acknowledged: 'Acknowledged',
  cancelled: 'Cancelled',
}

export const batchTones: Readonly<Record<ReferralBatch['state'], Tone>> = {
  prepared: 'gold',
  certified: 'blue',
  exported: 'gold',
  transmitted: 'blue',
  acknowledged: 'green',
  cancelled: 'grey',
}
