/**
 * The practice center that goes with a center: data of its own in a folder within, made at its first use. While it is
 * entered, every call is answered by it and none reaches the center outside.
 */
import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseInput } from '../shared/api/parse.ts'
import type { IsoDate } from '../shared/values/dates.ts'
import { answer, refuse, type Denied, type Outcome } from '../shared/values/outcome.ts'
import { inspectFolder, PRACTICE_ACCOUNTS, PRACTICE_PASSPHRASE } from './center.ts'
import { recordFault } from './faults.ts'
import type { Pretence, Program } from './serve.ts'

interface PracticeDoorOptions {
  /** The data folder of the center outside. */
  readonly folder: string
  readonly today: () => IsoDate
  readonly openPractice: (folder: string) => Promise<Program>
}

/** How much of the whole demonstration a practice center has: some fifty debts, made within seconds. */
const PORTION = 0.1

/** A program whose calls go to its own center, or to the practice center while that is entered. */
export class PracticeDoor implements Program {
  private readonly own: Program
  private readonly options: PracticeDoorOptions
  private practice: Program | undefined
  /** Being made or opened: whoever asks meanwhile waits for the same. */
  private entering: Promise<Outcome<unknown>> | undefined

  constructor(own: Program, options: PracticeDoorOptions) {
    this.own = own
    this.options = options
  }

  async call(name: string, input: unknown, pretence: Pretence = {}): Promise<Outcome<unknown>> {
    if (name !== 'practice.enter' && name !== 'practice.leave') {
      return await (this.practice ?? this.own).call(name, input, pretence)
    }
    const parsed = parseInput(name, input)
    if (!parsed.ok) return parsed
    if (name === 'practice.leave') return await this.leave()
    this.entering ??= this.enter().finally(() => {
      this.entering = undefined
    })
    return await this.entering
  }

  async close(): Promise<void> {
    await this.entering
    await this.leave()
    await this.own.close()
  }

  private async enter(): Promise<Outcome<unknown>> {
    const { folder, openPractice } = this.options
    if (inspectFolder(folder).practice) return hereAlready()
    try {
      await this.own.call('session.signOut', {})
      const within = join(folder, 'practice')
      if (!existsSync(within)) await this.make(within)
      this.practice ??= await openPractice(within)
      const name = PRACTICE_ACCOUNTS[0]?.name
      return await this.practice.call('session.signIn', { name, passphrase: PRACTICE_PASSPHRASE })
    } catch (fault) {
      return recordFault(folder, 'practice.enter', fault)
    }
  }

  /** Made aside and then put in place, so that one broken off half-way is never opened. */
  private async make(within: string): Promise<void> {
    const aside = `${within}.new`
    rmSync(aside, { recursive: true, force: true })
    const { makeDemonstration } = await import('./demonstration.ts')
    await makeDemonstration(aside, this.options.today(), PORTION)
    renameSync(aside, within)
  }

  private async leave(): Promise<Outcome<unknown>> {
    const { practice } = this
    this.practice = undefined
    await practice?.close()
    return answer({})
  }
}

function hereAlready(): Denied {
  const message = 'This is a practice center already.'
  return refuse([{ rule: 'practice-only', cite: 'NIST SP 800-53 AC-6', message }])
}
