import { expect, test } from 'vitest'
import { readableDetail } from '../../../../renderer/pages/audit/readable-detail.ts'

test('the detail of a deed reads as a line', () => {
  expect(readableDetail('{"amount":"250.00","receivedOn":"2026-11-22","reference":""}')).toBe(
    'amount: 250.00; received on: 2026-11-22',
  )
})

test('what holds more stands in brackets, and nothing is left out silently but the empty', () => {
  expect(readableDetail('{"before":{"fax":null,"phone":"1"},"ids":[1,2]}')).toBe('before: (phone: 1); ids: (1, 2)')
})

test('what is no JSON stands as it is', () => {
  expect(readableDetail('moved by hand')).toBe('moved by hand')
})
