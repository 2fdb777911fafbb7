import { resolve } from 'node:path'
import type { Answer } from '../../shared/api.ts'
import { ask } from './ask.ts'
import { CENTER_HELP, CENTER_OPTIONS, EXIT, readArgs, type Command } from './command.ts'
import { openCenterFor } from './sign-in.ts'
import { table } from './table.ts'

/** Makes a backup, or lists those there are. */
export const backupCommand: Command = {
  help: `Usage: recoup backup --data DIR [--list] [--to FOLDER] [--json]

Copies the center into a folder of backups, still encrypted, with its keys; opens the copy and reads all of it; then
removes backups made by themselves that are kept no longer (7 days, 4 weeks, 12 months keep one each).

  --to FOLDER    from now on keep backups in this folder
  --list         only list the backups there are
${CENTER_HELP}`,

  async run(args, terminal) {
    const more = { to: { type: 'string' }, list: { type: 'boolean', default: false } } as const
    const { values } = readArgs(args, { ...CENTER_OPTIONS, ...more })
    const program = await openCenterFor(values, terminal)
    try {
      if (values.to !== undefined) {
        const { automatic } = await ask(program, 'backup.view', {})
        await ask(program, 'backup.choose', { folder: resolve(values.to), automatic })
      }
      const found = await ask(program, values.list ? 'backup.view' : 'backup.make', {})
      await terminal.print(values.json ? `${JSON.stringify(found)}\n` : listed(found))
    } finally {
      await program.close()
    }
    return EXIT.done
  },
}

function listed({ folder, backups }: Answer<'backup.view'>): string {
  if (backups.length === 0) return `There is no backup in ${folder}.\n`
  const rows = backups.map(({ name, madeAt, why, debts, auditLines }) => [
    name, madeAt, why, String(debts), String(auditLines),
  ])
  return `${folder}\n\n${table(['Backup', 'Made', 'Why', 'Debts', 'Audit lines'], rows)}\n`
}
