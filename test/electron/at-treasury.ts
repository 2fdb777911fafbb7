/** A practice center with debts at Treasury, for the tests of what follows a referral. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Answer, Input } from '../../shared/api.ts'
import type { Outcome } from '../../shared/values/outcome.ts'
import { cutFile, type CutFile } from './independent-iai.ts'
import { aDebt, aDebtor, openPractice, type Practice } from './practice.ts'

/** Letters go out on this day, debts go to Treasury on the next, and everything else happens on the last. */
export const LETTER = '2026-01-06'
export const SENT = '2026-04-01'
export const LATER = '2026-04-20'

/** A practice center and the deeds that its tests begin with. */
export interface AtTreasury {
  readonly practice: Practice
  /** A debt whose letter was mailed and not answered. */
  owed(number?: number, more?: Partial<Input<'debt.register'>>): Promise<number>
  /** Sends every debt that may go, and gives its batch. */
  refer(): Promise<Answer<'referral.view'>>
  linesOf(batch: Answer<'referral.view'>): readonly string[]
  /** Sends every update that is due, and reads its file. */
  sendUpdates(more?: Input<'treasury.prepareUpdates'>): Promise<CutFile>
  view(debtId: number, on?: string): Promise<Answer<'debt.view'>>
  due(): Promise<Answer<'treasury.updatesDue'>>
  pay(debtId: number, amount: string, method?: Input<'payment.post'>['method']): Promise<Answer<'debt.view'>>
}

/** Opens a center. */
export async function openAtTreasury(): Promise<AtTreasury> {
  const practice = await openPractice('2026-01-05')
  const linesOf: AtTreasury['linesOf'] = ({ fileName = '' }) => {
    return readFileSync(join(practice.folder, 'exports', fileName), 'latin1').split('\n').slice(0, -1)
  }
  const view: AtTreasury['view'] = async (debtId, on = LATER) => {
    return await practice.call('debt.view', { debtId }, 'clerk1', on)
  }
  return {
    practice,
    linesOf,
    view,
    owed: async (number = 1, more = {}) => await owed(practice, number, more),
    refer: async () => await refer(practice),
    due: async () => await practice.call('treasury.updatesDue', {}, 'auditor1', LATER),
    sendUpdates: async (more = {}) => {
      const { batchId, findings } = await practice.call('treasury.prepareUpdates', more, 'clerk1', LATER)
      expect(findings.filter(({ stops }) => stops)).toEqual([])
      return cutFile(linesOf(await practice.call('referral.export', { batchId }, 'clerk1', LATER)))
    },
    pay: async (debtId, amount, method = 'check') => {
      const { version } = await view(debtId)
      const payment = { debtId, version, amount, receivedOn: LATER, method }
      return await practice.call('payment.post', payment, 'clerk1', LATER)
    },
  }
}

async function owed(practice: Practice, number: number, more: Partial<Input<'debt.register'>>): Promise<number> {
  const digits = String(number).padStart(4, '0')
  const debtor = aDebtor({ employeeId: `E91${digits}`, ssn: `901-22-${digits}`, lastName: 'Lewis', firstName: 'Mark' })
  const registration = aDebt({ billNumber: `B26-00${digits}`, debtor, ...more })
  const { debtId, version } = await practice.call('debt.register', registration, 'clerk1', LETTER)
  const { letters } = await practice.call('letter.issue', { debtId, version, kind: 'demand' }, 'clerk1', LETTER)
  const letterIds = letters.map(({ letterId }) => letterId)
  await practice.call('letter.markMailed', { letterIds, mailedOn: LETTER }, 'clerk1', LETTER)
  return debtId
}

async function refer(practice: Practice): Promise<Answer<'referral.view'>> {
  await practice.call('center.rollForward', {}, 'clerk1', SENT)
  const { batchId } = await practice.call('referral.prepare', {}, 'clerk1', SENT)
  const certify = { batchId, delegation: 'Order 1-23', statement: true } as const
  await practice.call('referral.certify', certify, 'supervisor1', SENT)
  return await practice.call('referral.export', { batchId }, 'clerk1', SENT)
}

/** The rules by which a call was refused. */
export function rules(outcome: Outcome<unknown>): readonly string[] {
  return outcome.ok || outcome.error.kind !== 'refused' ? [] : outcome.error.reasons.map(({ rule }) => rule)
}
