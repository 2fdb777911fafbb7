/**
 * The policy of a center on a day: the set it chose, and the settings in which it departs from that set. Choosing a set
 * begins anew: departures made before it, or from the same day, end with it.
 */
import {
  DEFAULT_POLICY_SET, POLICY_SETTINGS, policyOf, SETTING_NAMES,
  type AllSettings, type PolicySet, type PolicySetting, type SettingName,
} from '../../law/policy.ts'
import type { IsoDate } from '../../values/dates.ts'

export const citation = '31 U.S.C. 3717; 31 CFR 901.9; 31 CFR 285.12(a) and (c); IRM 1.35.7.16, 1.35.7.12.6(6)'

/** What is changed: the whole set, or one setting to a value as a call writes it. */
export type PolicySubject =
  | { readonly kind: 'set'; readonly set: PolicySet }
  | { readonly kind: 'setting'; readonly setting: SettingName; readonly value: string }

/** A change of policy that was approved. */
export type PolicyChange = PolicySubject & { readonly effective: IsoDate }

/** A setting in which the center departs from its set, since a day. */
export interface Departure {
  readonly setting: SettingName
  readonly value: string
  readonly since: IsoDate
}

/** The policy on a day. */
export interface PolicyInEffect {
  readonly set: PolicySet
  /** The day from which the set was chosen; a center that never chose has followed the default from the beginning. */
  readonly since?: IsoDate
  readonly settings: AllSettings
  readonly departures: readonly Departure[]
}

/** The policy in effect on a day, by the approved changes in the order of their approval. */
export function policyInEffect(changes: readonly PolicyChange[], on: IsoDate): PolicyInEffect {
  const begun = begunBy(changes, on)
  const place = begun.findLastIndex((change) => change.kind === 'set')
  const choice = begun[place]
  const set = choice?.kind === 'set' ? choice.set : DEFAULT_POLICY_SET
  const base = policyOf(set, on)
  const departures = departuresOf(begun.slice(place + 1), base)
  return {
    set,
    ...(choice === undefined ? {} : { since: choice.effective }),
    settings: departures.length === 0 ? base : withDepartures(base, departures),
    departures,
  }
}

/** The set in effect on a day, for the periods that follow it. */
export function policySetOn(changes: readonly PolicyChange[], on: IsoDate): PolicySet {
  const choice = begunBy(changes, on).findLast((change) => change.kind === 'set')
  return choice?.kind === 'set' ? choice.set : DEFAULT_POLICY_SET
}

/** A setting's value as a call writes it. */
export function writtenSetting<Name extends SettingName>(name: Name, settings: AllSettings): string {
  const { write }: PolicySetting<AllSettings[Name]> = POLICY_SETTINGS[name]
  return write(settings[name])
}

/** A setting's value as a clerk reads it. */
export function spokenSetting<Name extends SettingName>(name: Name, settings: AllSettings): string {
  const { say }: PolicySetting<AllSettings[Name]> = POLICY_SETTINGS[name]
  return say(settings[name])
}

/** The values that a setting may have, as a call writes them and as a clerk reads them. */
export function choicesOfSetting<Name extends SettingName>(name: Name): readonly SettingChoice[] {
  const { choices, write, say }: PolicySetting<AllSettings[Name]> = POLICY_SETTINGS[name]
  return choices.map((choice) => ({ value: write(choice), label: say(choice) }))
}

export interface SettingChoice {
  readonly value: string
  readonly label: string
}

/** The policy in one line, as decisions are stamped with it: `irm-1.35.7`, `current; graceDays 0`. */
export function policyStamp({ set, departures }: PolicyInEffect): string {
  return [set, ...departures.map(({ setting, value }) => `${setting} ${value}`)].join('; ')
}

/** The policy in words: the set, and what departs from it. */
export function describePolicy({ set, settings, departures }: PolicyInEffect): string {
  const departing = departures.map(
    ({ setting }) => `${POLICY_SETTINGS[setting].label.toLowerCase()}: ${spokenSetting(setting, settings)}`,
  )
  return [`Set ${set}`, ...departing].join('; ')
}

/** Whether two policies say the same. */
export function samePolicy(one: PolicyInEffect, other: PolicyInEffect): boolean {
  return policyStamp(one) === policyStamp(other) && differingSettings(one, other).length === 0
}

/** The settings in which two policies differ. */
export function differingSettings(one: PolicyInEffect, other: PolicyInEffect): readonly SettingName[] {
  return SETTING_NAMES.filter((name) => one.settings[name] !== other.settings[name])
}

/** Of two changes from the same day the one approved later decides: sorting keeps their order. */
function begunBy(changes: readonly PolicyChange[], on: IsoDate): readonly PolicyChange[] {
  if (changes.length === 0) return changes
  return changes
    .filter((change) => change.effective <= on)
    .toSorted((one, other) => (one.effective < other.effective ? -1 : one.effective > other.effective ? 1 : 0))
}

function departuresOf(changes: readonly PolicyChange[], base: AllSettings): readonly Departure[] {
  return SETTING_NAMES.flatMap((setting) => {
    const last = changes.findLast((change) => change.kind === 'setting' && change.setting === setting)
    if (last?.kind !== 'setting' || last.value === writtenSetting(setting, base)) return []
    return [{ setting, value: last.value, since: last.effective }]
  })
}

function withDepartures(base: AllSettings, departures: readonly Departure[]): AllSettings {
  const values = new Map(departures.map(({ setting, value }) => [setting, value]))
  const value = <Name extends SettingName>(name: Name): AllSettings[Name] =>
    chosen(name, values.get(name)) ?? base[name]
  return {
    dayCountBasis: value('dayCountBasis'),
    graceDays: value('graceDays'),
    penaltyPercent: value('penaltyPercent'),
    penaltyBase: value('penaltyBase'),
    penaltyStart: value('penaltyStart'),
    multipleDebtCap: value('multipleDebtCap'),
    crossServicingByDays: value('crossServicingByDays'),
    delinquencyCountedFrom: value('delinquencyCountedFrom'),
  }
}

function chosen<Name extends SettingName>(name: Name, written: string | undefined): AllSettings[Name] | undefined {
  const { choices, write }: PolicySetting<AllSettings[Name]> = POLICY_SETTINGS[name]
  return choices.find((choice) => write(choice) === written)
}
