/** Measures the Cross-Servicing file: checked, written, flushed, digested, read back and compared. */
import { rm } from 'node:fs/promises'
import { draftReferralFile } from '../../electron/referral-file.ts'
import { debtsAdded, type NewDebt } from '../../shared/exports/iai.ts'
import { preflight } from '../../shared/exports/iai-preflight.ts'
import { date } from '../../shared/values/dates.ts'
import { cents } from '../../shared/values/money.ts'
import { codes, debtOf } from '../shared/exports/made-up-debts.ts'

/** How a file of so many debts went. Seconds are of the clock or of the processor, whatever else was running. */
export interface ReferralFileMeasured {
  readonly debts: number
  readonly bytes: number
  readonly checkedSeconds: number
  /** Written, flushed to the disk, digested, read back and compared. */
  readonly writtenSeconds: number
  readonly writtenProcessorSeconds: number
  /** Memory of the whole process at its highest, in megabytes. */
  readonly megabytes: number
}

/** Writes the file into a folder of its own, which is removed again. */
export async function measureReferralFile(folder: string, debts: number): Promise<ReferralFileMeasured> {
  const today = date('2026-11-22')
  const submissions = () => debtsAdded(madeUp(debts))
  const context = { today, codes, programActive: true, certifiedThrough: undefined, practice: true }
  const began = performance.now()
  for (const finding of preflight(context, submissions())) if (finding.stops) throw new Error(finding.message)
  const checked = performance.now()
  const before = process.cpuUsage()
  const { draft } = await draftReferralFile(folder, { codes, controlId: '63260001' }, submissions)
  const { user, system } = process.cpuUsage(before)
  const written = performance.now()
  await draft.discard()
  await rm(folder, { recursive: true, force: true })
  return {
    debts,
    bytes: draft.bytes,
    checkedSeconds: (checked - began) / 1000,
    writtenSeconds: (written - checked) / 1000,
    writtenProcessorSeconds: (user + system) / 1e6,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }
}

const LAST_NAMES = ['Núñez', 'Smith', "O'Neill", 'Van-Dyke', 'Nguyễn', 'Johnson', 'Lewis'] as const

/** Every third debt is a further one of the person before. */
function* madeUp(debts: number): Generator<NewDebt> {
  for (let index = 0; index < debts; index += 1) {
    const person = index - (index % 3 === 2 ? 1 : 0)
    const parts = {
      principal: cents(100_00 + index),
      interest: cents(index % 700),
      administrative: cents(30_00),
      penalty: cents(index % 99),
    }
    const balance = cents(parts.principal + parts.interest + parts.administrative + parts.penalty)
    const lastName = LAST_NAMES[person % LAST_NAMES.length] ?? 'Smith'
    const group = String(1 + Math.floor(person / 9999)).padStart(2, '0')
    const taxpayerId = `900${group}${String(1 + (person % 9999)).padStart(4, '0')}`
    const debtor = { debtorId: `E${person}`, taxpayerId, lastName }
    yield { debt: debtOf(debtor, { debtId: `B26-${index}`, parts, balance }), debtorKnown: false }
  }
}
