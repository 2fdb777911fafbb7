import { resolve } from 'node:path'
import type { ReferralBatch } from '../../shared/api/referrals.ts'
import { groupThousands } from '../../shared/values/money.ts'
import type { Program } from '../serve.ts'
import { ask } from './ask.ts'
import { BadUsage, CENTER_HELP, CENTER_OPTIONS, EXIT, readArgs, type Command } from './command.ts'
import { keepDocument } from './keep-document.ts'
import { openCenterFor } from './sign-in.ts'
import { table } from './table.ts'

const OPTIONS = {
  ...CENTER_OPTIONS,
  batch: { type: 'string' },
  delegation: { type: 'string' },
  out: { type: 'string' },
} as const

interface Choices {
  readonly batch?: string | undefined
  readonly delegation?: string | undefined
  readonly out?: string | undefined
}

interface Step {
  /** The account of a practice center that may do it. */
  readonly practiceAs: string
  readonly take: (program: Program, choices: Choices) => Promise<ReferralBatch & { readonly file?: string }>
}

/** Prepares, certifies and writes out a batch of debts for Treasury. */
export const referralCommand: Command = {
  help: `Usage: recoup referral prepare|certify|export|show --data DIR [--batch N] [--json]

  prepare        puts every debt that may be referred today into a batch and checks each record
  certify        certifies a batch under delegated authority; never by the one who prepared it
  export         writes the Cross-Servicing file of a certified batch
  show           shows a batch with its findings

  --batch N      the number of the batch (certify, export, show)
  --delegation T the authority that certifies (certify)
  --out DIR      the folder for the file (export); this one otherwise
${CENTER_HELP}`,

  async run(args, terminal) {
    const { values, positionals } = readArgs(args, OPTIONS, ['prepare, certify, export or show'])
    const step = STEPS.get(positionals[0] ?? '')
    if (step === undefined) throw new BadUsage(`There is no step ${positionals[0]}: prepare, certify, export or show.`)
    const program = await openCenterFor(values, terminal, step.practiceAs)
    try {
      const batch = await step.take(program, values)
      await terminal.print(values.json ? `${JSON.stringify(batch)}\n` : inWords(batch))
      return batch.findings.some(({ stops }) => stops) ? EXIT.refused : EXIT.done
    } finally {
      await program.close()
    }
  },
}

const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['prepare', { practiceAs: 'clerk1', take: async (program) => await ask(program, 'referral.prepare', {}) }],
  [
    'certify',
    {
      practiceAs: 'supervisor1',
      take: async (program, choices) =>
        await ask(program, 'referral.certify', {
          batchId: batchNumber(choices),
          delegation: choices.delegation ?? needed('--delegation'),
          statement: true,
        }),
    },
  ],
  [
    'export',
    {
      practiceAs: 'clerk1',
      take: async (program, choices) => {
        const batch = await ask(program, 'referral.export', { batchId: batchNumber(choices) })
        if (batch.documentId === undefined) return batch
        return { ...batch, file: await keepDocument(program, batch.documentId, resolve(choices.out ?? '.')) }
      },
    },
  ],
  [
    'show',
    {
      practiceAs: 'clerk1',
      take: async (program, choices) => await ask(program, 'referral.view', { batchId: batchNumber(choices) }),
    },
  ],
])

function batchNumber({ batch }: Choices): number {
  const number = Number(batch ?? needed('--batch'))
  if (Number.isSafeInteger(number) && number > 0) return number
  throw new BadUsage('--batch takes the number of a batch.')
}

function needed(option: string): never {
  throw new BadUsage(`${option} is missing.`)
}

function inWords({ batchId, state, debts, total, findings, file }: ReferralBatch & { readonly file?: string }): string {
  const rows = findings.map(({ billNumber, code, record, message, stops }) => [
    billNumber ?? '', stops ? 'stops' : 'note', code, record, message,
  ])
  const lines = [
    `Batch ${batchId} is ${state}: ${debts} debts, ${groupThousands(total)} in all.`,
    ...(file === undefined ? [] : [`Written to ${file}`]),
    ...(rows.length === 0 ? [] : ['', table(['Bill number', 'Effect', 'Code', 'Record', 'Finding'], rows)]),
  ]
  return `${lines.join('\n')}\n`
}
