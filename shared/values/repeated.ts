/** Finds the first entry of a list whose id an earlier one already has. */
export function firstRepeated(entries: readonly { readonly id: string }[]): number | undefined {
  const seen = new Set<string>()
  for (const [index, { id }] of entries.entries()) {
    if (seen.has(id)) return index
    seen.add(id)
  }
  return undefined
}
