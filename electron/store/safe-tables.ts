/** The tables by which the program finds what another program changed. */

/** How many rows a table had, and the sum of their digests, when this program last wrote to it. */
export interface SealTable {
  readonly name: string
  readonly rows: number
  /** 256 bits in hexadecimal; the order of the rows does not matter to it. */
  readonly sum: string
}
