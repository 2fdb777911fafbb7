/** A terminal that remembers what a command said, for tests. */
import type { Terminal } from '../../../electron/cli/terminal.ts'

export interface RecordingTerminal extends Terminal {
  /** Everything printed as the answer. */
  printed(): string
  /** Everything said beside it. */
  told(): string
}

/** A terminal on which these pieces are typed or piped in. */
export function recordingTerminal(
  pieces: readonly (string | Uint8Array)[] = [],
  more: Partial<Pick<Terminal, 'environment' | 'askHidden'>> = {},
): RecordingTerminal {
  let printed = ''
  let told = ''
  return {
    input: inPieces(pieces),
    environment: {},
    askHidden: () => Promise.resolve(undefined),
    print: (text) => {
      printed += text
      return Promise.resolve()
    },
    tell: (text) => {
      told += text
    },
    printed: () => printed,
    told: () => told,
    ...more,
  }
}

async function* inPieces(pieces: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  for (const piece of pieces) yield await Promise.resolve(piece)
}
