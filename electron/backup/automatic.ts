/**
 * Backups that are made by themselves: when a center is closed, and once a day while it is open. One is made only when
 * something happened since the last. What stands in its way is kept for the Backup screen and never stops a clerk.
 */
import type { IsoDate } from '../../shared/values/dates.ts'
import type { OpenCenter } from '../center.ts'
import { recordFault } from '../faults.ts'
import { isBackedUp, makeBackup } from './make-backup.ts'
import { readPlan, writePlan, type BackupPlan } from './plan.ts'

/** Makes one where the plan of the center wants it and something happened since the last. */
export async function backUpByItself(center: OpenCenter, dataFolder: string, today: IsoDate): Promise<void> {
  const plan = readPlan(dataFolder, !center.practice)
  if (!plan.automatic) return
  const now = new Date()
  try {
    if (await isBackedUp(center, plan.folder)) return
    const request = { center, dataFolder, folder: plan.folder, today, now, why: 'automatic' as const }
    const { name } = await makeBackup(request)
    remember(dataFolder, plan, { at: now.toISOString(), on: today, name, trouble: '' })
  } catch (fault) {
    const { error } = recordFault(dataFolder, 'backup.automatic', fault)
    const trouble = error.kind === 'fault' ? error.message.replace('Nothing was saved.', 'No backup was made.') : ''
    remember(dataFolder, plan, { at: now.toISOString(), on: today, name: '', trouble })
  }
}

function remember(dataFolder: string, plan: BackupPlan, last: NonNullable<BackupPlan['last']>): void {
  try {
    writePlan(dataFolder, { ...plan, last })
  } catch {
    // A data folder that cannot be written to says so at the next deed; the log has the fault already.
  }
}
