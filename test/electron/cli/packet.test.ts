import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { main } from '../../../electron/cli/main.ts'
import { lateDebt, proposeWriteOff } from '../late-debt.ts'
import { openPractice, type Practice } from '../practice.ts'
import { recordingTerminal } from './recording-terminal.ts'

const environment = { RECOUP_PACKET_PASSPHRASE: 'four plain words agreed' }
const TODAY = ['--today', '2026-06-01']

let practice: Practice

beforeEach(async () => void (practice = await openPractice('2026-06-01')))
afterEach(async () => await practice.close())

test('a packet is sealed into a folder, and the desk that it is not meant for says so', async () => {
  const approvalId = await proposeWriteOff(practice, await lateDebt(practice, '2026-01-05'))
  await practice.call('packet.nameDesk', { name: 'North' }, 'supervisor1')
  const other = { name: 'South', publicKey: '1'.repeat(43), reason: 'Their supervisor decides.' }
  const desk = await practice.call('packet.trustDesk', other, 'supervisor1')
  await practice.call('approval.approve', { approvalId: desk.approvalId }, 'supervisor2')
  await practice.program.close()
  const center = ['--data', practice.folder, ...TODAY]
  const sending = recordingTerminal([], { environment })
  const send = ['packet', 'send', '--approval', String(approvalId), '--desk', '2', '--out', practice.folder]
  expect(await main([...send, ...center], sending)).toBe(0)
  const file = readdirSync(practice.folder).find((name) => name.endsWith('.rcp')) ?? ''
  expect(file).toMatch(/^B26-000001-[0-9a-f]{8}\.rcp$/)
  const looking = recordingTerminal([], { environment })
  expect(await main(['packet', 'look', join(practice.folder, file), ...center], looking)).toBe(1)
  expect(await main(['packet', 'burn', ...center], recordingTerminal([], { environment }))).toBe(2)
})
