/** The litigation report of a debt: composed from its dossier, printed and kept. */
import type { Parsed } from '../shared/api.ts'
import { SMALL_CLAIM_REASONS } from '../shared/domain/closing/justice.ts'
import { delinquencyDate } from '../shared/domain/standing/delinquency-date.ts'
import { composeLitigationReport, type LitigationReport } from '../shared/letters/litigation-report.ts'
import { fullName } from '../shared/letters/window-address.ts'
import type { IsoDate } from '../shared/values/dates.ts'
import { formatMoney } from '../shared/values/money.ts'
import { keepPaper } from './keep-paper.ts'
import { accountOf } from './settle.ts'
import { caseLabel, letterLabel, outcomeLabel } from './show/labels.ts'
import type { Dossier } from './store/facts.ts'
import { liveEntries } from './store/ledger.ts'
import type { Writer } from './store/tables.ts'

type Asked = Pick<Parsed<'closing.litigate'>, 'statements' | 'action' | 'smallClaim' | 'means' | 'reason'>

/** Prints the report and keeps it; gives the document's number. */
export async function drawLitigationReport(
  db: Writer,
  dossier: Dossier,
  today: IsoDate,
  { statements, action, smallClaim, means, reason }: Asked,
): Promise<number> {
  const { debt, debtor, type, facts } = dossier
  const { balance, rate } = accountOf(dossier, today)
  const cityLine = `${debtor.city}, ${debtor.state} ${debtor.zip}`
  return await keepPaper(db, `litigation-report-${debt.billNumber}-${today}`, today, ({ agency, offices }) =>
    composeLitigationReport({
      agency,
      office: offices[debt.office],
      billNumber: debt.billNumber,
      kind: type.name,
      cause: debt.cause,
      authority: type.authority,
      name: fullName(debtor),
      addressLines: [debtor.street1, debtor.street2, cityLine].filter((line) => line !== ''),
      lastFour: debtor.lastFour,
      balance,
      rate,
      delinquentOn: delinquencyDate(facts, today),
      on: today,
      action: action.replaceAll('-', ' '),
      statements,
      smallClaim: SMALL_CLAIM_REASONS.find(({ id }) => id === smallClaim)?.label,
      means,
      reason,
      efforts: effortsOf(dossier),
    }),
  )
}

/** Letters, cases, agreements, offsets and payments in the order of their days. */
function effortsOf({ letters, cases, agreements, offset, entries, referredOn }: Dossier): LitigationReport['efforts'] {
  const efforts = [
    ...letters.map(({ datedOn, kind, mailedOn }) => ({
      on: datedOn,
      what: letterLabel(kind),
      result: mailedOn === null ? 'Not mailed' : `Mailed ${mailedOn}`,
    })),
    ...cases.map(({ receivedOn, kind, outcome }) => ({
      on: receivedOn,
      what: caseLabel(kind),
      result: outcome === null ? 'Open' : outcomeLabel(outcome),
    })),
    ...agreements.map(({ signedOn, payment, ended }) => ({
      on: signedOn,
      what: `Repayment agreement, ${formatMoney(payment)}`,
      result: ended ?? 'In force',
    })),
    ...(offset === undefined ? [] : [{ on: offset.requestedOn, what: 'Salary offset', result: 'Requested' }]),
    ...(referredOn === undefined ? [] : [{ on: referredOn, what: 'Referral to Treasury', result: 'Sent' }]),
    ...liveEntries(entries)
      .filter(({ kind }) => kind === 'payment')
      .map(({ effectiveOn, method, amount }) => ({
        on: effectiveOn,
        what: `Payment, ${method}`,
        result: formatMoney(amount),
      })),
  ]
  return efforts.toSorted((one, other) => one.on.localeCompare(other.on))
}
