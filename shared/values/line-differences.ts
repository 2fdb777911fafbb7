/** How two texts differ, line by line: the least that was added and removed. */

/** A line of either text. */
export interface DiffLine {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** The lines of both texts in the order in which they are read, the removed ones before those in their place. */
export function lineDifferences(before: string, after: string): readonly DiffLine[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')]
  const common = commonLengths(old, fresh)
  const lines: DiffLine[] = []
  let [one, other] = [0, 0]
  while (one < old.length || other < fresh.length) {
    const [removed, added] = [old[one], fresh[other]]
    if (removed !== undefined && removed === added) {
      lines.push({ kind: 'same', text: removed })
      one += 1
      other += 1
    } else if (removed !== undefined && (added === undefined || takesLess(common, one, other))) {
      lines.push({ kind: 'removed', text: removed })
      one += 1
    } else if (added !== undefined) {
      lines.push({ kind: 'added', text: added })
      other += 1
    }
  }
  return lines
}

/** For each pair of places, how many lines the two rests have in common. */
function commonLengths(old: readonly string[], fresh: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1))
  for (let one = old.length - 1; one >= 0; one -= 1) {
    for (let other = fresh.length - 1; other >= 0; other -= 1) {
      const length =
        old[one] === fresh[other]
          ? at(rows, one + 1, other + 1) + 1
          : Math.max(at(rows, one + 1, other), at(rows, one, other + 1))
      rows[one]?.fill(length, other, other + 1)
    }
  }
  return rows
}

/** Whether leaving out the old line keeps as much in common as leaving out the new one. */
function takesLess(common: readonly Uint16Array[], one: number, other: number): boolean {
  return at(common, one + 1, other) >= at(common, one, other + 1)
}

function at(rows: readonly Uint16Array[], one: number, other: number): number {
  return rows[one]?.[other] ?? 0
}
