/** A new account: one keeper of the accounts proposes it, another approves it. Its passphrase is kept by nobody. */
import { openedAccount } from '../../shared/api/accounts.ts'
import { answer, invalid } from '../../shared/values/outcome.ts'
import { addAccount, isNameTaken } from '../store/accounts.ts'
import { ACCOUNT_STEP } from './account-step.ts'
import { approvalKind } from './kind.ts'

export const accountOpening = approvalKind({
  kind: 'account-opening',
  label: 'Open an account',
  payload: openedAccount,
  steps: () => [ACCOUNT_STEP],
  changes: ({ payload: { name, displayName, role } }) => [
    { label: 'Account', value: name },
    { label: 'Name', value: displayName },
    { label: 'Role', value: role },
  ],
  perform: async (context, { payload: { key, ...account } }) => {
    if (await isNameTaken(context.db, account.name)) return invalid('name', 'There is an account of that name.')
    await addAccount(context.db, account, context.today)
    if (key !== undefined) context.admit(account.name, key)
    return answer({ ...account })
  },
})
