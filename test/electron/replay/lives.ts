/** Fifty debts, each with the life it leads: when it is registered and which of twelve ways it goes. */
import { monthsAfter, plus } from './plain-days.ts'

export const WAYS = [
  'paid-in-time',
  'paid-late',
  'unpaid',
  'no-letter',
  'unmailed',
  'agreement-kept',
  'agreement-broken',
  'review-upheld',
  'letter-received',
  'mail-returned',
  'waiver-granted',
  'referred',
] as const

export type Way = (typeof WAYS)[number]

/** One debt's life, as days. */
export interface Life {
  readonly number: number
  readonly billNumber: string
  readonly way: Way
  readonly registered: string
  /** The date of the demand letter. */
  readonly letter: string
  readonly mailed: string
  readonly received: string
  readonly signed: string
  /** The installments of an agreement: the first on the twentieth of a month, then every month. */
  readonly installments: readonly string[]
  readonly broken: string
  readonly reviewAsked: string
  readonly reviewDecided: string
  readonly paidInTime: string
  readonly paidLate: string
  readonly returned: string
  readonly waiverAsked: string
  readonly waiverDecided: string
  /** The day on which the debt goes to Treasury: well into the days after day 120. */
  readonly referred: string
}

/** The two years of the replay hold a leap day. */
export const FIRST_DAY = '2027-01-04'
export const LAST_DAY = '2029-01-02'

/** Every debt begins nine days after the one before, on whatever day of the week that is. */
export function lives(): readonly Life[] {
  return Array.from({ length: 50 }, (_, index) => lifeOf(index))
}

function lifeOf(index: number): Life {
  const registered = plus(FIRST_DAY, 9 * index)
  const letter = plus(registered, 1 + (index % 4))
  const mailed = plus(letter, index % 2)
  const received = plus(letter, 4)
  const signed = plus(letter, 10)
  const first = `${monthsAfter(`${signed.slice(0, 7)}-20`, 1)}`
  const installments = [0, 1, 2, 3, 4, 5].map((months) => monthsAfter(first, months))
  return {
    number: index + 1,
    billNumber: `R27-${String(index + 1).padStart(6, '0')}`,
    way: WAYS[index % WAYS.length] ?? 'unpaid',
    registered,
    letter,
    mailed,
    received,
    signed,
    installments,
    broken: plus(installments[2] ?? first, 21),
    reviewAsked: plus(received, 9),
    reviewDecided: plus(received, 9 + 50),
    paidInTime: plus(letter, 30),
    paidLate: plus(letter, 77),
    returned: plus(letter, 15),
    waiverAsked: plus(letter, 12),
    waiverDecided: plus(letter, 80),
    referred: plus(letter, 30 + 150),
  }
}
