import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { digestOf } from '../../../electron/store/documents.ts'
import { debtTypeSlugs } from '../../../shared/debt-types/index.ts'
import { readPdf } from '../print/read-pdf.ts'
import { aDebt, aDebtor, openPractice, type Practice } from '../practice.ts'

let practice: Practice
beforeEach(async () => {
  practice = await openPractice('2026-11-22')
})
afterEach(async () => await practice.close())

/** Registers a debt of another person and gives its number and version. */
async function register(index: number, more: Parameters<typeof aDebt>[0] = {}, zip = '25801') {
  const debtor = aDebtor({
    employeeId: `E90000${index}`,
    ssn: `900-12-345${index}`,
    lastName: `Núñez-${'ABCDEFGHIJ'[index]}`,
    zip,
  })
  const debt = aDebt({ billNumber: `B26-00000${index}`, discoveredOn: '2026-10-18', debtor, ...more })
  const { debtId, version } = await practice.call('debt.register', debt)
  return { debtId, version }
}

async function open(documentId: number) {
  const document = await practice.call('document.open', { documentId })
  return { ...document, bytes: Buffer.from(document.base64, 'base64') }
}

describe('issuing a demand letter', () => {
  test('keeps its exact bytes, and sets when payment is due; the clocks run once it is mailed', async () => {
    const debt = await register(1)
    const issued = await practice.call('letter.issue', { ...debt, kind: 'demand' })
    const [letter] = issued.letters
    expect(issued.state).toBe('notified')
    expect(letter).toMatchObject({ kind: 'demand', datedOn: '2026-11-22', dueOn: '2026-12-22' })
    expect(issued.clocks.map(({ kind }) => kind)).toEqual(['mail-letter'])
    const { fileName, mediaType, digest, bytes } = await open(letter?.documentId ?? 0)
    expect([fileName, mediaType, digest]).toEqual(['demand-letter-B26-000001.pdf', 'application/pdf', digestOf(bytes)])
    expect((await readPdf(bytes)).pages).toHaveLength(8)

    await practice.call('letter.markMailed', { letterIds: [letter?.letterId ?? 0], mailedOn: '2026-11-22' })
    const mailed = await practice.call('debt.view', { debtId: debt.debtId })
    const days = mailed.clocks.map(({ kind, lastDay }) => [kind, lastDay])
    expect(days).toEqual(expect.arrayContaining([['waiver-request', '2026-12-07'], ['payment-due', '2026-12-22']]))
  })

  test('shows the same letter before, without issuing it', async () => {
    const { debtId, version } = await register(1)
    const preview = await practice.call('letter.preview', { debtId, kind: 'demand' })
    expect(preview).toMatchObject({ pages: 8, missing: [] })
    expect((await practice.call('debt.view', { debtId })).letters).toEqual([])
    const issued = await practice.call('letter.issue', { debtId, version, kind: 'demand' })
    expect((await open(issued.letters[0]?.documentId ?? 0)).base64).toBe(preview.pdf)
  })

  test('is done once', async () => {
    const debt = await register(1)
    const { version } = await practice.call('letter.issue', { ...debt, kind: 'demand' })
    const again = await practice.try('letter.issue', { debtId: debt.debtId, version, kind: 'demand' })
    expect(again).toMatchObject({ ok: false, error: { kind: 'refused', reasons: [{ rule: 'demand-once' }] } })
  })

  test('goes to no address from which mail came back', async () => {
    const { debtId } = await register(1)
    const { debtor } = await practice.call('debt.view', { debtId })
    const { address, ...person } = await practice.call('debtor.view', { debtorId: debtor.debtorId })
    await practice.call('debtor.correct', {
      debtorId: person.debtorId, version: person.version, ...address, employmentStatus: 'active', addressGood: false,
      reason: 'Returned by the Postal Service',
    })
    const { version } = await practice.call('debt.view', { debtId })
    const refused = await practice.try('letter.issue', { debtId, version, kind: 'demand' })
    expect(refused).toMatchObject({ ok: false, error: { reasons: [{ rule: 'address', cite: '31 CFR 5.4(a)' }] } })
    expect((await practice.call('letters.view', {})).toIssueCount).toBe(0)
  })

  test('is dated no earlier than the debt was found and no later than the mail of the next days', async () => {
    const debt = await register(1)
    const early = await practice.try('letter.issue', { ...debt, kind: 'demand', datedOn: '2026-10-17' })
    expect(early).toMatchObject({ ok: false, error: { reasons: [{ rule: 'letter-date' }] } })
    const late = await practice.try('letter.issue', { ...debt, kind: 'demand', datedOn: '2026-11-30' })
    expect(late).toMatchObject({ ok: false, error: { reasons: [{ rule: 'letter-date', opens: '2026-11-23' }] } })
    const monday = await practice.call('letter.issue', { ...debt, kind: 'demand', datedOn: '2026-11-23' })
    expect(monday.letters[0]).toMatchObject({ datedOn: '2026-11-23', dueOn: '2026-12-23' })
  })

  test('names no taxpayer number and no employee number, though the employee number may be one', async () => {
    const debtor = aDebtor({ employeeId: '900123456', ssn: '900-12-3456' })
    const debt = await register(1, { debtor, cause: 'Paid twice under 900-12-3456' })
    const { pdf } = await practice.call('letter.preview', { debtId: debt.debtId, kind: 'demand' })
    const { pages } = await readPdf(Buffer.from(pdf, 'base64'))
    const text = pages.map((page) => page.text).join('\n')
    expect(text).not.toMatch(/\d{3}-\d{2}-\d{4}|900123456|3456/)
  })
})

describe('a batch of demand letters', () => {
  test('is one file in the order of the mail, beside a file for each letter', async () => {
    for (const [index, zip] of ['79901', '25801', '38101'].entries()) {
      await register(index, { debtType: debtTypeSlugs[index * 5] ?? 'restitution' }, zip)
    }
    const batch = await practice.call('letter.issueBatch', { kind: 'demand' })
    expect(batch).toMatchObject({ issued: 3, refused: [], pages: 24 })
    const { bytes, fileName } = await open(batch.documentId ?? 0)
    expect(fileName).toBe('demand-letters-2026-11-22.pdf')
    const { pages, bookmarks } = await readPdf(bytes)
    expect(pages.map(({ text }) => /Bill number (\S+) Page 1 of/.exec(text)?.[1]).filter(Boolean)).toEqual([
      'B26-000001', 'B26-000002', 'B26-000000',
    ])
    expect(bookmarks[0]).toBe('Demand for payment of bill B26-000001')
    const view = await practice.call('letters.view', {})
    expect([view.toIssueCount, view.toMailCount]).toEqual([0, 3])
    const single = await open(view.toMail.find(({ billNumber }) => billNumber === 'B26-000002')?.documentId ?? 0)
    expect((await readPdf(single.bytes)).pages).toHaveLength(8)
  })

  test('says which debts were refused and why, and issues the others', async () => {
    const first = await register(1)
    const second = await register(2)
    await practice.call('letter.issue', { ...first, kind: 'demand' })
    const debtIds = [first.debtId, second.debtId]
    const check = await practice.call('letter.checkBatch', { kind: 'demand', debtIds })
    expect(check.allowed.map(({ debtId }) => debtId)).toEqual([second.debtId])
    const batch = await practice.call('letter.issueBatch', { kind: 'demand', debtIds })
    expect(batch.issued).toBe(1)
    expect(batch.refused).toMatchObject([{ debtId: first.debtId, reasons: [{ rule: 'demand-once' }] }])
  })

  test('of nothing makes no file', async () => {
    expect(await practice.call('letter.issueBatch', { kind: 'demand' })).toEqual({
      issued: 0, refused: [], pages: 0, letterIds: [],
    })
  })
})

describe('mailing and receipt', () => {
  async function issued() {
    const debt = await register(1)
    const { letters, version } = await practice.call('letter.issue', { ...debt, kind: 'demand' })
    return { debtId: debt.debtId, version, letterId: letters[0]?.letterId ?? 0 }
  }

  test('a letter is mailed once, and not before its date or after today', async () => {
    const { letterId } = await issued()
    const letterIds = [letterId]
    const mail = async (mailedOn: string) => await practice.try('letter.markMailed', { letterIds, mailedOn })
    expect(await mail('2026-11-21')).toMatchObject({ ok: false, error: { reasons: [{ rule: 'mailed-after-date' }] } })
    expect(await mail('2026-11-23')).toMatchObject({ ok: false, error: { reasons: [{ rule: 'mailed-by-today' }] } })
    expect(await mail('2026-11-22')).toMatchObject({ ok: true, value: { toMailCount: 0 } })
    expect(await mail('2026-11-22')).toMatchObject({ ok: false, error: { reasons: [{ rule: 'mailed-once' }] } })
  })

  test('no letter of a list is recorded as mailed when one of them cannot be', async () => {
    const { letterId } = await issued()
    const none = await practice.try('letter.markMailed', { letterIds: [letterId, 99], mailedOn: '2026-11-22' })
    expect(none).toMatchObject({ ok: false, error: { kind: 'invalid', issues: [{ path: 'letterIds' }] } })
    expect((await practice.call('letters.view', {})).toMailCount).toBe(1)
  })

  test('the day of receipt starts the fifteen days for review and hearing', async () => {
    const { debtId, letterId } = await issued()
    await practice.call('letter.markMailed', { letterIds: [letterId], mailedOn: '2026-11-22' })
    const { version } = await practice.call('debt.view', { debtId })
    const receipt = { letterId, version, receivedOn: '2026-11-27', evidence: 'Signed return receipt' }
    const early = await practice.try('letter.recordReceipt', { ...receipt, receivedOn: '2026-11-21' })
    expect(early).toMatchObject({ ok: false, error: { reasons: [{ rule: 'received-after-mailing' }] } })
    const view = await practice.call('letter.recordReceipt', receipt, undefined, '2026-11-30')
    expect(view.letters[0]).toMatchObject({ receivedOn: '2026-11-27' })
    const days = view.clocks.map(({ kind, lastDay }) => [kind, lastDay])
    expect(days).toEqual(expect.arrayContaining([['review-request', '2026-12-12'], ['hearing-petition', '2026-12-12']]))
  })

  test('a letter that was not mailed has not been received', async () => {
    const { letterId, version } = await issued()
    const receipt = { letterId, version, receivedOn: '2026-11-22', evidence: 'Phone call' }
    const refused = await practice.try('letter.recordReceipt', receipt)
    expect(refused).toMatchObject({ ok: false, error: { reasons: [{ rule: 'received-after-mailing' }] } })
  })
})
