/** Who is signed in, and the calls that need no center: status, set-up, sign-in and sign-out. */
import type { CallName, Parsed } from '../shared/api.ts'
import type { IsoDate } from '../shared/values/dates.ts'
import { answer, invalid, refuse, type Outcome } from '../shared/values/outcome.ts'
import { createCenter, inspectFolder, openPracticeCenter, signIn, type OpenCenter } from './center.ts'
import { handlers } from './handlers/index.ts'
import { finishReferralFiles } from './referral-file.ts'
import { suggestedProfile } from './suggested-profile.ts'

/** The session of one program; holds the open center between sign-in and sign-out. */
export class Sessions {
  center: OpenCenter | undefined
  readonly folder: string
  readonly today: () => IsoDate

  constructor(folder: string, today: () => IsoDate) {
    this.folder = folder
    this.today = today
  }

  /** Answers one of the session calls, whose input has been parsed. */
  async answer(name: CallName, input: unknown): Promise<Outcome<unknown>> {
    // The input was parsed by the schema of this very name.
    if (name === 'center.status') return this.status()
    if (name === 'center.create') return await this.create(input as Parsed<'center.create'>)
    if (name === 'session.signIn') return await this.signIn(input as Parsed<'session.signIn'>)
    await this.close()
    return answer({})
  }

  /** Opens a practice center as one of its accounts, for scripts and the demonstration. */
  async openPractice(name: string): Promise<Outcome<unknown>> {
    return await this.enter(await openPracticeCenter(this.folder, name))
  }

  async close(): Promise<void> {
    const open = this.center
    this.center = undefined
    await open?.store.close()
  }

  private status(): Outcome<unknown> {
    const { exists, practice } = inspectFolder(this.folder)
    return answer({ exists, practice, signedIn: this.center !== undefined, suggestedProfile })
  }

  private async create(input: Parsed<'center.create'>): Promise<Outcome<unknown>> {
    if (inspectFolder(this.folder).exists) {
      const message = 'This data folder already holds a center. Choose another folder to set up a new one.'
      return refuse([{ rule: 'one-center-a-folder', cite: 'NIST SP 800-53 CM-3', message }])
    }
    const center = { folder: this.folder, profile: input.profile, today: this.today(), at: new Date().toISOString() }
    const { recoveryKey, ...open } = await createCenter(center, input.account)
    this.center = open
    const session = await this.view()
    return session.ok ? answer({ recoveryKey, session: session.value }) : session
  }

  private async signIn(input: Parsed<'session.signIn'>): Promise<Outcome<unknown>> {
    if (!inspectFolder(this.folder).exists) return invalid('name', 'There is no center in this data folder yet.')
    await this.close()
    return await this.enter(await signIn(this.folder, input.name, input.passphrase, new Date()))
  }

  private async enter(opened: OpenCenter | Outcome<never>): Promise<Outcome<unknown>> {
    if ('ok' in opened) return opened
    this.center = opened
    await finishReferralFiles(opened.store.db, this.folder)
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
