/** What stands in the way of letters of every kind: a bad address, a date that does not fit, a stay. */
import { forbidWhen } from '../domain/gate.ts'
import { delinquencyDate } from '../domain/standing/delinquency-date.ts'
import { agreementInForce, demandLetter, type LetterFact } from '../domain/standing/facts.ts'
import { collectionHeld, holdsOn } from '../domain/standing/holds.ts'
import { addDays, type IsoDate } from '../values/dates.ts'
import type { Citation, Reason } from '../values/outcome.ts'
import type { NoticeFacts } from './notice-facts.ts'

export const citation = '31 CFR 5.4(a); IRM 1.35.7.10(3)-(4), 1.35.7.18(4), 1.35.7.19(1)'

/** A letter is printed for the mail of the next few days; one dated later would count its days from a guess. */
export const DAYS_AHEAD = 7

/** Nothing is mailed to an address from which mail came back, nor dated before the debt or far ahead. */
export function mailReasons(facts: NoticeFacts): readonly Reason[] {
  return [...addressReasons(facts), ...dateReasons(facts)]
}

/** Mail that came back stops all mail until a good address is recorded. */
export function addressReasons({ standing }: Pick<NoticeFacts, 'standing'>): readonly Reason[] {
  return forbidWhen(!standing.debtor.addressGood, {
    rule: 'address',
    cite: '31 CFR 5.4(a)',
    message: 'Mail to this address came back. Record a good address first.',
  })
}

/** A letter is dated no earlier than the debt was found and no later than the mail of the next days. */
export function dateReasons(facts: Pick<NoticeFacts, 'letterDate' | 'today' | 'discoveredOn'>): readonly Reason[] {
  const { letterDate, today, discoveredOn } = facts
  const latest = addDays(today, DAYS_AHEAD)
  return [
    ...forbidWhen(letterDate < discoveredOn, {
      rule: 'letter-date',
      cite: 'IRM 1.35.7.10(2)',
      message: `The letter cannot be dated before the debt was found on ${discoveredOn}.`,
    }),
    ...forbidWhen(letterDate > latest, {
      rule: 'letter-date',
      cite: 'IRM 1.35.7.10(2)(3)',
      message: `The letter can be dated no later than ${latest}; its days are counted from its date.`,
      opens: addDays(letterDate, -DAYS_AHEAD),
    }),
  ]
}

/** Something is owed, nothing holds collection back, and the debt is not with Treasury. */
export function collectingReasons(facts: NoticeFacts): readonly Reason[] {
  return [...owedReasons(facts), ...collectionHeld(holdsOn(facts.standing, facts.today)), ...treasuryReasons(facts)]
}

/** Something is owed. */
export function owedReasons({ balance }: NoticeFacts): readonly Reason[] {
  return forbidWhen(balance.total <= 0, {
    rule: 'nothing-owed',
    cite: 'IRM 1.35.7.10(2)(2)',
    message: 'Nothing is owed on this debt.',
  })
}

/** After referral the center stops collecting, but for salary offset. */
export function treasuryReasons({ standing }: NoticeFacts): readonly Reason[] {
  return forbidWhen(standing.referredOn !== undefined, {
    rule: 'at-treasury',
    cite: 'IRM 1.35.7.18(4)',
    message: 'The debt is at Treasury, which collects it from then on.',
  })
}

/** A demand letter with all rights has been mailed: no other letter repeats them all. */
export function demandMailedReasons({ standing }: NoticeFacts): readonly Reason[] {
  return forbidWhen(demandLetter(standing)?.mailedOn === undefined, {
    rule: 'letter-first',
    cite: '31 CFR 5.4(a)',
    message: 'The demand letter has not been mailed; it goes first and gives the rights.',
  })
}

/** The debt is late, or will be from a day that is known. */
export function lateReasons({ standing, today }: NoticeFacts, cite: Citation): readonly Reason[] {
  if (delinquencyDate(standing, today) !== undefined) return []
  const due = standing.lateAfter ?? demandLetter(standing)?.dueOn
  const opens = due === undefined || due < today ? undefined : addDays(due, 1)
  const reason = { rule: 'not-delinquent', cite, message: 'The debt is not delinquent.' }
  return [opens === undefined ? reason : { ...reason, opens }]
}

/** The debtor keeps an agreement. */
export function agreementKeptReasons({ standing, today }: NoticeFacts, cite: Citation): readonly Reason[] {
  return forbidWhen(agreementInForce(standing, today) !== undefined, {
    rule: 'agreement-current',
    cite,
    message: 'A repayment agreement is in force.',
  })
}

/** A letter of a kind goes once. */
export function onceReasons(facts: NoticeFacts, kind: string, message: string, cite: Citation): readonly Reason[] {
  return forbidWhen(lettersOf(facts, kind).length > 0, { rule: 'letter-once', cite, message })
}

/** The letters of a kind that were issued. */
export function lettersOf({ standing }: NoticeFacts, kind: string): readonly LetterFact[] {
  return standing.letters.filter((letter) => letter.kind === kind)
}

/** The case that the letter is about is there. */
export function caseReasons({ papers }: NoticeFacts, message: string, cite: Citation): readonly Reason[] {
  return forbidWhen(papers === undefined, { rule: 'no-case', cite, message })
}

/** The debt has been written off, and nothing has put it back. */
export function writtenOffReasons({ writtenOff }: NoticeFacts): readonly Reason[] {
  return forbidWhen(writtenOff === undefined, {
    rule: 'not-written-off',
    cite: 'IRM 1.35.7.22(1)',
    message: 'The debt has not been written off.',
  })
}

/** A day that a field names lies where it must. */
export function dayReasons(day: string, earliest: IsoDate, what: string, cite: Citation): readonly Reason[] {
  return forbidWhen(day !== '' && day < earliest, {
    rule: 'day-too-early',
    cite,
    message: `${what} cannot lie before ${earliest}.`,
  })
}
