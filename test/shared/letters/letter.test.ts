import { describe, expect, test } from 'vitest'
import { demand } from '../../../shared/letters/demand.ts'
import { missingElements } from '../../../shared/letters/letter.ts'

const all = demand.elements.map(({ id }) => id)
const without = (id: string): readonly string[] => all.filter((other) => other !== id)

test('a letter with every element lacks nothing, whatever else it carries', () => {
  expect(missingElements(demand, [...all, 'a-picture'])).toEqual([])
})

test('an element that is not there is named with its paragraph', () => {
  expect(missingElements(demand, without('nature'))).toEqual([
    {
      rule: 'letter-element',
      cite: 'IRM 1.35.7.10(2)(1); 31 CFR 5.4(a)(1)',
      message: 'The letter does not tell the type or nature of the debt.',
    },
  ])
})

test('every item of the manual and of the regulation is asked for', () => {
  const cites = demand.elements.map(({ cite }) => cite).join('; ')
  for (let item = 1; item <= 15; item += 1) expect(cites).toContain(`IRM 1.35.7.10(2)(${item})`)
  for (let item = 1; item <= 17; item += 1) expect(cites).toContain(`31 CFR 5.4(a)(${item})`)
})

describe('31 CFR 5.4(b): an element may be left out', () => {
  const omission = { element: 'loans', reason: 'No loan program.', counsel: 'Office of Chief Counsel' }

  test('with a reason and the counsel who was consulted [CFR5-5.4-omit]', () => {
    expect(missingElements(demand, without('loans'), [omission])).toEqual([])
  })

  test('so the words on licenses, where the center grants none [CFR5-5.17-licenses]', () => {
    const none = { ...omission, element: 'licenses', reason: 'No license, permit or privilege is granted here.' }
    expect(missingElements(demand, without('licenses'))).toHaveLength(1)
    expect(missingElements(demand, without('licenses'), [none])).toEqual([])
  })

  test('not without either', () => {
    expect(missingElements(demand, without('loans'), [{ ...omission, counsel: ' ' }])).toHaveLength(1)
    expect(missingElements(demand, without('loans'), [{ ...omission, reason: '' }])).toHaveLength(1)
  })

  test('never when the manual or items (1) to (5) ask for it', () => {
    expect(missingElements(demand, without('contact'), [{ ...omission, element: 'contact' }])).toHaveLength(1)
    expect(missingElements(demand, without('waiver'), [{ ...omission, element: 'waiver' }])).toHaveLength(1)
  })
})
