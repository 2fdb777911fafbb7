/**
 * What Treasury's checks would find in one submission: a table of rules, each under the code by which the record would
 * come back. A finding stops the submission or only warns.
 */
import { addMonths, date, type IsoDate } from '../values/dates.ts'
import { add, cents, LARGEST_AMOUNT, type Cents } from '../values/money.ts'
import type { Citation } from '../values/outcome.ts'
import { isPostalState } from '../values/postal-states.ts'
import { iaiErrorCodes, type IaiCode } from './iai-error-codes.ts'
import {
  sumOfParts, type Adjustment, type PendingMatter, type ReferredDebt, type ReferredParts, type Submission,
} from './iai-facts.ts'
import type { IaiRecordType } from './iai-records.ts'
import { addressIsCut, asSent, cityIsCut, nameIsCut } from './iai-sent.ts'
import { hasUnwritable } from './plain-ascii.ts'

export const citation: Citation = '31 CFR 285.12(c)(4), (i); VistA Accounts Receivable 4.5, file 348.5'

/** Stands where Treasury has no code: the finding is this program's own. */
export const NO_CODE = '--'

/** One finding about one record of one debt. */
export interface Finding {
  readonly code: IaiCode | typeof NO_CODE
  readonly record: IaiRecordType
  /** The bill number; empty for a finding about the whole batch. */
  readonly debtId: string
  readonly message: string
  /** Whether Treasury would return it, so that it may not be sent. */
  readonly stops: boolean
}

/** What the rules look at: the debt as it is, and as its records would hold it. */
interface Subject {
  readonly debt: ReferredDebt
  readonly sent: ReferredDebt
  readonly today: IsoDate
  readonly practice: boolean
}

type Holds = (subject: Subject) => boolean

interface Rule {
  readonly code: IaiCode | typeof NO_CODE
  readonly record: IaiRecordType
  readonly stops: boolean
  readonly message: string
  readonly holds: Holds
}

/** The least that Treasury takes: below it a debt comes back. */
const LEAST = cents(25_00)

const EARLIEST_DELINQUENCY = date('1970-01-01')

const ID = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/

function stop(code: IaiCode, record: IaiRecordType, holds: Holds, message: string = iaiErrorCodes[code].says): Rule {
  return { code, record, stops: true, message, holds }
}

function warn(code: Rule['code'], record: IaiRecordType, message: string, holds: Holds): Rule {
  return { code, record, stops: false, message, holds }
}

/** Every submission names a debt, a debtor and a number the debtor is known by. */
const IDENTITY: readonly Rule[] = [
  stop('04', '1', ({ sent }) => !ID.test(sent.debtId) || sent.debtId.length > 30),
  stop('3E', '2', ({ sent }) => !ID.test(sent.debtor.debtorId) || sent.debtor.debtorId.length > 15),
]

const NEW_DEBT: readonly Rule[] = [
  stop('11', '1', ({ debt }) => debt.liability === 'joint', 'Several people owe it jointly; this file takes one.'),
  stop('1N', '1', ({ debt }) => debt.debtType === 'administrative' && debt.administrativeClass === undefined),
  stop('1O', '1', ({ debt }) => debt.debtType === 'loan' && debt.administrativeClass !== undefined),
  stop('49', '1', ({ debt, today }) => debt.originationDate > today, 'The day the debt began lies in the future.'),
  warn(NO_CODE, '1', 'The debt became delinquent before it began; one of the two dates is wrong.', ({ debt }) => {
    return debt.originationDate > debt.delinquencyDate
  }),
  stop('27', '1', ({ debt, today }) => debt.delinquencyDate >= today || debt.delinquencyDate < EARLIEST_DELINQUENCY),
  warn('30', '1', iaiErrorCodes['30'].says, ({ debt, today }) => addMonths(debt.delinquencyDate, 120) < today),
  stop('14', '1', ({ debt }) => debt.balance < LEAST || debt.balance > LARGEST_AMOUNT),
  stop('76', '1', ({ debt }) => debt.originalAmount < LEAST || debt.originalAmount > LARGEST_AMOUNT),
  stop('21', '1', ({ debt }) => sumOfParts(debt.parts) !== debt.balance),
  stop('1W', '1', ({ debt }) => sumOfParts(debt.parts) === 0),
  stop('1S', '1', ({ debt }) => debt.parts.principal < 0, 'The principal is below zero.'),
  stop('1T', '1', ({ debt }) => debt.parts.interest < 0, 'The interest is below zero.'),
  stop('1U', '1', ({ debt }) => debt.parts.administrative < 0, 'The administrative costs are below zero.'),
  stop('1V', '1', ({ debt }) => debt.parts.penalty < 0, 'The penalty is below zero.'),
]

const DEBTOR: readonly Rule[] = [
  stop('7D', '2', ({ debt }) => debt.debtor.kind === 'business', 'A business owes it; this file takes people.'),
  stop('7E', '2', ({ debt }) => debt.consumerOrCommercial === 'consumer' && debt.debtor.taxpayerIdType === 'EIN'),
  stop('07', '2', ({ sent }) => /^\d*$/.test(sent.debtor.taxpayerId) && !canBeReal(sent.debtor.taxpayerId)),
  stop('13', '2', ({ sent }) => !/^\d*$/.test(sent.debtor.taxpayerId)),
  // In a practice center every number begins with 9, so that it belongs to nobody.
  warn('07', '2', 'The Social Security number begins with 9, which none does.', ({ sent, practice }) => {
    return !practice && sent.debtor.taxpayerIdType === 'SSN' && sent.debtor.taxpayerId.startsWith('9')
  }),
  stop('33', '2', ({ sent }) => sent.debtor.lastName === ''),
  stop('6I', '2', ({ sent }) => sent.debtor.kind === 'individual' && sent.debtor.firstName === ''),
  warn(NO_CODE, '2', 'The name has characters that cannot be sent; they are left out.', ({ debt: { debtor } }) => {
    return [debtor.lastName, debtor.firstName, debtor.middleName].some(hasUnwritable)
  }),
  warn(NO_CODE, '2', 'A name is longer than 35 letters and is cut.', ({ debt }) => nameIsCut(debt.debtor)),
  stop('9O', '2', ({ debt }) => debt.debtor.deceased),
]

const INDIVIDUAL: readonly Rule[] = [
  stop('3D', '2A', ({ debt: { debtor }, today }) => debtor.birthDate !== undefined && debtor.birthDate >= today),
]

const STREET_TOO_LONG = 'The street is too long for two lines of 35 characters.'

const CONTACT: readonly Rule[] = [
  stop('37', '2C', ({ sent }) => sent.debtor.address.line1 === ''),
  stop('37', '2C', ({ debt }) => addressIsCut(debt.debtor.address), STREET_TOO_LONG),
  stop('39', '2C', ({ sent }) => sent.debtor.address.city.length < 2),
  warn('39', '2C', 'The city is longer than 14 characters and is cut; the ZIP code decides.', ({ debt }) => {
    return cityIsCut(debt.debtor.address.city)
  }),
  stop('41', '2C', ({ sent: { debtor } }) => debtor.address.country === 'US' && !isPostalState(debtor.address.state)),
  stop('45', '2C', ({ sent }) => !/^[A-Z]{2}$/.test(sent.debtor.address.country), 'The country needs two letters.'),
  stop('47', '2C', ({ sent: { debtor } }) => {
    return debtor.address.country === 'US' && !/^\d{5}(?:\d{4})?$/.test(debtor.address.postalCode)
  }),
  warn('3Q', '2C', 'The phone number does not have ten digits and is left out.', ({ debt, sent }) => {
    return debt.debtor.phone.trim() !== '' && sent.debtor.phone === ''
  }),
]

/** A nine-digit number whose area, group and serial the Social Security Administration may have given out. */
function canBeReal(taxpayerId: string): boolean {
  return /^(?!000|666)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(taxpayerId)
}

/** What holds back a change to a debt that Treasury has, and the code under which the change would come back. */
const PENDING: Readonly<Record<PendingMatter, IaiCode>> = {
  'payment-agreement-pending': '9P',
  'dispute': '9Q',
  'payment-agreement': '9R',
  'recall': '9S',
  'garnishment': '9U',
  'justice': '9V',
  'proof-of-debt': '9W',
  'administrative-resolution': '9X',
  'form-1099-c': '9Y',
  'hold': '9Z',
  'closed': '0A',
  'returned': '9T',
}

/** Everything Treasury's checks would find in one submission, and what a clerk should know besides. */
export function checkSubmission(submission: Submission, today: IsoDate, practice = false): readonly Finding[] {
  const { debt } = submission
  const subject = { debt, sent: asSent(debt), today, practice }
  const found = rulesFor(submission).filter((rule) => rule.holds(subject))
  return [
    ...found.map(({ code, record, message, stops }) => ({ code, record, debtId: debt.debtId, message, stops })),
    ...(submission.event === 'debt-added' ? [] : pendingFindings(submission)),
    ...(submission.event === 'balance-adjusted' ? adjustmentFindings(debt, submission.adjustment, today) : []),
  ]
}

/** The rules of the records that tell of an event. */
function rulesFor(submission: Submission): readonly Rule[] {
  switch (submission.event) {
    case 'debt-added':
      return submission.debtorKnown
        ? [...IDENTITY, ...NEW_DEBT, ...DEBTOR]
        : [...IDENTITY, ...NEW_DEBT, ...DEBTOR, ...INDIVIDUAL, ...CONTACT]
    case 'name-changed':
      return [...IDENTITY, ...DEBTOR]
    case 'address-changed':
      return [...IDENTITY, ...CONTACT]
    case 'birth-date-changed':
      return [...IDENTITY, ...INDIVIDUAL]
    case 'debt-changed':
    case 'balance-adjusted':
    case 'debt-recalled':
    case 'debtor-recalled':
    case 'case-recalled':
      return IDENTITY
  }
}

function pendingFindings({ event, debt }: Submission): readonly Finding[] {
  const record = RECORD_OF[event]
  return debt.pending.map((matter) => {
    const code = PENDING[matter]
    return { code, record, debtId: debt.debtId, message: iaiErrorCodes[code].says, stops: true }
  })
}

const RECORD_OF: Readonly<Record<Submission['event'], IaiRecordType>> = {
  'debt-added': '1',
  'debt-changed': '1',
  'name-changed': '2',
  'address-changed': '2C',
  'birth-date-changed': '2A',
  'balance-adjusted': '5B',
  'debt-recalled': '1',
  'debtor-recalled': '2',
  'case-recalled': '3',
}

/** The codes by which an adjustment comes back that would bring a part below zero. */
const BELOW_ZERO = { principal: '5E', interest: '5K', administrative: '5P', penalty: '5F' } as const

const PARTS = ['principal', 'interest', 'administrative', 'penalty'] as const

/** The parts of the debt are those Treasury has, before the adjustment. */
function adjustmentFindings(debt: ReferredDebt, adjustment: Adjustment, today: IsoDate): readonly Finding[] {
  const { parts, sequence, transactionId, identifiedOn } = adjustment
  const amount = sumOfParts(parts)
  const codes: readonly (IaiCode | false)[] = [
    PARTS.every((part) => parts[part] === 0) && '5G',
    amount === 0 && '5B',
    transactionId === '' && '4Y',
    transactionId !== '' && !/^[\x21-\x7e]{15}$/.test(transactionId) && '9L',
    !(Number.isInteger(sequence) && sequence >= 1 && sequence <= 999_999) && '9J',
    identifiedOn > today && '4W',
    ...PARTS.map((part) => after(debt.parts, parts, part) < 0 && BELOW_ZERO[part]),
    add(sumOfParts(debt.parts), amount) < 0 && '9M',
    amount > 0 && debt.pending.includes('payment-agreement') && '5R',
    debt.pending.includes('closed') && '5S',
  ]
  return codes
    .filter((code) => code !== false)
    .map((code) => ({ code, record: '5B', debtId: debt.debtId, message: iaiErrorCodes[code].says, stops: true }))
}

function after(held: ReferredParts, change: ReferredParts, part: (typeof PARTS)[number]): Cents {
  return add(held[part], change[part])
}
