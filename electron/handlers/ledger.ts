import { journalHead, journalOf, journalOfSuspense } from '../../shared/exports/journal.ts'
import { add, formatMoney, ZERO } from '../../shared/values/money.ts'
import { answer, invalid, type Denied } from '../../shared/values/outcome.ts'
import type { HandlersOf } from '../context.ts'
import { checkBooks } from '../check-books.ts'
import { housePress } from '../draw-demand.ts'
import { refundsOf, statementOf, statementReport, toldOn } from '../show/statement.ts'
import { debtsAfter, suspenseMoves } from '../store/books.ts'
import { loadDossier } from '../store/facts.ts'
import { loadManyFacts } from '../store/many-facts.ts'
import { loadProfile } from '../store/settings.ts'
import { noSuchDebt } from './debt-deed.ts'

export const ledgerHandlers: HandlersOf<
  'debt.statement' | 'debt.statementPdf' | 'ledger.journal' | 'ledger.check'
> = {
  'debt.statement': async ({ debtId, asOf }, { db, today }) => {
    const dossier = await loadDossier(db, debtId)
    if (dossier === undefined) return noSuchDebt()
    const statement = statementOf(dossier, asOf ?? today, today)
    return statement === undefined ? beforeTheDebt(dossier.debt.discoveredOn) : answer(statement)
  },

  'debt.statementPdf': async ({ debtId, asOf }, { db, today }) => {
    const dossier = await loadDossier(db, debtId)
    if (dossier === undefined) return noSuchDebt()
    const statement = statementOf(dossier, asOf ?? today, today)
    if (statement === undefined) return beforeTheDebt(dossier.debt.discoveredOn)
    const { agency } = await loadProfile(db)
    const pdf = housePress().report(statementReport(statement), { author: agency, dated: today })
    return answer({
      fileName: `statement-${statement.billNumber}-${statement.asOf}.pdf`,
      pdf: pdf.toString('base64'),
    })
  },

  'ledger.journal': async ({ asOf, after, limit }, { db, today }) => {
    const on = asOf ?? today
    const ids = await debtsAfter(db, after, limit)
    const debts = (await loadManyFacts(db, ids)).map((dossier) => ({ dossier, told: toldOn(dossier, on) }))
    const known = debts.filter(({ dossier }) => dossier.debt.discoveredOn <= on)
    const texts = known.map(({ dossier: { debt, type, entries }, told }) => {
      return journalOf({ ...told, billNumber: debt.billNumber, kind: type.name, refunds: refundsOf(entries, on) })
    })
    const first = after === 0 ? [journalHead(), journalOfSuspense(await suspenseMoves(db, on))] : []
    return answer({
      text: [...first, ...texts].join(''),
      debts: known.length,
      total: formatMoney(add(ZERO, ...known.map(({ told }) => told.account.balance.total))),
      last: ids.at(-1) ?? after,
      done: ids.length < limit,
    })
  },

  'ledger.check': async ({ after, limit }, { db }) => answer(await checkBooks(db, after, limit)),
}

function beforeTheDebt(since: string): Denied {
  return invalid('asOf', `The debt began on ${since}; there is no account of it before.`)
}
