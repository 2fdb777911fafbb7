import { expect, test } from 'vitest'
import { receiveCollection } from '../../../../shared/domain/refunds/collection-report.ts'
import { dollars, refusedBy, valueOf } from '../../answers.ts'

const line = { name: 'Matthew Smith', taxpayerId: '900000001', collected: dollars('100.00'), fees: dollars('15.00') }

test('the debtor is credited with all that was collected, we receive it less the fees [CFR285-5-report-back]', () => {
  expect(valueOf(receiveCollection(line))).toEqual({
    credited: dollars('100.00'),
    fees: dollars('15.00'),
    received: dollars('85.00'),
  })
})

test('a line is posted by name and number; it tells no source [CFR285-2-agency-info]', () => {
  expect(refusedBy(receiveCollection({ ...line, taxpayerId: '' }))).toEqual(['CFR285-5-report-back'])
  expect(refusedBy(receiveCollection({ ...line, fees: dollars('100.01') }))).toEqual(['CFR285-5-report-back'])
})
