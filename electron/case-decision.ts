/** From the call that records a decision to what the rules ask of it. */
import type { Parsed } from '../shared/api.ts'
import type { CaseDecision } from '../shared/domain/standing/case-outcome.ts'
import type { HearingRecord } from '../shared/domain/standing/decide-hearing.ts'
import { petitionFiledOn } from '../shared/domain/standing/case-timeliness.ts'
import { agreementInForce } from '../shared/domain/standing/facts.ts'
import { HEARING_EVENTS } from '../shared/api/cases.ts'
import { parseDate } from '../shared/values/dates.ts'
import { formatMoney } from '../shared/values/money.ts'
import type { DeedContext } from './context.ts'
import type { Particulars } from './store/cases.ts'
import type { Dossier } from './store/facts.ts'
import { caseFact } from './store/fact-rows.ts'
import type { Row } from './store/tables.ts'

const MANAGERS: ReadonlySet<string> = new Set(['supervisor', 'approving-official'])

type Deciding = Parsed<'case.decide'>

/** The decision with everything about its case and its debt that the rules ask for. */
export function decisionOf(
  input: Deciding,
  file: Row<'caseFile'>,
  particulars: Particulars,
  { type, facts, offset, referredOn, debt }: Dossier,
  { clerk, today }: DeedContext,
): CaseDecision {
  const { outcome, decidedOn, decidedBy, byCfo, byPayrollOfficial, findings, salaryOffsetAllowed, newPayment } = input
  const parts = (['facts', 'findings', 'analysis', 'conclusions', 'terms'] as const).filter(
    (part) => input[part] !== '',
  )
  const { chapter, court = '', caseNumber = '', diedOn } = particulars
  const { filedOn, receivedOn } = file
  const incurredOn = debt.causeEnd ?? debt.causeStart ?? debt.discoveredOn
  return {
    kind: file.kind,
    receivedOn,
    outcome,
    decidedOn,
    decidedBy,
    byManager: MANAGERS.has(clerk.role),
    byCfo,
    byPayrollOfficial,
    debtClass: type.class,
    trainingDebt: type.family === 'training',
    parts,
    findings,
    paymentsDisputed: file.ground === 'deduction' || file.ground === 'terms',
    salaryOffsetAllowed,
    newScheduleSet: newPayment !== undefined || agreementInForce(facts, today) !== undefined,
    payer: referredOn !== undefined ? 'treasury' : offset === undefined ? 'debtor' : 'payroll',
    hearing: hearingOf(input, file, particulars),
    diedOn: parseDate(diedOn ?? ''),
    ...(chapter === undefined
      ? {}
      : {
          bankruptcy: {
            chapter: Number(chapter),
            court,
            caseNumber,
            filedOn: filedOn ?? receivedOn,
            incurredOn,
            referred: referredOn !== undefined,
          },
        }),
  }
}

function hearingOf(input: Deciding, row: Row<'caseFile'>, particulars: Particulars): HearingRecord {
  const file = caseFact(row)
  const recorded = HEARING_EVENTS.find((event) => event === particulars['absence'])
  return {
    official: particulars['official.name'] ?? '',
    petitionFiledOn: petitionFiledOn(file),
    postponedDays: row.postponedDays,
    returnedOn: file.returnedOn,
    handedInOn: file.handedInOn,
    waivedBy: input.waivedBy ?? recorded,
    oral: (particulars['form'] ?? particulars['hearing']) === 'oral',
    witnessesUnderOath: input.witnessesUnderOath,
    recordKeptAt: input.recordKeptAt,
  }
}

/** What a decision adds to the particulars of its case. */
export function decisionParticulars(input: Deciding, kind: Row<'caseFile'>['kind']): Particulars {
  const { recordKeptAt, newPayment, waivedBy, salaryOffsetAllowed, witnessesUnderOath } = input
  return {
    ...(recordKeptAt === '' ? {} : { recordKeptAt }),
    ...(newPayment === undefined ? {} : { newPayment: formatMoney(newPayment) }),
    ...(waivedBy === undefined ? {} : { absence: waivedBy }),
    ...(kind === 'hearing' ? { salaryOffset: salaryOffsetAllowed ? 'allowed' : 'barred' } : {}),
    ...(witnessesUnderOath ? { witnesses: 'under oath or affirmation' } : {}),
  }
}
