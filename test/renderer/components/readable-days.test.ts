import { expect, test } from 'vitest'
import { readableDays } from '../../../renderer/components/readable-days.ts'

test('days inside a sentence of the program are written for reading', () => {
  expect(readableDays('The notice of 2026-11-22 is not old enough until 2027-01-21.')).toBe(
    'The notice of Nov 22, 2026 is not old enough until Jan 21, 2027.',
  )
})

test('bill numbers and other figures stay as they are', () => {
  expect(readableDays('B26-200-11-22 and 1926-13-01')).toBe('B26-200-11-22 and 1926-13-01')
})
