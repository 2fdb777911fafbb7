/** Offset by the center itself, where Treasury's program does not fit; and offset before notice, in haste. */
import { addDays, type IsoDate } from '../../values/dates.ts'
import { answer, refuse, type Outcome } from '../../values/outcome.ts'
import { period } from '../../law/periods.ts'
import { missingItems, type ChecklistItem } from '../checklist.ts'

export const citation = '31 CFR 5.10(b), (d), 901.3(b)(4)(iii)'

export const rules = ['CFR5-5.10-noncentral', 'CFR5-5.10-30', 'CFR5-5.10-expedited']

/** What is certified to the paying agency. */
export const NONCENTRALIZED_CERTIFICATION: readonly ChecklistItem[] = [
  { id: 'valid', label: 'that the debt is valid', cite: '31 CFR 5.10(b)(2)' },
  { id: 'delinquent', label: 'that it is delinquent', cite: '31 CFR 5.10(b)(2)' },
  { id: 'enforceable', label: 'that it is legally enforceable', cite: '31 CFR 5.10(b)(2)' },
  { id: 'no-bars', label: 'that nothing in law bars offset', cite: '31 CFR 5.10(b)(2)' },
  { id: 'compliance', label: 'that the regulations on offset were followed', cite: '31 CFR 5.10(b)(2)' },
]

/** An offset outside Treasury's program. */
export interface NoncentralizedOffset {
  readonly payer: 'finance-center' | 'other-treasury-bureau' | 'other-agency'
  readonly noticeDate?: IsoDate | undefined
  readonly today: IsoDate
  readonly certified: readonly string[]
  /** The payment would be gone before the notice could run; notice and review follow. */
  readonly expedited: boolean
}

/** To whom the request goes, and what must follow at once. */
export interface OffsetRequestRoute {
  readonly kind: 'internal' | 'through-deputy-cfo' | 'direct-to-payer'
  readonly noticeAtOnce: boolean
}

/** Allows the offset 30 days after the notice with its certification, or at once in the expedited case. */
export function noncentralizedOffset(offset: NoncentralizedOffset): Outcome<OffsetRequestRoute> {
  const kind = routeOf(offset.payer)
  if (offset.expedited) {
    return answer({ kind, noticeAtOnce: true }, [{ label: 'Notice and review follow at once', cite: '31 CFR 5.10(d)' }])
  }
  const rule = 'CFR5-5.10-30'
  const lacking = missingItems(rule, NONCENTRALIZED_CERTIFICATION, offset.certified)
  if (offset.noticeDate === undefined) {
    return refuse([{ rule, cite: '31 CFR 5.10(b)(2)', message: 'No notice has been mailed.' }, ...lacking])
  }
  const limit = period('earliestSalaryOffset', offset.noticeDate)
  const opens = addDays(offset.noticeDate, limit.value.days)
  const early = { rule, cite: '31 CFR 5.10(b)(2)', message: `Offset may begin on ${opens}.`, opens }
  const reasons = [...(offset.today < opens ? [early] : []), ...lacking]
  if (reasons.length > 0) return refuse(reasons)
  return answer({ kind, noticeAtOnce: false }, [{ label: `Noticed ${offset.noticeDate}`, cite: '31 CFR 5.10(b)(2)' }])
}

function routeOf(payer: NoncentralizedOffset['payer']): OffsetRequestRoute['kind'] {
  if (payer === 'finance-center') return 'internal'
  return payer === 'other-treasury-bureau' ? 'through-deputy-cfo' : 'direct-to-payer'
}
