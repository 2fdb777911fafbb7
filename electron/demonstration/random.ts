/** A fixed sequence of numbers that look random: the same seed makes the same center on every machine. */

/** Draws from one seeded sequence (mulberry32). */
export interface Random {
  /** At least 0 and less than 1. */
  next(): number
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  /** True in that share of all draws. */
  chance(share: number): boolean
  /** One of the list. */
  pick<T>(list: readonly T[]): T
  /** One of the list; early ones far more often, as with names. */
  pickEarly<T>(list: readonly T[]): T
}

/** Begins the sequence of a seed. */
export function randomFrom(seed: number): Random {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (share) => next() < share,
    pick: (list) => at(list, Math.floor(next() * list.length)),
    pickEarly: (list) => at(list, Math.floor(next() * next() * next() * list.length)),
  }
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new RangeError('Nothing to pick from')
  return found
}
