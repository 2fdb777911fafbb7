import { expect, test } from 'vitest'
import type { Command } from '../../../renderer/commands.ts'
import { commandEntries, hitEntries } from '../../../renderer/shell/palette-entries.ts'

const command = (id: string, label: string, words = ''): Command => ({
  id,
  label,
  words,
  group: 'Go to',
  run: () => undefined,
})

const commands = [
  command('find', 'Find a person'),
  command('go.letters', 'Letters', 'demand notices mail'),
  command('go.debts', 'Debts', 'receivables bills'),
  command('payment', 'Post a payment'),
]

const labels = (text: string): string[] => commandEntries(commands, text).map((entry) => entry.label)

test('an empty text offers every command but the find box itself', () => {
  expect(labels('')).toEqual(['Letters', 'Debts', 'Post a payment'])
})

test('every word must fit, in any order, in the label or the words beside it', () => {
  expect(labels('mail demand')).toEqual(['Letters'])
  expect(labels('post debt')).toEqual([])
})

test('a command that begins with the text comes first', () => {
  expect(commandEntries([...commands, command('go.policy', 'Policy', 'posture')], 'pos').map(({ id }) => id)).toEqual(
    ['payment', 'go-policy'],
  )
})

test('what was found stands by its kind: people, then debts, then rules', () => {
  const hits = hitEntries([
    { kind: 'rule', id: 'IRM-10', label: 'Letter', detail: '' },
    { kind: 'debt', id: '7', label: 'B26-7', detail: '' },
    { kind: 'debtor', id: '3', label: 'Roe, Ann', detail: '' },
  ])
  expect(hits.map(({ group }) => group)).toEqual(['People', 'Debts', 'Rules'])
})
