/** Longer training outside the Government is paid for in service: three times its length, or its costs come back. */
import type { IsoDate } from '../../values/dates.ts'
import { ZERO, add, formatMoney, type Cents } from '../../values/money.ts'
import { countOn } from '../../law/gate-figures.ts'
import { answer, type Outcome } from '../../values/outcome.ts'

export const citation = '5 U.S.C. 4108; IRM 1.35.7.9.3(5)'

export const rules = ['IRM-9.3-80-hours', 'IRM-9.3-3x', 'IRM-9.3-leave-early']

/** What training asks of the employee. Both figures are in hours. */
export interface TrainingService {
  readonly agreementRequired: boolean
  readonly serviceOwedHours: number
}

/** Whether a signed agreement to continue in service is needed, and the service it promises. */
export function trainingService(trainingHours: number, begins: IsoDate): Outcome<TrainingService> {
  const floor = countOn('training-agreement-hours', begins)
  const multiple = countOn('training-service-multiple', begins)
  const agreementRequired = trainingHours >= floor.value
  const serviceOwedHours = agreementRequired ? trainingHours * multiple.value : 0
  return answer({ agreementRequired, serviceOwedHours }, [
    { label: `${trainingHours} hours; an agreement is needed from ${floor.value}`, cite: floor.source },
    { label: `Service owed: ${serviceOwedHours} hours, ${multiple.value} times the training`, cite: multiple.source },
  ])
}

/** The costs of a course of training. Salary is kept apart because it is never recovered. */
export interface TrainingCosts {
  readonly tuitionAndFees: Cents
  readonly travel: Cents
  readonly incidental: Cents
  readonly salary: Cents
}

/** The amount that may be recovered from one who leaves the Government of his own will before the service is done. */
export function earlyLeaverDebt(costs: TrainingCosts, leftVoluntarily: boolean, serviceDone: boolean): Outcome<Cents> {
  const owed = leftVoluntarily && !serviceDone ? add(costs.tuitionAndFees, costs.travel, costs.incidental) : ZERO
  return answer(owed, [
    { label: 'Tuition and fees, travel and incidental costs; never salary', amount: formatMoney(owed), cite: citation },
  ])
}
