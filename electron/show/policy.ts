/** The policy settings in effect, each with its source. */
import type { SettingsView } from '../../shared/api/settings.ts'
import { governing } from '../../shared/law/dated.ts'
import { DEFAULT_POLICY_SET, POLICY_SETTINGS } from '../../shared/law/policy.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { formatRate } from '../../shared/values/rate.ts'

/** Every setting as it stands on a day, with the other values it may have. */
export function policyOn(today: IsoDate): SettingsView['policy'] {
  const { penaltyPercent, ...others } = POLICY_SETTINGS
  const percent = governing(penaltyPercent.sets[DEFAULT_POLICY_SET], today)
  return [
    ...Object.values(others).map(({ label, choices, sets }) => {
      const row = governing<string | number>(sets[DEFAULT_POLICY_SET], today)
      const rest = choices.map(String).filter((choice) => choice !== String(row.value))
      return {
        name: label,
        value: String(row.value),
        otherValues: rest.join(', '),
        effective: row.effective,
        source: row.source,
      }
    }),
    {
      name: penaltyPercent.label,
      value: formatRate(percent.value),
      otherValues: '',
      effective: percent.effective,
      source: percent.source,
    },
  ]
}
