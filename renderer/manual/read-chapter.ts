/**
 * Reads a chapter of the manual out of its file in `docs/manual`.
 *
 * The files are Markdown, as far as they need it: one title, a comment that says where the chapter belongs, paragraphs,
 * numbered steps, points and pictures; in a line `keys`, **what stands on the screen** and [links](#/debts).
 */

/** A stretch of a line. */
export type Run =
  | { readonly kind: 'words' | 'key' | 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly to: string }

/** A part of a chapter. */
export type Part =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'steps' | 'points'; readonly items: readonly (readonly Run[])[] }
  | { readonly kind: 'picture'; readonly shows: string; readonly file: string }

export interface Chapter {
  /** Its address: `help/letters`. */
  readonly id: string
  readonly title: string
  readonly group: string
  /** The places whose help it is, such as `payments/batch`. */
  readonly screens: readonly string[]
  /** What else one might call it. */
  readonly words: string
  readonly parts: readonly Part[]
  /** All of it without marks, for the search. */
  readonly text: string
}

/** Reads one file. @throws when it has no title or does not say where it belongs */
export function readChapter(fileName: string, source: string): Chapter {
  const [, title] = /^# (.+)$/m.exec(source) ?? []
  const about = (name: string): string => new RegExp(`^${name}: (.+)$`, 'm').exec(source)?.[1] ?? ''
  if (title === undefined || about('group') === '') throw new Error(`${fileName} is not a chapter of the manual.`)
  const body = source.replace(/^# .+$/m, '').replace(/<!--[^]*?-->/, '')
  const parts = body.split(/\n{2,}/).flatMap((block) => readBlock(block.trim()))
  return {
    id: fileName.replace(/^\d+-|\.md$/g, ''),
    title,
    group: about('group'),
    screens: about('screens').split(', '),
    words: about('words'),
    parts,
    text: parts.map(textOf).join(' '),
  }
}

function readBlock(block: string): readonly Part[] {
  if (block === '') return []
  const picture = /^!\[([^\]]+)\]\(([^)]+)\)$/.exec(block)
  if (picture !== null) return [{ kind: 'picture', shows: picture[1] ?? '', file: picture[2] ?? '' }]
  if (/^\d+\. /.test(block)) return [{ kind: 'steps', items: readItems(block, /^\d+\. /m) }]
  if (block.startsWith('- ')) return [{ kind: 'points', items: readItems(block, /^- /m) }]
  return [{ kind: 'paragraph', runs: readRuns(block) }]
}

function readItems(block: string, mark: RegExp): readonly (readonly Run[])[] {
  return block.split(mark).flatMap((item) => (item.trim() === '' ? [] : [readRuns(item.trim())]))
}

const MARKED = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)]+)\)/g

function readRuns(lines: string): readonly Run[] {
  const text = lines.replaceAll(/\s+/g, ' ')
  const runs: Run[] = []
  let from = 0
  for (const match of text.matchAll(MARKED)) {
    const [whole, key, strong, label = '', to = ''] = match
    if (match.index > from) runs.push({ kind: 'words', text: text.slice(from, match.index) })
    if (key !== undefined) runs.push({ kind: 'key', text: key })
    else if (strong !== undefined) runs.push({ kind: 'strong', text: strong })
    else runs.push({ kind: 'link', text: label, to })
    from = match.index + whole.length
  }
  return from < text.length ? [...runs, { kind: 'words', text: text.slice(from) }] : runs
}

function textOf(part: Part): string {
  if (part.kind === 'picture') return ''
  const lines = part.kind === 'paragraph' ? [part.runs] : part.items
  return lines.map((runs) => runs.map(({ text }) => text).join('')).join(' ')
}
