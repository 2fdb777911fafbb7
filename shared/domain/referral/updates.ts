/** What Treasury is told of a debt it has: money received, changes of the amount, and what stops collection. */
import { ZERO, type Cents } from '../../values/money.ts'
import { answer, refuse, type Outcome } from '../../values/outcome.ts'

export const citation = '31 CFR 285.2(d)(4), 285.5(d)(10), 285.5(f)(1), 285.7(d)(5), 285.12(i)'

export const rules = [
  'CFR285-5-updates', 'CFR285-2-updates', 'CFR285-7-update', 'CFR285-5-status-change', 'CFR285-5-payer-info',
  'CFR285-5-until-paid',
]

/** Something that happened to a referred debt. */
export type ReferredEvent =
  | { readonly kind: 'payment' | 'credit' | 'error'; readonly amount: Cents; readonly balanceAfter: Cents }
  | { readonly kind: 'increase'; readonly amount: Cents; readonly noticedAndCertified: boolean }
  | { readonly kind: 'bankruptcy' | 'death' | 'not-enforceable' }
  | { readonly kind: 'contact-changed' }

/** What is sent. `at-once` means the same day. */
export interface TreasuryUpdate {
  readonly what: 'decrease' | 'increase' | 'recall' | 'contact'
  readonly when: 'at-once' | 'promptly'
}

/** The update an event calls for; an increase waits for its own notice and certification. */
export function treasuryUpdate(event: ReferredEvent): Outcome<TreasuryUpdate> {
  switch (event.kind) {
    case 'payment':
    case 'credit':
    case 'error':
      return event.balanceAfter === ZERO
        ? update('recall', 'at-once', '31 CFR 285.5(f)(1), 285.7(d)(5)')
        : update('decrease', 'at-once', '31 CFR 285.5(d)(10)(i)-(ii), 285.7(d)(5), 285.2(d)(4)')
    case 'increase':
      return event.noticedAndCertified
        ? update('increase', 'promptly', '31 CFR 285.5(d)(10)(iii)')
        : refuse([
            {
              rule: 'CFR285-5-updates',
              cite: '31 CFR 285.5(d)(10)(iii), 285.2(d)(4)',
              message: 'The debtor has no notice of this increase; it may not be sent yet.',
            },
          ])
    case 'contact-changed':
      return update('contact', 'promptly', '31 CFR 285.5(h)(2)-(3)')
    default:
      return update('recall', 'at-once', '31 CFR 285.5(d)(10)(iv), 285.12(i)')
  }
}

function update(what: TreasuryUpdate['what'], when: TreasuryUpdate['when'], cite: string): Outcome<TreasuryUpdate> {
  return answer({ what, when }, [{ label: `${what}, ${when}`, cite }])
}
