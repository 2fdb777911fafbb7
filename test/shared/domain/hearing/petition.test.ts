import { expect, test } from 'vitest'
import {
  partsNotAsked,
  petitionForHearing,
  petitionParts,
  type Petition,
} from '../../../../shared/domain/hearing/petition.ts'
import { date } from '../../../../shared/values/dates.ts'
import { refusedBy, valueOf } from '../../answers.ts'

const paperParts = petitionParts('paper', false).map((part) => part.id)
const petition: Petition = {
  filing: { signed: true, channel: 'mail' },
  grounds: ['amount'],
  form: 'paper',
  noticeReceivedOn: date('2026-03-06'),
  receivedOn: date('2026-03-21'),
  parts: paperParts,
  federalEmployee: true,
}

test('a complete petition on the 15th day postpones offset [IRM-hrg-petition-15] [CFR5-5.12-hearing-15]', () => {
  expect(valueOf(petitionForHearing(petition))).toMatchObject({ state: 'complete', postponesOffset: true })
})

test('sent before the 15th day but received after it is late [IRM-hrg-send-15] [CFR5-5.12-hearing-15]', () => {
  const standing = valueOf(petitionForHearing({ ...petition, receivedOn: date('2026-03-22') }))
  expect(standing.state).toBe('to-be-returned')
  expect(standing.timeliness.lastDay).toBe('2026-03-21')
})

test('a late petition with a cause that excuses it is taken [IRM-hrg-late]', () => {
  const excused = { ...petition, receivedOn: date('2026-03-24'), goodCause: 'beyond-control' } as const
  expect(valueOf(petitionForHearing(excused)).state).toBe('complete')
})

test('a petition without its caption is returned [IRM-hrg-petition-content]', () => {
  const standing = valueOf(petitionForHearing({ ...petition, parts: paperParts.filter((id) => id !== 'caption') }))
  expect(standing).toMatchObject({ state: 'to-be-returned', lacks: [{ rule: 'IRM-hrg-petition-content' }] })
})

test('an oral hearing needs its reason, its witnesses, a city and other dates [IRM-hrg-petition-content]', () => {
  const standing = valueOf(petitionForHearing({ ...petition, form: 'oral' }))
  if (standing.state !== 'to-be-returned') throw new Error('It should have been returned.')
  expect(standing.lacks).toHaveLength(4)
})

test('contesting the deduction needs a copy of any hardship agreement [IRM-hrg-petition-content]', () => {
  const standing = valueOf(petitionForHearing({ ...petition, grounds: ['deduction'] }))
  expect(standing).toMatchObject({ lacks: [{ message: 'Missing: a copy of any hardship agreement.' }] })
})

test('whatever is asked for, the eight parts are each asked or have their reason [IRM-hrg-petition-content]', () => {
  for (const form of ['oral', 'paper'] as const) {
    for (const contested of [true, false]) {
      const asked = petitionParts(form, contested).map(({ cite }) => cite)
      const rest = partsNotAsked(form, contested).map(({ cite }) => cite)
      const parts = new Set([...asked, ...rest])
      expect(parts).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8].map((number) => `IRM 1.35.7.14.1(2)(${number})`)))
      expect(asked.filter((cite) => rest.includes(cite))).toEqual([])
    }
  }
  expect(partsNotAsked('paper', true).map(({ why }) => why)).toEqual(Array(4).fill('only for an oral hearing'))
})

test('a wish to be excused is no ground for a hearing [CFR5-5.12-hearing-grounds]', () => {
  expect(refusedBy(petitionForHearing({ ...petition, grounds: ['waiver'] }))).toEqual(['CFR5-5.12-hearing-grounds'])
  for (const ground of ['existence', 'amount']) {
    expect(refusedBy(petitionForHearing({ ...petition, grounds: [ground] }))).toEqual([])
  }
})

test('one whose salary is not Federal has no such hearing [IRM-hrg-grounds]', () => {
  expect(refusedBy(petitionForHearing({ ...petition, federalEmployee: false }))).toEqual(['IRM-hrg-grounds'])
})
