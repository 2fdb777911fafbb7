/** The commands of `recoup`, written out. Each is loaded when it is asked for: the calculators need no database. */
import type { Command } from './command.ts'

interface Listed {
  readonly does: string
  readonly load: () => Promise<Command>
}

const call: Listed = {
  does: 'answers calls, one JSON object a line',
  load: async () => (await import('./call.ts')).callCommand,
}

const calls: Listed = {
  does: 'lists every call with its JSON Schemas',
  load: async () => (await import('./calls.ts')).callsCommand,
}

const practice: Listed = {
  does: 'makes a practice center',
  load: async () => (await import('./practice.ts')).practiceCommand,
}

const run: Listed = {
  does: 'does the deeds of a script in order',
  load: async () => (await import('./run.ts')).runCommand,
}

const importExtract: Listed = {
  does: 'imports an extract of debts',
  load: async () => (await import('./import.ts')).importCommand,
}

const letters: Listed = {
  does: 'issues the letters that are due, as one PDF',
  load: async () => (await import('./letters.ts')).lettersCommand,
}

const referral: Listed = {
  does: 'prepares, certifies and writes a batch for Treasury',
  load: async () => (await import('./referral.ts')).referralCommand,
}

const calendar: Listed = {
  does: 'writes the deadlines of a time as a calendar',
  load: async () => (await import('./calendar.ts')).calendarCommand,
}

const rollForward: Listed = {
  does: 'moves every debt on to a day',
  load: async () => (await import('./roll-forward.ts')).rollForwardCommand,
}

const backup: Listed = {
  does: 'makes a backup and reads it through',
  load: async () => (await import('./backup.ts')).backupCommand,
}

const restore: Listed = {
  does: 'looks into a backup, and puts it in place',
  load: async () => (await import('./restore.ts')).restoreCommand,
}

const verify: Listed = {
  does: 'recomputes the chain of the audit trail',
  load: async () => (await import('./verify.ts')).verifyCommand,
}

const check: Listed = {
  does: 'replays the ledger and compares it with every balance',
  load: async () => (await import('./check.ts')).checkCommand,
}

const exportBooks: Listed = {
  does: 'writes the books out as a journal for other programs',
  load: async () => (await import('./export.ts')).exportCommand,
}

const report: Listed = {
  does: 'prints a report over the whole book, or writes it as a file',
  load: async () => (await import('./report.ts')).reportCommand,
}

const packet: Listed = {
  does: 'carries a proposal to another desk, and a decision back',
  load: async () => (await import('./packet.ts')).packetCommand,
}

/** The commands by the name they are asked for. */
export const commands: ReadonlyMap<string, Listed> = new Map([
  ['call', call],
  ['calls', calls],
  ['practice', practice],
  ['run', run],
  ['import', importExtract],
  ['letters', letters],
  ['referral', referral],
  ['roll-forward', rollForward],
  ['calendar', calendar],
  ['backup', backup],
  ['restore', restore],
  ['verify', verify],
  ['check', check],
  ['export', exportBooks],
  ['report', report],
  ['packet', packet],
])
