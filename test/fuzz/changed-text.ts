/** Changes of a text such as a bad disk, a bad transfer or an editor makes. */
import * as fc from 'fast-check'

const PIECES = ['"', ',', '\n', '\r', '\0', '\uFEFF', '""', ';', '\t', '=cmd', '\uD800', '9'.repeat(300), '-1', ' ']

/** One change: a piece put in, a stretch taken out or doubled. */
interface Change {
  readonly at: number
  readonly length: number
  readonly piece: string
  readonly doubled: boolean
}

/** Any change of a text; where it takes hold is a part of the length. */
export const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(60),
  piece: fc.constantFrom('', ...PIECES),
  doubled: fc.boolean(),
})

/** The text after the changes, one on the other. */
export function changed(text: string, changes: readonly Change[]): string {
  return changes.reduce((before, { at, length, piece, doubled }) => {
    const from = Math.floor(at * before.length)
    const stretch = before.slice(from, from + length)
    return before.slice(0, from) + piece + (doubled ? stretch + stretch : '') + before.slice(from + length)
  }, text)
}
