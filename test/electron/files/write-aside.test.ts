import { createHash } from 'node:crypto'
import {
  chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { FileTrouble, fileTrouble } from '../../../electron/files/file-trouble.ts'
import { leftovers, digestFile, sweepLeftovers } from '../../../electron/files/sweep.ts'
import { reserveAndRename, writeAside } from '../../../electron/files/write-aside.ts'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'recoup-files-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

test('a file has no name until it is kept, and then exactly its bytes', async () => {
  const here = folder()
  const draft = await writeAside(here, ['first\n', Buffer.from('zwölf', 'utf8')])
  expect(readdirSync(here)).toHaveLength(1)
  expect(existsSync(join(here, 'letter.txt'))).toBe(false)
  const kept = await draft.keep('letter.txt')
  expect(readdirSync(here)).toEqual(['letter.txt'])
  expect(readFileSync(kept.path, 'utf8')).toBe('first\nzwölf')
  expect(draft.bytes).toBe(12)
  expect(draft.digest).toBe(createHash('sha256').update('first\nzwölf').digest('hex'))
  expect(await digestFile(kept.path)).toBe(draft.digest)
})

test('only the owner may read what is written', async () => {
  const here = folder()
  const { path } = await (await writeAside(here, ['secret'])).keep('a.txt')
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

test('a name that is taken is refused, and the other file stays as it is', async () => {
  const here = folder()
  writeFileSync(join(here, 'a.txt'), 'older')
  const draft = await writeAside(here, ['newer'])
  await expect(draft.keep('a.txt')).rejects.toThrow('There is already a file named a.txt. It was left as it is.')
  expect(readFileSync(join(here, 'a.txt'), 'utf8')).toBe('older')
  await draft.discard()
  expect(readdirSync(here)).toEqual(['a.txt'])
})

test('a name that is taken may be numbered instead', async () => {
  const here = folder()
  for (const text of ['1', '2', '3']) await (await writeAside(here, [text])).keep('a.txt', 'number')
  expect(readdirSync(here).toSorted()).toEqual(['a (2).txt', 'a (3).txt', 'a.txt'])
  expect(readFileSync(join(here, 'a (3).txt'), 'utf8')).toBe('3')
})

test('files kept at the same moment under one name all survive', async () => {
  const here = folder()
  const numbers = Array.from({ length: 20 }, (_, index) => String(index))
  const drafts = await Promise.all(numbers.map(async (text) => await writeAside(here, [text])))
  await Promise.all(drafts.map(async (draft) => await draft.keep('a.txt', 'number')))
  const texts = readdirSync(here).map((name) => readFileSync(join(here, name), 'utf8'))
  expect(new Set(texts).size).toBe(20)
})

test('without hard links a name is reserved first and still never taken from another file', async () => {
  const here = folder()
  writeFileSync(join(here, 'from'), 'newer')
  writeFileSync(join(here, 'taken'), 'older')
  expect(await reserveAndRename(join(here, 'from'), join(here, 'taken'))).toBe(false)
  expect(readFileSync(join(here, 'taken'), 'utf8')).toBe('older')
  expect(await reserveAndRename(join(here, 'from'), join(here, 'free'))).toBe(true)
  expect(readFileSync(join(here, 'free'), 'utf8')).toBe('newer')
})

test('when the making of a file fails, nothing is left behind', async () => {
  const here = folder()
  async function* failing(): AsyncGenerator<string> {
    yield 'half a file'
    await Promise.reject(new Error('the ledger could not be read'))
  }
  await expect(writeAside(here, failing())).rejects.toThrow('the ledger could not be read')
  expect(readdirSync(here)).toEqual([])
})

test('a folder that is missing or a file is told in plain words', async () => {
  const here = folder()
  writeFileSync(join(here, 'file'), '')
  await expect(writeAside(join(here, 'nowhere'), ['x'])).rejects.toThrow('The folder or file does not exist.')
  await expect(writeAside(join(here, 'file'), ['x'])).rejects.toThrow('A part of the path is a file')
})

test('a full disk is told in plain words and leaves nothing behind', async () => {
  const here = folder()
  const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' })
  async function* untilFull(): AsyncGenerator<string> {
    yield 'x'.repeat(1000)
    await Promise.reject(full)
  }
  const trouble = await writeAside(here, untilFull()).catch((fault: unknown) => fault)
  expect(trouble).toBeInstanceOf(FileTrouble)
  expect(trouble).toMatchObject({
    kind: 'disk-full',
    message: 'The disk is full. Nothing was written; free some space and try again.',
  })
  expect(readdirSync(here)).toEqual([])
})

test('a failure that is no trouble with a file is passed on as it is', () => {
  const fault = new Error('something else')
  expect(fileTrouble(fault)).toBe(fault)
})

test('a name may not lead out of its folder', async () => {
  const here = folder()
  mkdirSync(join(here, 'inside'))
  const draft = await writeAside(join(here, 'inside'), ['x'])
  await expect(draft.keep('../outside.txt')).rejects.toThrow('Not the name of a file.')
  expect(readdirSync(here)).toEqual(['inside'])
})

test('leftovers are swept, everything else is let be', async () => {
  const here = folder()
  await writeAside(here, ['left by a crash'])
  for (const name of ['.recoup-notes.part', 'report.part', 'a.txt']) writeFileSync(join(here, name), '')
  expect(await leftovers(here)).toHaveLength(1)
  expect(await sweepLeftovers(here)).toBe(1)
  expect(readdirSync(here).toSorted()).toEqual(['.recoup-notes.part', 'a.txt', 'report.part'])
  expect(await sweepLeftovers(join(here, 'nowhere'))).toBe(0)
})

test('a folder this account may not write to is told in plain words', async () => {
  const here = folder()
  chmodSync(here, 0o500)
  const outcome = await writeAside(here, ['x']).catch((fault: unknown) => fault)
  chmodSync(here, 0o700)
  // An administrator may write anywhere, whatever the folder says.
  const mayWriteAnywhere = process.getuid?.() === 0
  if (mayWriteAnywhere) expect(outcome).not.toBeInstanceOf(Error)
  else expect(outcome).toMatchObject({ kind: 'not-allowed' })
})
