import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf } from '../../../electron/cli/lines.ts'

async function read(pieces: readonly (string | Uint8Array)[]): Promise<readonly string[]> {
  const lines: string[] = []
  const given = (async function* () {
    for (const piece of pieces) yield await Promise.resolve(piece)
  })()
  for await (const some of linesOf(given)) lines.push(...some)
  return lines
}

test('lines come out whole however the bytes came in pieces', async () => {
  const line = fc.stringMatching(/^[a-zéọ😀]{0,8}$/u)
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1 }), fc.integer({ min: 1, max: 7 }), async (lines, size) => {
      const bytes = Buffer.from(lines.map((text) => `${text}\n`).join(''))
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_piece, place) =>
        bytes.subarray(place * size, place * size + size),
      )
      expect(await read(pieces)).toEqual(lines)
    }),
  )
})

test('the last line may end in nothing; returns and a byte order mark are no part of a line', async () => {
  expect(await read(['\uFEFFone\r\ntwo'])).toEqual(['one', 'two'])
  expect(await read([''])).toEqual([])
  expect(await read(['a\n\nb\n'])).toEqual(['a', '', 'b'])
})
