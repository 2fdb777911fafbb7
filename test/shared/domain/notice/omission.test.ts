import { expect, test } from 'vitest'
import { licenseSentenceOmitted, omitFromNotice } from '../../../../shared/domain/notice/omission.ts'
import { date } from '../../../../shared/values/dates.ts'
import { refusedBy, valueOf } from '../../answers.ts'

const omission = { item: 13, counsel: 'R. Amadi', consultedOn: date('2026-02-10') }

test('items 6 to 17 may be left out after counsel was consulted, items 1 to 5 never [CFR5-5.4-omit]', () => {
  expect(valueOf(omitFromNotice(omission))).toBe(13)
  expect(refusedBy(omitFromNotice({ ...omission, counsel: '' }))).toEqual(['CFR5-5.4-omit'])
  for (const item of [1, 2, 3, 4, 5, 18]) {
    expect(refusedBy(omitFromNotice({ ...omission, item })), String(item)).toEqual(['CFR5-5.4-omit'])
  }
})

test('without a license program the sentence on licenses is left out, and why is said [CFR5-5.17-licenses]', () => {
  expect(licenseSentenceOmitted(false)).toContain('Not applicable')
  expect(licenseSentenceOmitted(true)).toBeUndefined()
})
