/** Letters as lists show them. */
import type { LettersView } from '../../shared/api/letters.ts'
import { formatMoney } from '../../shared/values/money.ts'
import { present } from '../../shared/values/present.ts'
import { typeOf } from '../store/facts.ts'
import {
  countOwedLetters, countUnmailed, listLetters, listOwedLetters, type ListedLetter, type OwedLetter,
} from '../store/letters.ts'
import { listBatches } from '../store/mailing.ts'
import type { Reader } from '../store/tables.ts'
import { letterLabel } from './labels.ts'
import { nameOf } from './names.ts'

/** How many runs are listed. */
const RUNS = 20

/** What is to be issued, what is to be mailed, and the latest mailed. */
export async function showLetters(db: Reader, limit: number): Promise<LettersView> {
  return {
    toIssue: (await listOwedLetters(db, limit)).map(owedRow),
    toIssueCount: await countOwedLetters(db),
    toMail: (await listLetters(db, 'unmailed', limit)).map(letterRow),
    toMailCount: await countUnmailed(db),
    recent: (await listLetters(db, 'mailed', limit)).map(letterRow),
    batches: (await listBatches(db, RUNS)).map(({ id, kind, ...run }) => {
      return { batchId: id, label: letterLabel(kind), ...run }
    }),
  }
}

function owedRow(debt: OwedLetter): LettersView['toIssue'][number] {
  return {
    debtId: debt.id,
    version: debt.version,
    billNumber: debt.billNumber,
    name: nameOf(debt),
    debtTypeLabel: typeOf(debt.debtType).name,
    total: formatMoney(debt.total),
    discoveredOn: debt.discoveredOn,
    kind: 'demand',
  }
}

function letterRow(letter: ListedLetter): LettersView['recent'][number] {
  const { id, debtId, billNumber, kind, datedOn, printedOn, mailedOn, receivedOn, returnedOn, documentId } = letter
  return {
    letterId: id,
    debtId,
    billNumber,
    name: nameOf(letter),
    kind,
    label: letterLabel(kind),
    datedOn,
    ...present({ printedOn, mailedOn, receivedOn, returnedOn }),
    documentId,
    total: formatMoney(letter.total),
  }
}
