import { join, resolve } from 'node:path'
import type { ReferralBatch } from '../../shared/api/referrals.ts'
import { IAI_CAVEAT } from '../../shared/exports/iai-records.ts'
import { groupThousands } from '../../shared/values/money.ts'
import { refuse, type Denied } from '../../shared/values/outcome.ts'
import { exportsFolder } from '../referral-file.ts'
import type { Program } from '../serve.ts'
import { ask } from './ask.ts'
import { BadUsage, CENTER_HELP, CENTER_OPTIONS, EXIT, readArgs, Refusal, type Command } from './command.ts'
import { copyFileInto } from './copy-file.ts'
import { openCenterFor } from './sign-in.ts'
import { table } from './table.ts'
import { wrap } from './wrap.ts'

const OPTIONS = {
  ...CENTER_OPTIONS,
  batch: { type: 'string' },
  delegation: { type: 'string' },
  reason: { type: 'string' },
  out: { type: 'string' },
} as const

type Choices = Readonly<Partial<Record<'data' | 'batch' | 'delegation' | 'reason' | 'out', string | undefined>>>

interface Shown extends ReferralBatch {
  /** Where the file for Treasury lies. */
  readonly file?: string
}

interface Step {
  /** The account of a practice center that may do it. */
  readonly practiceAs: string
  readonly take: (program: Program, choices: Choices) => Promise<Shown>
}

/** Prepares, certifies and writes out a batch of debts for Treasury. */
export const referralCommand: Command = {
  help: `Usage: recoup referral [prepare|certify|export|cancel|show] --data DIR [--batch N] [--out DIR] [--json]

  (no step)      prepare, certify and export in one go; in a practice center only, since it takes two people
  prepare        puts every debt that may be referred today into a batch and checks each record
  certify        certifies a batch under delegated authority; never by the one who prepared it
  export         writes the Cross-Servicing file of a certified batch into the exports folder of the data folder
  cancel         gives up a batch that has not been exported
  show           shows a batch with its findings

  --batch N      the number of the batch (all but prepare)
  --delegation T the authority that certifies (certify)
  --reason T     why it is given up (cancel)
  --out DIR      also copies the file there (export); it carries whole SSNs

${wrap(IAI_CAVEAT)}

${CENTER_HELP}`,

  async run(args, terminal) {
    const { values, positionals } = readArgs(args, OPTIONS, 'any')
    const [name = 'all', extra] = positionals
    if (extra !== undefined) throw new BadUsage(`Unexpected argument: ${extra}`)
    const step = STEPS.get(name)
    if (step === undefined) throw new BadUsage(`There is no step ${name}.`)
    const program = await openCenterFor(values, terminal, step.practiceAs)
    try {
      const batch = await step.take(program, values)
      await terminal.print(values.json ? `${JSON.stringify(batch)}\n` : inWords(batch))
      return EXIT.done
    } finally {
      await program.close()
    }
  },
}

const STEPS: ReadonlyMap<string, Step> = new Map([
  ['all', { practiceAs: 'clerk1', take: everyStep }],
  ['prepare', { practiceAs: 'clerk1', take: async (program) => await ask(program, 'referral.prepare', {}) }],
  ['certify', { practiceAs: 'supervisor1', take: certify }],
  ['export', { practiceAs: 'clerk1', take: exportBatch }],
  ['cancel', { practiceAs: 'clerk1', take: cancel }],
  ['show', { practiceAs: 'clerk1', take: show }],
] satisfies readonly (readonly [string, Step])[])

/** What two people do in turn, done by the accounts of a practice center. */
async function everyStep(program: Program, choices: Choices): Promise<Shown> {
  if (!(await ask(program, 'session.view', {})).practice) throw new Refusal(twoPeople())
  const { batchId } = await ask(program, 'referral.prepare', {})
  const delegation = choices.delegation ?? 'Practice'
  await ask(program, 'referral.certify', { batchId, delegation, statement: true }, { as: 'supervisor1' })
  return await exportBatch(program, { ...choices, batch: String(batchId) })
}

function twoPeople(): Denied {
  const message = 'A batch takes two people: one prepares it, another certifies it. Name the step.'
  return refuse([{ rule: 'maker-checker', cite: 'NIST SP 800-53 AC-5; 31 CFR 285.12(i)', message }])
}

async function certify(program: Program, choices: Choices): Promise<Shown> {
  const delegation = choices.delegation ?? needed('--delegation')
  return await ask(program, 'referral.certify', { batchId: batchNumber(choices), delegation, statement: true })
}

async function exportBatch(program: Program, choices: Choices): Promise<Shown> {
  const batch = await ask(program, 'referral.export', { batchId: batchNumber(choices) })
  if (batch.fileName === undefined) return batch
  const file = join(exportsFolder(resolve(choices.data ?? '')), batch.fileName)
  if (choices.out === undefined) return { ...batch, file }
  return { ...batch, file: await copyFileInto(resolve(choices.out), file, batch.digest) }
}

async function cancel(program: Program, choices: Choices): Promise<Shown> {
  const reason = choices.reason ?? needed('--reason')
  return await ask(program, 'referral.cancel', { batchId: batchNumber(choices), reason })
}

async function show(program: Program, choices: Choices): Promise<Shown> {
  return await ask(program, 'referral.view', { batchId: batchNumber(choices) })
}

function batchNumber({ batch }: Choices): number {
  const number = Number(batch ?? needed('--batch'))
  if (Number.isSafeInteger(number) && number > 0) return number
  throw new BadUsage('--batch takes the number of a batch.')
}

function needed(option: string): never {
  throw new BadUsage(`${option} is missing.`)
}

function inWords({ batchId, state, debts, total, findings, findingCount, file }: Shown): string {
  const rows = findings.map(({ billNumber, code, record, message, stops }) => [
    billNumber ?? '',
    stops ? 'stops' : 'note',
    code,
    record,
    message,
  ])
  const lines = [
    `Batch ${batchId} is ${state}: ${debts} debts, ${groupThousands(total)} in all, ${findingCount} findings.`,
    ...(file === undefined ? [] : [`The file for Treasury: ${file}`, '', wrap(IAI_CAVEAT)]),
    ...(rows.length === 0 ? [] : ['', table(['Bill number', 'Effect', 'Code', 'Record', 'Finding'], rows)]),
  ]
  return `${lines.join('\n')}\n`
}
