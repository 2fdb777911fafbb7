/** Hearings and the garnishment of wages outside Federal pay. */
import { garnishmentHearingConsequence } from '../domain/hearing/absence.ts'
import { garnishmentHearingCosts } from '../domain/hearing/form.ts'
import { hearingNoticeLacks, noticeItems, rules as hearingNoticeRules } from '../domain/hearing/notice.ts'
import { employerSuitFrom } from '../domain/wage-garnishment/employer.ts'
import { reachOf, rules as gateRules, wageGarnishment } from '../domain/wage-garnishment/gate.ts'
import { GARNISHMENT_NOTICE, garnishmentNoticeLacks, rules as noticeRules } from '../domain/wage-garnishment/notice.ts'
import { ORDER_CONTENT, withholdingOrder } from '../domain/wage-garnishment/order.ts'
import { answer, refuse, type Outcome, type Reason } from '../values/outcome.ts'
import {
  day, itemsOf, maybe, onDay, one, question, several, showing, text, whether, words, yes, type Question, type Shown,
} from './question.ts'

const EMPLOYERS = { private: 'Private', 'state-or-local': 'A state or local government', federal: 'Federal' } as const

/** The items of every notice of a hearing on salary offset, whatever its form. */
const NOTICE_ITEMS = {
  ...itemsOf(noticeItems('salary-offset', 'oral-in-person')),
  ...itemsOf(noticeItems('salary-offset', 'paper')),
}

export const garnishmentQuestions: Readonly<Record<string, Question>> = {
  'may-garnish': question({
    title: 'May wages be garnished?',
    does: 'Whether the wages of a debtor may be garnished, and by which way an employer is reached.',
    rules: gateRules,
    asks: {
      employer: one('Employer', EMPLOYERS),
      debtKind: one('Debt', { nontax: 'Not a tax', tax: 'A tax' }),
      delinquent: yes('Delinquent'),
      agreementCurrent: yes('Paid on time under an agreement'),
      noticeMailedOn: maybe(day('Notice of garnishment mailed')),
      reemployedOn: maybe(day('Hired again after losing work against his will')),
      today: day('Today'),
    },
    work: (given) => {
      const { bySalaryOffset } = reachOf([{ name: 'employer', kind: given.employer }])
      return showing(wageGarnishment(given), () => [
        text('The wages', 'may be garnished'),
        whether('Reached by salary offset instead', bySalaryOffset.length > 0),
      ])
    },
  }),
  'garnishment-hearing-missed': question({
    title: 'A garnishment hearing missed',
    does: 'What follows when the debtor does not appear or files no papers, and who bears the costs.',
    rules: ['IRM-18.3.2-burden', 'CFR285-11-no-show', 'CFR285-11-hearing-form'],
    asks: {
      event: one('The debtor', { 'debtor-absent': 'Did not appear', 'debtor-filed-no-papers': 'Filed no papers' }),
      how: one('The hearing was', { 'in-person': 'In person', telephone: 'By telephone' }),
    },
    work: ({ event, how }) =>
      showing(garnishmentHearingConsequence(event), ({ debtAdmitted, treatedAsLate }) => [
        whether('The debt is taken as admitted', debtAdmitted),
        whether('Treated as one who asked too late', treatedAsLate),
        text('Costs are borne by', `the ${garnishmentHearingCosts(how)}`),
      ]),
  }),
  'hearing-notice': question({
    title: 'Notice of a hearing',
    does: 'Whether a notice of a hearing says everything it must.',
    rules: hearingNoticeRules,
    asks: {
      kind: one('Hearing on', { 'salary-offset': 'Salary offset', garnishment: 'Garnishment' }),
      form: one('Form', {
        'oral-in-person': 'In person',
        'oral-by-telephone': 'By telephone',
        paper: 'On paper',
      }),
      says: several('The notice says', NOTICE_ITEMS),
    },
    work: ({ kind, form, says }) => complete('The notice', hearingNoticeLacks(kind, form, says)),
  }),
  'garnishment-notice': question({
    title: 'Notice of garnishment',
    does: 'Whether a notice of garnishment says everything it must.',
    rules: noticeRules,
    asks: { says: several('The notice says', itemsOf(GARNISHMENT_NOTICE)) },
    work: ({ says }) => complete('The notice', garnishmentNoticeLacks(says)),
  }),
  'withholding-order': question({
    title: 'Order to the employer',
    does: 'Whether an order holds what the employer needs, and nothing else.',
    rules: ['IRM-18.3-order', 'CFR285-11-order-content', 'CFR285-11-employer-ban'],
    asks: { holds: several('The order holds', itemsOf(ORDER_CONTENT)), more: maybe(words('And besides')) },
    work: ({ holds, more }) =>
      showing(withholdingOrder([...holds, ...(more === undefined ? [] : [more])]), () => [
        text('The order', 'is complete'),
      ]),
  }),
  'employer-suit': question({
    title: 'An employer who withheld nothing',
    does: 'From when an employer may be sued for what was not withheld.',
    rules: ['CFR285-11-sue'],
    asks: {
      lastPaymentOn: day('Last payment'),
      collectionEndedOn: maybe(day('Collection ended on')),
      limitationExpiring: yes('The time to sue is running out'),
      today: day('Today'),
    },
    work: ({ lastPaymentOn, collectionEndedOn, limitationExpiring, today }) =>
      showing(employerSuitFrom(lastPaymentOn, collectionEndedOn, limitationExpiring, today), (from) => [
        onDay('From', from),
      ]),
  }),
}

function complete(what: string, lacks: readonly Reason[]): Outcome<readonly Shown[]> {
  return lacks.length > 0 ? refuse(lacks) : answer([text(what, 'is complete')])
}
