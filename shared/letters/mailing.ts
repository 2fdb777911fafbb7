/** When a letter's mailing and its receipt may be recorded: once, and in the order in which they happen. */
import { forbidWhen } from '../domain/gate.ts'
import type { IsoDate } from '../values/dates.ts'
import type { Reason } from '../values/outcome.ts'

export const citation = 'IRM 1.35.7.10(3); 31 CFR 5.12(e)(1)'

/** A printed letter's days so far. */
export interface LetterDays {
  readonly id: number
  readonly datedOn: IsoDate
  readonly mailedOn: IsoDate | null
}

/** A letter about to be printed or mailed. */
export interface LetterToMail extends LetterDays {
  readonly printedOn: IsoDate | null
  readonly addressGood: 0 | 1
  readonly kind: string
}

const MAILING = 'IRM 1.35.7.10(3)'
const RECEIPT = '31 CFR 5.12(e)(1); IRM 1.35.7.11(2)'

/** Why a letter may not be printed; nothing when it may. A second printing needs a reason. */
export function printingReasons(letter: LetterToMail, reason: string): readonly Reason[] {
  return [
    ...badAddress(letter),
    ...forbidWhen(letter.printedOn !== null && reason.trim() === '', {
      rule: 'printed-once',
      cite: MAILING,
      message: `Letter ${letter.id} was printed on ${letter.printedOn ?? ''}. To print it again, give the reason.`,
    }),
  ]
}

/** Why a mailing may not be recorded on that day; nothing when it may. */
export function mailingReasons(letter: LetterToMail, mailedOn: IsoDate, today: IsoDate): readonly Reason[] {
  return [
    ...badAddress(letter),
    ...forbidWhen(letter.mailedOn !== null, {
      rule: 'mailed-once',
      cite: MAILING,
      message: `Letter ${letter.id} was mailed on ${letter.mailedOn ?? ''}.`,
    }),
    ...forbidWhen(mailedOn < letter.datedOn, {
      rule: 'mailed-after-date',
      cite: MAILING,
      message: `Letter ${letter.id} is dated ${letter.datedOn} and cannot have been mailed before.`,
      opens: letter.datedOn,
    }),
    ...notYet('mailed-by-today', MAILING, mailedOn, today),
  ]
}

/** Why a receipt may not be recorded on that day; nothing when it may. A receipt may be recorded anew to correct it. */
export function receiptReasons(letter: LetterDays, receivedOn: IsoDate, today: IsoDate): readonly Reason[] {
  return [
    ...forbidWhen(letter.mailedOn === null, {
      rule: 'received-after-mailing',
      cite: RECEIPT,
      message: 'Record the day of mailing first: a letter is received after it is mailed.',
    }),
    ...forbidWhen(letter.mailedOn !== null && receivedOn < letter.mailedOn, {
      rule: 'received-after-mailing',
      cite: RECEIPT,
      message: `The letter was mailed on ${letter.mailedOn ?? ''} and cannot have been received before.`,
    }),
    ...notYet('received-by-today', RECEIPT, receivedOn, today),
  ]
}

/** Why a return may not be recorded on that day; nothing when it may. */
export function returnReasons(
  letter: LetterDays & { readonly returnedOn: IsoDate | null },
  returnedOn: IsoDate,
  today: IsoDate,
): readonly Reason[] {
  return [
    ...forbidWhen(letter.mailedOn === null || returnedOn < letter.mailedOn, {
      rule: 'returned-after-mailing',
      cite: MAILING,
      message: 'Record the day of mailing first: a letter comes back after it is mailed.',
    }),
    ...forbidWhen(letter.returnedOn !== null, {
      rule: 'returned-once',
      cite: MAILING,
      message: `Letter ${letter.id} came back on ${letter.returnedOn ?? ''}.`,
    }),
    ...notYet('returned-by-today', MAILING, returnedOn, today),
  ]
}

/** An order goes to the employer, whatever the address of the debtor. */
function badAddress(letter: LetterToMail): readonly Reason[] {
  return forbidWhen(letter.addressGood === 0 && letter.kind !== 'wage-garnishment-order', {
    rule: 'address',
    cite: '31 CFR 5.4(a)',
    message: `Mail to the address of letter ${letter.id} came back. Record a good address and issue it anew.`,
  })
}

function notYet(rule: string, cite: string, on: IsoDate, today: IsoDate): readonly Reason[] {
  return forbidWhen(on > today, { rule, cite, message: `${on} lies after today, ${today}.`, opens: on })
}
