import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { calls } from '../../../shared/api.ts'
import { callsPage } from '../../../shared/api/calls-page.ts'
import { describeCalls } from '../../../shared/api/describe.ts'

const page = callsPage(describeCalls())

test('docs/calls.md is what the declarations say now; "npm run docs" writes it', () => {
  expect(readFileSync('docs/calls.md', 'utf8')).toBe(page)
})

test('every call has its section, with what it does and who may make it', () => {
  for (const [name, { does }] of Object.entries(calls)) expect(page).toContain(`### ${name}\n\n${does} A `)
})

test('fields inside objects and lists are named by their paths', () => {
  expect(page).toContain('| `events[].amount` |')
  expect(page).toContain('| `balance.total` | Dollars and cents, such as 1234.56 | yes |')
})
