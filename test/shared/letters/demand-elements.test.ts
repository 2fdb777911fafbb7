import { expect, test } from 'vitest'
import { demand } from '../../../shared/letters/demand.ts'
import { missingElements } from '../../../shared/letters/letter.ts'

const all = demand.elements.map((element) => element.id)

/** How many reasons forbid the letter when it lacks these elements. */
function reasonsWithout(...lacking: readonly string[]): number {
  return missingElements(demand, all.filter((id) => !lacking.includes(id))).length
}

/** Whether each of the elements alone keeps the letter from going out. */
function eachNeeded(...ids: readonly string[]): boolean {
  return ids.every((id) => reasonsWithout(id) === 1)
}

test('a letter without one of the six elements of due process does not go out [IRM-10-due-process]', () => {
  expect(reasonsWithout()).toBe(0)
  expect(eachNeeded('nature', 'amount', 'records', 'agreement', 'review', 'enforcement')).toBe(true)
})

test('a letter has the fifteen elements of the manual [IRM-10-letter-content]', () => {
  const numbered = demand.elements.flatMap(({ cite }) => [...cite.matchAll(/IRM 1\.35\.7\.10\(2\)\((\d+)\)/g)])
  expect(new Set(numbered.map(([, number]) => Number(number))).size).toBe(15)
  expect(eachNeeded('due-date', 'ways-to-pay', 'pay-in-full', 'payment-address', 'contact', 'charges')).toBe(true)
  expect(eachNeeded('hardship', 'waiver', 'hearing')).toBe(true)
})

test('a letter lists what may be done to enforce [IRM-10-actions-listed] [CFR5-5.4-content-actions]', () => {
  expect(eachNeeded('offset', 'salary-offset', 'collection-agency', 'credit-bureau', 'litigation')).toBe(true)
  expect(eachNeeded('garnishment', 'treasury-referral')).toBe(true)
})

test('three forms come with the letter [IRM-10-enclosures]', () => {
  expect(eachNeeded('enclosure-agreement', 'enclosure-review', 'enclosure-hardship')).toBe(true)
})

test('a letter explains why, how much, how to pay or dispute, and what follows [CFR5-5.4-purpose]', () => {
  expect(eachNeeded('facts', 'amount', 'ways-to-pay', 'records', 'review', 'enforcement', 'loans')).toBe(true)
})

test('the first five items can never be left out, whoever was consulted [CFR5-5.4-content-core]', () => {
  for (const element of ['nature', 'facts', 'charges-mandatory', 'avoid-enforcement-date', 'agreement', 'contact']) {
    const omitted = [{ element, reason: 'Not needed', counsel: 'R. Amadi' }]
    expect(missingElements(demand, all.filter((id) => id !== element), omitted), element).toHaveLength(1)
  }
})

test('a letter says that debts over 180 days late go to Treasury [CFR5-5.4-content-180]', () => {
  expect(eachNeeded('referral-age')).toBe(true)
})

test('a letter says how to inspect and copy records [CFR5-5.4-content-copy]', () => {
  expect(eachNeeded('records')).toBe(true)
})

test('a letter says how the debt is reviewed and when evidence is weighed [CFR5-5.4-content-review]', () => {
  expect(eachNeeded('review', 'review-evidence')).toBe(true)
})

test('a letter tells of the garnishment hearing, its stay and its office [CFR5-5.4-content-awg-hearing]', () => {
  expect(eachNeeded('garnishment-hearing', 'garnishment-stay', 'garnishment-office')).toBe(true)
})

test('a letter tells an employee the eight points of the hearing [CFR5-5.4-content-salary-hearing]', () => {
  const points = demand.elements.filter(({ cite }) => /5\.4\(a\)\(11\)\(/.test(cite)).map(({ id }) => id)
  expect(points).toHaveLength(8)
  expect(eachNeeded(...points)).toBe(true)
})

test('a letter says whether and how to ask for a waiver [CFR5-5.4-content-waiver]', () => {
  expect(eachNeeded('waiver')).toBe(true)
})

test('a letter tells a spouse how to claim a share of a refund [CFR5-5.4-content-8379]', () => {
  expect(eachNeeded('spouse-share')).toBe(true)
})

test('a letter tells of other rights, loans, licenses and bankruptcy [CFR5-5.4-content-rest]', () => {
  expect(eachNeeded('other-rights', 'loans', 'licenses', 'bankruptcy')).toBe(true)
})
