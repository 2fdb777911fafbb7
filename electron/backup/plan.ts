/**
 * Where backups of a center go and whether they are made by themselves. It lies beside the center's file and not in it,
 * since it is needed when that file cannot be read. It holds nothing personal.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { day } from '../../shared/api/fields.ts'
import { writeWhole } from '../files/write-whole.ts'

const planForm = z.strictObject({
  form: z.literal(1),
  folder: z.string(),
  automatic: z.boolean(),
  /** What the last backup that was made by itself came to. */
  last: z.strictObject({ at: z.string(), on: day, name: z.string(), trouble: z.string() }).optional(),
})

export type BackupPlan = z.output<typeof planForm>

const FILE = 'backup.json'

/** The plan of a center; when none was made, backups go to a folder beside the data, by themselves if `automatic`. */
export function readPlan(dataFolder: string, automatic: boolean): BackupPlan {
  const beside: BackupPlan = { form: 1, folder: join(dataFolder, 'backups'), automatic }
  const path = join(dataFolder, FILE)
  if (!existsSync(path)) return beside
  const read = planForm.safeParse(parseJson(readFileSync(path, 'utf8')))
  return read.success ? read.data : beside
}

/** Writes the plan so that a crash leaves the old or the new one whole. */
export function writePlan(dataFolder: string, plan: BackupPlan): void {
  writeWhole(dataFolder, FILE, JSON.stringify(plan, undefined, 2))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
