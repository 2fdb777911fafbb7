/**
 * The withholding order to an employer that is not Federal. It carries the whole Social Security number, because the
 * employer needs it, and nothing that the employer does not need; its printing is recorded.
 *
 * Unsettled: the Secretary of the Treasury prescribes the form. This letter has everything that the regulation names;
 * where the prescribed form is at hand, it goes with the letter.
 */
import { delinquencyDate } from '../domain/standing/delinquency-date.ts'
import { agreementInForce, openCases } from '../domain/standing/facts.ts'
import { wageGarnishment, type EmployerKind } from '../domain/wage-garnishment/gate.ts'
import { ORDER_CONTENT } from '../domain/wage-garnishment/order.ts'
import { governing } from '../law/dated.ts'
import { GARNISHMENT_ORDER_CAP } from '../law/garnishment-limits.ts'
import { forbidWhen } from '../domain/gate.ts'
import type { Reason } from '../values/outcome.ts'
import { formatRate } from '../values/rate.ts'
import { givenDay, writtenDay, writtenMoney } from './letter-fields.ts'
import { givenText, type NoticeFacts } from './notice-facts.ts'
import { collectingReasons, dateReasons, dayReasons, lettersOf } from './notice-gate.ts'
import { required, type LetterField, type NoticeLetter } from './notice-letter.ts'

export const citation = '31 CFR 5.13, 285.11(g)-(m); IRM 1.35.7.18.3(3)'

const CONTENT = '31 CFR 285.11(g)(2)'

export const wageGarnishmentOrder: NoticeLetter = {
  kind: 'wage-garnishment-order',
  label: 'Wage garnishment order',
  template: 'wage-garnishment-order',
  group: 'Employer',
  cite: citation,
  carriesTaxpayerNumber: true,
  elements: [
    ...ORDER_CONTENT.map(({ id, label, cite }) => required(id, label, cite)),
    required('amount-to-withhold', 'the amount and its limits', '31 CFR 285.11(i)'),
    required('priority', 'which other orders go first', '31 CFR 285.11(i)(3)'),
    required('certification', 'that the employer returns a certification', '31 CFR 285.11(h)'),
  ],
  fields: [
    text('employerName', 'Employer'),
    text('employerStreet', 'Street of the employer'),
    text('employerCity', 'City, state and ZIP of the employer'),
    {
      id: 'employerKind',
      label: 'The employer is',
      form: 'choice',
      choices: [
        { id: 'private', label: 'Private' },
        { id: 'state-or-local', label: 'A state or local government' },
        { id: 'federal', label: 'A Federal agency' },
      ],
      required: true,
      cite: '31 CFR 285.11(c)',
    },
    { id: 'reemployedOn', label: 'Back at work since', form: 'date', required: false, cite: '31 CFR 285.11(j)' },
    { id: 'withhold', label: 'Amount each pay period', form: 'money', required: false, cite: '31 CFR 285.11(i)(2)' },
    { id: 'startOn', label: 'Withholding begins by', form: 'date', required: true, cite: '31 CFR 285.11(i)(8)' },
    text('signer', 'Signed by'),
    text('signerTitle', 'Title of who signs'),
  ],
  reasons: (facts) => [...dateReasons(facts), ...collectingReasons(facts), ...gate(facts, 'private')],
  checks: (facts) => [
    ...gate(facts, kindOf(facts)),
    ...dayReasons(givenText(facts, 'startOn'), facts.letterDate, 'Withholding', '31 CFR 285.11(i)(8)'),
  ],
  words: (facts) => ({
    heading: 'Order to withhold from wages',
    employer: givenText(facts, 'employerName'),
    withhold: writtenMoney(facts, 'withhold'),
    percent: formatRate(governing(GARNISHMENT_ORDER_CAP, facts.letterDate).value),
    startOn: writtenDay(facts, 'startOn'),
    signer: givenText(facts, 'signer'),
    signerTitle: givenText(facts, 'signerTitle'),
    debtorAddress: addressOf(facts),
    // Filled in by whoever prints the order.
    taxpayerNumber: '',
  }),
  goesTo: (facts) => ['employerName', 'employerStreet', 'employerCity'].map((id) => givenText(facts, id)),
}

function text(id: string, label: string): LetterField {
  return { id, label, form: 'text', required: true, cite: CONTENT }
}

function kindOf(facts: NoticeFacts): EmployerKind {
  const kind = givenText(facts, 'employerKind')
  return kind === 'federal' || kind === 'state-or-local' ? kind : 'private'
}

/** The gate of garnishment, with a hearing that was asked for in time holding it back as well. */
function gate(facts: NoticeFacts, employer: EmployerKind): readonly Reason[] {
  const { standing, today } = facts
  const notice = lettersOf(facts, 'garnishment-notice').find((letter) => letter.mailedOn !== undefined)
  const allowed = wageGarnishment({
    employer,
    debtKind: 'nontax',
    delinquent: delinquencyDate(standing, today) !== undefined,
    agreementCurrent: agreementInForce(standing, today) !== undefined,
    noticeMailedOn: notice?.mailedOn,
    today,
    reemployedOn: givenDay(facts, 'reemployedOn'),
  })
  const open = openCases(standing, today)
  const pending = open.some((file) => file.kind === 'garnishment-hearing' && file.accepted)
  return [
    ...(allowed.ok || allowed.error.kind !== 'refused' ? [] : allowed.error.reasons),
    ...forbidWhen(pending, {
      rule: 'CFR285-11-timely',
      cite: '31 CFR 285.11(f)(4)',
      message: 'A hearing that was asked for in time is not decided.',
    }),
  ]
}

function addressOf({ debtor }: NoticeFacts): string {
  const { street1, street2, city, state, zip } = debtor
  return [street1, street2, `${city}, ${state} ${zip}`].filter((line) => line !== '').join(', ')
}
