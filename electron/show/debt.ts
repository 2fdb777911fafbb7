/** The whole view of one debt, as its screen shows it. */
import type { Act, DebtView } from '../../shared/api/debts.ts'
import type { Account } from '../../shared/domain/account-facts.ts'
import type { Balance } from '../../shared/domain/application-of-payments.ts'
import { nextActs, opensOn } from '../../shared/domain/standing/acts.ts'
import { clockArithmetic, clocksOn, clockWords, isAnswerable, type Clock } from '../../shared/domain/standing/clocks.ts'
import { delinquencyDate } from '../../shared/domain/standing/delinquency-date.ts'
import { governingDay } from '../../shared/domain/standing/governing-policy.ts'
import { heldAndNot, holdsOn, type HeldAndNot } from '../../shared/domain/standing/holds.ts'
import { outlookOn } from '../../shared/domain/standing/outlook.ts'
import { stateLabel, stateOn } from '../../shared/domain/standing/state.ts'
import { daysBetween, type IsoDate } from '../../shared/values/dates.ts'
import { formatMoney, type Cents } from '../../shared/values/money.ts'
import { formatRate } from '../../shared/values/rate.ts'
import { present } from '../../shared/values/present.ts'
import type { Dossier } from '../store/facts.ts'
import { agreementView } from './agreement.ts'
import { detailsOf } from './details.ts'
import { caseLabel, letterLabel, outcomeLabel } from './labels.ts'
import { nameOf } from './names.ts'
import { offsetView } from './offset-view.ts'
import { overpaidOf } from './refund.ts'
import { termsOf } from './terms.ts'
import { timelineOf } from './timeline.ts'

/** Composes the view of a debt with its account on a day. */
export function showDebt(dossier: Dossier, account: Account, today: IsoDate): DebtView {
  const { debt, type, facts } = dossier
  const owed = account.balance.total
  const state = stateOn(facts, owed, today)
  const since = delinquencyDate(facts, today)
  return {
    debtId: debt.id,
    version: debt.version,
    billNumber: debt.billNumber,
    debtType: debt.debtType,
    debtTypeLabel: type.name,
    debtClass: type.class,
    office: type.office,
    state,
    stateLabel: stateLabel(state, since, today),
    debtor: debtorOf(dossier),
    discoveredOn: debt.discoveredOn,
    ...present({ causeStart: debt.causeStart, causeEnd: debt.causeEnd }),
    cause: debt.cause,
    originalPrincipal: formatMoney(debt.principal),
    asOf: account.asOf,
    balance: writtenBalance(account.balance),
    ...present({ overpaid: overpaidOf(dossier, account) }),
    daysDelinquent: account.daysDelinquent,
    ...present({ delinquencyDate: since, ratePercent: since === undefined ? undefined : formatRate(account.rate) }),
    outlook: outlookOn(facts, account, today),
    holds: holdsOn(facts, today).map((hold) => ({ ...hold })),
    held: written(heldAndNot(facts, today)),
    acts: actsOf(dossier, owed, today),
    clocks: clocksOn(facts, owed, today).map((clock) => clockOf(clock, dossier, today)),
    timeline: [...timelineOf(dossier, today)],
    letters: dossier.letters.map((letter) => ({
      letterId: letter.id,
      kind: letter.kind,
      label: letterLabel(letter.kind),
      datedOn: letter.datedOn,
      documentId: letter.documentId,
      ...present({
        dueOn: letter.dueOn,
        printedOn: letter.printedOn,
        mailedOn: letter.mailedOn,
        receivedOn: letter.receivedOn,
        returnedOn: letter.returnedOn,
      }),
    })),
    cases: dossier.cases.map((file) => ({
      caseId: file.id,
      kind: file.kind,
      label: caseLabel(file.kind),
      receivedOn: file.receivedOn,
      timely: file.timely === 1,
      timeliness: file.timeliness,
      ...(file.ground === '' ? {} : { ground: file.ground }),
      ...present({ decisionDue: file.decisionDue, decidedOn: file.decidedOn }),
      ...(file.outcome === null ? {} : { outcome: outcomeLabel(file.outcome) }),
    })),
    ...present({ agreement: agreementView(dossier, today), offset: offsetView(dossier.offset) }),
    details: detailsOf(dossier),
    terms: [...termsOf(dossier, today)],
  }
}

/** The five parts and their sum as text. */
export function writtenBalance(balance: Balance): DebtView['balance'] {
  return {
    contingencyFee: formatMoney(balance.contingencyFee),
    penalty: formatMoney(balance.penalty),
    administrative: formatMoney(balance.administrative),
    interest: formatMoney(balance.interest),
    principal: formatMoney(balance.principal),
    total: formatMoney(balance.total),
  }
}

function written({ blocked, goesOn }: HeldAndNot): DebtView['held'] {
  return { blocked: [...blocked], goesOn: [...goesOn] }
}

function debtorOf({ debtor, debtsOfDebtor }: Dossier): DebtView['debtor'] {
  return {
    debtorId: debtor.id,
    name: nameOf(debtor),
    lastFour: debtor.lastFour,
    employeeId: debtor.employeeId,
    employmentStatus: debtor.employmentStatus,
    payFrequency: debtor.payFrequency,
    debts: debtsOfDebtor,
    addressGood: debtor.addressGood === 1,
  }
}

function actsOf({ facts }: Dossier, owed: Cents, today: IsoDate): Act[] {
  return nextActs(facts, owed, today).map(({ deed, label, detail, reasons, subjectId }) => {
    const opens = reasons.length === 0 ? undefined : opensOn(reasons)
    return {
      deed,
      label,
      detail,
      allowed: reasons.length === 0,
      reasons: [...reasons],
      ...present({ opens, subjectId }),
    }
  })
}

function clockOf(clock: Clock, { facts }: Dossier, today: IsoDate): DebtView['clocks'][number] {
  const { label, cite, policySet } = clockWords(clock, facts.policies, governingDay(facts, today), today)
  return {
    kind: clock.kind,
    label,
    cite,
    policySet,
    lastDay: clock.lastDay,
    daysLeft: daysBetween(today, clock.lastDay),
    arithmetic: clockArithmetic(clock),
    answerable: isAnswerable(clock.kind),
  }
}
