/** The way of a petition: complete, forwarded with the agency's proof, docketed, decided; one step after the other. */
import type { IsoDate } from '../../values/dates.ts'
import type { Outcome, Reason } from '../../values/outcome.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = 'IRM 1.35.7.14.1(4)-(5); 31 CFR 5.12(e)(8)-(9), 285.11(f)(8)-(9)'

export const rules = [
  'IRM-hrg-docket', 'CFR5-5.12-burden', 'CFR285-11-burden', 'IRM-hrg-record', 'CFR5-5.12-record', 'CFR285-11-record',
]

/** What is recorded of a case as it goes its way. */
export interface Docket {
  readonly complete: boolean
  /** The papers with which the agency proves the debt first. */
  readonly agencyProof: boolean
  readonly forwardedOn?: IsoDate | undefined
  readonly docketNumber?: string | undefined
  readonly docketedOn?: IsoDate | undefined
  readonly oral: boolean
  readonly witnessesUnderOath: boolean
  /** Where the official keeps the summary record. */
  readonly recordKeptAt?: string | undefined
}

export type DocketStep = 'forward' | 'docket' | 'close'

/** Whether the next step may be taken. */
export function docketStep(docket: Docket, step: DocketStep): Outcome<DocketStep> {
  const gates = { forward: mayForward, docket: mayDocket, close: mayClose }
  return unlessForbidden(gates[step](docket), step)
}

function mayForward(docket: Docket): readonly Reason[] {
  return [
    ...forbidWhen(!docket.complete, {
      rule: 'IRM-hrg-docket',
      cite: 'IRM 1.35.7.14.1(3)',
      message: 'The petition is not complete.',
    }),
    ...forbidWhen(!docket.agencyProof, {
      rule: 'CFR5-5.12-burden',
      cite: '31 CFR 5.12(e)(8), 285.11(f)(8)',
      message: 'The agency proves the debt first: attach its papers before forwarding.',
    }),
  ]
}

function mayDocket(docket: Docket): readonly Reason[] {
  const unnumbered = (docket.docketNumber ?? '').trim() === '' || docket.docketedOn === undefined
  return [
    ...forbidWhen(docket.forwardedOn === undefined, {
      rule: 'IRM-hrg-docket',
      cite: 'IRM 1.35.7.14.1(4)',
      message: 'The petition has not been sent to the hearing official.',
    }),
    ...forbidWhen(unnumbered, {
      rule: 'IRM-hrg-docket',
      cite: 'IRM 1.35.7.14.1(4)',
      message: 'Record the docket number and its date.',
    }),
  ]
}

function mayClose(docket: Docket): readonly Reason[] {
  return [
    ...forbidWhen((docket.recordKeptAt ?? '').trim() === '', {
      rule: 'IRM-hrg-record',
      cite: 'IRM 1.35.7.14.5(6); 31 CFR 5.12(e)(9), 285.11(f)(9)',
      message: 'Note where the summary record of the hearing is kept.',
    }),
    ...forbidWhen(docket.oral && !docket.witnessesUnderOath, {
      rule: 'CFR5-5.12-record',
      cite: '31 CFR 5.12(e)(9), 285.11(f)(9)',
      message: 'Confirm that witnesses testified under oath or affirmation.',
    }),
  ]
}
