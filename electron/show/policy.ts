/** The policy of the center as its screen shows it: two sets side by side, the choice, proposals and history. */
import type { PolicyChangeView, PolicyPreview, PolicyView } from '../../shared/api/policy.ts'
import { describeChange, reachesBack } from '../../shared/domain/policy/change.ts'
import {
  choicesOfSetting,
  differingSettings,
  policyInEffect,
  policyStamp,
  spokenSetting,
  writtenSetting,
  type Departure,
  type PolicyChange,
  type PolicyInEffect,
} from '../../shared/domain/policy/in-effect.ts'
import { governing } from '../../shared/law/dated.ts'
import {
  POLICY_SETS,
  POLICY_SET_TITLES,
  POLICY_SETTINGS,
  SETTING_NAMES,
  type AllSettings,
  type PolicySet,
  type PolicySetting,
  type SettingName,
} from '../../shared/law/policy.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { formatMoney, showMoney, subtract } from '../../shared/values/money.ts'
import { present } from '../../shared/values/present.ts'
import type { DebtEffect, PolicyEffect } from '../policy-effect.ts'
import { changeOf, subjectOf } from '../store/policies.ts'
import type { Row } from '../store/tables.ts'
import { nameOf } from './names.ts'

const GOVERNS =
  'Like its rate, the policy of a debt is fixed by the day on which it became delinquent (or, before that, of its ' +
  'agreement). A change from a day touches only debts that become delinquent on or after that day; the cap on salary ' +
  'offset follows the day of the offset.'

/** Composes the view from every change that was ever proposed, the newest first. */
export function showPolicy(
  approved: readonly PolicyChange[],
  changes: readonly Row<'policyChange'>[],
  today: IsoDate,
): PolicyView {
  const policy = policyInEffect(approved, today)
  return {
    today,
    set: policy.set,
    ...present({ since: policy.since }),
    stamp: policyStamp(policy),
    sets: POLICY_SETS.map((set) => ({ set, title: POLICY_SET_TITLES[set] })),
    settings: SETTING_NAMES.map((setting) => settingView(setting, policy, today)),
    governs: GOVERNS,
    pending: changes.filter(({ state }) => state === 'proposed').map((row) => changeView(row, today)),
    history: changes.filter(({ state }) => state !== 'proposed').map((row) => changeView(row, today)),
  }
}

function settingView<Name extends SettingName>(
  setting: Name,
  policy: PolicyInEffect,
  today: IsoDate,
): PolicyView['settings'][number] {
  const { label }: PolicySetting<AllSettings[Name]> = POLICY_SETTINGS[setting]
  const sets = { 'irm-1.35.7': setRow(setting, 'irm-1.35.7', today), current: setRow(setting, 'current', today) }
  const departure = policy.departures.find((one) => one.setting === setting)
  return {
    setting,
    label,
    value: writtenSetting(setting, policy.settings),
    words: spokenSetting(setting, policy.settings),
    ...inForce(sets[policy.set], departure, policy.since),
    departs: departure !== undefined,
    differs: sets.current.value !== sets['irm-1.35.7'].value,
    sets,
    choices: choicesOfSetting(setting).map(({ value, label: words }) => ({ value, words })),
  }
}

type SetRow = PolicyView['settings'][number]['sets']['current']

function setRow<Name extends SettingName>(setting: Name, set: PolicySet, today: IsoDate): SetRow {
  const { sets, write, say }: PolicySetting<AllSettings[Name]> = POLICY_SETTINGS[setting]
  const { value, effective, source, checkedOn } = governing(sets[set], today)
  return { value: write(value), words: say(value), effective, source, checkedOn }
}

/** A value is in force since its row began or, when the center chose it later, since then. */
function inForce(
  row: SetRow,
  departure: Departure | undefined,
  chosen: IsoDate | undefined,
): { readonly effective: IsoDate; readonly source: string } {
  if (departure !== undefined) return { effective: departure.since, source: 'Decision of the center' }
  const { effective, source } = row
  return { effective: chosen !== undefined && chosen > effective ? chosen : effective, source }
}

function changeView(row: Row<'policyChange'>, today: IsoDate): PolicyChangeView {
  const { id, policySet: set, setting, value, effectiveOn: effective, decidedOn, decidedBy, ...rest } = row
  const { reason, state, proposedOn, proposedBy, note } = rest
  return {
    changeId: id,
    ...present({ set, setting, value }),
    words: describeChange(subjectOf(row)),
    effective,
    reachesBack: reachesBack(changeOf(row).effective, today),
    reason,
    state,
    proposedOn,
    proposedBy,
    ...present({ decidedOn, decidedBy }),
    note,
  }
}

/** What a change would change, before it is approved. */
export function showPreview(
  change: PolicyChange,
  approved: readonly PolicyChange[],
  effect: PolicyEffect,
  today: IsoDate,
): PolicyPreview {
  const before = policyInEffect(approved, change.effective)
  const after = policyInEffect([...approved, change], change.effective)
  const { debts, changed, difference, reopened, atTreasury, clocksMoved } = effect
  return {
    words: describeChange(change),
    effective: change.effective,
    reachesBack: reachesBack(change.effective, today),
    settings: differingSettings(before, after).map((name) => ({
      label: POLICY_SETTINGS[name].label,
      was: spokenSetting(name, before.settings),
      becomes: spokenSetting(name, after.settings),
    })),
    debts,
    changed,
    difference: formatMoney(difference),
    reopened,
    atTreasury,
    clocksMoved,
    examples: effect.examples.map(exampleOf),
    says: sentence(change, effect, today),
  }
}

function exampleOf({ debt, debtor, governedOn, was, becomes }: DebtEffect): PolicyPreview['examples'][number] {
  return {
    debtId: debt.id,
    billNumber: debt.billNumber,
    name: nameOf(debtor),
    governedOn,
    was: formatMoney(was),
    becomes: formatMoney(becomes),
    difference: formatMoney(subtract(becomes, was)),
  }
}

function sentence({ effective }: PolicyChange, effect: PolicyEffect, today: IsoDate): string {
  if (!reachesBack(effective, today)) {
    return `No debt on the book changes: only debts that become delinquent on or after ${effective} follow it.`
  }
  if (effect.debts === 0 && effect.clocksMoved === 0)
    return `No debt became delinquent on or after ${effective}, so none changes.`
  const more = effect.difference < 0 ? 'less' : 'more'
  const sum = showMoney(effect.difference).replace('-', '')
  return [
    `Worked out afresh, because delinquent since ${effective} or later: ${counted(effect.debts)}.`,
    effect.changed === 0 ? 'None owes another amount.' : `${counted(effect.changed)} owing ${sum} ${more} in all.`,
    effect.clocksMoved === 0 ? '' : `${counted(effect.clocksMoved)} with another deadline.`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function counted(debts: number): string {
  return debts === 1 ? '1 debt' : `${debts.toLocaleString('en-US')} debts`
}
