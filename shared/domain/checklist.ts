/** Lists that the law says a paper or a certification must hold, and what of them is missing. */
import type { Citation, Reason } from '../values/outcome.ts'

/** One thing that must be there. */
export interface ChecklistItem {
  readonly id: string
  readonly label: string
  readonly cite: Citation
}

/** One reason for every item of the list that is not among those present. `rule` is the id in the register. */
export function missingItems(
  rule: string,
  items: readonly ChecklistItem[],
  present: Iterable<string>,
): readonly Reason[] {
  const there = new Set(present)
  return items
    .filter((item) => !there.has(item.id))
    .map((item) => ({ rule, cite: item.cite, message: `Missing: ${item.label}.` }))
}
