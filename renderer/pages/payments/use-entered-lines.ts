/** The lines of a batch that is being typed: kept as a draft, and what was taken out can be put back. */
import { useState } from 'react'
import { useDraft } from '../../drafts.tsx'
import type { EnteredLine } from './line-entry.tsx'

interface EnteredLines {
  readonly lines: readonly EnteredLine[]
  readonly add: (line: EnteredLine) => void
  readonly remove: (index: number) => void
  /** Puts the line that was taken out last back in its place; undefined when there is none. */
  readonly putBack: (() => void) | undefined
  readonly empty: () => void
}

/** The name under which the draft has the lines. */
const LINES = 'lines'

export function useEnteredLines(): EnteredLines {
  const draft = useDraft()
  const [lines, setLines] = useState(() => readLines(draft?.typed[LINES] ?? ''))
  const [out, setOut] = useState<readonly { readonly line: EnteredLine; readonly index: number }[]>([])
  const set = (next: readonly EnteredLine[]): void => {
    setLines(next)
    draft?.keep(LINES, JSON.stringify(next))
  }
  const last = out.at(-1)
  return {
    lines,
    add: (line) => set([...lines, line]),
    remove: (index) => {
      const line = lines[index]
      if (line === undefined) return
      setOut([...out, { line, index }])
      set(lines.toSpliced(index, 1))
    },
    putBack:
      last === undefined
        ? undefined
        : () => {
            setOut(out.slice(0, -1))
            set(lines.toSpliced(last.index, 0, last.line))
          },
    empty: () => {
      setLines([])
      setOut([])
      draft?.forget([LINES])
    },
  }
}

/** Reads the lines of a draft; whatever is not a line is left out. */
export function readLines(text: string): readonly EnteredLine[] {
  if (text === '') return []
  const given: unknown = JSON.parse(text)
  return Array.isArray(given) ? given.filter(isLine) : []
}

function isLine(given: unknown): given is EnteredLine {
  if (typeof given !== 'object' || given === null) return false
  const fields = new Map<string, unknown>(Object.entries(given))
  return ['billNumber', 'amount', 'reference'].every((name) => typeof fields.get(name) === 'string')
}
