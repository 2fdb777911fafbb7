import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Answer, CallName, Input } from '../../../shared/api.ts'
import { lateDebt, proposeWriteOff } from '../late-debt.ts'
import { openPractice, type Practice } from '../practice.ts'

const TODAY = '2026-06-01'
const passphrase = 'four plain words agreed'

let north: Practice
let south: Practice
let debtId: number
let approvalId: number

beforeEach(async () => {
  north = await openPractice(TODAY)
  south = await openPractice(TODAY)
  debtId = await lateDebt(north, '2026-01-05')
  approvalId = await proposeWriteOff(north, debtId)
  await nameDesk(north, 'North')
  await nameDesk(south, 'South')
  await introduce(north, south)
  await introduce(south, north)
})

afterEach(async () => {
  await north.close()
  await south.close()
})

async function nameDesk(center: Practice, name: string): Promise<void> {
  await center.call('packet.nameDesk', { name }, 'supervisor1')
}

async function introduce(center: Practice, other: Practice): Promise<void> {
  const { own } = await other.call('packet.desks', {})
  if (own === undefined) throw new Error('The desk has no name.')
  const asked = await center.call('packet.trustDesk', { ...own, reason: 'Their supervisor decides.' }, 'supervisor1')
  await center.call('approval.approve', { approvalId: asked.approvalId }, 'supervisor2')
}

async function fileOf(center: Practice, { documentId }: Answer<'packet.view'>): Promise<string> {
  return (await center.call('document.open', { documentId: documentId ?? 0 })).base64
}

async function sent(): Promise<string> {
  return await fileOf(north, await north.call('packet.send', { approvalId, deskId: 2, passphrase }))
}

async function decided(
  decision: 'approved' | 'rejected' = 'approved', as = 'supervisor1', note = 'Seen.',
): Promise<string> {
  const { packetId } = await south.call('packet.receive', { base64: await sent(), passphrase })
  return await fileOf(south, await south.call('packet.decide', { packetId, decision, note, passphrase }, as))
}

async function rulesOf<N extends CallName>(
  center: Practice, name: N, input: Input<N>, as?: string,
): Promise<readonly string[]> {
  const outcome = await center.try(name, input, as)
  if (outcome.ok) return []
  if (outcome.error.kind === 'refused') return outcome.error.reasons.map(({ rule }) => rule)
  return outcome.error.kind === 'invalid' ? outcome.error.issues.map(({ path }) => path) : [outcome.error.kind]
}

describe('a proposal that travels to another desk', () => {
  test('is shown there with its debt, its timeline and its papers before anything is kept', async () => {
    const look = await south.call('packet.look', { base64: await sent(), passphrase })
    expect(look).toMatchObject({ what: 'ask', desk: 'North', about: 'B26-000001', reasons: [] })
    expect(look.lines).toContainEqual({ label: 'Principal left', value: '2,120.00' })
    expect(look.timeline.map(({ title }) => title)).toContain('Debt established')
    expect(look.papers).toHaveLength(2)
    expect((await south.call('packet.list', {})).rows).toEqual([])
  })

  test('comes back decided, and the step is taken here under the name of who took it there', async () => {
    const back = await decided()
    const received = await north.call('packet.receive', { base64: back, passphrase })
    expect(received).toMatchObject({ outcome: 'approved', outcomeBy: 'supervisor1' })
    const { chain, state } = await north.call('approval.view', { approvalId })
    expect(state).toBe('open')
    expect(chain[0]).toMatchObject({ takenBy: 'supervisor1', takenOn: TODAY, note: 'At the desk South: Seen.' })
    const [line] = (await north.call('audit.list', { limit: 1 }, 'auditor1')).rows
    expect(line).toMatchObject({ call: 'packet.receive', clerk: 'clerk1' })
  })

  test('does here what was approved there, when the step was the last', async () => {
    const { version } = await north.call('debt.view', { debtId })
    const charge = { debtId, version, amount: '30.00', on: TODAY, reason: 'Certified mail' }
    const posted = await north.call('charge.post', charge, 'clerk2')
    const part = { part: 'administrative', amount: '10.00', on: TODAY, ground: 'equity' } as const
    const finding = 'The mail was ours to send'
    await north.call('charge.waive', { debtId, version: posted.version, ...part, finding })
    const { rows } = await north.call('approval.list', { show: 'open', debtId })
    approvalId = rows.find(({ kind }) => kind === 'charge-waiver')?.approvalId ?? 0
    await north.call('packet.receive', { base64: await decided(), passphrase })
    expect((await north.call('approval.view', { approvalId })).state).toBe('approved')
    const { balance } = await north.call('debt.view', { debtId })
    expect(balance.administrative).toBe('20.00')
  })

  test('is closed here when it was rejected there, with the note', async () => {
    await north.call('packet.receive', { base64: await decided('rejected'), passphrase })
    expect(await north.call('approval.view', { approvalId })).toMatchObject({
      state: 'rejected', decidedBy: 'supervisor1', note: 'At the desk South: Seen.',
    })
  })

  test('counts once, on its way there and on its way back', async () => {
    const there = await sent()
    await south.call('packet.receive', { base64: there, passphrase })
    expect(await rulesOf(south, 'packet.receive', { base64: there, passphrase })).toEqual(['received-before'])
    const back = await decided()
    await north.call('packet.receive', { base64: back, passphrase })
    expect(await rulesOf(north, 'packet.receive', { base64: back, passphrase })).toEqual(['received-before'])
  })

  test('is refused on its way back when the debt has changed since, and the difference is told', async () => {
    const back = await decided()
    const { version } = await north.call('debt.view', { debtId })
    const paid = { debtId, version, amount: '100.00', receivedOn: TODAY, method: 'check' as const }
    await north.call('payment.post', paid)
    const refused = await north.try('packet.receive', { base64: back, passphrase })
    const told = JSON.stringify(refused)
    expect(told).toContain('stale-proposal')
    expect(told).toMatch(/Owed in all: [\d,.]+ when it was sent, [\d,.]+ now/)
    expect(told).toMatch(/New since: 2026-06-01/)
    expect((await north.call('approval.view', { approvalId })).chain[0]?.takenBy).toBeUndefined()
  })

  test('is refused on its way back when the step was taken here meanwhile', async () => {
    const back = await decided()
    await north.call('approval.approve', { approvalId }, 'supervisor2')
    expect(await rulesOf(north, 'packet.receive', { base64: back, passphrase })).toContain('packet-conflict')
  })
})

describe('a packet that cannot be trusted', () => {
  test('opens with its own passphrase alone', async () => {
    const file = { base64: await sent(), passphrase: 'four other words here' }
    expect(await rulesOf(south, 'packet.look', file)).toEqual(['passphrase'])
    expect(await rulesOf(south, 'packet.receive', file)).toEqual(['passphrase'])
  })

  test('does not open when any byte of it was changed', async () => {
    const bytes = Buffer.from(await sent(), 'base64')
    for (const at of [0, 20, 40, 50, 70, bytes.length - 1]) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      const outcome = await south.try('packet.receive', { base64: changed.toString('base64'), passphrase })
      expect(outcome).toMatchObject({ ok: false, error: { kind: 'invalid' } })
    }
    const short = bytes.subarray(0, 50).toString('base64')
    expect(await rulesOf(south, 'packet.receive', { base64: short, passphrase })).toEqual(['base64'])
  })

  test('is refused when it comes from a desk that nobody has recorded', async () => {
    const stranger = await openPractice(TODAY)
    try {
      await nameDesk(stranger, 'Stranger')
      expect(await rulesOf(stranger, 'packet.look', { base64: await sent(), passphrase })).toEqual(['unknown-desk'])
      await introduce(stranger, north)
      expect(await rulesOf(stranger, 'packet.look', { base64: await sent(), passphrase })).toEqual(['other-desk'])
    } finally {
      await stranger.close()
    }
  })

  test('is refused when it decides what was never asked', async () => {
    const back = await decided()
    expect(await rulesOf(south, 'packet.receive', { base64: back, passphrase })).not.toEqual([])
  })
})

describe('whoever proposed it', () => {
  test('does not decide it at another desk either', async () => {
    const { packetId } = await south.call('packet.receive', { base64: await sent(), passphrase })
    const decision = { packetId, decision: 'approved' as const, note: '', passphrase }
    expect(await rulesOf(south, 'packet.decide', decision)).toEqual(['maker-checker', 'step-role'])
    expect(await rulesOf(south, 'packet.decide', decision, 'clerk2')).toEqual(['step-role'])
  })

  test('does not record the desk that is to decide it alone', async () => {
    const key = { name: 'Own', publicKey: 'A'.repeat(43), reason: 'Mine.' }
    const { approvalId: proposal } = await north.call('packet.trustDesk', key, 'supervisor1')
    const own = await rulesOf(north, 'approval.approve', { approvalId: proposal }, 'supervisor1')
    expect(own).toContain('maker-checker')
    expect((await north.call('packet.desks', {})).others).toHaveLength(1)
  })
})

test('a proposal that is decided on paper outside the center does not travel', async () => {
  await north.call('approval.approve', { approvalId }, 'supervisor1')
  expect(await rulesOf(north, 'packet.send', { approvalId, deskId: 2, passphrase })).toEqual(['decided-outside'])
})
