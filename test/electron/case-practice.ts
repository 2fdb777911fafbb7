/** Debts with letters and cases on them in a practice center, for the tests of cases. */
import type { Input } from '../../shared/api.ts'
import { aDebt, aDebtor, type Practice } from './practice.ts'

type Opening = Partial<Input<'case.open'>> & Pick<Input<'case.open'>, 'kind'>

/** What the tests of cases begin with. */
export interface CasePractice {
  /** A debt with its demand letter of January 6, mailed that day and received on January 9. */
  readonly debtWithLetter: (more?: Partial<Input<'debt.register'>>) => Promise<number>
  readonly versionOf: (debtId: number) => Promise<number>
  /** Records a case by the first clerk and gives its number. */
  readonly openCase: (debtId: number, opening: Opening, today?: string) => Promise<number>
  /** Names a hearing official from outside. */
  readonly assignOfficial: (caseId: number, today: string) => Promise<void>
}

export const PETITION = { kind: 'hearing', ground: 'amount' } as const

export const OFFICIAL = { name: 'Ada Moreau', agency: 'Department of the Interior', underTreasury: false } as const

/** A written decision with its four parts. */
export const WRITTEN = {
  decidedBy: 'Ada Moreau',
  facts: 'The time cards of pay period 14.',
  findings: 'They show no overtime.',
  analysis: 'Signed cards outweigh a recollection.',
  conclusions: 'The debt stands.',
  recordKeptAt: 'File room of the official',
} as const

/** Works on cases in a practice center. */
export function casesIn({ call }: Pick<Practice, 'call'>): CasePractice {
  let bills = 0
  const versionOf = async (debtId: number): Promise<number> =>
    (await call('debt.view', { debtId }, 'clerk1', '2026-01-20')).version
  return {
    versionOf,
    debtWithLetter: async (more = {}) => {
      bills += 1
      const billNumber = `B26-${String(bills).padStart(6, '0')}`
      const debtor = aDebtor({ employeeId: `E${900_000 + bills}`, ssn: `900-12-${1000 + bills}` })
      const { debtId, version } = await call('debt.register', aDebt({ billNumber, debtor, ...more }))
      const issued = await call('letter.issue', { debtId, version, kind: 'demand' }, 'clerk1', '2026-01-06')
      const letterIds = issued.letters.map(({ letterId }) => letterId)
      await call('letter.markMailed', { letterIds, mailedOn: '2026-01-06' }, 'clerk1', '2026-01-06')
      const after = (await call('debt.view', { debtId }, 'clerk1', '2026-01-09')).version
      const receipt = { letterId: letterIds[0] ?? 0, version: after, receivedOn: '2026-01-09', evidence: 'Receipt' }
      await call('letter.recordReceipt', receipt, 'clerk1', '2026-01-09')
      return debtId
    },
    openCase: async (debtId, opening, today = '2026-01-20') => {
      const version = await versionOf(debtId)
      const base = { debtId, version, receivedOn: today, channel: 'mail', note: 'As written' } as const
      const { cases } = await call('case.open', { ...base, ...opening }, 'clerk1', today)
      return Math.max(...cases.map(({ caseId }) => caseId))
    },
    assignOfficial: async (caseId, today) => {
      const { version } = await call('case.view', { caseId }, 'hearing1', today)
      const official = { ...OFFICIAL, source: '5-cfr-581-agent' } as const
      await call('case.assign', { caseId, version, assignedTo: 'hearing1', official }, 'hearing1', today)
    },
  }
}
