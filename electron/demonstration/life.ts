/** What the whole life of an extract is lived with, and the two ways to make a call in it. */
import type { Answer, CallName, Input } from '../../shared/api.ts'
import type { DebtView } from '../../shared/api/debts.ts'
import { addDays, type IsoDate } from '../../shared/values/dates.ts'
import { ask } from '../cli/ask.ts'
import { Refusal } from '../cli/command.ts'
import type { Program } from '../serve.ts'
import type { Progress } from './progress.ts'
import type { Random } from './random.ts'

export interface Life {
  readonly program: Program
  readonly progress: Progress
  readonly random: Random
  /** Where files go. */
  readonly folder: string
  /** The data folder of the center. */
  readonly center: string
  /** The day on which everything begins; the other days are counted from it. */
  readonly begins: IsoDate
}

/** Makes a call as an account, so many days after the beginning. @throws Refusal */
export async function on<N extends CallName>(
  life: Life,
  days: number,
  as: string,
  name: N,
  input: Input<N>,
): Promise<Answer<N>> {
  return await ask(life.program, name, input, { as, today: addDays(life.begins, days) })
}

/** Tries a deed that the rules may refuse; undefined when they do. */
export async function unlessRefused<T>(deed: Promise<T>): Promise<T | undefined> {
  try {
    return await deed
  } catch (fault) {
    if (fault instanceof Refusal && fault.denied.error.kind === 'refused') return undefined
    throw fault
  }
}

/** The debts in some states, each as it stands on the day, one page after the other. */
export async function* debtsIn(
  life: Life,
  days: number,
  state: readonly DebtView['state'][],
): AsyncGenerator<{ readonly debt: DebtView; readonly of: number }> {
  const ids: number[] = []
  for (;;) {
    const page = await on(life, days, 'clerk1', 'debt.list', { state: [...state], offset: ids.length, limit: 500 })
    ids.push(...page.rows.map(({ debtId }) => debtId))
    if (page.rows.length < 500) break
  }
  for (const debtId of ids) {
    yield { debt: await on(life, days, 'clerk1', 'debt.view', { debtId }), of: ids.length }
  }
}
