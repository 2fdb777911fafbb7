/**
 * Where the sources leave a choice, the choice is a policy setting: with its citation, the day it takes effect and the
 * policy set that makes it. `irm-1.35.7` is the manual and the regulations as asked for; `current` follows the later
 * texts. A center chooses a set and may depart from it setting by setting; formulas never ask for the year.
 */
import { date, type IsoDate } from '../values/dates.ts'
import { formatRate, type Rate } from '../values/rate.ts'
import { governing, type Dated, type DatedRows } from './dated.ts'
import { PENALTY_RATE } from './penalty-rate.ts'

export const citation = '31 U.S.C. 3717; 31 CFR 5.5; 31 CFR 901.9; IRM 1.35.7.16'

/** The settings that decide how a debt accrues and how far pay may be reached. */
export interface Policy {
  /** Days by which a yearly rate is divided, whatever the year. */
  readonly dayCountBasis: 365 | 360
  /** No interest on the part paid within these days after interest begins. */
  readonly graceDays: 30 | 0
  readonly penaltyPercent: Rate
  readonly penaltyBase: 'all-amounts' | 'principal'
  readonly penaltyStart: 'delinquency' | 'day-91'
  readonly multipleDebtCap: '25-percent' | '15-percent'
}

/** The settings that decide when a debt must be at Treasury. */
export interface ReferralPolicy {
  /** The last day delinquent on which Cross-Servicing is still on time. */
  readonly crossServicingByDays: 180 | 120
  /** The day from which days delinquent are counted for referral; charges always run from the date of delinquency. */
  readonly delinquencyCountedFrom: 'payment-due-date' | 'initial-demand'
}

/** The sets a center may choose between. */
export const POLICY_SETS = ['irm-1.35.7', 'current'] as const

export type PolicySet = (typeof POLICY_SETS)[number]

export const DEFAULT_POLICY_SET: PolicySet = 'irm-1.35.7'

/** What each set is called on a screen. */
export const POLICY_SET_TITLES: Readonly<Record<PolicySet, string>> = {
  'irm-1.35.7': 'The manual, IRM 1.35.7, and the regulations it cites',
  'current': 'The regulations as they stand now',
}

/** Every setting. */
export type AllSettings = Policy & ReferralPolicy

export type SettingName = keyof AllSettings

/** One setting: what it is, what it may be, how that reads, and its dated value in each set. */
export interface PolicySetting<Value> {
  readonly label: string
  readonly choices: readonly Value[]
  /** As a call takes it: `360`, `principal`. */
  readonly write: (value: Value) => string
  /** As a clerk reads it. */
  readonly say: (value: Value) => string
  readonly sets: Readonly<Record<PolicySet, DatedRows<Value>>>
}

type Settings = { readonly [Name in SettingName]: PolicySetting<AllSettings[Name]> }

const checkedOn = date('2026-11-22')
const MANUAL = date('2013-10-01')
const STANDARDS = date('2000-12-22')
const TRANSFER_RULE = date('2022-08-16')

function row<Value>(effective: IsoDate, value: Value, source: string): Dated<Value> {
  return { effective, value, source, checkedOn }
}

function inBoth<Value>(only: Dated<Value>): Record<PolicySet, DatedRows<Value>> {
  return { 'irm-1.35.7': [only], current: [only] }
}

/** Every setting with its rows; what differs between the sets can be read side by side. */
export const POLICY_SETTINGS: Settings = {
  dayCountBasis: {
    label: 'Days in the year for interest and penalty',
    choices: [365, 360],
    // Unsettled: no rule fixes the day count; 365 in every year is the practice of the Defense finance centers.
    write: String,
    say: (days) => `${days} days`,
    sets: inBoth(row(MANUAL, 365, 'Not fixed by rule; DFAS practice')),
  },
  graceDays: {
    label: 'Days after interest begins within which a payment bears none',
    choices: [30, 0],
    write: String,
    say: (days) => (days === 0 ? 'none' : `${days} days`),
    sets: inBoth(row(STANDARDS, 30, '31 U.S.C. 3717(d); 31 CFR 5.5(b); 31 CFR 901.9(g)')),
  },
  penaltyPercent: {
    label: 'Penalty, percent a year',
    choices: PENALTY_RATE.map((one) => one.value),
    write: formatRate,
    say: (percent) => `${formatRate(percent)}%`,
    sets: { 'irm-1.35.7': PENALTY_RATE, current: PENALTY_RATE },
  },
  penaltyBase: {
    label: 'What the penalty is charged on',
    // Unsettled: the manual says all amounts; the Defense finance centers charge it on principal only.
    choices: ['all-amounts', 'principal'],
    write: String,
    say: (base) => (base === 'principal' ? 'principal only' : 'all amounts outstanding'),
    sets: {
      'irm-1.35.7': [row(MANUAL, 'all-amounts', 'IRM 1.35.7.16.3(1)')],
      current: [row(STANDARDS, 'all-amounts', '31 CFR 901.9(d): the amount due on the debt')],
    },
  },
  penaltyStart: {
    label: 'Day from which the penalty counts',
    // Unsettled: the regulation counts from delinquency; the Defense finance centers count from day 91.
    choices: ['delinquency', 'day-91'],
    write: String,
    say: (start) => (start === 'day-91' ? 'the 91st day' : 'the date of delinquency'),
    sets: {
      'irm-1.35.7': [row(MANUAL, 'delinquency', 'IRM 1.35.7.16(2); 31 CFR 901.9(d)')],
      current: [row(STANDARDS, 'delinquency', '31 CFR 901.9(d)')],
    },
  },
  multipleDebtCap: {
    label: 'Share of disposable pay that several debts may take together',
    // Unsettled: the manual allows 25 percent together; 5 CFR 550.1104(i) reads as 15 percent of any one pay.
    choices: ['25-percent', '15-percent'],
    write: String,
    say: (cap) => (cap === '15-percent' ? '15%' : '25%'),
    sets: {
      'irm-1.35.7': [row(MANUAL, '25-percent', 'IRM 1.35.7.12.6(6)')],
      current: [row(date('1984-07-03'), '15-percent', '5 CFR 550.1104(i)')],
    },
  },
  crossServicingByDays: {
    label: 'Days delinquent by which Cross-Servicing must have the debt',
    choices: [180, 120],
    write: String,
    say: (days) => `${days} days`,
    sets: {
      'irm-1.35.7': [row(MANUAL, 180, 'IRM 1.35.7.18(1); 31 CFR 5.9(a)')],
      current: [
        row(MANUAL, 180, '31 CFR 285.12(c)(1) as of 2019'),
        row(TRANSFER_RULE, 120, '31 CFR 285.12(c)(2); 87 FR 50249 (16 Aug 2022)'),
      ],
    },
  },
  delinquencyCountedFrom: {
    label: 'Day from which days delinquent are counted for referral',
    choices: ['payment-due-date', 'initial-demand'],
    write: String,
    say: (from) => (from === 'initial-demand' ? 'the initial written demand' : 'the payment due date'),
    sets: {
      'irm-1.35.7': [row(MANUAL, 'payment-due-date', 'IRM 1.35.7.15(1)')],
      current: [
        row(MANUAL, 'payment-due-date', '31 CFR 285.12(a) as of 2019'),
        row(TRANSFER_RULE, 'initial-demand', '31 CFR 285.12(a); 87 FR 50249 (16 Aug 2022)'),
      ],
    },
  },
}

/** The settings of a set in effect on a day. */
export function policyOf(set: PolicySet, on: IsoDate): Policy & ReferralPolicy {
  return {
    dayCountBasis: governing(POLICY_SETTINGS.dayCountBasis.sets[set], on).value,
    graceDays: governing(POLICY_SETTINGS.graceDays.sets[set], on).value,
    penaltyPercent: governing(POLICY_SETTINGS.penaltyPercent.sets[set], on).value,
    penaltyBase: governing(POLICY_SETTINGS.penaltyBase.sets[set], on).value,
    penaltyStart: governing(POLICY_SETTINGS.penaltyStart.sets[set], on).value,
    multipleDebtCap: governing(POLICY_SETTINGS.multipleDebtCap.sets[set], on).value,
    crossServicingByDays: governing(POLICY_SETTINGS.crossServicingByDays.sets[set], on).value,
    delinquencyCountedFrom: governing(POLICY_SETTINGS.delinquencyCountedFrom.sets[set], on).value,
  }
}

/** Settings that depart from a set; one that is absent stays as it is. */
export type PolicyChanges = { readonly [Name in keyof Policy]?: Policy[Name] | undefined }

/** The accrual settings of a set on a day, with changes. */
export function policyWith(changes: PolicyChanges | undefined, set: PolicySet, on: IsoDate): Policy {
  const base = policyOf(set, on)
  if (changes === undefined) return base
  return {
    dayCountBasis: changes.dayCountBasis ?? base.dayCountBasis,
    graceDays: changes.graceDays ?? base.graceDays,
    penaltyPercent: changes.penaltyPercent ?? base.penaltyPercent,
    penaltyBase: changes.penaltyBase ?? base.penaltyBase,
    penaltyStart: changes.penaltyStart ?? base.penaltyStart,
    multipleDebtCap: changes.multipleDebtCap ?? base.multipleDebtCap,
  }
}

/** A setting on which the sets differ, with the row that decides in each. */
export interface PolicyDifference {
  readonly setting: SettingName
  readonly label: string
  readonly rows: Readonly<Record<PolicySet, Dated<string | number>>>
}

/** What differs between the sets on a day, to be shown side by side. */
export function policyDifferences(on: IsoDate): readonly PolicyDifference[] {
  return SETTING_NAMES.map((setting) => sideBySide(setting, on)).filter(
    ({ rows }) => rows.current.value !== rows['irm-1.35.7'].value,
  )
}

function sideBySide<Name extends SettingName>(setting: Name, on: IsoDate): PolicyDifference {
  const { label, sets }: PolicySetting<AllSettings[Name]> = POLICY_SETTINGS[setting]
  return {
    setting,
    label,
    rows: { 'irm-1.35.7': governing(sets['irm-1.35.7'], on), current: governing(sets.current, on) },
  }
}

/** The settings, in the order in which they are shown. */
export const SETTING_NAMES = [
  'dayCountBasis', 'graceDays', 'penaltyPercent', 'penaltyBase', 'penaltyStart', 'multipleDebtCap',
  'crossServicingByDays', 'delinquencyCountedFrom',
] as const satisfies readonly SettingName[]

/** The default set as it stood when its sources were last checked. */
export const DEFAULT_POLICY: Policy & ReferralPolicy = policyOf(DEFAULT_POLICY_SET, checkedOn)
