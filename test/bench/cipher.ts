/** Measures what the cipher costs: the same calls on a center's file and on a plain copy of it. */
import Database from 'better-sqlite3'
import { CamelCasePlugin, Kysely, SqliteDialect } from 'kysely'
import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseInput } from '../../shared/api/parse.ts'
import type { ViewContext } from '../../electron/context.ts'
import { randomFrom } from '../../electron/demonstration/random.ts'
import { handlers } from '../../electron/handlers/index.ts'
import { readKeyring } from '../../electron/keyring.ts'
import { openStore } from '../../electron/store/open.ts'
import type { Tables } from '../../electron/store/tables.ts'
import type { Line, Subject } from './measure.ts'
import { asked, type Request } from './requests.ts'
import { spent } from './spent.ts'

/** How many times longer a call may take on the encrypted file. */
const MARK = 1.5

const TIMES = 30

/** Asks the same of both files, the plain one first. */
export async function measureCipher({ folder, debts, today }: Subject): Promise<readonly Line[]> {
  const file = join(folder, 'center.db')
  const key = Buffer.from(readKeyring(folder).practiceKey ?? '', 'hex')
  const plain = decryptedCopy(file, key)
  try {
    const given = { today, clerk: CLERK, dataFolder: folder, practice: true }
    const sqlite = new Database(plain)
    sqlite.pragma('cache_size = -131072')
    const dialect = new SqliteDialect({ database: sqlite })
    const bare = new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin()] })
    const fast = await askAll({ ...given, db: bare }, debts)
    await bare.destroy()
    const store = await openStore(file, key)
    const slow = await askAll({ ...given, db: store.db }, debts)
    await store.close()
    return asked.map(({ label }) => {
      const [one = 0, other = 0] = [slow.get(label), fast.get(label)]
      return {
        what: label,
        mark: `within ${MARK}x of a plain file`,
        figure: `${one.toFixed(1)} ms a call, plain ${other.toFixed(1)} ms: ${(one / other).toFixed(1)}x`,
        reached: one <= other * MARK,
      }
    })
  } finally {
    rmSync(plain, { force: true })
  }
}

const CLERK = { name: 'clerk1', displayName: 'Clerk', role: 'clerk' } as const

function decryptedCopy(file: string, key: Buffer): string {
  const plain = `${file}.plain`
  copyFileSync(file, plain)
  const sqlite = new Database(plain)
  sqlite.pragma("cipher = 'sqlcipher'")
  sqlite.pragma('legacy = 4')
  sqlite.pragma(`key = "x'${key.toString('hex')}'"`)
  sqlite.pragma('journal_mode = delete')
  sqlite.pragma("rekey = ''")
  sqlite.close()
  return plain
}

/** The processor's time of one call of each family, in milliseconds. */
async function askAll(context: ViewContext, debts: number): Promise<ReadonlyMap<string, number>> {
  const random = randomFrom(7)
  const took = new Map<string, number>()
  for (const { label, draw } of asked) {
    const requests = Array.from({ length: TIMES }, () => draw(random, debts))
    const { processor } = await spent(async () => {
      for (const request of requests) await answer(request, context)
    })
    took.set(label, processor / TIMES)
  }
  return took
}

async function answer({ name, input }: Request, context: ViewContext): Promise<void> {
  const parsed = parseInput(name, input)
  const handle: unknown = Reflect.get(handlers, name)
  if (!parsed.ok || typeof handle !== 'function') throw new Error(`${name} was not asked rightly.`)
  await Reflect.apply(handle, undefined, [parsed.value, context])
}
