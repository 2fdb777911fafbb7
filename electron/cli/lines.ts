/** Lines of a stream of UTF-8, in the pieces in which it comes, so that none of a long stream is kept. */
import { StringDecoder } from 'node:string_decoder'

/** The lines that each piece completes, without their line ends; a byte order mark at the start is dropped. */
export async function* linesOf(input: AsyncIterable<unknown>): AsyncGenerator<readonly string[]> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  let first = true
  for await (const piece of input) {
    let text = Buffer.isBuffer(piece) ? decoder.write(piece) : String(piece)
    if (first && text !== '') {
      text = text.replace(/^\uFEFF/, '')
      first = false
    }
    // A line of many megabytes comes in many pieces; it is put together once, when it ends.
    if (!text.includes('\n')) {
      rest += text
      continue
    }
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    yield lines.map(withoutReturn)
  }
  rest += decoder.end()
  if (rest !== '') yield [withoutReturn(rest)]
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
