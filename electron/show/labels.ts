/** How slugs of the store read on a screen. */
import { letters } from '../../shared/letters/index.ts'

const LETTERS = new Map<string, string>(Object.values(letters).map(({ kind, label }) => [kind, label]))

const CASES: Readonly<Record<string, string>> = {
  review: 'Request for proof of debt',
  hearing: 'Petition for a hearing',
  waiver: 'Waiver request',
  hardship: 'Financial hardship request',
  'special-review': 'Special review of the payments',
  'garnishment-hearing': 'Hearing on garnishment',
  bankruptcy: 'Bankruptcy filing',
  death: 'Notice of death',
  separation: 'Separation of the employee',
  fraud: 'Referral of fraud',
  litigation: 'Litigation',
}

const METHODS: Readonly<Record<string, string>> = {
  'check': 'Check',
  'money-order': 'Money order',
  'pay-gov': 'Pay.gov',
  'voluntary-salary-offset': 'Voluntary salary offset',
  'enforced-salary-offset': 'Enforced salary offset',
  'internal-offset': 'Internal offset',
  'treasury-offset': 'Treasury Offset Program',
  'cross-servicing': 'Cross-Servicing',
  'wage-garnishment': 'Wage garnishment',
}

export function letterLabel(kind: string): string {
  return LETTERS.get(kind) ?? kind
}

export function caseLabel(kind: string): string {
  return CASES[kind] ?? kind
}

export function methodLabel(method: string): string {
  return METHODS[method] ?? method
}

export function outcomeLabel(outcome: string | null): string {
  return outcome ?? 'decided'
}
