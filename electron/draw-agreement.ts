/** The paper of an agreement: printed with its schedule and kept. */
import type { Parsed } from '../shared/api.ts'
import type { Schedule } from '../shared/domain/repayment-schedule.ts'
import { ledgerAccount } from '../shared/domain/standing/ledger-account.ts'
import { composeAgreement } from '../shared/letters/agreement-paper.ts'
import { fullName } from '../shared/letters/window-address.ts'
import type { IsoDate } from '../shared/values/dates.ts'
import { ZERO } from '../shared/values/money.ts'
import { keepPaper } from './keep-paper.ts'
import type { Dossier } from './store/facts.ts'
import { ledgerFacts } from './store/ledger-facts.ts'
import type { Writer } from './store/tables.ts'

/** What the paper shows beside the debt. */
interface Drawn {
  readonly terms: Pick<Parsed<'agreement.propose'>, 'signedOn' | 'frequency' | 'lumpSum' | 'hardship'>
  readonly schedule: Schedule
  readonly whyChanged: string
  readonly signed: boolean
}

/** Prints an agreement, or a proposal of one, and keeps it; gives the document's number. */
export async function drawAgreement(db: Writer, dossier: Dossier, today: IsoDate, drawn: Drawn): Promise<number> {
  const { debt, debtor, type, facts, entries } = dossier
  const { terms, schedule, whyChanged, signed } = drawn
  const { balance, rate } = ledgerAccount(facts, ledgerFacts(debt.principal, entries), terms.signedOn)
  const name = `${signed ? 'agreement' : 'agreement-proposal'}-${debt.billNumber}-${terms.signedOn}`
  return await keepPaper(db, name, today, ({ agency, payee, offices }) =>
    composeAgreement({
      agency,
      payee,
      office: offices[debt.office],
      billNumber: debt.billNumber,
      kind: type.name,
      name: fullName(debtor),
      owed: balance.total,
      rate,
      signedOn: terms.signedOn,
      frequency: terms.frequency,
      lumpSum: terms.lumpSum ?? ZERO,
      schedule,
      hardship: terms.hardship,
      whyChanged,
      signed,
    }),
  )
}
