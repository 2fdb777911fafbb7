/** Who is signed in, and the calls that need no center: status, set-up, sign-in and sign-out. */
import { basename, dirname } from 'node:path'
import type { CallName, Parsed } from '../shared/api.ts'
import type { IsoDate } from '../shared/values/dates.ts'
import { answer, invalid, refuse, type Denied, type Outcome } from '../shared/values/outcome.ts'
import { backUpByItself } from './backup/automatic.ts'
import { putInPlace } from './backup/restore.ts'
import {
  damagedCenter, hasBackupOf, isDamage, linesNow, listThem, openNamed, showOpened,
} from './backup/restore-calls.ts'
import {
  admitAccount, createCenter, inspectFolder, openAs, openPracticeCenter, signIn, type OpenCenter,
} from './center.ts'
import { changePassphrase, keyFromHere, rememberedHere, rememberHere, renewRecovery } from './change-keys.ts'
import { recordFault } from './faults.ts'
import { handlers } from './handlers/index.ts'
import { backUpNow, leaveLine, type Keeping } from './keeping.ts'
import type { KeyStore } from './key-store.ts'
import { finishReferralFiles } from './referral-file.ts'
import { suggestedProfile } from './suggested-profile.ts'
import { wrapKey } from './keyring.ts'
import { denySignIn, unlockByRecovery, unlockKey } from './unlock.ts'

/** The session of one program; holds the open center between sign-in and sign-out. */
export class Sessions {
  center: OpenCenter | undefined
  /** The last day on which this session looked after the backup of the day. */
  private backedUpOn: IsoDate | undefined
  readonly folder: string
  readonly today: () => IsoDate
  private readonly keyStore: KeyStore
  /** Whether this is the practice center that was entered from another's door. */
  private readonly visiting: boolean
  /** True while the screen is hidden: the center stays open, and nothing but the passphrase is answered. */
  private locked = false

  constructor(folder: string, today: () => IsoDate, keyStore: KeyStore, visiting = false) {
    this.folder = folder
    this.today = today
    this.keyStore = keyStore
    this.visiting = visiting
  }

  /** Why a call is not answered while the session is locked. */
  barred(): Denied | undefined {
    return this.locked ? lockedSession() : undefined
  }

  /** Answers one of the session calls, whose input has been parsed. */
  async answer(name: CallName, input: unknown): Promise<Outcome<unknown>> {
    // The input was parsed by the schema of this very name.
    if (name === 'center.status') return this.status()
    if (name === 'center.create') return await this.create(input as Parsed<'center.create'>)
    if (name === 'session.signIn') return await this.signIn(input as Parsed<'session.signIn'>)
    if (name === 'session.signInHere') return await this.signInHere(input as Parsed<'session.signInHere'>)
    if (name === 'session.unlock') return await this.unlock(input as Parsed<'session.unlock'>)
    if (name === 'key.recover') return await this.recover(input as Parsed<'key.recover'>)
    if (name === 'backup.list') return listThem(this.folder, input as Parsed<'backup.list'>)
    if (name === 'backup.look') return await this.look(input as Parsed<'backup.look'>)
    if (name === 'backup.restore') return await this.restore(input as Parsed<'backup.restore'>)
    await this.close()
    return answer({})
  }

  /** Answers a call on the open center as a whole, whose input has been parsed and whose role has been checked. */
  async keep(name: CallName, input: unknown, keeping: Keeping): Promise<Outcome<unknown>> {
    if (name === 'backup.make') return await backUpNow(keeping)
    if (name === 'session.lock') return this.lock()
    if (name === 'key.changePassphrase')
      return await changePassphrase(keeping, input as Parsed<'key.changePassphrase'>)
    if (name === 'key.renewRecovery') return await renewRecovery(keeping, input as Parsed<'key.renewRecovery'>)
    if (name === 'key.rememberHere')
      return await rememberHere(keeping, input as Parsed<'key.rememberHere'>, this.keyStore)
    return invalid('call', 'There is no such call.')
  }

  /** Makes the backup of the day, where nobody has closed the center since the day before. */
  async backUpDaily(done = false): Promise<void> {
    const today = this.today()
    if (this.center === undefined || this.backedUpOn === today) return
    this.backedUpOn = today
    if (!done) await backUpByItself(this.center, this.folder, today)
  }

  /** Opens a practice center as one of its accounts, for scripts and the demonstration. */
  async openPractice(name: string): Promise<Outcome<unknown>> {
    return await this.enter(await openPracticeCenter(this.folder, name))
  }

  /** Signs out: makes the backup of what was done, and lets go of the file. */
  async close(): Promise<void> {
    const open = this.center
    this.center = undefined
    this.locked = false
    if (open === undefined) return
    await backUpByItself(open, this.folder, this.today())
    await open.store.close()
  }

  private status(): Outcome<unknown> {
    const { exists, practice, whole } = inspectFolder(this.folder)
    const remembered = whole ? rememberedHere(this.folder, this.keyStore) : []
    const { locked, visiting } = this
    const signedIn = this.center !== undefined
    return answer({ exists, practice, visiting, signedIn, locked, remembered, suggestedProfile })
  }

  private async create(input: Parsed<'center.create'>): Promise<Outcome<unknown>> {
    if (inspectFolder(this.folder).exists) {
      const message = 'This data folder already holds a center. Choose another folder to set up a new one.'
      return refuse([{ rule: 'one-center-a-folder', cite: 'NIST SP 800-53 CM-3', message }])
    }
    const center = { folder: this.folder, profile: input.profile, today: this.today(), at: new Date().toISOString() }
    const { recoveryKey, ...open } = await createCenter(center, input.account)
    this.center = open
    this.backedUpOn = this.today()
    const session = await this.view()
    return session.ok ? answer({ recoveryKey, session: session.value }) : session
  }

  private async signIn(input: Parsed<'session.signIn'>): Promise<Outcome<unknown>> {
    if (!inspectFolder(this.folder).exists) return invalid('name', 'There is no center in this data folder yet.')
    await this.close()
    return await this.entering(async () => await signIn(this.folder, input.name, input.passphrase, new Date()))
  }

  private async signInHere({ name }: Parsed<'session.signInHere'>): Promise<Outcome<unknown>> {
    if (!inspectFolder(this.folder).whole) return invalid('name', 'There is no center in this data folder yet.')
    const key = keyFromHere(this.folder, name, this.keyStore)
    if (key === undefined) return denySignIn()
    await this.close()
    return await this.entering(async () => await openAs(this.folder, name, key))
  }

  private lock(): Outcome<unknown> {
    this.locked = true
    return answer({})
  }

  private async unlock({ passphrase }: Parsed<'session.unlock'>): Promise<Outcome<unknown>> {
    const open = this.center
    if (open === undefined) return denySignIn()
    const key = await unlockKey(this.folder, open.clerk.name, passphrase, new Date())
    if (!Buffer.isBuffer(key)) return key
    this.locked = false
    return answer({})
  }

  /** The new passphrase is put in place only for an account that is active. */
  private async recover({ name, recoveryKey, passphrase }: Parsed<'key.recover'>): Promise<Outcome<unknown>> {
    if (!inspectFolder(this.folder).whole) return invalid('name', 'There is no center in this data folder yet.')
    const key = await unlockByRecovery(this.folder, recoveryKey, new Date())
    if (!Buffer.isBuffer(key)) return key
    await this.close()
    return await this.entering(async () => {
      const open = await openAs(this.folder, name, key)
      if ('ok' in open) return open
      await leaveLine(this.keeping(open), 'key.recover', { about: name, detail: {} })
      admitAccount(this.folder, name, await wrapKey(key, passphrase))
      return open
    })
  }

  private keeping(center: OpenCenter): Keeping {
    const { clerk, practice } = center
    return { center, clerk, practice, today: this.today(), dataFolder: this.folder }
  }

  /** Enters; a file that proves to be damaged is answered with the latest backup that is whole. */
  private async entering(open: () => Promise<OpenCenter | Denied>): Promise<Outcome<unknown>> {
    try {
      return await this.enter(await open())
    } catch (fault) {
      if (!isDamage(fault)) throw fault
      recordFault(this.folder, 'session.signIn', fault)
      return damagedCenter(this.folder, fault.message)
    }
  }

  private async look(input: Parsed<'backup.look'>): Promise<Outcome<unknown>> {
    const opened = await openNamed(this.folder, input)
    return 'ok' in opened ? opened : answer(showOpened(opened))
  }

  private async restore(input: Parsed<'backup.restore'>): Promise<Outcome<unknown>> {
    const opened = await openNamed(this.folder, input)
    if ('ok' in opened) return opened
    await this.close()
    const lines = await linesNow(this.folder, opened.key)
    const replaced = (await putInPlace(this.folder, opened, new Date())) ?? ''
    const center = await openAs(this.folder, input.name, opened.key)
    if ('ok' in center) return center
    const auditLinesLost = Math.max(0, lines - opened.contents.audit.lines)
    const kept = basename(dirname(replaced))
    const detail = { backup: input.backup, sealed: opened.sealed, replaced: kept, auditLinesLost }
    await leaveLine(this.keeping(center), 'backup.restore', { about: input.backup, detail })
    const session = await this.enter(center)
    return session.ok ? answer({ session: session.value, replaced, auditLinesLost }) : session
  }

  private async enter(opened: OpenCenter | Denied): Promise<Outcome<unknown>> {
    if ('ok' in opened) return opened
    this.center = opened
    await finishReferralFiles(opened.store.db, this.folder)
    await this.backUpDaily(hasBackupOf(this.folder, this.today()))
    return await this.view()
  }

  private async view(): Promise<Outcome<unknown>> {
    const open = this.center
    if (open === undefined) return invalid('name', 'Nobody is signed in.')
    const { clerk, practice, store } = open
    return await handlers['session.view'](
      {},
      { db: store.db, clerk, practice, today: this.today(), dataFolder: this.folder },
    )
  }
}

function lockedSession(): Denied {
  const message = 'The session is locked. Type the passphrase of the account that is signed in.'
  return refuse([{ rule: 'session-locked', cite: 'NIST SP 800-53 AC-11', message }])
}
