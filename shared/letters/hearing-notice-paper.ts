/** Tells that a hearing is decided on papers, by when they are due, and who must prove what. */
import { noticeItems } from '../domain/hearing/notice.ts'
import { HEARINGS } from './hearing-notice-oral.ts'
import { writtenDay } from './letter-fields.ts'
import { givenText } from './notice-facts.ts'
import { addressReasons, caseReasons, dateReasons, dayReasons } from './notice-gate.ts'
import { required, type NoticeLetter } from './notice-letter.ts'
import { longDate } from './words.ts'

export const citation = 'IRM 1.35.7.14.2, 1.35.7.18.3.2(1); 31 CFR 5.12(e)(4), 285.11(f)(7)'

const WHEN = 'IRM 1.35.7.14.2(1); 31 CFR 5.12(e)(4)'

export const hearingNoticePaper: NoticeLetter = {
  kind: 'hearing-notice-paper',
  label: 'Notice of a hearing on papers',
  template: 'hearing-notice-paper',
  group: 'Hearing',
  cite: citation,
  elements: [
    ...noticeItems('salary-offset', 'paper')
      .filter(({ id }) => id !== 'travel-costs')
      .map(({ id, label, cite }) => required(id, label, cite)),
    required('absence', 'what follows when no papers come', 'IRM 1.35.7.14.4(1); 31 CFR 5.12(e)(7)'),
    required('contact', 'whom to contact, with address and telephone', '31 CFR 5.4(a)(5)'),
  ],
  fields: [
    { id: 'papersDue', label: 'Papers are due on', form: 'date', required: true, cite: WHEN },
    { id: 'sendTo', label: 'Papers go to', form: 'text', required: true, cite: WHEN },
    {
      id: 'official',
      label: 'Hearing official',
      form: 'text',
      required: true,
      cite: '31 CFR 5.12(e)(3)',
      suggested: ({ papers }) => papers?.official,
    },
  ],
  about: ({ kind, decidedOn }) => HEARINGS.has(kind) && decidedOn === undefined,
  reasons: (facts) => [
    ...addressReasons(facts),
    ...dateReasons(facts),
    ...caseReasons(facts, 'No petition for a hearing is open.', 'IRM 1.35.7.14.2(1)'),
  ],
  checks: (facts) => dayReasons(givenText(facts, 'papersDue'), facts.letterDate, 'The day for papers', WHEN),
  words: (facts) => ({
    heading: 'Notice of hearing on papers',
    received: facts.papers === undefined ? '' : longDate(facts.papers.receivedOn),
    papersDue: writtenDay(facts, 'papersDue'),
    sendTo: givenText(facts, 'sendTo'),
    official: givenText(facts, 'official'),
  }),
}
