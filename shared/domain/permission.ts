/** Whether a remedy is open for a kind of debt, and the rule that says so. */
import type { Citation, Reason } from '../values/outcome.ts'

/** `on-hardship`: open only once a financial hardship has been accepted. */
export interface Permission {
  readonly allowed: 'yes' | 'no' | 'on-hardship'
  /** Id in the register of rules. */
  readonly rule: string
  readonly cite: Citation
  /** One sentence for a clerk. */
  readonly message: string
}

/** The reason why the remedy is closed, or nothing when it is open. */
export function closed(permission: Permission, hardshipAccepted: boolean): readonly Reason[] {
  const open = permission.allowed === 'yes' || (permission.allowed === 'on-hardship' && hardshipAccepted)
  return open ? [] : [{ rule: permission.rule, cite: permission.cite, message: permission.message }]
}
