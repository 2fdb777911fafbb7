/** The one step of every change of accounts: another of those who keep them. */
import { ACCOUNT_KEEPERS } from '../../shared/api/accounts.ts'
import type { ApprovalStep } from '../../shared/domain/approvals/decide.ts'
import { refuse, type Denied } from '../../shared/values/outcome.ts'
import { listAccounts } from '../store/accounts.ts'
import type { Reader, Row } from '../store/tables.ts'

export const ACCOUNT_STEP: ApprovalStep = {
  step: 'second-keeper',
  label: 'A second supervisor or administrator',
  roles: ACCOUNT_KEEPERS,
  outside: false,
  cite: 'NIST SP 800-53 AC-5',
}

const KEEPERS: readonly string[] = ACCOUNT_KEEPERS

/** The active accounts that keep the accounts. */
export async function activeKeepers(db: Reader): Promise<readonly Row<'account'>[]> {
  return (await listAccounts(db)).filter(({ active, role }) => active === 1 && KEEPERS.includes(role))
}

/** Why an account may not lose its role: nobody decides on their own, and somebody must be left who keeps accounts. */
export async function mayLoseRole(db: Reader, name: string, decider: string): Promise<Denied | undefined> {
  const cite = 'NIST SP 800-53 AC-5'
  if (name === decider) {
    const message = 'Nobody approves a change of their own account.'
    return refuse([{ rule: 'own-account', cite, message }])
  }
  const others = (await activeKeepers(db)).filter((keeper) => keeper.name !== name)
  if (others.length > 0) return undefined
  const message = 'A supervisor or administrator must be left to keep the accounts.'
  return refuse([{ rule: 'last-keeper', cite, message }])
}
