/**
 * The office of a demonstration center: does deeds through the program, as its accounts would have done them on the
 * days when they would have done them.
 */
import type { Answer, CallName, Input } from '../../shared/api.ts'
import { parseAnswer } from '../../shared/api/parse.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import type { Program } from '../serve.ts'

/** A deed the rules refused: in a demonstration a sign that its story no longer fits them. */
export interface RefusedDeed {
  readonly day: IsoDate
  readonly call: CallName
  readonly error: unknown
}

/** Makes calls on given days and remembers what was refused. */
export class Office {
  readonly refused: RefusedDeed[] = []
  private readonly program: Program

  constructor(program: Program) {
    this.program = program
  }

  /** Makes a call as an account on a day; undefined when it was refused. */
  async do<N extends CallName>(day: IsoDate, as: string, call: N, input: Input<N>): Promise<Answer<N> | undefined> {
    const outcome = await this.program.call(call, input, { as, today: day })
    if (outcome.ok) return parseAnswer(call, outcome.value)
    this.refused.push({ day, call, error: outcome.error })
    return undefined
  }
}
