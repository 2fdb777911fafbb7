/** How a debtor's request counts as filed: in writing, signed, by a channel at which the office receives papers. */
import type { Citation, Reason } from '../values/outcome.ts'
import { forbidWhen } from './gate.ts'

export const citation = 'IRM 1.35.7.11(3), 1.35.7.12.3(2)-(3), 1.35.7.12.5(2)-(3), 1.35.7.13(4)-(5)'

export const rules = ['IRM-11-form', 'IRM-12.3-form', 'IRM-12.5-form', 'IRM-waiv-request']

export type FilingChannel = 'fax' | 'email' | 'mail' | 'in-person' | 'phone' | 'court' | 'other'

/** A paper that a debtor filed. */
export interface Filing {
  readonly signed: boolean
  readonly channel: FilingChannel
}

// Unsettled: the manual names fax, email and mail; a signed form handed over at the office is received all the same.
const WRITTEN: ReadonlySet<FilingChannel> = new Set(['fax', 'email', 'mail', 'in-person'])

/** Why a paper is not yet filed; nothing when it is. `rule` and `cite` are those of the form it should be. */
export function notFiled(filing: Filing, rule: string, cite: Citation): readonly Reason[] {
  return [
    ...forbidWhen(!filing.signed, { rule, cite, message: 'The form is not signed; it is incomplete until it is.' }),
    ...forbidWhen(!WRITTEN.has(filing.channel), {
      rule,
      cite,
      message: 'A request is filed by fax, email, mail or in person; this one is only noted.',
    }),
  ]
}
