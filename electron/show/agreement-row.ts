import type { Answer } from '../../shared/api.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import type { DebtFacts } from '../store/many-facts.ts'
import { showAgreement } from './agreement.ts'

/** One agreement as a list shows it. */
export function agreementRow(
  debt: DebtFacts,
  agreementId: number,
  today: IsoDate,
): Answer<'agreement.list'>['rows'][number] {
  const { debtId, billNumber, name, state, hardship, signedOn, ...rest } = showAgreement(debt, agreementId, today)
  const { payment, frequency, behind, lastDate, owed, nextDueOn } = rest
  const next = nextDueOn === undefined ? {} : { nextDueOn }
  const terms = { signedOn, payment, frequency, lastDate, hardship }
  return { agreementId, debtId, billNumber, name, state, behind, owed, ...terms, ...next }
}
