/** What one kind of case has beside its request: from the call into the store, and back for the rules to read. */
import type { Parsed } from '../shared/api.ts'
import type { ChecklistItem } from '../shared/domain/checklist.ts'
import { papersOf, type CaseRequest } from '../shared/domain/standing/case-request.ts'
import type { Household } from '../shared/domain/hardship/subsistence.ts'
import { formatMoney, parseMoney } from '../shared/values/money.ts'
import type { Particulars } from './store/cases.ts'
import type { Row } from './store/tables.ts'

type Opening = Omit<Parsed<'case.open'>, 'version'>

const HOUSEHOLD = [
  'income', 'food', 'housing', 'clothing', 'transportation', 'medical', 'exceptional',
] as const satisfies readonly (keyof Household)[]

/** The request as the rules take it. */
export function requestOf({ signed, channel, ground, ...request }: Omit<Opening, 'debtId'>): CaseRequest {
  return { ...request, ground: ground ?? '', filing: { signed, channel } }
}

/** Every particular that was given, as text. */
export function particularsOf(input: Opening): Particulars {
  const { kind, hearing, missing, proposedPayment, reviewed, statement, household, goodCauseNote } = input
  const asked = kind === 'hearing' ? { hearing } : {}
  const papers = missing.length === 0 ? {} : { missing: missing.join(' ') }
  return {
    ...asked,
    ...papers,
    ...(kind === 'hardship' ? { statement } : {}),
    ...(goodCauseNote === '' ? {} : { goodCauseNote }),
    ...(proposedPayment === undefined ? {} : { proposedPayment: formatMoney(proposedPayment) }),
    ...(reviewed === undefined ? {} : { reviewed }),
    ...(household === undefined ? {} : householdOf(household)),
    ...eventParticulars(input),
  }
}

function householdOf({ assets, liabilities, dependents, ...figures }: NonNullable<Opening['household']>): Particulars {
  const rest = HOUSEHOLD.map((name) => [`household.${name}`, formatMoney(figures[name])] as const)
  return {
    ...Object.fromEntries(rest),
    'household.assets': formatMoney(assets),
    'household.liabilities': formatMoney(liabilities),
    'household.dependents': String(dependents),
  }
}

function eventParticulars({ bankruptcy, diedOn, separation, fraud, garnishment }: Opening): Particulars {
  return {
    ...(bankruptcy === undefined
      ? {}
      : { chapter: String(bankruptcy.chapter), court: bankruptcy.court, caseNumber: bankruptcy.caseNumber }),
    ...(diedOn === undefined ? {} : { diedOn }),
    ...(separation === undefined
      ? {}
      : {
          how: separation.how,
          leavesOn: separation.leavesOn,
          finalPayments: formatMoney(separation.finalPayments),
          retirementFundDue: separation.retirementFundDue ? 'yes' : 'no',
        }),
    ...(fraud === undefined
      ? {}
      : { fraud: fraud.kind, destination: fraud.destination ?? '', sentOn: fraud.sentOn ?? '' }),
    ...(garnishment === undefined
      ? {}
      : {
          noticeMailedOn: garnishment.noticeMailedOn,
          termsAgreedInWriting: garnishment.termsAgreedInWriting ? 'yes' : 'no',
        }),
  }
}

/** The figures of the household, when all were given. */
export function householdFigures(particulars: Particulars): Household | undefined {
  const read = (name: (typeof HOUSEHOLD)[number]) => parseMoney(particulars[`household.${name}`] ?? '')
  const income = read('income')
  const food = read('food')
  const housing = read('housing')
  const clothing = read('clothing')
  const transportation = read('transportation')
  const medical = read('medical')
  const exceptional = read('exceptional')
  if (income === undefined || food === undefined || housing === undefined || clothing === undefined) return undefined
  if (transportation === undefined || medical === undefined || exceptional === undefined) return undefined
  return { income, food, housing, clothing, transportation, medical, exceptional }
}

/** The ids of the parts that a request still lacks. */
export function missingOf({ missing = '' }: Particulars): readonly string[] {
  return missing === '' ? [] : missing.split(' ')
}

/** The form of hearing that was asked for. */
export function hearingAskedFor({ hearing }: Particulars): 'oral' | 'paper' {
  return hearing === 'oral' ? 'oral' : 'paper'
}

/** The parts that a request still lacks, as its kind names them. */
export function missingPapers(
  { kind, ground }: Pick<Row<'caseFile'>, 'kind' | 'ground'>,
  particulars: Particulars,
): readonly ChecklistItem[] {
  const missing = missingOf(particulars)
  return papersOf(kind, hearingAskedFor(particulars), ground).filter(({ id }) => missing.includes(id))
}
