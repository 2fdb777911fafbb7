/** What a command that could not go on says and ends with. No stack trace reaches the user. */
import type { Denied } from '../../shared/values/outcome.ts'
import { redact } from '../redact.ts'
import { FileTrouble } from '../files/file-trouble.ts'
import { BadUsage, EXIT, Refusal, type Exit } from './command.ts'

export interface Ending {
  readonly exit: Exit
  readonly sentence: string
}

/** The ending that a fault, a refusal or bad usage brings. */
export function endingOf(fault: unknown): Ending {
  if (fault instanceof BadUsage) return { exit: EXIT.usage, sentence: fault.message }
  if (fault instanceof FileTrouble) return { exit: EXIT.refused, sentence: fault.message }
  if (fault instanceof Refusal) {
    const { error } = fault.denied
    return { exit: error.kind === 'fault' ? EXIT.fault : EXIT.refused, sentence: sentencesOf(error).join('\n') }
  }
  const message = fault instanceof Error ? fault.message : String(fault)
  return { exit: EXIT.fault, sentence: `Something failed: ${redact(message)}` }
}

function sentencesOf(error: Denied['error']): readonly string[] {
  if (error.kind === 'fault') return [error.message]
  if (error.kind === 'invalid') return error.issues.map(({ message }) => message)
  return error.reasons.map(({ message, cite, opens }) => {
    const opening = opens === undefined ? '' : ` Opens ${opens}.`
    return `${message} (${cite})${opening}`
  })
}
