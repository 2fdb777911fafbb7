import { answer, invalid } from '../../shared/values/outcome.ts'
import type { HandlersOf } from '../context.ts'
import { showSettings, writtenCharges } from '../show/settings.ts'
import { loadCharges, saveCharges } from '../store/charges.ts'
import { loadIdleMinutes, loadProfile, saveSetting } from '../store/settings.ts'

export const settingsHandlers: HandlersOf<
  'settings.view' | 'settings.saveProfile' | 'settings.saveCharges' | 'settings.saveIdleMinutes'
> = {
  'settings.view': async (_input, context) => answer(await showSettings(context)),

  'settings.saveProfile': async ({ profile }, context) => {
    const before = await loadProfile(context.db)
    await saveSetting(context.db, 'profile', profile, { on: context.today, by: context.clerk.name })
    context.audit({ about: 'profile', detail: { before, after: profile } })
    return answer(await showSettings(context))
  },

  'settings.saveCharges': async ({ charges, reason, effective }, context) => {
    const { db, today, clerk } = context
    const effectiveOn = effective ?? today
    if (effectiveOn < today)
      return invalid('effective', `Charges change from a day on that is not before today, ${today}.`)
    const before = writtenCharges(await loadCharges(db, effectiveOn))
    await saveCharges(db, charges, { effectiveOn, reason, setOn: today, setBy: clerk.name })
    const after = writtenCharges(charges)
    context.audit({ about: 'charges', detail: { before, after, effective: effectiveOn, reason } })
    return answer(await showSettings(context))
  },

  'settings.saveIdleMinutes': async ({ minutes }, context) => {
    const before = await loadIdleMinutes(context.db)
    await saveSetting(context.db, 'idleMinutes', minutes, { on: context.today, by: context.clerk.name })
    context.audit({ about: 'session lock', detail: { before, after: minutes } })
    return answer(await showSettings(context))
  },
}
