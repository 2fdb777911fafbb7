import { calculate, isCalculator } from '../../shared/calculate.ts'
import { isCallName } from '../../shared/api.ts'
import { invalid, refuse, type Outcome } from '../../shared/values/outcome.ts'
import { redact } from '../redact.ts'
import type { Program } from '../serve.ts'
import { CENTER_HELP, CENTER_OPTIONS, EXIT, readArgs, type Command } from './command.ts'
import { linesOf } from './lines.ts'
import { answerLine, readRequest, type Request } from './request.ts'
import type { SignInOptions } from './sign-in.ts'
import type { Terminal } from './terminal.ts'

/** Answers requests line by line; a bad line spoils only its own answer. */
export const callCommand: Command = {
  help: `Usage: recoup call [--data DIR] < requests.ndjson > answers.ndjson

Answers one JSON object a line, {"call": ..., "input": ...}, in the same order. The calculators (calc.*) need no center;
every other call needs --data. "recoup calls" lists them all.

${CENTER_HELP}`,

  async run(args, terminal) {
    const { values } = readArgs(args, CENTER_OPTIONS)
    const program = values.data === undefined ? undefined : await openCenter(values, terminal)
    try {
      for await (const lines of linesOf(terminal.input)) {
        let answers = ''
        // Calculators answer at once; waiting for each would cost more than computing it.
        for (const line of lines) {
          const answered = answer(line, program)
          answers += typeof answered === 'string' ? answered : await answered
        }
        await terminal.print(answers)
      }
    } finally {
      await program?.close()
    }
    return EXIT.done
  },
}

/** The store and everything behind it is loaded only where a center is named: the calculators start at once. */
async function openCenter(options: SignInOptions, terminal: Terminal): Promise<Program> {
  const { openCenterFor } = await import('./sign-in.ts')
  return await openCenterFor(options, terminal)
}

function answer(line: string, program: Program | undefined): string | Promise<string> {
  const request = readRequest(line)
  if ('ok' in request) return answerLine(request, undefined)
  if (isCalculator(request.call)) return answerLine(compute(request.call, request.input), request.id)
  if (program === undefined) return answerLine(needsCenter(request.call), request.id)
  return perform(request, program)
}

/** What no rule foresaw spoils this answer alone. */
function compute(name: Parameters<typeof calculate>[0], input: unknown): Outcome<unknown> {
  try {
    return calculate(name, input ?? {})
  } catch (fault) {
    const message = `This could not be computed: ${redact(fault instanceof Error ? fault.message : String(fault))}`
    return { ok: false, error: { kind: 'fault', number: '', message } }
  }
}

async function perform({ call, input, id, as, today }: Request, program: Program): Promise<string> {
  const pretence = { ...(as === undefined ? {} : { as }), ...(today === undefined ? {} : { today }) }
  return answerLine(await program.call(call, input ?? {}, pretence), id)
}

function needsCenter(call: string): Outcome<never> {
  if (!isCallName(call)) return invalid('call', 'There is no such call.')
  const message = 'This call needs a center. Give its folder with --data.'
  return refuse([{ rule: 'sign-in', cite: 'NIST SP 800-53 IA-2', message }])
}
