import { formatMoney } from '../../shared/values/money.ts'
import { answer, invalid, type Outcome } from '../../shared/values/outcome.ts'
import type { SettingsView } from '../../shared/api/settings.ts'
import type { DeedContext, HandlersOf, ViewContext } from '../context.ts'
import { addAccount, findAccount, listAccounts } from '../store/accounts.ts'
import { loadCharges, saveCharges, type Charges } from '../store/charges.ts'
import { loadIdleMinutes, loadProfile, saveSetting } from '../store/settings.ts'

export const settingsHandlers: HandlersOf<
  'settings.view' | 'settings.saveProfile' | 'settings.saveCharges' | 'settings.saveIdleMinutes' | 'account.add'
> = {
  'settings.view': async (_input, context) => await view(context),

  'settings.saveProfile': async ({ profile }, context) => {
    const before = await loadProfile(context.db)
    await saveSetting(context.db, 'profile', profile, { on: context.today, by: context.clerk.name })
    context.audit({ about: 'profile', detail: { before, after: profile } })
    return await view(context)
  },

  'settings.saveCharges': async ({ charges, reason, effective }, context) => {
    const { db, today, clerk } = context
    const effectiveOn = effective ?? today
    if (effectiveOn < today)
      return invalid('effective', `Charges change from a day on that is not before today, ${today}.`)
    const before = written(await loadCharges(db, effectiveOn))
    await saveCharges(db, charges, { effectiveOn, reason, setOn: today, setBy: clerk.name })
    context.audit({ about: 'charges', detail: { before, after: written(charges), effective: effectiveOn, reason } })
    return await view(context)
  },

  'settings.saveIdleMinutes': async ({ minutes }, context) => {
    const before = await loadIdleMinutes(context.db)
    await saveSetting(context.db, 'idleMinutes', minutes, { on: context.today, by: context.clerk.name })
    context.audit({ about: 'session lock', detail: { before, after: minutes } })
    return await view(context)
  },

  'account.add': async ({ name, displayName, role, passphrase }, context) => {
    if ((await findAccount(context.db, name)) !== undefined) return invalid('name', 'There is an account of that name.')
    await addAccount(context.db, { name, displayName, role }, context.today)
    context.admit(name, passphrase)
    context.audit({ about: name, detail: { displayName, role } })
    return await view(context)
  },
}

function written(charges: Charges): SettingsView['charges'] {
  const { onDelinquency, onAgreement, onReferral } = charges
  return {
    onDelinquency: formatMoney(onDelinquency),
    onAgreement: formatMoney(onAgreement),
    onReferral: formatMoney(onReferral),
  }
}

async function view({ db, dataFolder, today }: ViewContext | DeedContext): Promise<Outcome<SettingsView>> {
  const accounts = await listAccounts(db)
  return answer({
    profile: await loadProfile(db),
    charges: written(await loadCharges(db, today)),
    accounts: accounts.map(({ name, displayName, role, active }) => ({
      name,
      displayName,
      role,
      active: active === 1,
    })),
    dataFolder,
    idleMinutes: await loadIdleMinutes(db),
  })
}
