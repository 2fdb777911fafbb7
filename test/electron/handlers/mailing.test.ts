import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { flowing, readPdf } from '../print/read-pdf.ts'
import { aDebt, aDebtor, openPractice, type Practice } from '../practice.ts'

let practice: Practice
beforeEach(async () => {
  practice = await openPractice('2026-01-05')
})
afterEach(async () => await practice.close())

/** A run of two demand letters, the second ZIP first. */
async function aRun() {
  const people = [['E900001', '900-12-3451', '79901'], ['E900002', '900-12-3452', '25801']] as const
  for (const [index, [employeeId, ssn, zip]] of people.entries()) {
    const debtor = aDebtor({ employeeId, ssn, zip, street1: index === 0 ? '1 Oak Ave, Rear' : '2 Elm St' })
    await practice.call('debt.register', aDebt({ billNumber: `B26-00000${index + 1}`, debtor }))
  }
  return await practice.call('letter.issueBatch', { kind: 'demand' })
}

describe('printing', () => {
  test('a run gives its one file and each letter in mailing order, and is recorded on every letter', async () => {
    const { batchId = 0, documentId } = await aRun()
    const printed = await practice.call('letter.print', { batchId })
    expect(printed.documentId).toBe(documentId)
    expect(printed.files.map(({ fileName }) => fileName)).toEqual([
      'demand-letter-B26-000002.pdf', 'demand-letter-B26-000001.pdf',
    ])
    const { toMail, batches } = await practice.call('letters.view', {})
    expect(toMail.map(({ printedOn }) => printedOn)).toEqual(['2026-01-05', '2026-01-05'])
    expect(batches).toMatchObject([{ batchId, label: 'Demand letter', letters: 2, printed: 2, mailed: 0 }])
  })

  test('twice needs a reason, for no letter is printed twice by accident', async () => {
    const { letterIds } = await aRun()
    const [first = 0] = letterIds
    await practice.call('letter.print', { letterIds: [first] })
    const again = await practice.try('letter.print', { letterIds })
    expect(again).toMatchObject({ ok: false, error: { reasons: [{ rule: 'printed-once' }] } })
    await practice.call('letter.print', { letterIds: [first], reason: 'The printer jammed' })
    const { rows } = await practice.call('audit.list', {}, 'auditor1')
    expect(JSON.stringify(rows)).toContain('The printer jammed')
  })

  test('is recorded with the mailing when nobody recorded it before', async () => {
    const { letterIds } = await aRun()
    await practice.call('letter.markMailed', { letterIds, mailedOn: '2026-01-05' })
    const { recent } = await practice.call('letters.view', {})
    expect(recent.map(({ printedOn }) => printedOn)).toEqual(['2026-01-05', '2026-01-05'])
  })
})

describe('mail that comes back', () => {
  async function returned() {
    const { letterIds } = await aRun()
    const [letterId = 0] = letterIds
    await practice.call('letter.markMailed', { letterIds, mailedOn: '2026-01-05' })
    const { recent } = await practice.call('letters.view', {})
    const { debtId = 0 } = recent.find((letter) => letter.letterId === letterId) ?? {}
    const { version } = await practice.call('debt.view', { debtId })
    const back = { letterId, version, returnedOn: '2026-01-15', why: 'moved' as const }
    return { debtId, letterId, back, view: await practice.call('letter.recordReturn', back, undefined, '2026-01-15') }
  }

  test('stops all mail until a good address is recorded', async () => {
    const { debtId, view, back } = await returned()
    expect(view.debtor.addressGood).toBe(false)
    const { letters } = await practice.call('letter.choices', { debtId }, undefined, '2026-03-02')
    const toDebtor = letters.filter(({ kind }) => kind !== 'wage-garnishment-order')
    expect(toDebtor.filter(({ reasons }) => !reasons.some(({ rule }) => rule === 'address'))).toEqual([])
    const again = await practice.try('letter.recordReturn', { ...back, version: view.version }, undefined, '2026-01-16')
    expect(again).toMatchObject({ ok: false, error: { reasons: [{ rule: 'returned-once' }] } })
  })

  test('is no longer printed or mailed to that address', async () => {
    const { letterId } = await returned()
    const printed = await practice.try('letter.print', { letterIds: [letterId], reason: 'Send it again' })
    expect(printed).toMatchObject({ ok: false, error: { reasons: [{ rule: 'address' }] } })
  })
})

describe('the papers of a mailing', () => {
  test('list the addresses in mailing order, as text and as a tagged file', async () => {
    const { letterIds } = await aRun()
    const list = await practice.call('letter.mailingList', { letterIds })
    const lines = list.csv.split('\r\n')
    expect(lines[0]).toBe('place,letter,bill_number,kind,name,street1,street2,city,state,zip,dated')
    expect(lines[1]).toMatch(/^1,\d+,B26-000002,Demand letter,Ana Núñez,2 Elm St,,Beckley,WV,25801,2026-01-05$/)
    expect(lines[2]).toContain('"1 Oak Ave, Rear"')
    const read = await readPdf(Buffer.from(list.pdf, 'base64'))
    expect(read.title).toBe('Mailing list')
    expect(read.pages[0]?.roles).toEqual(expect.arrayContaining(['Table', 'TH', 'TD']))
  })

  test('certify what was mailed on one day, and are kept', async () => {
    const { letterIds } = await aRun()
    const early = await practice.try('letter.certifyMailing', { letterIds })
    expect(early).toMatchObject({ ok: false, error: { reasons: [{ rule: 'one-mailing' }] } })
    await practice.call('letter.markMailed', { letterIds, mailedOn: '2026-01-05', mailClass: 'certified' })
    const { documentId, letters } = await practice.call('letter.certifyMailing', { letterIds })
    expect(letters).toBe(2)
    const { base64, fileName } = await practice.call('document.open', { documentId })
    expect(fileName).toBe('certificate-of-mailing-2026-01-05.pdf')
    const text = flowing(await readPdf(Buffer.from(base64, 'base64')))
    expect(text).toContain('were mailed on January 5, 2026 by Certified Mail')
    expect(text).toContain('2 Elm St, Beckley, WV 25801')
  })

  test('show where the window of the envelope lies', async () => {
    const { pdf } = await practice.call('letter.alignmentSheet', {})
    const read = await readPdf(Buffer.from(pdf, 'base64'))
    const framed = read.pages[0]?.pieces.filter(({ text }) => text.startsWith('The whole of this frame'))
    expect(framed?.every(({ left, baseline }) => left >= 1 && baseline > 2.2 && baseline < 3.04)).toBe(true)
  })
})
