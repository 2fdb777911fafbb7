/** What the register says of one rule of the sources. */
import type { Citation } from '../values/outcome.ts'

/** A rule in our own words. Whether it is implemented is not said here: the files that implement it say so. */
export interface RuleText {
  readonly id: string
  /** The part of the work it belongs to; see `AREAS`. */
  readonly area: string
  readonly cite: Citation
  readonly says: string
  /** Why no file implements it. */
  readonly apart?: Apart
}

/**
 * `other-party`: somebody else does it, and the program neither computes nor checks it. `reference`: there is nothing
 * to compute, check, require or refuse.
 */
export interface Apart {
  readonly status: 'other-party' | 'reference'
  readonly why: string
}
