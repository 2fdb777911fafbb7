/** The commands of `recoup`, written out. Each is loaded only when it is asked for: the calculators need no database. */
import type { Command } from './command.ts'

interface Listed {
  readonly does: string
  readonly load: () => Promise<Command>
}

export const commands: ReadonlyMap<string, Listed> = new Map<string, Listed>([
  ['call', { does: 'answers calls, one JSON object a line', load: async () => (await import('./call.ts')).callCommand }],
  ['calls', { does: 'lists every call with its JSON Schemas', load: async () => (await import('./calls.ts')).callsCommand }],
  ['practice', { does: 'makes a practice center', load: async () => (await import('./practice.ts')).practiceCommand }],
  ['run', { does: 'does the deeds of a script in order', load: async () => (await import('./run.ts')).runCommand }],
  ['import', { does: 'imports an extract of debts', load: async () => (await import('./import.ts')).importCommand }],
  ['letters', { does: 'issues the letters that are due, as one PDF', load: async () => (await import('./letters.ts')).lettersCommand }],
  ['referral', { does: 'prepares, certifies and writes a batch for Treasury', load: async () => (await import('./referral.ts')).referralCommand }],
  ['roll-forward', { does: 'moves every debt on to a day', load: async () => (await import('./roll-forward.ts')).rollForwardCommand }],
  ['verify', { does: 'recomputes the chain of the audit trail', load: async () => (await import('./verify.ts')).verifyCommand }],
])
