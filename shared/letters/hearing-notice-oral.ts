/** Tells where and when an oral hearing is held, and who must prove what. */
import { noticeItems } from '../domain/hearing/notice.ts'
import { writtenDay } from './letter-fields.ts'
import { givenText } from './notice-facts.ts'
import { addressReasons, caseReasons, dateReasons, dayReasons } from './notice-gate.ts'
import { required, type NoticeLetter } from './notice-letter.ts'
import { longDate } from './words.ts'

export const citation = 'IRM 1.35.7.14(4), 1.35.7.14.2; 31 CFR 5.12(e)(4), 285.11(f)(7)'

const WHEN = 'IRM 1.35.7.14.2(1); 31 CFR 5.12(e)(4)'

export const hearingNoticeOral: NoticeLetter = {
  kind: 'hearing-notice-oral',
  label: 'Notice of an oral hearing',
  template: 'hearing-notice-oral',
  group: 'Hearing',
  cite: citation,
  elements: [
    ...noticeItems('salary-offset', 'oral-in-person').map(({ id, label, cite }) => required(id, label, cite)),
    required('absence', 'what follows when the employee does not appear', 'IRM 1.35.7.14.4(1); 31 CFR 5.12(e)(7)'),
    required('contact', 'whom to contact, with address and telephone', '31 CFR 5.4(a)(5)'),
  ],
  fields: [
    {
      id: 'hearingForm',
      label: 'Held',
      form: 'choice',
      choices: [
        { id: 'in-person', label: 'In person' },
        { id: 'by-telephone', label: 'By telephone' },
      ],
      required: true,
      cite: WHEN,
    },
    { id: 'hearingOn', label: 'Day of the hearing', form: 'date', required: true, cite: WHEN },
    { id: 'hearingTime', label: 'Time, with the time zone', form: 'text', required: true, cite: WHEN },
    { id: 'place', label: 'Place, or the number that is called', form: 'text', required: true, cite: WHEN },
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
  checks: (facts) => dayReasons(givenText(facts, 'hearingOn'), facts.letterDate, 'The hearing', WHEN),
  words: (facts) => ({
    heading: 'Notice of hearing',
    received: facts.papers === undefined ? '' : longDate(facts.papers.receivedOn),
    hearingForm: givenText(facts, 'hearingForm'),
    hearingOn: writtenDay(facts, 'hearingOn'),
    hearingTime: givenText(facts, 'hearingTime'),
    place: givenText(facts, 'place'),
    official: givenText(facts, 'official'),
  }),
}

/** The kinds of case that a hearing decides. */
export const HEARINGS: ReadonlySet<string> = new Set(['hearing', 'garnishment-hearing'])
