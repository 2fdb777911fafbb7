/** Makes calls for a command: typed by the name of the call, ending the command where the program says no. */
import type { Answer, CallName, Input } from '../../shared/api.ts'
import { parseAnswer } from '../../shared/api/parse.ts'
import type { Pretence, Program } from '../serve.ts'
import { Refusal } from './command.ts'

/** Makes a call that must succeed. @throws Refusal with what the program said */
export async function ask<N extends CallName>(
  program: Program,
  name: N,
  input: Input<N>,
  pretence?: Pretence,
): Promise<Answer<N>> {
  const outcome = await program.call(name, input, pretence)
  if (!outcome.ok) throw new Refusal(outcome)
  return parseAnswer(name, outcome.value)
}
