/** What may be done about garnishing wages of another employer: the notice of it first, then the order. */
import type { IsoDate } from '../../values/dates.ts'
import { wageGarnishment } from '../wage-garnishment/gate.ts'
import type { NextAct } from './acts.ts'
import { delinquencyDate } from './delinquency-date.ts'
import { agreementInForce, openCases, type StandingFacts } from './facts.ts'
import { collectionHeld, holdsOn } from './holds.ts'

export const citation = '31 CFR 5.13, 285.11(d)-(g); IRM 1.35.7.18.3'

/** The garnishment of one who has left Federal pay and is late; Federal pay is reached by salary offset. */
export function garnishmentActs(facts: StandingFacts, today: IsoDate): readonly NextAct[] {
  const { employmentStatus } = facts.debtor
  const left = employmentStatus === 'separated' || employmentStatus === 'retired'
  const delinquent = delinquencyDate(facts, today) !== undefined
  if (!left || !delinquent || facts.referredOn !== undefined) return []
  const notices = facts.letters.filter(({ kind }) => kind === 'garnishment-notice')
  if (notices.length === 0) {
    const detail = 'By first-class mail, 30 days before an order to the employer'
    const reasons = collectionHeld(holdsOn(facts, today))
    return [{ deed: 'garnishment.notify', label: 'Notify of wage garnishment', detail, reasons }]
  }
  const allowed = wageGarnishment({
    employer: 'private',
    debtKind: 'nontax',
    delinquent,
    agreementCurrent: agreementInForce(facts, today) !== undefined,
    noticeMailedOn: notices.find(({ mailedOn }) => mailedOn !== undefined)?.mailedOn,
    today,
  })
  const pending = openCases(facts, today).filter((file) => file.kind === 'garnishment-hearing' && file.accepted)
  const reasons = [
    ...(allowed.ok || allowed.error.kind !== 'refused' ? [] : allowed.error.reasons),
    ...pending.map(() => HEARING_OPEN),
    ...collectionHeld(holdsOn(facts, today)),
  ]
  const detail = 'To an employer that is not Federal; the letter is written next'
  return [{ deed: 'garnishment.order', label: 'Order the wage garnishment', detail, reasons }]
}

const HEARING_OPEN = {
  rule: 'CFR285-11-timely',
  cite: '31 CFR 285.11(f)(4)',
  message: 'A hearing that was asked for in time is not decided.',
}
