/** The words for where a referral batch stands, and for what a file of updates tells. */
import type { Input } from '../../../shared/api.ts'
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

/** What Treasury is told. */
export const eventLabels: Readonly<Record<ReferralBatch['updates'][number]['event'], string>> = {
  'name-changed': 'New name',
  'address-changed': 'New address or telephone',
  'birth-date-changed': 'Birth date',
  'balance-adjusted': 'Change of balance',
  'debt-recalled': 'Recall the debt',
  'debtor-recalled': 'Recall the debtor',
  'case-recalled': 'Recall the case',
}

/** Why a recall is asked for. */
export const recallLabels: Readonly<Record<Input<'treasury.recall'>['reason'], string>> = {
  'referred-in-error': 'The debt was referred in error',
  forgiven: 'The agency forgives the debt',
  'internal-offset': 'The agency can collect by its own offset',
  'bankruptcy-stay': 'The debtor is in bankruptcy with a stay',
  disabled: 'The debtor is disabled and unable to pay',
  deceased: 'The debtor has died',
  'debt-level-reason': 'The debtor, for a reason that lies with the debt',
  case: 'The case alone',
}

/** The reason of an update as it reads: of a recall, or how a balance changed. */
export function reasonLabel(reason: string): string {
  if (reason === 'AIO') return "The agency's own offset"
  if (reason === 'ABAL') return 'Change of balance'
  return Object.entries(recallLabels).find(([name]) => name === reason)?.[1] ?? '–'
}
