/** Closing an account: it can no longer sign in and its key is removed; what it did stays under its name. */
import { closedAccount } from '../../shared/api/accounts.ts'
import { answer, invalid } from '../../shared/values/outcome.ts'
import { closeAccount, findAccount } from '../store/accounts.ts'
import { ACCOUNT_STEP, mayLoseRole } from './account-step.ts'
import { approvalKind } from './kind.ts'

export const accountClosing = approvalKind({
  kind: 'account-closing',
  label: 'Close an account',
  payload: closedAccount,
  steps: () => [ACCOUNT_STEP],
  changes: ({ payload: { name } }) => [{ label: 'Account', value: name }],
  perform: async (context, { payload: { name } }) => {
    const { db, clerk } = context
    const account = await findAccount(db, name)
    if (account === undefined) return invalid('name', 'There is no active account of that name.')
    const denied = await mayLoseRole(db, name, clerk.name)
    if (denied !== undefined) return denied
    await closeAccount(db, name)
    context.dismiss(name)
    return answer({ name, role: account.role })
  },
})
