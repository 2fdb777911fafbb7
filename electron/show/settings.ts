/** The settings of a center as their screen shows them. */
import type { SettingsView } from '../../shared/api/settings.ts'
import { formatMoney } from '../../shared/values/money.ts'
import type { Given } from '../context.ts'
import { listAccounts } from '../store/accounts.ts'
import { loadCharges, type Charges } from '../store/charges.ts'
import { loadIdleMinutes, loadProfile } from '../store/settings.ts'
import type { Reader } from '../store/tables.ts'

/** Profile, charges of the day, accounts and the rest. */
export async function showSettings(
  { db, dataFolder, today }: Pick<Given, 'dataFolder' | 'today'> & { readonly db: Reader },
): Promise<SettingsView> {
  const accounts = await listAccounts(db)
  return {
    profile: await loadProfile(db),
    charges: writtenCharges(await loadCharges(db, today)),
    accounts: accounts.map(({ name, displayName, role, active }) => {
      return { name, displayName, role, active: active === 1 }
    }),
    dataFolder,
    idleMinutes: await loadIdleMinutes(db),
  }
}

/** The charges as text. */
export function writtenCharges({ onDelinquency, onAgreement, onReferral }: Charges): SettingsView['charges'] {
  return {
    onDelinquency: formatMoney(onDelinquency),
    onAgreement: formatMoney(onAgreement),
    onReferral: formatMoney(onReferral),
  }
}
