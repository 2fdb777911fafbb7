import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { programFolder } from '../../electron/program-folder.ts'
import { anExtract, aRow } from '../shared/imports/an-extract.ts'
import { openPractice, type Practice } from '../electron/practice.ts'
import { change, changed } from './changed-text.ts'

let practice: Practice

beforeAll(async () => void (practice = await openPractice('2026-11-20')))
afterAll(async () => await practice.close())

const SAMPLES = ['payroll-extract.csv', 'travel-extract.csv'].map((name) =>
  readFileSync(join(programFolder, 'resources', 'samples', name), 'utf8'),
)

test('an extract that was damaged in any way is read, or rejected line by line, and never fails', async () => {
  const originals = fc.constantFrom(...SAMPLES.map((text) => text.slice(0, 6000)), anExtract(aRow(1), aRow(2)))
  await fc.assert(
    fc.asyncProperty(originals, fc.array(change, { minLength: 1, maxLength: 6 }), async (text, changes) => {
      const content = changed(text, changes)
      const outcome = await practice.try('import.preview', { fileName: 'extract.csv', content })
      if (!outcome.ok) expect(outcome.error.kind).not.toBe('fault')
      // Nothing is decided of any row while a column that is needed was not found.
      else expect([0, outcome.value.rows]).toContain(outcome.value.accepted + outcome.value.rejected)
    }),
    { numRuns: 300 },
  )
}, 300_000)

test('what is imported from a damaged extract is what the preview said, whole or not at all', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1e6 }), fc.array(change, { maxLength: 3 }), async (number, changes) => {
      const content = changed(anExtract(aRow(number), aRow(number + 1)), changes)
      const before = (await practice.call('debt.list', { limit: 1 })).count
      const done = await practice.try('import.commit', { fileName: `extract-${number}.csv`, content })
      const after = (await practice.call('debt.list', { limit: 1 })).count
      if (!done.ok) expect(done.error.kind).not.toBe('fault')
      expect(after - before).toBe(done.ok ? done.value.accepted : 0)
    }),
    { numRuns: 60 },
  )
  expect(await practice.call('audit.verify', {}, 'auditor1')).toMatchObject({ edited: [] })
}, 300_000)
