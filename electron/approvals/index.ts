/** Everything that a second person must approve: one file a kind, one line here. */
import type { ApprovalKind } from './kind.ts'
import { suspension } from './suspension.ts'

export const approvalKinds = {
  suspension,
} as const satisfies Readonly<Record<string, ApprovalKind>>

export type KindName = keyof typeof approvalKinds

/** The kind of that name; undefined when this program knows none. */
export function kindNamed(name: string): ApprovalKind | undefined {
  const kinds: Readonly<Record<string, ApprovalKind>> = approvalKinds
  return Object.hasOwn(kinds, name) ? kinds[name] : undefined
}
