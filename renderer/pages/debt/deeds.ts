/** The deeds on a debt: where each is done, and by which key. */
import type { Act } from '../../../shared/api/debts.ts'
import { addressOf } from '../../router.ts'

/** The last part of a deed's address: `debts/12/payment`. */
export const DEED_PLACES = [
  'payment',
  'agreement',
  'reschedule',
  'default',
  'offset',
  'offset-consent',
  'offset-move',
  'offset-end',
  'adjustment',
  'garnishment-notice',
  'garnishment-order',
  'letter',
  'letters',
  'mailed',
  'receipt',
  'returned',
  'case',
  'decision',
  'hold',
  'end-hold',
  'charge',
  'details',
  'note',
  'reversal',
  'answer',
  'waive',
  'write-off',
  'compromise',
  'suspend',
  'litigate',
  'loan-bar',
  'reinstate',
  'refund',
] as const

export type DeedPlace = (typeof DEED_PLACES)[number]

interface Way {
  /** Absent: it is done on another screen. */
  readonly place?: DeedPlace
  readonly key: string
}

/** Every deed of the program on one debt. */
export const WAYS: Readonly<Record<Act['deed'], Way>> = {
  'payment.post': { place: 'payment', key: 'p' },
  'agreement.make': { place: 'agreement', key: 'a' },
  'agreement.reschedule': { place: 'reschedule', key: 'a' },
  'agreement.default': { place: 'default', key: 'b' },
  'offset.request': { place: 'offset', key: 'o' },
  'offset.agree': { place: 'offset-consent', key: 'v' },
  'offset.transfer': { place: 'offset-move', key: 'm' },
  'offset.end': { place: 'offset-end', key: 'e' },
  'adjustment.take': { place: 'adjustment', key: 't' },
  'garnishment.notify': { place: 'garnishment-notice', key: 'i' },
  'garnishment.order': { place: 'garnishment-order', key: 'i' },
  'letter.issue': { place: 'letter', key: 'l' },
  'letter.send': { place: 'letters', key: 's' },
  'letter.markMailed': { place: 'mailed', key: 'l' },
  'letter.recordReceipt': { place: 'receipt', key: 'l' },
  'case.open': { place: 'case', key: 'c' },
  'case.decide': { place: 'decision', key: 'd' },
  'hold.place': { place: 'hold', key: 'h' },
  'hold.end': { place: 'end-hold', key: 'h' },
  'charge.post': { place: 'charge', key: 'x' },
  'note.add': { place: 'note', key: 'n' },
  'referral.prepare': { key: 'r' },
  'closing.writeOff': { place: 'write-off', key: 'w' },
  'closing.compromise': { place: 'compromise', key: 'k' },
  'closing.suspend': { place: 'suspend', key: 'u' },
  'closing.litigate': { place: 'litigate', key: 'j' },
}

export function isDeedPlace(text: string | undefined): text is DeedPlace {
  return DEED_PLACES.some((place) => place === text)
}

/** Whether a deed gives a debt up or sends it to court; such deeds stand apart from the daily ones. */
export function isGivingUp({ deed }: Act): boolean {
  return deed.startsWith('closing.')
}

/** Where an act is done. */
export function wayOf(debtId: number, act: Act): string {
  const { place } = WAYS[act.deed]
  if (place === undefined) return addressOf('referrals', { show: 'eligible' })
  return addressOf(`debts/${debtId}/${place}${act.subjectId === undefined ? '' : `/${act.subjectId}`}`)
}

/** The id of the link that leads to a deed, so that the focus can come back to it. */
export function linkIdOf(place: DeedPlace, subjectId?: number): string {
  return `do-${place}${subjectId === undefined ? '' : `-${subjectId}`}`
}
