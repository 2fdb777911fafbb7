/** Writes the Cross-Servicing file of a batch and reads it back, compared with the books, before anyone may send it. */
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { iaiBytes } from '../shared/exports/iai.ts'
import type { IaiBatch, Submission } from '../shared/exports/iai-facts.ts'
import { startComparison, type IaiReport } from '../shared/exports/iai-reader.ts'
import { FileTrouble } from './files/file-trouble.ts'
import { readLines } from './files/read-lines.ts'
import { digestFile, leftovers, sweepLeftovers } from './files/sweep.ts'
import { giveName, writeAside, type Draft } from './files/write-aside.ts'
import { findExportedFile } from './store/referrals.ts'
import type { Reader } from './store/tables.ts'

/** The folder, inside the data folder, where files for Treasury are put. */
export function exportsFolder(dataFolder: string): string {
  return join(dataFolder, 'exports')
}

/**
 * Writes the file aside and compares it, record by record, with the facts asked for afresh. A file that does not read
 * back as it should is a fault; nothing of it stays.
 */
export async function draftReferralFile(
  dataFolder: string, batch: IaiBatch, submissions: () => Iterable<Submission>,
): Promise<{ readonly draft: Draft; readonly report: IaiReport }> {
  const folder = exportsFolder(dataFolder)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await sweepLeftovers(folder)
  const draft = await writeAside(folder, iaiBytes(batch, submissions()))
  const report = await compare(draft.path, batch, submissions())
  const [first] = report.problems
  if (first === undefined) return { draft, report }
  await draft.discard()
  throw new Error(`The referral file does not agree with the books: line ${first.line}, ${first.message}`)
}

async function compare(path: string, batch: IaiBatch, submissions: Iterable<Submission>): Promise<IaiReport> {
  const comparison = startComparison(batch, submissions)
  for await (const lines of readLines(path)) for (const line of lines) comparison.take(line)
  return comparison.finish()
}

/**
 * Finishes what a crash has left in the exports folder, once nobody else can have the center: a file whose batch was
 * committed gets its name, anything else is removed.
 */
export async function finishReferralFiles(db: Reader, dataFolder: string): Promise<void> {
  const folder = exportsFolder(dataFolder)
  for (const path of await leftovers(folder)) {
    const fileName = await findExportedFile(db, await digestFile(path))
    if (fileName === undefined || existsSync(join(folder, fileName))) await rm(path, { force: true })
    else await giveName(path, folder, fileName)
  }
}

/** The bytes of a file, packed: 225 MB of records for 100,000 debts come to a few. */
export async function packFile(path: string): Promise<Buffer> {
  const pieces: Buffer[] = []
  await pipeline(createReadStream(path), createGzip({ level: 1 }), async (packed: AsyncIterable<Buffer>) => {
    for await (const piece of packed) pieces.push(piece)
  })
  return Buffer.concat(pieces)
}

/** Gives a draft its name; a file of that name that is the same already, from an earlier try, is left in its place. */
export async function keepReferralFile(draft: Draft, dataFolder: string, fileName: string): Promise<void> {
  try {
    await draft.keep(fileName)
  } catch (trouble) {
    await draft.discard()
    const taken = trouble instanceof FileTrouble && trouble.kind === 'taken'
    if (!taken || (await digestFile(join(exportsFolder(dataFolder), fileName))) !== draft.digest) throw trouble
  }
}

/** Puts a file that was packed back into the folder, should it be missing there. */
export async function restoreReferralFile(
  dataFolder: string, fileName: string, packed: Uint8Array, digest: string,
): Promise<void> {
  const folder = exportsFolder(dataFolder)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await sweepLeftovers(folder)
  const unpack = createGunzip()
  unpack.end(packed)
  const draft = await writeAside(folder, unpack)
  if (draft.digest !== digest) {
    await draft.discard()
    throw new Error('A kept referral file no longer has the digest it was exported with.')
  }
  await keepReferralFile(draft, dataFolder, fileName)
}
