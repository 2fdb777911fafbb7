/** How offsets and their deductions stand, in words and colours. */
import type { Answer, Input } from '../../shared/api.ts'
import type { Tone } from '../components/tag.tsx'

type Row = Answer<'offset.list'>['rows'][number]
type Finding = Answer<'payroll.preview'>['rows'][number]['finding']

export const offsetStateLabels: Readonly<Record<Row['state'], string>> = {
  requested: 'Requested',
  late: 'Begins too late',
  running: 'Running',
  ending: 'About to end',
  left: 'Has left: take final pay',
  ended: 'Ended',
}

export const offsetStateTones: Readonly<Record<Row['state'], Tone>> = {
  requested: 'blue',
  late: 'red',
  running: 'green',
  ending: 'gold',
  left: 'red',
  ended: 'grey',
}

export const findingLabels: Readonly<Record<Finding, string>> = {
  matched: 'Matched',
  short: 'Short',
  over: 'Over',
  missing: 'Missing',
  unexpected: 'Unexpected',
  repeated: 'Repeated',
}

export const findingTones: Readonly<Record<Finding, Tone>> = {
  matched: 'green',
  short: 'gold',
  over: 'gold',
  missing: 'red',
  unexpected: 'red',
  repeated: 'grey',
}

/** Tells a finding of payroll's file from a deduction that was only recorded. */
export function isFinding(text: string): text is Finding {
  return Object.hasOwn(findingLabels, text)
}

export const adjustmentLabels: Readonly<Record<Input<'adjustment.take'>['way'], string>> = {
  'small-overpayment': 'Small salary overpayment',
  'emergency-pay': 'Emergency salary payment',
  'benefit-election': 'Change of a benefit election',
  'clerical-overpayment': 'Clerical overpayment of the last pays',
  'small-debt': 'Small debt, as a supervisor decides',
}

export const offsetEndLabels: Readonly<Record<Input<'offset.end'>['ended'], string>> = {
  separated: 'The employee has left',
  arranged: 'Another arrangement was made',
  withdrawn: 'The request is withdrawn',
}

export const sourceLabels: Readonly<Record<NonNullable<Input<'offset.preview'>['disposablePaySource']>, string>> = {
  'payroll-office': 'The payroll office',
  'employing-agency': 'The agency that employs the debtor',
}
