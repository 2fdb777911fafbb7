import { expect, test } from 'vitest'
import { consequencesOfSilence } from '../../../../shared/domain/delinquency/consequence.ts'
import { date } from '../../../../shared/values/dates.ts'
import { dollars, valueOf } from '../../answers.ts'

const facts = {
  balance: dollars('100.00'),
  delinquencyDate: date('2026-04-01'),
  agreementKept: false,
  today: date('2026-04-02'),
}
const all = ['post-administrative-charge', 'begin-enforced-offset', 'prepare-referral']

test('on the day after the due date the charge, the offset and the referral begin [IRM-dlq-consequence]', () => {
  expect(valueOf(consequencesOfSilence(facts))).toEqual(all)
  expect(valueOf(consequencesOfSilence({ ...facts, today: date('2026-04-01') }))).toEqual([])
})

test('silence about a travel debt begins enforcement [IRM-9.1-no-response] [IRM-12-default-enforce]', () => {
  expect(valueOf(consequencesOfSilence(facts))).toContain('begin-enforced-offset')
})

test('only payment in full or a kept agreement keeps enforcement away [IRM-12-avoid]', () => {
  expect(valueOf(consequencesOfSilence({ ...facts, balance: dollars('0.00') }))).toEqual([])
  expect(valueOf(consequencesOfSilence({ ...facts, agreementKept: true }))).toEqual([])
  expect(valueOf(consequencesOfSilence({ ...facts, balance: dollars('0.01') }))).toEqual(all)
})
