import { answer, invalid, type Outcome } from '../../shared/values/outcome.ts'
import type { SettingsView } from '../../shared/api/settings.ts'
import { activeKeepers, mayLoseRole } from '../approvals/account-step.ts'
import type { KindName } from '../approvals/index.ts'
import { proposeApproval } from '../approvals/propose.ts'
import type { DeedContext, HandlersOf } from '../context.ts'
import { showSettings } from '../show/settings.ts'
import { addAccount, findAccount, isNameTaken } from '../store/accounts.ts'

export const accountHandlers: HandlersOf<'account.add' | 'account.changeRole' | 'account.close'> = {
  'account.add': async ({ name, displayName, role, passphrase }, context) => {
    const { db, today } = context
    if (await isNameTaken(db, name)) return invalid('name', 'There is an account of that name.')
    const key = await context.wrap(passphrase)
    if ((await activeKeepers(db)).length > 1) {
      const payload = { name, displayName, role, ...(key === undefined ? {} : { key }) }
      return await propose(context, 'account-opening', name, { payload, reason: `Account for ${displayName}` })
    }
    await addAccount(db, { name, displayName, role }, today)
    if (key !== undefined) context.admit(name, key)
    context.audit({ about: name, detail: { displayName, role } })
    return answer(await showSettings(context))
  },

  'account.changeRole': async ({ name, role, reason }, context) => {
    const account = await findAccount(context.db, name)
    if (account === undefined) return invalid('name', 'There is no active account of that name.')
    if (account.role === role) return invalid('role', 'The account has this role already.')
    const denied = await mayLoseRole(context.db, name, '')
    return denied ?? (await propose(context, 'account-role', name, { payload: { name, role }, reason }))
  },

  'account.close': async ({ name, reason }, context) => {
    const account = await findAccount(context.db, name)
    if (account === undefined) return invalid('name', 'There is no active account of that name.')
    const denied = await mayLoseRole(context.db, name, '')
    return denied ?? (await propose(context, 'account-closing', name, { payload: { name }, reason }))
  },
}

interface Proposed {
  readonly payload: Readonly<Record<string, unknown>>
  readonly reason: string
}

async function propose(
  context: DeedContext, kind: KindName, name: string, { payload, reason }: Proposed,
): Promise<Outcome<SettingsView>> {
  const proposed = await proposeApproval(context, { kind, about: name, payload, reason })
  if (!proposed.ok) return proposed
  context.audit({ about: name, detail: { kind, approval: proposed.value, reason } })
  return answer(await showSettings(context))
}
