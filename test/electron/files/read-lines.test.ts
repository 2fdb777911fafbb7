import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readLines } from '../../../electron/files/read-lines.ts'

async function linesOf(text: string): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'recoup-lines-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'lines.txt')
  writeFileSync(path, text)
  const lines: string[] = []
  for await (const piece of readLines(path)) lines.push(...piece)
  return lines
}

test('lines end with LF or CR LF, the last one with either or nothing', async () => {
  expect(await linesOf('one\ntwo\r\nthree')).toEqual(['one', 'two', 'three'])
  expect(await linesOf('one\n\ntwo\n')).toEqual(['one', '', 'two'])
  expect(await linesOf('')).toEqual([])
})

test('a file larger than one piece is read line by line', async () => {
  const lines = Array.from({ length: 5000 }, (_, index) => String(index).padEnd(450, '.'))
  expect(await linesOf(lines.join('\n'))).toEqual(lines)
})

test('a file that is missing is told in plain words', async () => {
  await expect(readLines(join(tmpdir(), 'recoup-no-such-file')).next()).rejects.toThrow('does not exist')
})
