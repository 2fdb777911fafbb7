/** Writing a debt off: on one of six criteria, through different hands, step by step. */
import type { IsoDate } from '../../values/dates.ts'
import type { Cents } from '../../values/money.ts'
import type { Outcome, Reason } from '../../values/outcome.ts'
import { amountOn } from '../../law/gate-figures.ts'
import type { ApprovalStep } from '../approvals/decide.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'
import { OUTSIDE_RECORDERS } from './suspend-or-terminate.ts'

export const citation =
  'IRM 1.35.7.22(1), 1.35.7.7.4(1)(2), 1.35.7.7.5(1)(2), 1.35.7.7.10(1)(3), 1.35.7.7.12(1)(7); 31 CFR 903.3'

export const rules = ['IRM-22-criteria', 'IRM-7-writeoff-chain', 'IRM-7.4-acfo', 'IRM-7.10-acc-fm']

/** The six criteria. */
export const WRITE_OFF_CRITERIA = [
  { id: 'cannot-collect', label: 'No substantial amount can be collected' },
  { id: 'cannot-locate', label: 'The debtor cannot be found' },
  { id: 'cost-exceeds', label: 'Collecting costs more than it brings' },
  { id: 'no-merit', label: 'Legally without merit, or too old to be enforced' },
  { id: 'not-substantiated', label: 'The debt cannot be substantiated' },
  { id: 'discharged', label: 'Discharged in bankruptcy' },
] as const

export type WriteOffCriterion = (typeof WRITE_OFF_CRITERIA)[number]['id']

/** The steps in their order. Justice is asked only where the principal is high. */
const WRITE_OFF_STEPS = [
  'prepared', 'supervisor-approved', 'recommended', 'submitted', 'counsel-approved', 'justice-approved', 'posted',
] as const

export type WriteOffStep = (typeof WRITE_OFF_STEPS)[number]

const STEP_LABELS: Readonly<Record<WriteOffStep, string>> = {
  prepared: 'Finance center: prepared',
  'supervisor-approved': 'Supervisor',
  recommended: 'CFO policy unit: reviewed and recommended',
  submitted: 'Associate CFO for Financial Management: submitted',
  'counsel-approved': 'Legal counsel',
  'justice-approved': 'Department of Justice',
  posted: 'Finance center: posted',
}

/** The steps of a write-off after its proposal, each by another person, as a chain of approvals. */
export function writeOffChain(writeOff: WriteOff, on: IsoDate): readonly ApprovalStep[] {
  const needed = writeOffStepsNeeded(writeOff, on).filter((step) => step !== 'prepared' && step !== 'posted')
  return needed.map((step) => ({
    step,
    label: STEP_LABELS[step],
    roles: step === 'supervisor-approved' ? ['supervisor'] : OUTSIDE_RECORDERS,
    outside: step !== 'supervisor-approved',
    cite: step === 'justice-approved' ? '31 CFR 5.16(a), 903.1(b)' : 'IRM 1.35.7.7.4(1)(2), 1.35.7.7.10(1)(3)',
  }))
}

/** The office that takes a step. */
export function writeOffOffice(step: WriteOffStep, chiefCounselEmployee: boolean): WriteOffOffice {
  const recommends = chiefCounselEmployee ? 'chief-counsel-payroll' : 'policy-director'
  const offices: Readonly<Record<WriteOffStep, WriteOffOffice>> = {
    prepared: 'finance-center',
    'supervisor-approved': 'finance-center',
    recommended: recommends,
    submitted: 'associate-cfo-financial-management',
    'counsel-approved': 'chief-counsel',
    'justice-approved': 'justice',
    posted: 'finance-center',
  }
  return offices[step]
}

/** Tells a step of a write-off from any other text. */
export function isWriteOffStep(text: string): text is WriteOffStep {
  return WRITE_OFF_STEPS.some((step) => step === text)
}

/** A step that was taken, by whom and in which office. */
export interface StepTaken {
  readonly step: WriteOffStep
  readonly by: string
  readonly office: WriteOffOffice
  readonly on: IsoDate
}

export type WriteOffOffice =
  | 'finance-center'
  | 'policy-director'
  | 'chief-counsel-payroll'
  | 'associate-cfo-financial-management'
  | 'chief-counsel'
  | 'justice'

/** A write-off on its way. */
export interface WriteOff {
  readonly criterion?: WriteOffCriterion | undefined
  readonly principal: Cents
  readonly chiefCounselEmployee: boolean
  readonly taken: readonly StepTaken[]
}

/** Takes the next step, or says why it may not be taken yet, by this person, in this office. */
export function writeOffStep(writeOff: WriteOff, next: StepTaken): Outcome<StepTaken> {
  return unlessForbidden(
    [
      ...criterionMissing(writeOff),
      ...outOfOrder(writeOff, next),
      ...wrongOffice(writeOff, next),
      ...ownWork(writeOff, next),
    ],
    next,
    [{ label: `Step: ${next.step}`, cite: citation }],
  )
}

/** The steps this write-off needs, in order. A debt without merit or discharged needs no word of Justice. */
export function writeOffStepsNeeded(writeOff: WriteOff, on: IsoDate): readonly WriteOffStep[] {
  const high = writeOff.principal > amountOn('justice-principal-over', on).value
  const exempt = writeOff.criterion === 'no-merit' || writeOff.criterion === 'discharged'
  return WRITE_OFF_STEPS.filter((step) => step !== 'justice-approved' || (high && !exempt))
}

function criterionMissing(writeOff: WriteOff): readonly Reason[] {
  return forbidWhen(writeOff.criterion === undefined, {
    rule: 'IRM-22-criteria',
    cite: 'IRM 1.35.7.22(1); 31 CFR 903.3(a)',
    message: 'Choose the criterion on which the debt is written off.',
  })
}

/** The order and the bar on one's own work follow from the four role lists of the manual. */
function outOfOrder(writeOff: WriteOff, next: StepTaken): readonly Reason[] {
  const needed = writeOffStepsNeeded(writeOff, next.on)
  const due = needed[writeOff.taken.length]
  return forbidWhen(next.step !== due, {
    rule: 'IRM-7-writeoff-chain',
    cite: 'IRM 1.35.7.7.4(1)(2), 1.35.7.7.5(1)(2), 1.35.7.7.10(1)(3)',
    message: due === undefined ? 'The debt is already written off.' : `The next step is: ${due}.`,
  })
}

function wrongOffice(writeOff: WriteOff, next: StepTaken): readonly Reason[] {
  const ruleOf: Readonly<Partial<Record<WriteOffStep, string>>> = {
    submitted: 'IRM-7.4-acfo',
    'counsel-approved': 'IRM-7.10-acc-fm',
    'justice-approved': 'CFR5-5.16-100k',
  }
  const office = writeOffOffice(next.step, writeOff.chiefCounselEmployee)
  const rule = ruleOf[next.step] ?? 'IRM-7-writeoff-chain'
  return forbidWhen(next.office !== office, {
    rule,
    cite: 'IRM 1.35.7.7.4(1)(2), 1.35.7.7.10(1)(3)',
    message: `This step is taken by: ${office}.`,
  })
}

function ownWork(writeOff: WriteOff, next: StepTaken): readonly Reason[] {
  const deciding = next.step !== 'posted' && next.step !== 'prepared'
  return forbidWhen(deciding && writeOff.taken.some((taken) => taken.by === next.by), {
    rule: 'IRM-7-writeoff-chain',
    cite: 'IRM 1.35.7.7.4(1)(2), 1.35.7.7.10(1)(3)',
    message: 'Nobody may approve what he or she prepared or approved before.',
  })
}
