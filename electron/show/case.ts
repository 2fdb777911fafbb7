/** One case whole, as its screen shows it. */
import type { CaseView } from '../../shared/api/case-files.ts'
import { CASE_OUTCOMES } from '../../shared/api/cases.ts'
import { returnedPetition } from '../../shared/domain/hearing/returned-petition.ts'
import { garnishmentHearingOfficial, salaryHearingRoute } from '../../shared/domain/hearing/routing.ts'
import { subsistence } from '../../shared/domain/hardship/subsistence.ts'
import { outcomesOf } from '../../shared/domain/standing/case-decision.ts'
import { partsOfDecision } from '../../shared/domain/standing/case-outcome.ts'
import { papersNotAsked, papersOf } from '../../shared/domain/standing/case-request.ts'
import { caseTimeliness } from '../../shared/domain/standing/case-timeliness.ts'
import { holdsOn } from '../../shared/domain/standing/holds.ts'
import { daysBetween, parseDate, type IsoDate } from '../../shared/values/dates.ts'
import { formatMoney, parseMoney } from '../../shared/values/money.ts'
import { present } from '../../shared/values/present.ts'
import { hearingAskedFor, householdFigures, missingOf } from '../case-particulars.ts'
import type { CasePaper, Particulars } from '../store/cases.ts'
import type { Dossier } from '../store/facts.ts'
import type { Row } from '../store/tables.ts'
import { causeIn, coursesOf, eventsOf, particularsShown, standingOf } from './case-words.ts'
import { caseLabel, outcomeLabel } from './labels.ts'
import { nameOf } from './names.ts'

/** Everything about one case. */
export interface CaseFolder {
  readonly dossier: Dossier
  readonly file: Row<'caseFile'>
  readonly particulars: Particulars
  readonly events: readonly Row<'caseEvent'>[]
  readonly papers: readonly CasePaper[]
}

/** Composes the view of a case on a day. */
export function showCase(folder: CaseFolder, today: IsoDate): CaseView {
  const { dossier, file, particulars, events, papers } = folder
  const { debt, debtor, type, facts } = dossier
  const { kind, receivedOn, ground, goodCause, decisionDue, returnedOn } = file
  const open = file.decidedOn === null
  const parts = partsOfDecision(kind, ground === 'deduction' || ground === 'terms')
  return {
    caseId: file.id,
    debtId: debt.id,
    version: debt.version,
    billNumber: debt.billNumber,
    name: nameOf(debtor),
    debtTypeLabel: type.name,
    kind,
    label: caseLabel(kind),
    standing: standingOf(file),
    receivedOn,
    channel: file.channel,
    openedBy: file.openedBy,
    note: file.note,
    ...(ground === '' ? {} : { ground }),
    ...present({ goodCause }),
    timeliness: file.timeliness,
    steps: [...timeSteps(folder)],
    checklist: checklistOf(folder),
    notAsked: notAskedOf(folder),
    particulars: particularsShown(particulars),
    household: householdSteps(folder),
    assignedTo: file.assignedTo,
    ...present({ official: particulars['official.name'] }),
    route: routeOf(folder),
    ...present({ decisionDue: open ? decisionDue : null, returnedOn }),
    ...(open && decisionDue !== null ? { daysLeft: daysBetween(today, decisionDue) } : {}),
    ...present({ returnBy: returnByOf(file, today) }),
    holds: holdsOn(facts, today).flatMap((hold) => (hold.caseId === file.id ? [`${hold.why}; ends ${hold.ends}`] : [])),
    events: eventsOf(events),
    documents: papers.map(({ size: bytes, ...paper }) => ({ ...paper, bytes })),
    courses: open ? coursesOf(file, particulars) : [],
    decisionParts: parts.map(({ id, label, cite }) => ({ id, label, cite })),
    outcomes: open ? CASE_OUTCOMES.filter((outcome) => outcomesOf(kind).includes(outcome)) : [],
    ...decisionOf(file),
  }
}

function timeSteps({ dossier, file, particulars }: CaseFolder): CaseView['steps'] {
  const { kind, receivedOn, goodCause } = file
  const noticeMailedOn = parseDate(particulars['noticeMailedOn'] ?? '')
  const { steps } = caseTimeliness(dossier.facts, { kind, receivedOn, goodCause: causeIn(goodCause), noticeMailedOn })
  return [...steps]
}

function checklistOf({ file, particulars }: CaseFolder): CaseView['checklist'] {
  const missing = missingOf(particulars)
  return papersOf(file.kind, hearingAskedFor(particulars), file.ground).map(({ id, label, cite }) => {
    return { id, label, cite, present: !missing.includes(id) }
  })
}

function notAskedOf({ file, particulars }: CaseFolder): CaseView['notAsked'] {
  const parts = papersNotAsked(file.kind, hearingAskedFor(particulars), file.ground)
  return parts.map(({ id, label, cite, why }) => ({ id, label, cite, why }))
}

/** What is left of the income, against the payment that is proposed. */
function householdSteps({ particulars }: CaseFolder): CaseView['household'] {
  const figures = householdFigures(particulars)
  const proposed = parseMoney(particulars['proposedPayment'] ?? '')
  if (figures === undefined || proposed === undefined) return []
  const found = subsistence(figures, proposed)
  if (!found.ok) return []
  const { shortfall, hardship } = found.value
  const verdict = hardship
    ? 'Even the payment proposed is more than is left: hardship'
    : 'What is left bears the payment proposed'
  return [
    ...(found.steps ?? []),
    ...(shortfall > 0 ? [{ label: 'Expenses above income', amount: formatMoney(shortfall) }] : []),
    { label: verdict, cite: 'IRM 1.35.7.5(1) Financial Hardship; 31 CFR 5.18(b)' },
  ]
}

function routeOf({ dossier, file }: CaseFolder): string[] {
  const debtClass = dossier.type.class
  if (file.kind === 'hearing') {
    const route = salaryHearingRoute(debtClass)
    return route.ok ? [...route.value] : []
  }
  if (file.kind !== 'garnishment-hearing') return []
  const hears = garnishmentHearingOfficial({ hardship: false, debtClass, chiefCounselEmployee: false })
  return hears.ok ? [hears.value] : []
}

function returnByOf(file: Row<'caseFile'>, today: IsoDate): IsoDate | undefined {
  const { returnedOn, handedInOn, complete, decidedOn } = file
  if (returnedOn === null || complete === 1 || decidedOn !== null) return undefined
  const standing = returnedPetition(returnedOn, handedInOn ?? undefined, today)
  return standing.ok && standing.value.state === 'awaited' ? standing.value.lastDay : undefined
}

function decisionOf(file: Row<'caseFile'>): Pick<CaseView, 'decision'> {
  const { decidedOn, outcome, decidedBy, reducedTo, facts, findings, analysis, conclusions, terms } = file
  if (decidedOn === null) return {}
  return {
    decision: {
      outcome: outcomeLabel(outcome),
      decidedOn,
      decidedBy: decidedBy ?? '',
      ...(reducedTo === null ? {} : { reducedTo: formatMoney(reducedTo) }),
      facts: facts ?? '',
      findings: findings ?? '',
      analysis,
      conclusions,
      terms,
    },
  }
}
