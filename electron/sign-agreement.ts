/** Takes the signed terms of an agreement: gate, schedule and paper, and what goes into the ledger with them. */
import type { Parsed } from '../shared/api.ts'
import { agreementWith } from '../shared/domain/charges/administrative-charge.ts'
import { agreementOf, agreementReasons, type AgreementPapers } from '../shared/domain/standing/agreement-gate.ts'
import { formatMoney, ZERO, type Cents } from '../shared/values/money.ts'
import { answer, invalid, refuse, type Outcome } from '../shared/values/outcome.ts'
import type { AuditLine, DeedContext } from './context.ts'
import { drawAgreement } from './draw-agreement.ts'
import { scheduleFor } from './show/schedule.ts'
import { endAgreement, saveAgreement, type Signed } from './store/agreements.ts'
import { loadCharges } from './store/charges.ts'
import type { Dossier } from './store/facts.ts'
import { appendEntry } from './store/ledger.ts'
import { endOffset } from './store/offsets.ts'

type Terms = Parsed<'agreement.make'>

/** Takes signed terms; those that follow others end them on the same day, and cost no further charge. */
export async function signAgreement(
  context: DeedContext,
  dossier: Dossier,
  terms: Terms,
  follows?: Signed['follows'],
): Promise<Outcome<AuditLine['detail']>> {
  if (terms.signedOn > context.today) return invalid('signedOn', `This day lies after today, ${context.today}.`)
  const kind = { replaces: follows !== undefined, hardship: terms.hardship }
  const reasons = agreementReasons(dossier.facts, terms.signedOn, kind)
  if (reasons.length > 0) return refuse(reasons)
  const charge = await chargeFor(context.db, dossier, { ...terms, ...kind })
  const schedule = scheduleFor(dossier, terms, charge)
  if (!schedule.ok) return schedule
  const { payment, count, lastDate } = schedule.value
  const made = agreementOf(dossier.facts, papersOf(terms, count), terms.signedOn, kind)
  if (!made.ok) return made
  const drawn = { terms, schedule: schedule.value, whyChanged: follows?.why ?? '', signed: true }
  const documentId = await drawAgreement(context.db, dossier, context.today, drawn)
  if (follows !== undefined) {
    await endAgreement(context.db, follows.id, { endedOn: terms.signedOn, ended: 'rescheduled' })
  }
  const signed = { debtId: dossier.debt.id, madeBy: context.clerk.name, documentId, follows }
  await saveAgreement(context.db, terms, schedule.value, signed)
  if (dossier.offset !== undefined) {
    await endOffset(context.db, dossier.debt.id, terms.signedOn, 'arranged', 'A repayment agreement was made')
  }
  await postWithAgreement(context, terms, charge)
  const written = { payment: formatMoney(payment), lumpSum: formatMoney(terms.lumpSum ?? ZERO) }
  return answer({ signedOn: terms.signedOn, ...written, count, lastDate, ...kind, why: follows?.why ?? '' })
}

/** The charge for making the agreement, and the lump sum that came with it. */
async function postWithAgreement(context: DeedContext, terms: Terms, charge: Cents): Promise<void> {
  const { debtId, signedOn, lumpSum = ZERO } = terms
  const posted = { effectiveOn: signedOn, postedOn: context.today, postedBy: context.clerk.name }
  const common = { debtId, ...posted, part: null, reversesId: null }
  if (charge > 0) {
    const reason = 'Charged when the agreement was made (IRM 1.35.7.16.2(2)(2))'
    const what = { kind: 'administrative-charge' as const, amount: charge, method: '', reference: 'on-agreement' }
    await appendEntry(context.db, { ...common, ...what, reason })
  }
  if (lumpSum > 0) {
    const how = { method: 'check', reference: 'lump-sum', reason: 'Lump sum with the signed agreement' }
    await appendEntry(context.db, { ...common, ...how, kind: 'payment', amount: lumpSum })
  }
}

/**
 * What making an agreement costs: nothing where payroll and its agent make it.
 *
 * Unsettled: the charge is for the costs of making an agreement; a change of its terms is read as costing no second.
 */
export async function chargeFor(
  db: Parameters<typeof loadCharges>[0],
  { type }: Pick<Dossier, 'type'>,
  { signedOn, replaces }: Pick<Terms, 'signedOn'> & { readonly replaces: boolean },
): Promise<Cents> {
  if (replaces || agreementWith(type.office) === 'payroll-agent') return ZERO
  return (await loadCharges(db, signedOn)).onAgreement
}

/** The signed form is the debtor's request, and whoever records it accepts it for the center. */
function papersOf(terms: Terms, installments: number): AgreementPapers {
  const { inabilityToPay, abilityToPay, lumpSum = ZERO, noLumpSum } = terms
  return {
    requestedByDebtor: true,
    signed: true,
    approved: true,
    inabilityToPay,
    abilityToPay,
    lumpSum,
    lumpSumExplained: noLumpSum !== '',
    installments,
  }
}
