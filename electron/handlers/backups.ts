import { mkdirSync } from 'node:fs'
import { answer } from '../../shared/values/outcome.ts'
import { backupFolder } from '../backup/make-backup.ts'
import { readPlan, writePlan } from '../backup/plan.ts'
import { listBackups, showBackups } from '../backup/show-backups.ts'
import type { HandlersOf } from '../context.ts'
import { fileTrouble } from '../files/file-trouble.ts'

export const backupHandlers: HandlersOf<'backup.view' | 'backup.choose'> = {
  'backup.view': async (_input, { dataFolder, practice }) => answer(showBackups(dataFolder, practice)),

  'backup.choose': async ({ folder: written, automatic }, context) => {
    const { dataFolder, practice } = context
    const before = readPlan(dataFolder, !practice)
    const folder = backupFolder(written, dataFolder)
    makeFolder(folder)
    context.audit({
      about: 'backups',
      detail: { before: { folder: before.folder, automatic: before.automatic }, after: { folder, automatic } },
    })
    context.afterCommit(async () => writePlan(dataFolder, { ...before, folder, automatic }))
    return answer({ ...showBackups(dataFolder, practice), folder, automatic, backups: listBackups(folder) })
  },
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (fault) {
    throw fileTrouble(fault)
  }
}
