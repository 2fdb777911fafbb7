/** The figures that decide on a day: those of the law, and those the center has set itself. */
import type { FigureView } from '../../shared/api/figures.ts'
import {
  citation as policyCite, policyInEffect, policySetOn, spokenSetting, type PolicyChange,
} from '../../shared/domain/policy/in-effect.ts'
import { governing, inEffect, type Dated, type DatedRows } from '../../shared/law/dated.ts'
import { FIGURES, holidayFigures, type Figure } from '../../shared/law/figures.ts'
import {
  POLICY_SETS, POLICY_SETTINGS, SETTING_NAMES,
  type AllSettings, type PolicySet, type PolicySetting, type SettingName,
} from '../../shared/law/policy.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { showMoney } from '../../shared/values/money.ts'
import type { ChargeName } from '../store/policy-tables.ts'
import type { Row } from '../store/tables.ts'

/** What the center has decided by date. */
export interface CenterFigures {
  readonly charges: readonly Row<'chargeRow'>[]
  readonly policies: readonly PolicyChange[]
}

/** Every figure with the row that decides on a day: of the law, of the year's holidays, of the center. */
export function figuresOf(center: CenterFigures, on: IsoDate): readonly FigureView[] {
  const all = [...chargeFigures(center.charges), ...policyFigures(center.policies), ...FIGURES]
  return [...all, ...holidayFigures(Number(on.slice(0, 4)))].map((figure) => figureView(figure, on))
}

/** Whether a figure holds every word of a text, anywhere in what is shown of it. */
export function holdsWords({ name, group, title, cite, rows }: FigureView, text: string): boolean {
  const shown = [name, group, title, cite, ...rows.flatMap((row) => [row.value, row.source, row.status, row.effective])]
  const found = shown.join(' ').toLowerCase()
  return text.toLowerCase().split(/\s+/).every((word) => found.includes(word))
}

function figureView({ name, group, title, cite, rows }: Figure, on: IsoDate): FigureView {
  const deciding = inEffect(rows, on)
  return {
    name,
    group,
    title,
    cite,
    ...(deciding === undefined ? {} : { deciding: rowView(deciding) }),
    rows: rows.map(rowView),
  }
}

function rowView({ value, effective, source, checkedOn, status }: Dated<string>): FigureView['rows'][number] {
  return { value, effective, source, checkedOn, status: status ?? 'verified' }
}

const CHARGES: Readonly<Record<ChargeName, string>> = {
  'on-delinquency': 'Charge when a debt turns delinquent',
  'on-agreement': 'Charge when an agreement is made',
  'on-referral': 'Charge when a debt is referred',
}

const CHARGE_CITE = '31 CFR 901.9(c); IRM 1.35.7.16.2'

/** A charge that was never set has no figure: nothing is charged. */
function chargeFigures(charges: CenterFigures['charges']): readonly Figure[] {
  return [...Map.groupBy(charges, (row) => row.charge)].map(([charge, rows]) => ({
    name: `charge-${charge}`,
    group: 'Charges of the center',
    title: CHARGES[charge],
    cite: CHARGE_CITE,
    rows: rows.map(({ amount, effectiveOn, reason, setOn, setBy }) => ({
      value: `$${showMoney(amount)}`,
      effective: effectiveOn,
      source: `Set by ${setBy}: ${reason}`,
      checkedOn: setOn,
    })),
  }))
}

/** Each setting by the days on which the law or the center changed it. */
function policyFigures(policies: readonly PolicyChange[]): readonly Figure[] {
  return SETTING_NAMES.map((setting) => ({
    name: `policy-${setting}`,
    group: 'Policy of the center',
    title: POLICY_SETTINGS[setting].label,
    cite: policyCite,
    rows: rowsOfSetting(setting, policies),
  }))
}

function rowsOfSetting<Name extends SettingName>(setting: Name, policies: readonly PolicyChange[]): Dated<string>[] {
  const { sets }: PolicySetting<AllSettings[Name]> = POLICY_SETTINGS[setting]
  const rows: Dated<string>[] = []
  for (const effective of daysOfChange(sets, policies)) {
    const policy = policyInEffect(policies, effective)
    const value = spokenSetting(setting, policy.settings)
    if (rows.at(-1)?.value === value) continue
    const { source, checkedOn } = governing(sets[policy.set], effective)
    const departs = policy.departures.some((one) => one.setting === setting)
    rows.push({ value, effective, source: departs ? 'Decision of the center' : `${source} (${policy.set})`, checkedOn })
  }
  return rows
}

/** The days on which the set that was followed then got a row, and those on which the center changed its policy. */
function daysOfChange(
  sets: Readonly<Record<PolicySet, DatedRows<unknown>>>,
  policies: readonly PolicyChange[],
): readonly IsoDate[] {
  const byLaw = POLICY_SETS.flatMap((set) =>
    sets[set].map((row) => row.effective).filter((day) => policySetOn(policies, day) === set),
  )
  return [...new Set([...byLaw, ...policies.map((change) => change.effective)])].toSorted()
}
