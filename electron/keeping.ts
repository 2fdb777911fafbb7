/** What is done with a center as a whole by somebody who is signed in: its file, its keys, its session. */
import type { Answer } from '../shared/api.ts'
import { answer, type Outcome } from '../shared/values/outcome.ts'
import { makeBackup } from './backup/make-backup.ts'
import { readPlan } from './backup/plan.ts'
import { showBackups } from './backup/show-backups.ts'
import type { OpenCenter } from './center.ts'
import type { AuditLine, Given } from './context.ts'
import { appendAudit } from './store/audit.ts'

/** A center with whoever acts on it. */
export interface Keeping extends Given {
  readonly center: OpenCenter
}

/** Makes a backup because somebody asked for one; the line in the trail goes along with it. */
export async function backUpNow(keeping: Keeping): Promise<Outcome<Answer<'backup.make'>>> {
  const { center, dataFolder, today, practice } = keeping
  const { folder } = readPlan(dataFolder, !practice)
  await leaveLine(keeping, 'backup.make', { about: 'backup', detail: { folder } })
  await makeBackup({ center, dataFolder, folder, today, now: new Date(), why: 'asked' })
  return answer(showBackups(dataFolder, practice))
}

/** Leaves a line of its own in the audit trail. */
export async function leaveLine({ center, today, clerk }: Keeping, call: string, line: AuditLine): Promise<void> {
  const { about, debtId = null, detail } = line
  const at = new Date().toISOString()
  await center.store.db.transaction().execute(async (db) => {
    await appendAudit(db, { at, today, clerk: clerk.name, call, debtId, about, detail: JSON.stringify(detail) })
  })
}
