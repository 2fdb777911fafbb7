/**
 * Measures the same work done by other programs: plain-text accounting adds up the same books, an office suite opens
 * the same rows and prints the same letters. Each is left out, saying so, where it is not installed.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { programFolder } from '../../electron/program-folder.ts'
import type { Line, Subject } from './measure.ts'
import { runProgram, type ProgramSpent } from './other-program.ts'

const RECOUP = join(programFolder, 'electron', 'cli.ts')
const LETTERS = 40

/** Adds up the books and opens the rows with each program that is there. */
export async function measurePeers({ folder, debts, today }: Subject): Promise<readonly Line[]> {
  const work = mkdtempSync(join(tmpdir(), 'recoup-peers-'))
  try {
    const journal = join(work, 'books.journal')
    const signed = ['--data', folder, '--today', today]
    const exported = recoup(['export', 'journal', '--out', journal, ...signed])
    const checked = recoup(['check', ...signed])
    return await Promise.resolve([
      line(`books of ${debts.toLocaleString('en-US')} debts, replayed and compared by recoup check`, checked),
      line('the same books written as a journal, interest and penalty worked out', exported),
      line('their sums by hledger', runProgram('hledger', ['-f', journal, 'balance', '--depth', '1'])),
      line('their sums by Ledger', runProgram('ledger', ['-f', journal, 'balance', '--depth', '1'])),
      line('the journal opened and saved by LibreOffice Calc, as rows', openRows(work, journal)),
      line(`${LETTERS} letters of eight pages printed by LibreOffice Writer`, printLetters(work)),
    ])
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function recoup(words: readonly string[]): ProgramSpent | undefined {
  return runProgram(process.execPath, [RECOUP, ...words])
}

/** As many rows as the journal has postings, in the columns a list of debts has. */
function openRows(work: string, journal: string): ProgramSpent | undefined {
  const rows = readFileSync(journal, 'utf8')
    .split('\n')
    .filter((text) => /^\d{4}-/.test(text))
    .slice(0, 100_000)
    .map((text, index) => `${index},${text.slice(0, 10)},"${text.slice(11).replaceAll('"', '')}"`)
  const csv = join(work, 'rows.csv')
  writeFileSync(csv, rows.join('\n'))
  return office(work, 'ods', [csv])
}

/** The text of a demand letter with its enclosures, as a mail merge would print it for each debtor. */
function printLetters(work: string): ProgramSpent | undefined {
  const golden = join(import.meta.dirname, '..', 'golden', 'letters', 'demand-salary-overpayment.txt')
  const paragraphs = readFileSync(golden, 'utf8').split('\n')
  const folder = join(work, 'letters')
  mkdirSync(folder)
  const files = Array.from({ length: LETTERS }, (_, index) => {
    const file = join(folder, `letter-${index}.html`)
    writeFileSync(file, `<html><body>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</body></html>`)
    return file
  })
  return office(work, 'pdf', files)
}

function office(work: string, format: string, files: readonly string[]): ProgramSpent | undefined {
  const profile = `-env:UserInstallation=file://${join(work, 'profile')}`
  return runProgram('soffice', ['--headless', profile, '--convert-to', format, '--outdir', join(work, 'out'), ...files])
}

function line(what: string, took: ProgramSpent | undefined): Line {
  if (took === undefined) return { what, mark: 'beside it', figure: 'not installed here' }
  const memory = took.megabytes === undefined ? '' : `, ${took.megabytes} MB`
  const figure = `${(took.wall / 1000).toFixed(1)} s (processor ${(took.processor / 1000).toFixed(1)})${memory}`
  return { what, mark: 'beside it', figure }
}
