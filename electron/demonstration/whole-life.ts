/**
 * The whole life of some extracts in one go, by the calls that clerks make: imported, demanded, paid, agreed, late,
 * offset, referred. Every step says what it did and how long it took.
 */
import { basename, join } from 'node:path'
import { addDays, type IsoDate } from '../../shared/values/dates.ts'
import { add, groupThousands, parseMoney, ZERO, type Cents } from '../../shared/values/money.ts'
import { keepDocument } from '../cli/keep-document.ts'
import { readTextFile } from '../cli/read-text-file.ts'
import { exportsFolder } from '../referral-file.ts'
import { answerLetters, offsetSalaries, payInstallments, payLate } from './debtors-answer.ts'
import { on, type Life } from './life.ts'
import { keepRejects } from './rejected-rows.ts'

/** What came of it, for the summary. */
export interface Lived {
  readonly ends: IsoDate
  readonly imported: Cents
  readonly paid: Cents
  /** The files it wrote. */
  readonly files: readonly string[]
}

/** Days after the beginning. */
const MAILED = 1
const DUE = 31
const REFERRED = 130

/** Lives the life of the extracts. @throws Refusal when the program refuses what must not be refused */
export async function liveLife(life: Life, extracts: readonly string[]): Promise<Lived> {
  const files: string[] = []
  let imported = ZERO
  for (const path of extracts) {
    const batch = await importExtract(life, path)
    imported = add(imported, batch.principal)
    files.push(...batch.files)
  }
  files.push(...(await sendLetters(life)))
  const paid = await collect(life)
  await rollForward(life, REFERRED)
  files.push(...(await refer(life)))
  await verify(life)
  return { ends: addDays(life.begins, REFERRED), imported, paid, files }
}

/** Everything that brings money in, in the order of the days; answers how much came. */
async function collect(life: Life): Promise<Cents> {
  const answered = await answerLetters(life)
  const first = await payInstallments(life, 30)
  await rollForward(life, DUE)
  const late = await payLate(life)
  const second = await payInstallments(life, 61)
  const offset = await offsetSalaries(life)
  const third = await payInstallments(life, 92)
  return add(answered, first, late, second, offset, third)
}

interface Imported {
  readonly principal: Cents
  readonly files: readonly string[]
}

async function importExtract(life: Life, path: string): Promise<Imported> {
  const fileName = basename(path)
  const content = await readTextFile(path)
  const step = life.progress.begin(`Import ${fileName}`)
  const { rows, accepted, rejected, principalAccepted, rejects } = await on(life, 0, 'clerk1', 'import.commit', {
    fileName,
    content,
  })
  step.end(`${rows} rows: ${accepted} debts of ${groupThousands(principalAccepted)}, ${rejected} rejected`)
  const files = rejected === 0 ? [] : [await keepRejects(life.folder, fileName, rejects)]
  return { principal: parseMoney(principalAccepted) ?? ZERO, files }
}

async function sendLetters(life: Life): Promise<readonly string[]> {
  const step = life.progress.begin('Issue the demand letters')
  const { issued, pages, documentId, letterIds } = await on(life, 0, 'clerk1', 'letter.issueBatch', { kind: 'demand' })
  step.end(`${issued} letters on ${pages} pages, as one tagged PDF`)
  if (documentId === undefined) return []
  const mailing = life.progress.begin('Mail them')
  const mailedOn = addDays(life.begins, MAILED)
  await on(life, MAILED, 'clerk2', 'letter.markMailed', { letterIds, mailedOn })
  mailing.end(`on ${mailedOn}; payment is due 30 days after the date of the letter`)
  return [await keepDocument(life.program, documentId, life.folder)]
}

async function rollForward(life: Life, days: number): Promise<void> {
  const to = addDays(life.begins, days)
  const step = life.progress.begin(`Roll forward to ${to}`)
  const { turnedDelinquent, interest, penalty } = await on(life, days, 'clerk1', 'center.rollForward', { to })
  const charges = `interest ${groupThousands(interest)}, penalty ${groupThousands(penalty)}`
  step.end(`${turnedDelinquent} turned delinquent; ${charges}`)
}

async function refer(life: Life): Promise<readonly string[]> {
  const step = life.progress.begin('Prepare a batch for Treasury')
  const batch = await on(life, REFERRED, 'clerk1', 'referral.prepare', {})
  const { batchId, debts, total, findingCount } = batch
  step.end(`${debts} debts of ${groupThousands(total)} pass the pre-flight, ${findingCount} findings`)
  const certifying = life.progress.begin('Certify it, by another account')
  const delegation = 'Delegation Order 1-35'
  await on(life, REFERRED, 'supervisor1', 'referral.certify', { batchId, delegation, statement: true })
  certifying.end('by supervisor1; clerk1, who prepared it, may not')
  const exporting = life.progress.begin('Write the Cross-Servicing file')
  const exported = await on(life, REFERRED, 'clerk1', 'referral.export', { batchId })
  exporting.end(`read back and compared; SHA-256 ${(exported.digest ?? '').slice(0, 16)}...`)
  return exported.fileName === undefined ? [] : [join(exportsFolder(life.center), exported.fileName)]
}

async function verify(life: Life): Promise<void> {
  const step = life.progress.begin('Verify the audit trail')
  const { lines, firstBroken } = await on(life, REFERRED, 'auditor1', 'audit.verify', {})
  const whole = `${lines} lines, each following from the one before`
  step.end(firstBroken === undefined ? whole : `broken at line ${firstBroken}`)
}
