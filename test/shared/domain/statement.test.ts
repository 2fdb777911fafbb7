import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { account } from '../../../shared/domain/account.ts'
import { movementsOf } from '../../../shared/domain/account-movements.ts'
import { ORDER_OF_APPLICATION } from '../../../shared/domain/application-of-payments.ts'
import { statementLines } from '../../../shared/domain/statement.ts'
import { madeUpAccounts } from './made-up-accounts.ts'

const told = madeUpAccounts.map(({ facts, asOf }) => ({
  establishedOn: facts.delinquencyDate ?? asOf,
  principal: facts.principal,
  events: facts.events,
  account: account(facts, asOf),
}))

test('every line of a statement follows from the one before, and the last is the balance', () => {
  fc.assert(
    fc.property(told, (debt) => {
      const lines = statementLines(debt)
      let before = 0
      for (const { charged, credited, balance } of lines) {
        expect(balance).toBe(before + charged - credited)
        expect(Math.min(charged, credited)).toBe(0)
        before = balance
      }
      expect(before).toBe(debt.account.balance.total)
    }),
  )
})

test('a balance never falls below nothing on the way', () => {
  fc.assert(
    fc.property(told, (debt) => {
      for (const { balance } of statementLines(debt)) expect(balance).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('the changes of all movements are the balance, part by part', () => {
  fc.assert(
    fc.property(told, (debt) => {
      const movements = movementsOf(debt)
      for (const part of ORDER_OF_APPLICATION) {
        expect(movements.reduce((sum, { change }) => sum + change[part], 0)).toBe(debt.account.balance[part])
      }
    }),
  )
})

test('movements are told by day, and the principal comes first', () => {
  fc.assert(
    fc.property(told, (debt) => {
      const movements = movementsOf(debt)
      const days = movements.map(({ date }) => date)
      expect(days).toEqual(days.toSorted())
      expect(movements[0]?.kind).toBe('established')
    }),
  )
})
