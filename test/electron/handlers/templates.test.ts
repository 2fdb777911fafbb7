import { afterEach, beforeEach, expect, test } from 'vitest'
import { flowing, readPdf } from '../print/read-pdf.ts'
import { aDebt, openPractice, type Practice } from '../practice.ts'

let practice: Practice
beforeEach(async () => {
  practice = await openPractice('2026-01-05')
})
afterEach(async () => await practice.close())

const file = 'refund.typ'
const note = 'Say thank you'

async function thankful(): Promise<string> {
  const { text, number, inUse } = await practice.call('template.view', { file })
  expect([number, inUse]).toEqual([0, 0])
  return text.replace('#questions', 'Thank you for paying on time.\n\n#questions')
}

async function proposed(text: string) {
  const { versionId, number } = await practice.call('template.save', { file, text, note })
  return { ...(await practice.call('template.propose', { versionId })), number }
}

async function refundLetter(): Promise<string> {
  const { debtId } = await practice.call('debt.register', aDebt())
  const fields = { refund: '12.00', cause: 'waived', paidBy: 'check' }
  const { pdf } = await practice.call('letter.preview', { debtId, kind: 'refund', fields })
  return flowing(await readPdf(Buffer.from(pdf, 'base64')))
}

test('every letter can be written anew, and is shown before with what it would lack', async () => {
  const { templates } = await practice.call('templates.view', {})
  expect(templates).toHaveLength(24)
  for (const one of templates) {
    const { text, elements } = await practice.call('template.view', { file: one.file })
    expect(elements.length, one.file).toBeGreaterThan(0)
    const tried = await practice.call('template.preview', { file: one.file, text })
    expect([one.file, tried.missing, tried.fault, tried.pages > 0]).toEqual([one.file, [], '', true])
  }
})

test('a text is used once a supervisor has approved it, and not before', async () => {
  const { approvalId, number } = await proposed(await thankful())
  expect(await refundLetter()).not.toContain('Thank you')
  await practice.call('approval.approve', { approvalId }, 'supervisor1')
  const { inUse, versions } = await practice.call('template.view', { file })
  expect([number, inUse]).toEqual([1, 1])
  expect(versions).toMatchObject([{ number: 1, state: 'in-use', note, savedBy: 'clerk1', decidedBy: 'supervisor1' }])
})

test('a letter is printed with the text in use', async () => {
  const { approvalId } = await proposed(await thankful())
  await practice.call('approval.approve', { approvalId }, 'supervisor1')
  expect(await refundLetter()).toContain('Thank you for paying on time.')
})

test('whoever wrote a text does not approve it', async () => {
  const text = await thankful()
  const { versionId } = await practice.call('template.save', { file, text, note }, 'supervisor1')
  const { approvalId } = await practice.call('template.propose', { versionId }, 'supervisor1')
  const own = await practice.try('approval.approve', { approvalId }, 'supervisor1')
  expect(own).toMatchObject({ ok: false, error: { kind: 'refused' } })
})

test('a text whose letter would lack a required element is not put up for approval', async () => {
  const text = (await thankful()).replace('#element("no-interest")[', '#element("nothing")[')
  const tried = await practice.call('template.preview', { file, text })
  expect(tried.missing).toMatchObject([{ rule: 'letter-element', cite: '31 CFR 5.19' }])
  const { versionId } = await practice.call('template.save', { file, text, note })
  const refused = await practice.try('template.propose', { versionId })
  expect(refused).toMatchObject({ ok: false, error: { reasons: [{ rule: 'letter-element', cite: '31 CFR 5.19' }] } })
})

test('a text that cannot be typeset, or that brings a package from outside, says so', async () => {
  const broken = await practice.call('template.preview', { file, text: '#import "notice.typ": *\n#nothing-known' })
  expect(broken.fault).toContain('unknown variable: nothing-known')
  const outside = await practice.call('template.preview', { file, text: '#import "@preview/x:0.1.0": *' })
  expect(outside.fault).toContain('no package may be imported')
  const escaping = await practice.call('template.preview', { file, text: '#read("/../../package.json")' })
  expect(escaping).toMatchObject({ pdf: '', pages: 0 })
  expect(escaping.fault).not.toBe('')
})

test('a version is compared line by line with the text in use, and a rejected one says so', async () => {
  const { approvalId } = await proposed(await thankful())
  await practice.call('approval.reject', { approvalId, note: 'Too warm' }, 'supervisor1')
  const { differences, versions } = await practice.call('template.view', { file, number: 1 })
  expect(versions).toMatchObject([{ state: 'refused' }])
  expect(differences.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'added', text: 'Thank you for paying on time.' },
    { kind: 'added', text: '' },
  ])
})
