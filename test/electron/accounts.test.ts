import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readKeyring } from '../../electron/keyring.ts'
import { openPractice, type Practice } from './practice.ts'
import { clerk, openRealCenter, supervisor, type RealCenter } from './real-center.ts'

describe('in a real center', () => {
  let center: RealCenter
  const second = { name: 'n.haddad', passphrase: 'six other plain words here' }

  beforeEach(async () => {
    center = await openRealCenter()
    // While one person alone keeps the accounts, there is nobody to approve the second.
    await center.call('account.add', { ...second, displayName: 'Noor Haddad', role: 'administrator' })
  })

  afterEach(async () => {
    await center.close()
  })

  async function approve(): Promise<void> {
    const { rows } = await center.call('approval.list', { show: 'open' })
    await center.call('approval.approve', { approvalId: rows[0]?.approvalId ?? 0 })
  }

  test('an account proposed by one is opened by another, and no passphrase is kept meanwhile', async () => {
    await center.addClerk()
    expect((await center.program.call('session.signIn', clerk)).ok).toBe(false)
    await center.signIn(second)
    await approve()
    expect((await center.program.call('session.signIn', clerk)).ok).toBe(true)
  })

  test('nobody approves the account they proposed', async () => {
    await center.addClerk()
    const { rows } = await center.call('approval.list', { show: 'open' })
    const own = await center.program.call('approval.approve', { approvalId: rows[0]?.approvalId ?? 0 })
    expect(own).toMatchObject({ ok: false, error: { kind: 'refused' } })
  })

  test('a closed account loses its key, and the database is not encrypted anew', async () => {
    await center.addClerk()
    await center.signIn(second)
    await approve()
    await center.call('account.close', { name: clerk.name, reason: 'Left the center' })
    expect(Object.keys(readKeyring(center.folder).accounts)).toContain(clerk.name)
    await center.signIn(supervisor)
    await approve()
    expect(Object.keys(readKeyring(center.folder).accounts)).not.toContain(clerk.name)
    expect((await center.program.call('session.signIn', clerk)).ok).toBe(false)
    await center.signIn(second)
    const again = { ...clerk, displayName: 'Another', role: 'clerk' }
    expect(await center.program.call('account.add', again)).toMatchObject({
      ok: false, error: { issues: [{ path: 'name' }] },
    })
  })

  test('an account that was closed does not come back with an older backup', async () => {
    await center.addClerk()
    await center.signIn(second)
    await approve()
    const { backups } = await center.call('backup.make', {})
    await center.call('account.close', { name: clerk.name, reason: 'Left the center' })
    await center.signIn(supervisor)
    await approve()
    const asked = backups.find(({ why }) => why === 'asked')
    await center.call('backup.restore', { backup: asked?.name ?? '', ...supervisor })
    expect((await center.program.call('session.signIn', clerk)).ok).toBe(false)
  })
})

describe('in any center', () => {
  let practice: Practice

  beforeEach(async () => {
    practice = await openPractice()
  })

  afterEach(async () => {
    await practice.close()
  })

  test('a role changes once a second keeper of the accounts approves, and never one’s own', async () => {
    const change = { name: 'supervisor2', role: 'clerk', reason: 'Moved to another desk' } as const
    await practice.call('account.changeRole', change, 'supervisor1')
    const { rows } = await practice.call('approval.list', { show: 'open' }, 'admin1')
    const approvalId = rows[0]?.approvalId ?? 0
    expect((await practice.try('approval.approve', { approvalId }, 'supervisor1')).ok).toBe(false)
    expect(await practice.try('approval.approve', { approvalId }, 'supervisor2')).toMatchObject({
      ok: false, error: { reasons: [{ rule: 'own-account' }] },
    })
    await practice.call('approval.approve', { approvalId }, 'admin1')
    const { accounts } = await practice.call('settings.view', {}, 'auditor1')
    expect(accounts.find(({ name }) => name === 'supervisor2')?.role).toBe('clerk')
  })

  test('the account of one who proposed something of their own cannot be approved by it', async () => {
    await practice.call('account.close', { name: 'clerk2', reason: 'Left' }, 'admin1')
    expect((await practice.try('approval.approve', { approvalId: 1 }, 'admin1')).ok).toBe(false)
    expect((await practice.try('approval.approve', { approvalId: 1 }, 'clerk1')).ok).toBe(false)
    expect((await practice.try('approval.approve', { approvalId: 1 }, 'auditor1')).ok).toBe(false)
    await practice.call('approval.approve', { approvalId: 1 }, 'supervisor1')
    expect((await practice.try('session.view', {}, 'clerk2')).ok).toBe(false)
  })
})
