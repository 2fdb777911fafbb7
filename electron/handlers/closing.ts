import { acceptCompromise } from '../../shared/domain/closing/compromise.ts'
import { justiceStatusWarnings, smallClaimReasons } from '../../shared/domain/closing/justice.ts'
import { writeOffCaseReasons } from '../../shared/domain/closing/write-off-case.ts'
import { forbidWhen } from '../../shared/domain/gate.ts'
import { loanBarWaiver } from '../../shared/domain/loan-bar/waiver.ts'
import { treasuryReasons, writeOffReasons } from '../../shared/domain/standing/closing-acts.ts'
import { formatMoney, type Cents } from '../../shared/values/money.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { answer, type Reason } from '../../shared/values/outcome.ts'
import type { HandlersOf } from '../context.ts'
import { proposeOnDebt } from '../approvals/propose-on-debt.ts'
import { accountOf } from '../settle.ts'
import { showClosing } from '../show/closing.ts'
import { closingsOf } from '../store/closings.ts'
import { loadDossier } from '../store/facts.ts'
import { noSuchDebt } from './debt-deed.ts'

type Calls =
  | 'closing.view'
  | 'closing.suspend'
  | 'closing.writeOff'
  | 'closing.compromise'
  | 'closing.reinstate'
  | 'closing.liftLoanBar'
  | 'closing.litigate'

export const closingHandlers: HandlersOf<Calls> = {
  'closing.view': async ({ debtId }, { db, today }) => {
    const dossier = await loadDossier(db, debtId)
    return dossier === undefined ? noSuchDebt() : answer(await showClosing(db, dossier, today))
  },

  'closing.suspend': async ({ debtId, version, reason, ...payload }, context) =>
    await proposeOnDebt(context, { debtId, version, reason }, async ({ debt }) => ({
      proposal: { kind: 'suspension', amount: debt.principalLeft, payload },
      reasons: forbidWhen(payload.until <= context.today, {
        rule: 'CFR5-5.8-suspend-terminate',
        cite: '31 CFR 903.2(a)',
        message: 'Collection is suspended until a later day.',
      }),
    })),

  'closing.writeOff': async ({ debtId, version, reason, papers, ...payload }, context) =>
    await proposeOnDebt(context, { debtId, version, reason, papers }, async (dossier) => {
      const { debt, facts, referredOn, cases } = dossier
      const { balance } = accountOf(dossier, context.today)
      const { today } = context
      const lacking = writeOffCaseReasons(
        {
          ...payload,
          papers: papers.length,
          principal: balance.principal,
          owed: balance.total,
          atTreasury: referredOn !== undefined,
          dischargedByCourt: cases.some(({ kind, outcome }) => kind === 'bankruptcy' && outcome === 'discharged'),
        },
        today,
      )
      const again = notAlready(await closingsOf(context.db, debt.id), [payload.class, 'close-out'])
      const written = { ...payload, ...writtenCosts(payload) }
      const proposal = { kind: 'write-off' as const, amount: balance.principal, payload: written }
      return { proposal, reasons: [...writeOffReasons(facts, today), ...lacking, ...again] }
    }),

  'closing.compromise': async ({ debtId, version, reason, papers, ...payload }, context) =>
    await proposeOnDebt(context, { debtId, version, reason, papers }, async (dossier) => {
      const { principal, total } = accountOf(dossier, context.today).balance
      const reasons = [
        ...compromiseReasons(payload, { principal, total }, context.today),
        ...notAlready(await closingsOf(context.db, debtId), ['close-out', 'compromise']),
        ...treasuryReasons(dossier.facts),
      ]
      const written = { ...payload, offered: formatMoney(payload.offered) }
      return { proposal: { kind: 'compromise', amount: principal, payload: written }, reasons }
    }),

  'closing.reinstate': async ({ debtId, version, reason, closingId }, context) =>
    await proposeOnDebt(context, { debtId, version, reason }, async () => {
      const closings = await closingsOf(context.db, debtId)
      const closed = closings.find(({ id, endedOn }) => id === closingId && endedOn === null)
      const reasons = forbidWhen(closed === undefined, {
        rule: 'CFR5-5.8-suspend-terminate',
        cite: '31 CFR 903.3, 902.2(f)',
        message: 'There is no such closing in force on this debt.',
      })
      return { proposal: { kind: 'reinstatement', payload: { closingId } }, reasons }
    }),

  'closing.liftLoanBar': async ({ debtId, version, reason, papers, ...payload }, context) =>
    await proposeOnDebt(context, { debtId, version, reason, papers }, async (dossier) => {
      const judged = loanBarWaiver(payload.official, payload.weighed)
      const weighed = judged.ok || judged.error.kind !== 'refused' ? [] : judged.error.reasons
      const { loanBar, loanBarWaiver: lifted } = await showClosing(context.db, dossier, context.today)
      const reasons = [
        ...weighed,
        ...forbidWhen(loanBar !== 'barred' || lifted !== undefined, {
          rule: 'CFR285-13-waiver',
          cite: '31 CFR 285.13(g)',
          message: 'This debt keeps nobody from a Federal loan today; there is no bar to lift.',
        }),
      ]
      return { proposal: { kind: 'loan-bar-waiver', payload }, reasons }
    }),

  'closing.litigate': async ({ debtId, version, reason, papers, ...payload }, context) =>
    await proposeOnDebt(context, { debtId, version, reason, papers }, async (dossier) => {
      const { principal } = accountOf(dossier, context.today).balance
      const reasons = [
        ...smallClaimReasons(principal, payload.smallClaim, context.today),
        ...justiceStatusWarnings(payload.statements),
        ...treasuryReasons(dossier.facts),
      ]
      return { proposal: { kind: 'litigation', amount: principal, payload }, reasons }
    }),
}

function notAlready(closings: Awaited<ReturnType<typeof closingsOf>>, kinds: readonly string[]): readonly Reason[] {
  return forbidWhen(closings.some(({ kind, endedOn }) => endedOn === null && kinds.includes(kind)), {
    rule: 'IRM-5-closure-kinds',
    cite: 'IRM 1.35.7.5(1)',
    message: 'The debt was given up in this way already.',
  })
}

interface Offer {
  readonly basis: 'unable-to-pay' | 'cannot-enforce' | 'cost' | 'doubt'
  readonly offered: Cents
  readonly inInstallments: boolean
  readonly reinstatedOnDefault: boolean
  readonly financialStatement: boolean
}

/** What stands in the way of the offer itself; those who approve it decide in the chain. */
function compromiseReasons(
  { basis, offered, inInstallments, reinstatedOnDefault, financialStatement }: Offer,
  { principal, total }: { readonly principal: Cents; readonly total: Cents },
  on: IsoDate,
): readonly Reason[] {
  const terms = { basis, offered, inInstallments, reinstatedOnDefault, financialStatement }
  const approvals = { supervisorApproved: true, counselApprovedOn: on, justiceApprovedOn: on }
  const judged = acceptCompromise({ ...terms, ...approvals, principal, balance: total, on })
  return judged.ok || judged.error.kind !== 'refused' ? [] : judged.error.reasons
}

/** Money goes into a payload as text, so that the schema that took it can read it back. */
function writtenCosts({
  recoverable,
  costOfCollection,
}: {
  readonly recoverable?: Cents | undefined
  readonly costOfCollection?: Cents | undefined
}): Readonly<Record<string, string>> {
  return {
    ...(recoverable === undefined ? {} : { recoverable: formatMoney(recoverable) }),
    ...(costOfCollection === undefined ? {} : { costOfCollection: formatMoney(costOfCollection) }),
  }
}
