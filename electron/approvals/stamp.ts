/** Where a debt stands, as short as can be told apart: a proposal made on another stamp is no longer what it was. */
import { createHash } from 'node:crypto'
import type { Dossier } from '../store/facts.ts'

/** The stamp of a debt: its money, cases, agreements and referral. Days that pass alone do not change it. */
export function stampOf(dossier: Dossier | undefined): string {
  if (dossier === undefined) return ''
  const facts = {
    entry: dossier.entries.at(-1)?.id ?? 0,
    cases: dossier.cases.map(({ id, decidedOn, outcome }) => [id, decidedOn, outcome]),
    agreements: dossier.agreements.map(({ id, endedOn }) => [id, endedOn]),
    referredOn: dossier.referredOn ?? '',
    debtor: dossier.debt.debtorId,
  }
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 16)
}
