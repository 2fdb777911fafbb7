import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { describeCalls } from '../../../shared/api/describe.ts'
import { rolesPage } from '../../../shared/api/roles-page.ts'

const page = rolesPage(describeCalls())

test('docs/roles.md is what the declarations say now; "npm run docs" writes it', () => {
  expect(readFileSync('docs/roles.md', 'utf8')).toBe(page)
})

test('every deed has its row, and an auditor posts no payment', () => {
  expect(page).toContain('| `payment.post` | yes | yes |')
  expect(page.split('\n').find((line) => line.startsWith('| `payment.post`'))?.endsWith('|  |  |')).toBe(true)
})
