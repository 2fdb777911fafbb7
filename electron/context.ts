/** What a handler is given beside its input: the store, the day and the clerk. It has no other way to the world. */
import type { CallName, Calls, Parsed, Answer } from '../shared/api.ts'
import type { Role } from '../shared/api/call.ts'
import type { IsoDate } from '../shared/values/dates.ts'
import type { Outcome } from '../shared/values/outcome.ts'
import type { Wrapped } from './keyring.ts'
import type { AuditHead } from './store/audit.ts'
import type { Engine } from './store/insert-many.ts'
import type { Reader, Writer } from './store/tables.ts'

/** The account that is signed in. */
export interface Clerk {
  readonly name: string
  readonly displayName: string
  readonly role: Role
}

/** One line of the audit trail, as the handler that did the deed tells it. Never a full SSN. */
export interface AuditLine {
  /** What it was about, for reading: a bill number, a file name. */
  readonly about: string
  readonly debtId?: number
  /** Old and new values, amounts, reasons. */
  readonly detail: Readonly<Record<string, unknown>>
}

/** How far a job has come: so many of so many. */
export interface Progress {
  readonly call: CallName
  readonly done: number
  readonly of: number
}

/** How far the program has come in moving every debt on to a day by itself. */
export interface Rolling {
  readonly done: number
  readonly of: number
  readonly to: IsoDate
}

/** What every handler is given. */
export interface Given {
  readonly today: IsoDate
  readonly clerk: Clerk
  readonly dataFolder: string
  readonly practice: boolean
  /** What the program is doing by itself at present; absent where it does nothing by itself. */
  readonly rolling?: Rolling | undefined
}

/** For views: a store that cannot be written to. */
export interface ViewContext extends Given {
  readonly db: Reader
}

/** For deeds: the store inside one transaction, and the audit trail. */
export interface DeedContext extends Given {
  readonly db: Writer
  /** The engine inside the same transaction, for bulk work of the store alone. */
  readonly engine: Engine
  /** Adds a line to the audit trail of this transaction. A deed that answers without one is a fault. */
  audit(line: AuditLine): void
  /** Wraps the database key for a passphrase; nothing in a practice center, whose key is no secret. */
  wrap(passphrase: string): Promise<Wrapped | undefined>
  /** Gives an account its own wrapping of the database key, once the transaction has been committed. */
  admit(name: string, key: Wrapped): void
  /** Takes an account's wrapping away, once the transaction has been committed. */
  dismiss(name: string): void
  /**
   * Tells whoever waits how far a long deed has come, and lets their other questions be answered; throws when the
   * deed was asked to stop, which undoes all of it.
   */
  pace(done: number, of: number): Promise<void>
  /** Does something outside the store, such as giving a file its name, once the transaction has been committed. */
  afterCommit(act: (head: AuditHead) => Promise<void>): void
}

/** For jobs: one transaction after another, each with the audit lines it leaves. */
export interface JobContext extends Given {
  /** Does one step in a transaction of its own, then lets whoever waits go first. */
  step<T>(work: (context: DeedContext) => Promise<T>): Promise<T>
  /** Tells whoever waits how far the job has come. */
  report(done: number, of: number): void
}

/** For arrangements of the clerk's own desk: the store, and no audit trail. */
export interface DeskContext extends Given {
  readonly db: Writer
}

type Contexts = {
  readonly view: ViewContext
  readonly deed: DeedContext
  readonly job: JobContext
  readonly arrangement: DeskContext
}

type ContextOf<N extends CallName> = Calls[N]['kind'] extends keyof Contexts ? Contexts[Calls[N]['kind']] : never

/** What answers one call: load, decide, save, show. */
export type Handler<N extends CallName> = (input: Parsed<N>, context: ContextOf<N>) => Promise<Outcome<Answer<N>>>

type Handled = { [N in CallName]: Calls[N]['kind'] extends keyof Contexts ? N : never }[CallName]

/** Every call that needs the store, with its handler. */
export type Handlers = { readonly [N in Handled]: Handler<N> }

/** The handlers of one noun. */
export type HandlersOf<N extends Handled> = Pick<Handlers, N>
