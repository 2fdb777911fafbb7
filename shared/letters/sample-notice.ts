/** A made-up person with a made-up debt: what a template is shown with while it is written, and tried with in tests. */
import { debtTypes } from '../debt-types/index.ts'
import { sampleCaseOf } from './sample-case.ts'
import type { StandingFacts } from '../domain/standing/facts.ts'
import { addDays, addMonths, type IsoDate } from '../values/dates.ts'
import { add, cents, ZERO } from '../values/money.ts'
import type { LetterCenter } from './center.ts'
import type { NoticeFacts } from './notice-facts.ts'
import type { NoticeLetter } from './notice-letter.ts'

export const citation = 'IRM 1.35.7.10; 31 CFR 5.4(a)'

const PRINCIPAL = cents(125_963)
const INTEREST = cents(1_475)
const CHARGE = cents(3_000)
const INSTALLMENT = cents(11_000)

/** The facts of the sample for a letter, dated a day. */
export function sampleNotice(letter: NoticeLetter, center: LetterCenter, letterDate: IsoDate): NoticeFacts {
  const broken = letter.kind === 'default-notice'
  const agreement = sampleAgreement(letterDate, broken)
  const papers = sampleCaseOf(letter, letterDate)
  const facts: NoticeFacts = {
    letterDate,
    today: letterDate,
    center,
    debtType: debtTypes['travel-overpayment'],
    debtor: {
      firstName: 'Ana',
      middleName: 'M',
      lastName: 'Sample',
      street1: '3112 Oak Ave',
      street2: 'Unit 7',
      city: 'Beckley',
      state: 'WV',
      zip: '25801-9825',
      employmentStatus: 'active',
    },
    billNumber: 'B26-300001',
    originalPrincipal: PRINCIPAL,
    discoveredOn: addDays(letterDate, -130),
    balance: {
      contingencyFee: ZERO,
      penalty: ZERO,
      administrative: CHARGE,
      interest: INTEREST,
      principal: PRINCIPAL,
      total: add(PRINCIPAL, INTEREST, CHARGE),
    },
    standing: sampleStanding(letter, letterDate),
    agreement,
    writtenOff: { on: addDays(letterDate, -31), ground: 'cannot-collect', amount: add(PRINCIPAL, INTEREST, CHARGE) },
    overpaid: ZERO,
    ...(papers === undefined ? {} : { papers }),
    given: {},
  }
  return { ...facts, given: sampleGiven(letter, facts) }
}

function sampleAgreement(letterDate: IsoDate, broken: boolean): NonNullable<NoticeFacts['agreement']> {
  const signedOn = addDays(letterDate, -60)
  const installments = Array.from({ length: 12 }, (_, index) => ({
    dueOn: addMonths(signedOn, index + 1),
    amount: INSTALLMENT,
  }))
  const over = broken ? { endedOn: addDays(letterDate, -5), ended: 'default' as const } : {}
  return { signedOn, payment: INSTALLMENT, every: 'month', lumpSum: cents(5_000), installments, ...over }
}

function sampleStanding(letter: NoticeLetter, letterDate: IsoDate): StandingFacts {
  const datedOn = addDays(letterDate, -100)
  const partly = letter.kind === 'partial-payment'
  const paid = letter.kind === 'satisfied'
  return {
    kind: debtTypes['travel-overpayment'],
    registeredOn: addDays(letterDate, -120),
    details: {},
    letters: [{ id: 1, kind: 'demand', datedOn, dueOn: addDays(datedOn, 30), mailedOn: datedOn }],
    cases: [],
    agreements: [],
    debtor: { employmentStatus: 'active', addressGood: true, taxpayerId: true },
    policies: [],
    payments: partly || paid ? [{ on: addDays(letterDate, -20), amount: paid ? PRINCIPAL : cents(4_000) }] : [],
  }
}

/** A value of the right form in every field: what the letter suggests, else what the form allows. */
function sampleGiven({ fields }: NoticeLetter, facts: NoticeFacts): Readonly<Record<string, string>> {
  const forms = {
    text: 'Sample text',
    'long-text': 'A sample of what a clerk would write here.',
    date: addDays(facts.letterDate, 21),
    money: '700.00',
  } as const
  return Object.fromEntries(
    fields.map(({ id, form, choices, suggested }) => {
      const first = choices?.[0]?.id ?? ''
      return [id, suggested?.(facts) ?? EXACT[id] ?? (form === 'choice' ? first : forms[form])]
    }),
  )
}

/** Fields whose sample has to be exact. */
const EXACT: Readonly<Record<string, string>> = {
  taxYear: '2026',
  hearingTime: '10:00 a.m. Eastern Time',
}
