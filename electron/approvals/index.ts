/** Everything that a second person must approve: one file a kind, one line here. */
import { compromise } from './compromise.ts'
import { accountClosing } from './account-closing.ts'
import { accountOpening } from './account-opening.ts'
import { accountRole } from './account-role.ts'
import { chargeWaiver } from './charge-waiver.ts'
import type { ApprovalKind } from './kind.ts'
import { packetDesk } from './packet-desk.ts'
import { periodReopening } from './period-reopening.ts'
import { refund } from './refund.ts'
import { suspenseReturn } from './suspense-return.ts'
import { litigation } from './litigation.ts'
import { loanBarWaiver } from './loan-bar-waiver.ts'
import { reinstatement } from './reinstatement.ts'
import { suspension } from './suspension.ts'
import { template } from './template.ts'
import { writeOff } from './write-off.ts'

export const approvalKinds = {
  'charge-waiver': chargeWaiver,
  refund,
  'suspense-return': suspenseReturn,
  'period-reopening': periodReopening,
  suspension,
  template,
  'write-off': writeOff,
  compromise,
  reinstatement,
  litigation,
  'loan-bar-waiver': loanBarWaiver,
  'account-opening': accountOpening,
  'account-role': accountRole,
  'account-closing': accountClosing,
  'packet-desk': packetDesk,
} as const satisfies Readonly<Record<string, ApprovalKind>>

export type KindName = keyof typeof approvalKinds

/** The kind of that name; undefined when this program knows none. */
export function kindNamed(name: string): ApprovalKind | undefined {
  const kinds: Readonly<Record<string, ApprovalKind>> = approvalKinds
  return Object.hasOwn(kinds, name) ? kinds[name] : undefined
}
