import { expect, test } from 'vitest'
import { fraudReferral } from '../../../../shared/domain/closing/fraud.ts'
import { date } from '../../../../shared/values/dates.ts'
import { refusedBy, valueOf } from '../../answers.ts'

test('a debt from fraud is sent to the Inspector General or Chief Counsel, with the day [IRM-21-tigta]', () => {
  const sent = { kind: 'fraud', destination: 'tigta', sentOn: date('2026-06-01') } as const
  expect(valueOf(fraudReferral(sent))).toEqual(sent)
  expect(refusedBy(fraudReferral({ ...sent, destination: undefined }))).toEqual(['IRM-21-tigta'])
  expect(refusedBy(fraudReferral({ ...sent, sentOn: undefined }))).toEqual(['IRM-21-tigta'])
})
