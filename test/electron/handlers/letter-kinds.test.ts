import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Answer, Input } from '../../../shared/api.ts'
import { flowing, readPdf } from '../print/read-pdf.ts'
import { aDebt, openPractice, type Practice } from '../practice.ts'

let practice: Practice
beforeEach(async () => {
  practice = await openPractice('2026-01-05')
})
afterEach(async () => await practice.close())

const LATE = '2026-03-02'

/** A debt whose demand letter of January 5 was mailed that day, and which was due on February 4. */
async function demanded() {
  const { debtId, version } = await practice.call('debt.register', aDebt())
  const { letters } = await practice.call('letter.issue', { debtId, version, kind: 'demand' })
  await practice.call('letter.markMailed', { letterIds: [letters[0]?.letterId ?? 0], mailedOn: '2026-01-05' })
  return debtId
}

async function versionOf(debtId: number): Promise<number> {
  return (await practice.call('debt.view', { debtId })).version
}

type Asked = Omit<Input<'letter.issue'>, 'debtId' | 'version'>

async function issue(debtId: number, asked: Asked, today = LATE): Promise<Answer<'debt.view'>> {
  return await practice.call('letter.issue', { debtId, version: await versionOf(debtId), ...asked }, undefined, today)
}

async function choice(debtId: number, kind: string, today: string) {
  const { letters } = await practice.call('letter.choices', { debtId }, undefined, today)
  const found = letters.find((letter) => letter.kind === kind)
  if (found === undefined) throw new Error(`There is no letter ${kind}.`)
  return found
}

describe('a letter after the demand letter', () => {
  test('says why it may not go yet, and when it opens', async () => {
    const debtId = await demanded()
    const early = await choice(debtId, 'salary-offset-notice', '2026-01-20')
    expect(early).toMatchObject({ allowed: false, opens: '2026-02-05' })
    expect(early.reasons.map(({ rule }) => rule)).toEqual(['not-delinquent'])
    expect(await choice(debtId, 'salary-offset-notice', LATE)).toMatchObject({ allowed: true, reasons: [] })
  })

  test('is refused by the same gate when it is issued', async () => {
    const debtId = await demanded()
    const asked = { debtId, version: await versionOf(debtId), kind: 'second-notice' as const }
    const refused = await practice.try('letter.issue', asked, undefined, '2026-01-20')
    expect(refused).toMatchObject({ ok: false, error: { reasons: [{ rule: 'not-delinquent', opens: '2026-02-05' }] } })
    const view = await issue(debtId, { kind: 'second-notice' })
    expect(view.letters.at(-1)).toMatchObject({ kind: 'second-notice', label: 'Second notice', datedOn: LATE })
    const { version } = view
    const again = await practice.try('letter.issue', { debtId, version, kind: 'second-notice' }, undefined, LATE)
    expect(again).toMatchObject({ ok: false, error: { reasons: [{ rule: 'letter-once' }] } })
  })

  test('states what was written into its fields, and suggests what follows from its date', async () => {
    const debtId = await demanded()
    const { fields } = await choice(debtId, 'salary-offset-notice', LATE)
    const suggestions = fields.map(({ id, suggested }) => [id, suggested])
    expect(suggestions).toEqual([['firstPayOn', '2026-04-01'], ['deduction', '']])
    const view = await issue(debtId, {
      kind: 'salary-offset-notice',
      fields: { firstPayOn: '2026-04-10', deduction: '145.20' },
    })
    const letter = view.letters.at(-1)
    expect(letter).toMatchObject({ dueOn: '2026-04-01' })
    const { base64 } = await practice.call('document.open', { documentId: letter?.documentId ?? 0 })
    const text = flowing(await readPdf(Buffer.from(base64, 'base64')))
    expect(text).toContain('The deductions begin with the pay of April 10, 2026.')
    expect(text).toContain('$145.20 is taken')
  })

  test('lacking a field is refused with the paragraph that asks for it', async () => {
    const debtId = await demanded()
    const asked = { debtId, version: await versionOf(debtId), kind: 'salary-offset-notice' as const }
    const bare = await practice.try('letter.issue', asked, undefined, LATE)
    expect(bare).toMatchObject({
      ok: false,
      error: { kind: 'refused', reasons: [{ rule: 'detail-firstPayOn', cite: '5 CFR 550.1104(d)(2)' }] },
    })
    const soon = { ...asked, fields: { firstPayOn: '2026-03-20' } }
    expect(await practice.try('letter.issue', soon, undefined, LATE)).toMatchObject({
      ok: false,
      error: { reasons: [{ rule: 'day-too-early' }] },
    })
  })

  test('on a decision takes the texts of the case, and nothing goes before the decision', async () => {
    const debtId = await demanded()
    expect(await choice(debtId, 'waiver-decision', LATE)).toMatchObject({ allowed: false })
    const opened = await practice.call('case.open', {
      debtId, version: await versionOf(debtId), kind: 'waiver', receivedOn: '2026-01-12', channel: 'mail', note: 'Form',
    }, undefined, '2026-01-12')
    await practice.call('case.decide', {
      debtId, version: opened.version, caseId: opened.cases[0]?.caseId ?? 0, decidedOn: '2026-02-20', outcome: 'denied',
      decidedBy: 'P. Lane', facts: 'The overtime was paid twice.', findings: 'The employee had seen it.',
    }, 'supervisor1', '2026-02-20')
    const view = await issue(debtId, { kind: 'waiver-decision' })
    const { base64 } = await practice.call('document.open', { documentId: view.letters.at(-1)?.documentId ?? 0 })
    const text = flowing(await readPdf(Buffer.from(base64, 'base64')))
    expect(text).toContain('On February 20, 2026, P. Lane denied the request.')
    expect(text).toContain('Finding. The employee had seen it.')
  })
})

describe('an element of the demand letter', () => {
  const omission = {
    element: 'garnishment',
    reason: 'Wages are not garnished by this center',
    counsel: 'A. Ruiz, Chief Counsel',
    consultedOn: '2026-01-02',
  }
  const bare = async (omissions: readonly (typeof omission)[]) => {
    const { debtId, version } = await practice.call('debt.register', aDebt())
    return await practice.try('letter.issue', { debtId, version, kind: 'demand', omissions: [...omissions] })
  }

  test('is left out on the word of counsel, which is kept [CFR5-5.4-omit]', async () => {
    const issued = await bare([omission])
    if (!issued.ok) throw new Error(JSON.stringify(issued.error))
    const { base64 } = await practice.call('document.open', { documentId: issued.value.letters[0]?.documentId ?? 0 })
    const text = flowing(await readPdf(Buffer.from(base64, 'base64')))
    expect(text).not.toContain('Have wages from a private employer withheld')
    expect(text).toContain('Refer the debt to the Department of Justice')
    const { rows } = await practice.call('audit.list', {}, 'auditor1')
    expect(JSON.stringify(rows)).toContain('A. Ruiz, Chief Counsel')
  })

  test('of the first five items is not left out on any word', async () => {
    const refused = await bare([{ ...omission, element: 'amount' }])
    expect(refused).toMatchObject({ ok: false, error: { reasons: [{ rule: 'letter-element' }] } })
  })

  test('is not left out without a reason and a name', async () => {
    expect(await bare([{ ...omission, counsel: ' ' }])).toMatchObject({
      ok: false,
      error: { kind: 'invalid', issues: [{ path: 'omissions.0.counsel' }] },
    })
  })
})

describe('the order to an employer', () => {
  const fields = {
    employerName: 'Hill Country Diner LLC',
    employerStreet: '12 Main Street',
    employerCity: 'Beckley WV 25801',
    employerKind: 'private',
    startOn: '2026-05-01',
    signer: 'P. Lane',
    signerTitle: 'Director, by delegation of the Secretary',
  }
  const TODAY = '2026-04-10'

  async function warned() {
    const debtId = await demanded()
    const { letters } = await issue(debtId, { kind: 'garnishment-notice' })
    const letterIds = [letters.at(-1)?.letterId ?? 0]
    await practice.call('letter.markMailed', { letterIds, mailedOn: LATE }, undefined, LATE)
    return debtId
  }

  test('waits until the notice of garnishment is thirty days old', async () => {
    const debtId = await warned()
    const early = await choice(debtId, 'wage-garnishment-order', '2026-03-20')
    expect(early).toMatchObject({ allowed: false, opens: '2026-04-01' })
    expect(await choice(debtId, 'wage-garnishment-order', TODAY)).toMatchObject({ allowed: true })
  })

  test('never goes to a Federal agency', async () => {
    const debtId = await warned()
    const asked = { kind: 'wage-garnishment-order' as const, fields: { ...fields, employerKind: 'federal' } }
    const version = await versionOf(debtId)
    expect(await practice.try('letter.issue', { debtId, version, ...asked }, undefined, TODAY)).toMatchObject({
      ok: false,
      error: { reasons: [{ rule: 'CFR5-5.13-not-federal' }] },
    })
  })

  test('carries the whole number, opens only by printing, and each look is recorded', async () => {
    const debtId = await warned()
    const kind = 'wage-garnishment-order' as const
    const preview = await practice.call('letter.preview', { debtId, kind, fields }, undefined, TODAY)
    expect(flowing(await readPdf(Buffer.from(preview.pdf, 'base64')))).not.toMatch(/\d{3}-\d{2}-\d{4}/)
    const view = await issue(debtId, { kind, fields }, TODAY)
    const { letterId = 0, documentId = 0 } = view.letters.at(-1) ?? {}
    const opened = await practice.try('document.open', { documentId })
    expect(opened).toMatchObject({ ok: false, error: { reasons: [{ rule: 'taxpayer-number-masked' }] } })
    const { files } = await practice.call('letter.print', { letterIds: [letterId] }, undefined, TODAY)
    const text = flowing(await readPdf(Buffer.from(files[0]?.base64 ?? '', 'base64')))
    expect(text.match(/900-12-3456/g)).toHaveLength(1)
    const { rows } = await practice.call('audit.list', {}, 'auditor1')
    expect(JSON.stringify(rows).match(/Social Security number/g)?.length).toBeGreaterThanOrEqual(2)
    expect(JSON.stringify(rows)).not.toContain('900-12-3456')
  })
})
