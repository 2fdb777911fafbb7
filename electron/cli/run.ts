import { createReadStream } from 'node:fs'
import { fileTrouble } from '../files/file-trouble.ts'
import type { Outcome } from '../../shared/values/outcome.ts'
import type { Program } from '../serve.ts'
import { CENTER_HELP, CENTER_OPTIONS, EXIT, readArgs, type Command } from './command.ts'
import { linesOf } from './lines.ts'
import { putAnswers } from './references.ts'
import { answerLine, readRequest } from './request.ts'
import { openCenterFor } from './sign-in.ts'

/** Does deeds in the order of a script; later lines may use the answers of earlier ones. */
export const runCommand: Command = {
  help: `Usage: recoup run SCRIPT.ndjson --data DIR

Each line is {"call": ..., "input": ..., "id": ..., "as": ..., "today": ...}; each answer is a line with the same id.
{"$ref":"p1.debtId"} anywhere in an input stands for the debtId in the answer of the line with the id p1. "as" and
"today" work in a practice center only. A refused line is answered and the script goes on; it then ends with 1.

${CENTER_HELP}`,

  async run(args, terminal) {
    const { values, positionals } = readArgs(args, CENTER_OPTIONS, ['SCRIPT'])
    const program = await openCenterFor(values, terminal)
    let refused = false
    try {
      const answers = new Map<string, unknown>()
      for await (const lines of linesOf(fileOf(positionals[0] ?? ''))) {
        for (const line of lines) {
          if (line.trim() === '') continue
          const { id, outcome } = await perform(line, answers, program)
          if (outcome.ok && id !== undefined) answers.set(id, outcome.value)
          refused ||= !outcome.ok
          await terminal.print(answerLine(outcome, id))
        }
      }
    } finally {
      await program.close()
    }
    return refused ? EXIT.refused : EXIT.done
  },
}

interface Performed {
  readonly id: string | undefined
  readonly outcome: Outcome<unknown>
}

async function perform(line: string, answers: ReadonlyMap<string, unknown>, program: Program): Promise<Performed> {
  const request = readRequest(line)
  if ('ok' in request) return { id: undefined, outcome: request }
  const { id, call, as, today } = request
  const input = putAnswers(request.input ?? {}, answers)
  if (!input.ok) return { id, outcome: input }
  const pretence = { ...(as === undefined ? {} : { as }), ...(today === undefined ? {} : { today }) }
  return { id, outcome: await program.call(call, input.value, pretence) }
}

async function* fileOf(path: string): AsyncGenerator<unknown> {
  try {
    yield* createReadStream(path)
  } catch (fault) {
    throw fileTrouble(fault)
  }
}
