/** Another role for an account: it holds from the next sign-in on. */
import { changedRole } from '../../shared/api/accounts.ts'
import { answer, invalid } from '../../shared/values/outcome.ts'
import { changeRole, findAccount } from '../store/accounts.ts'
import { ACCOUNT_STEP, mayLoseRole } from './account-step.ts'
import { approvalKind } from './kind.ts'

export const accountRole = approvalKind({
  kind: 'account-role',
  label: 'Change a role',
  payload: changedRole,
  steps: () => [ACCOUNT_STEP],
  changes: ({ payload: { name, role } }) => [
    { label: 'Account', value: name },
    { label: 'New role', value: role },
  ],
  perform: async ({ db, clerk }, { payload: { name, role } }) => {
    const account = await findAccount(db, name)
    if (account === undefined) return invalid('name', 'There is no active account of that name.')
    const denied = await mayLoseRole(db, name, clerk.name)
    if (denied !== undefined) return denied
    await changeRole(db, name, role)
    return answer({ name, before: account.role, after: role })
  },
})
