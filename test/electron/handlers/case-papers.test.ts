import { afterAll, beforeAll, expect, test } from 'vitest'
import { casesIn, PETITION, type CasePractice } from '../case-practice.ts'
import { openPractice, type Practice } from '../practice.ts'
import { readPdf } from '../print/read-pdf.ts'

let center: Practice
let assignOfficial: CasePractice['assignOfficial']
let debtWithLetter: CasePractice['debtWithLetter']
let openCase: CasePractice['openCase']
let versionOf: CasePractice['versionOf']

beforeAll(async () => {
  center = await openPractice('2026-01-05')
  ;({ assignOfficial, debtWithLetter, openCase, versionOf } = casesIn(center))
})

afterAll(async () => await center.close())

const PDF = Buffer.from('%PDF-1.7 made up for a test').toString('base64')

test('a paper is kept to the byte, and only when it is what its name says', async () => {
  const debtId = await debtWithLetter()
  const caseId = await openCase(debtId, PETITION)
  const attach = async (fileName: string, base64: string) => {
    const version = await versionOf(debtId)
    const paper = { caseId, version, fileName, title: 'Petition', base64 }
    return await center.try('case.attach', paper, 'clerk1', '2026-01-21')
  }
  for (const [name, bytes] of [
    ['petition.exe', PDF],
    ['petition.png', PDF],
    ['../petition.pdf', PDF],
    ['petition.txt', Buffer.from([0, 1, 2]).toString('base64')],
    ['petition.pdf', ''],
  ] as const) {
    expect(await attach(name, bytes), name).toMatchObject({ ok: false })
  }
  expect((await attach('petition.pdf', PDF)).ok).toBe(true)
  const { documents } = await center.call('case.view', { caseId }, 'clerk1', '2026-01-21')
  expect(documents).toMatchObject([{ role: 'attachment', title: 'Petition', mediaType: 'application/pdf', bytes: 27 }])
  const kept = await center.call('document.open', { documentId: documents[0]?.documentId ?? 0 })
  expect(kept).toMatchObject({ base64: PDF, digest: documents[0]?.digest })
})

test('the packet is one tagged PDF with its list of pages, the letter as mailed and the explanation', async () => {
  const debtId = await debtWithLetter()
  const caseId = await openCase(debtId, { ...PETITION, hearing: 'oral' })
  await assignOfficial(caseId, '2026-01-20')
  const explained = { caseId, version: await versionOf(debtId), part: 'total', asOf: '2026-01-20' } as const
  await center.call('case.explain', explained, 'clerk1', '2026-01-20')
  const attached = { caseId, fileName: 'petition.pdf', title: 'The petition', base64: PDF }
  await center.call('case.attach', { ...attached, version: await versionOf(debtId) }, 'clerk1', '2026-01-20')
  const version = await versionOf(debtId)
  const { documentId, pages, missing } = await center.call('case.packet', { caseId, version }, 'hearing1', '2026-01-20')
  expect(missing).toEqual([])
  const { base64 } = await center.call('document.open', { documentId })
  const read = await readPdf(Buffer.from(base64, 'base64'))
  expect(read.pages).toHaveLength(pages)
  expect(read).toMatchObject({ title: 'Packet: Petition for a hearing', language: 'en-US' })
  const [list = ''] = read.pages.map(({ text }) => text)
  expect(list).toContain('The request, and whether it came in time')
  expect(
    read.bookmarks.some((mark) => mark.startsWith('Demand letter of January 6, 2026, mailed January 6, 2026')),
  ).toBe(true)
  const words = read.pages.map(({ text }) => text).join(' ')
  for (const part of ['January 9, 2026', 'the caption at the top', 'Computation', 'petition.pdf', 'Ada Moreau']) {
    expect(words, part).toContain(part)
  }
  expect(words).not.toMatch(/900-\d\d-\d{4}/)
  expect(read.pages.every(({ roles }) => roles.length > 0)).toBe(true)
  const [enclosed] = read.enclosed
  expect(enclosed).toMatchObject({ name: '1-petition.pdf', title: 'The petition' })
  expect(Buffer.from(enclosed?.bytes ?? []).toString('base64')).toBe(PDF)
})

test('cases are listed by day, by kind and by who works on them', async () => {
  const debtId = await debtWithLetter()
  const reviewed = await openCase(debtId, { kind: 'review', ground: 'amount' })
  const withdrawn = { debtId, caseId: reviewed, decidedOn: '2026-02-01', outcome: 'withdrawn' } as const
  const words = { version: await versionOf(debtId), decidedBy: 'x', facts: 'x', findings: 'x' }
  await center.call('case.decide', { ...withdrawn, ...words }, 'supervisor1', '2026-02-01')
  await openCase(debtId, { kind: 'waiver' })
  const all = await center.call('case.list', { show: 'all', limit: 500 }, 'clerk1', '2026-06-01')
  const opened = await center.call('case.list', { limit: 500 }, 'clerk1', '2026-06-01')
  expect(opened.count).toBe(opened.open)
  expect(all.count).toBeGreaterThan(opened.count)
  const due = opened.rows.flatMap(({ dueOn }) => (dueOn === undefined ? [] : [dueOn]))
  expect(due).toEqual(due.toSorted())
  expect(opened.overdue).toBe(due.filter((day) => day < '2026-06-01').length)
  const hearings = await center.call('case.list', { kind: 'hearing', show: 'all' }, 'clerk1', '2026-06-01')
  expect(new Set(hearings.rows.map(({ kind }) => kind))).toEqual(new Set(['hearing']))
  const mine = await center.call('case.list', { assignedTo: 'hearing1', show: 'all' }, 'clerk1', '2026-06-01')
  expect(mine.count).toBeGreaterThan(0)
  expect(mine.count + (await center.call('case.list', { assignedTo: '-', show: 'all' })).count).toBe(all.count)
  const [first] = all.rows
  const found = await center.call('case.list', { text: first?.billNumber ?? '', show: 'all' }, 'clerk1', '2026-06-01')
  expect(found.rows.every(({ billNumber }) => billNumber === first?.billNumber)).toBe(true)
})
