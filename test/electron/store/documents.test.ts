import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepDocument as saveDocument } from '../../../electron/cli/keep-document.ts'
import { documentHandlers } from '../../../electron/handlers/documents.ts'
import {
  checkDocument, documentSize, findDocument, findDocumentHead, keepDocument, PART_BYTES,
} from '../../../electron/store/documents.ts'
import { openStore, type Store } from '../../../electron/store/open.ts'
import type { Program } from '../../../electron/serve.ts'
import { date } from '../../../shared/values/dates.ts'

const TODAY = date('2026-01-05')

let store: Store
beforeEach(async () => {
  store = await openStore(':memory:', randomBytes(32))
})
afterEach(async () => await store.close())

async function keep(bytes: Uint8Array): Promise<number> {
  return await keepDocument(store.db, { fileName: 'letters.pdf', mediaType: 'application/pdf', bytes }, TODAY)
}

test.each([
  ['empty', 0, 1],
  ['of one part to the byte', PART_BYTES, 1],
  ['of one byte more', PART_BYTES + 1, 2],
  ['of several parts', 3 * PART_BYTES - 7, 3],
])('a document %s is read as it was kept, and its parts joined are its base64', async (_, length, parts) => {
  const bytes = randomBytes(length)
  const documentId = await keep(bytes)
  const kept = await findDocument(store.db, documentId)
  expect(bytes.equals(kept?.bytes ?? new Uint8Array([1]))).toBe(true)
  const { size } = await store.db.selectFrom('document').select(documentSize.as('size')).executeTakeFirstOrThrow()
  expect(size).toBe(length)
  const pieces: string[] = []
  for (let part = 0; part < parts; part += 1) {
    const opened = await open(documentId, part)
    expect(opened).toMatchObject({ ok: true, value: { parts, digest: digestOf(bytes) } })
    pieces.push(opened.ok ? opened.value.base64 : '')
  }
  expect(pieces.join('') === bytes.toString('base64')).toBe(true)
  expect(await open(documentId, parts)).toMatchObject({ ok: false })
})

test('a part that is no longer what was kept is told as damage', async () => {
  const documentId = await keep(randomBytes(PART_BYTES + 10))
  store.sqlite.exec('drop trigger document_part_is_not_changed')
  store.sqlite.exec("update document_part set bytes = x'00'")
  const head = await findDocumentHead(store.db, documentId)
  if (head === undefined) throw new Error('The document is not there.')
  await expect(checkDocument(store.db, head)).rejects.toThrow('no longer has the digest')
})

test('a long document is saved to a folder part by part, as it is kept', async () => {
  const bytes = randomBytes(2 * PART_BYTES + 5)
  const documentId = await keep(bytes)
  const folder = mkdtempSync(join(tmpdir(), 'recoup-'))
  const program: Program = {
    call: async (_name, input) => await open(documentId, partIn(input)),
    close: async () => await Promise.resolve(),
  }
  const path = await saveDocument(program, documentId, folder)
  expect(path).toBe(join(folder, 'letters.pdf'))
  expect(digestOf(readFileSync(path))).toBe(digestOf(bytes))
  rmSync(folder, { recursive: true })
})

async function open(documentId: number, part: number) {
  const clerk = { name: 'clerk1', displayName: 'Clerk', role: 'clerk' } as const
  const given = { db: store.db, today: TODAY, clerk, dataFolder: '', practice: true }
  return await documentHandlers['document.open']({ documentId, part }, given)
}

function partIn(input: unknown): number {
  return typeof input === 'object' && input !== null && 'part' in input ? Number(input.part) : 0
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
