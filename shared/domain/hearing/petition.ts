/** A petition for a hearing on salary offset: who may ask, about what, by when, and what a complete petition holds. */
import type { IsoDate } from '../../values/dates.ts'
import type { Outcome, Reason } from '../../values/outcome.ts'
import { period } from '../../law/periods.ts'
import { missingItems, type ChecklistItem } from '../checklist.ts'
import { notFiled, type Filing } from '../filing.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'
import { timeliness, type GoodCause, type Timeliness } from '../timeliness.ts'

export const citation = '31 CFR 5.12(e)(1)-(2); IRM 1.35.7.14(1)-(3), 1.35.7.14.1'

export const rules = [
  'IRM-hrg-grounds', 'IRM-hrg-send-15', 'IRM-hrg-petition-15', 'IRM-hrg-petition-content', 'CFR5-5.12-hearing-15',
  'CFR5-5.12-hearing-grounds',
]

/** What a hearing may be about. A wish to be excused from the debt is a waiver request, not a hearing. */
export const HEARING_GROUNDS = [
  { id: 'existence', label: 'That there is a debt' },
  { id: 'amount', label: 'Its amount' },
  { id: 'deduction', label: 'The amount of each deduction' },
] as const

export type HearingGround = (typeof HEARING_GROUNDS)[number]['id']

/** A petition as it came in. */
export interface Petition {
  readonly filing: Filing
  readonly grounds: readonly string[]
  readonly form: 'oral' | 'paper'
  readonly receivedOn: IsoDate
  /** The day the employee received the notice, from which the time is counted. */
  readonly noticeReceivedOn?: IsoDate | undefined
  readonly goodCause?: GoodCause | undefined
  /** The ids of the parts that the petition has. */
  readonly parts: readonly string[]
  readonly federalEmployee: boolean
}

/** A part that a petition need not have, and why. */
export interface PartNotAsked extends ChecklistItem {
  readonly why: string
}

/** How the petition stands. */
export type PetitionStanding =
  | { readonly state: 'complete'; readonly timeliness: Timeliness; readonly postponesOffset: true }
  | { readonly state: 'to-be-returned'; readonly timeliness: Timeliness; readonly lacks: readonly Reason[] }

/** A part of the petition; some are asked only of an oral hearing, one only where the deduction is contested. */
interface PetitionPart extends ChecklistItem {
  readonly asked: 'always' | 'oral' | 'deduction'
}

/** The eight parts of a petition in the manual's order. The fifth holds three things, each of which can be missing. */
const PARTS: readonly PetitionPart[] = [
  part(1, 'always', 'caption', 'the caption at the top of the first page'),
  part(2, 'always', 'notice-date', 'the date the notice was received'),
  part(3, 'always', 'notice-copy', 'a copy of the notice'),
  part(4, 'always', 'objections', 'the objections with facts, evidence, witnesses and law'),
  part(5, 'oral', 'why-oral', 'why papers alone cannot settle the matter'),
  part(5, 'oral', 'witnesses', 'the witnesses with their addresses'),
  part(5, 'oral', 'city', 'the city proposed for the hearing and why'),
  part(6, 'oral', 'other-dates', 'alternative dates'),
  part(7, 'always', 'records', 'a copy of every record the employee has on the debt'),
  part(8, 'deduction', 'hardship-agreement', 'a copy of any hardship agreement'),
]

/** The parts a petition needs, by its form and grounds. */
export function petitionParts(form: 'oral' | 'paper', contestsDeduction: boolean): readonly ChecklistItem[] {
  return PARTS.filter((item) => whyNotAsked(item, form, contestsDeduction) === undefined)
}

/** The parts that this petition need not have, each with the reason. */
export function partsNotAsked(form: 'oral' | 'paper', contestsDeduction: boolean): readonly PartNotAsked[] {
  return PARTS.flatMap((item) => {
    const why = whyNotAsked(item, form, contestsDeduction)
    return why === undefined ? [] : [{ ...item, why }]
  })
}

function whyNotAsked({ asked }: PetitionPart, form: 'oral' | 'paper', contestsDeduction: boolean): string | undefined {
  if (asked === 'oral' && form === 'paper') return 'only for an oral hearing'
  if (asked === 'deduction' && !contestsDeduction) return 'only where the deduction is contested'
  return undefined
}

/**
 * Takes a petition, or says for what it is returned. In time means received by the 15th calendar day after the
 * employee received the notice; the manual's "before the 15th day" yields to the regulation.
 */
export function petitionForHearing(petition: Petition): Outcome<PetitionStanding> {
  const limit = period('hearingPetition', petition.noticeReceivedOn ?? petition.receivedOn)
  const { receivedOn, noticeReceivedOn, goodCause } = petition
  const standing = timeliness(noticeReceivedOn, limit.value.days, receivedOn, goodCause)
  const lacks = [...lateness(standing), ...incomplete(petition)]
  const state: PetitionStanding =
    lacks.length === 0
      ? { state: 'complete', timeliness: standing, postponesOffset: true }
      : { state: 'to-be-returned', timeliness: standing, lacks }
  const lastDay = standing.lastDay === undefined ? '' : `; the last day was ${standing.lastDay}`
  return unlessForbidden(notOpen(petition), state, [
    { label: `Received ${receivedOn}${lastDay}`, cite: limit.source },
  ])
}

function part(paragraph: number, asked: PetitionPart['asked'], id: string, label: string): PetitionPart {
  return { id, label, cite: `IRM 1.35.7.14.1(2)(${paragraph})`, asked }
}

function notOpen(petition: Petition): readonly Reason[] {
  const known = new Set<string>(HEARING_GROUNDS.map(({ id }) => id))
  return [
    ...forbidWhen(!petition.federalEmployee, {
      rule: 'IRM-hrg-grounds',
      cite: 'IRM 1.35.7.14(1); 5 U.S.C. 5514',
      message: 'Only a Federal employee whose salary is to be offset has this hearing.',
    }),
    ...forbidWhen(petition.grounds.length === 0 || petition.grounds.some((ground) => !known.has(ground)), {
      rule: 'CFR5-5.12-hearing-grounds',
      cite: '31 CFR 5.12(e)(1)',
      message: 'A hearing is about the existence or the amount of the debt, or the amount of each deduction.',
    }),
  ]
}

function lateness(standing: Timeliness): readonly Reason[] {
  return forbidWhen(!standing.accepted, {
    rule: 'CFR5-5.12-late',
    cite: '31 CFR 5.12(e)(2); IRM 1.35.7.14.1(3)',
    message: `Received after ${standing.lastDay ?? 'the last day'}, without a cause that excuses it.`,
  })
}

function incomplete(petition: Petition): readonly Reason[] {
  const wanted = petitionParts(petition.form, petition.grounds.includes('deduction'))
  return [
    ...notFiled(petition.filing, 'CFR5-5.12-hearing-15', '31 CFR 5.12(e)(1)'),
    ...missingItems('IRM-hrg-petition-content', wanted, petition.parts),
  ]
}
