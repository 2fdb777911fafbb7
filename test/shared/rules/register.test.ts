import { expect, test } from 'vitest'
import { AREAS } from '../../../shared/rules/areas.ts'
import { areas, currentFigure, findRules, register } from '../../../shared/rules/register.ts'
import { ruleFiles } from '../../../shared/rules/rule-files.ts'
import { date } from '../../../shared/values/dates.ts'
import { readTextFiles } from '../../tidy/sources.ts'

const byId = new Map(register.map((rule) => [rule.id, rule]))

test('every rule of the sources is listed once, with its paragraph and our words', () => {
  expect(register).toHaveLength(575)
  expect(byId.size).toBe(575)
  expect(register.filter((rule) => rule.cite === '' || !rule.says.endsWith('.'))).toEqual([])
})

test('every rule belongs to a named part of the work', () => {
  const used = new Set(register.map((rule) => rule.area))
  expect([...used].filter((area) => !areas.includes(area))).toEqual([])
  expect(Object.keys(AREAS)).toHaveLength(used.size)
})

test('what no file implements says why', () => {
  expect(register.filter((rule) => rule.status !== 'implemented' && rule.why === '').map((rule) => rule.id)).toEqual([])
})

test('a rule that files implement is never listed as apart', () => {
  expect(register.filter((rule) => rule.status === 'implemented' && rule.files.length === 0)).toEqual([])
})

test('files name only rules of the register', () => {
  const unknown = Object.entries(ruleFiles).flatMap(([path, ids]) =>
    ids.filter((id) => !byId.has(id)).map((id) => `${path}: ${id}`),
  )
  expect(unknown).toEqual([])
})

test('every file that names rules is in the registry of rule files, and no other', () => {
  const naming = readTextFiles()
    .filter(({ path, text }) => path.startsWith('shared/') && /^export const rules\b/m.test(text))
    .map(({ path }) => path)
  expect(Object.keys(ruleFiles).toSorted()).toEqual(naming.toSorted())
})

test('rules are found by words, by paragraph and by part of the work', () => {
  expect(findRules('36 months', '').map((rule) => rule.id)).toContain('IRM-12-max-36')
  expect(findRules('31 cfr 5.19', '').map((rule) => rule.id)).toEqual(['CFR5-5.19-refund'])
  expect(findRules('', 'Fraud').map((rule) => rule.id)).toEqual(['IRM-21-tigta'])
  expect(findRules('', '')).toHaveLength(575)
})

test('a rule shows the figure it turns on as it stands on a day', () => {
  const rule = byId.get('CFR5-5.16-100k')
  if (rule === undefined) throw new Error('It should be listed.')
  expect(currentFigure(rule, date('2026-11-22'))).toMatchObject({ value: '$100,000.00', effective: '2002-10-28' })
})

test('every figure shown belongs to a rule of the register', () => {
  const shown = register.filter((rule) => currentFigure(rule, date('2026-11-22')) !== undefined)
  expect(shown.length).toBeGreaterThan(60)
})

test('every rule that files implement is named by a test that proves it', () => {
  const titles = readTextFiles()
    .filter(({ path }) => path.endsWith('.test.ts'))
    .flatMap(({ text }) => [...text.matchAll(/\[[\w.-]+(?:, [\w.-]+)*\]/g)].map(([list]) => list))
  const named = new Set(titles.flatMap((list) => list.slice(1, -1).split(', ')))
  const implemented = register.filter((rule) => rule.status === 'implemented')
  expect(implemented.filter((rule) => !named.has(rule.id)).map((rule) => rule.id)).toEqual([])
})
