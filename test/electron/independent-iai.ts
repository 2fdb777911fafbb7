/**
 * A second reader of files for Cross-Servicing, written from the published positions alone: it shares no code with the
 * program's own layouts, so that a position that is wrong there does not agree with itself here.
 */

/** One detail record, cut by position. */
export interface CutRecord {
  readonly type: string
  readonly action: string
  readonly fast: string
  readonly location: string
  readonly station: string
  readonly debtId: string
  readonly fields: Readonly<Record<string, string>>
}

/** A whole file: its batch number, its records, and what its trailer says of them. */
export interface CutFile {
  readonly controlId: string
  readonly records: readonly CutRecord[]
  readonly problems: readonly string[]
}

type Cuts = Readonly<Record<string, readonly [from: number, length: number]>>

const CUTS: Readonly<Record<string, Cuts>> = {
  '1': {
    liability: [51, 1], debtType: [55, 1], class: [57, 3], consumer: [60, 1], originated: [61, 8], delinquent: [69, 8],
    original: [77, 14], balance: [91, 14], principal: [159, 14], interest: [173, 14], administrative: [187, 14],
    penalty: [201, 14], recall: [253, 2],
  },
  '2': {
    debtorId: [50, 15], tin: [65, 9], tinType: [74, 3], last: [77, 35], first: [112, 35], middle: [147, 35],
    kind: [187, 1], recall: [233, 2],
  },
  '2A': { debtorId: [50, 15], gender: [68, 1], born: [69, 8] },
  '2C': {
    debtorId: [50, 15], tin: [65, 9], contact: [74, 6], name: [100, 60], line1: [161, 35], line2: [196, 35],
    city: [231, 15], state: [246, 2], zip: [248, 9], country: [257, 2], phone: [261, 10],
  },
  '3': { debtorId: [50, 15], recall: [65, 2], relation: [67, 3], letter: [108, 6] },
  '5B': {
    debtorId: [51, 15], kind: [66, 9], sequence: [75, 10], identified: [85, 8], transaction: [93, 15],
    principal: [117, 14], interest: [131, 14], administrative: [145, 14], penalty: [159, 14], amount: [173, 14],
  },
}

function cut(line: string, from: number, length: number): string {
  return line.slice(from - 1, from - 1 + length).trim()
}

/** Reads the lines of a file of one batch. */
export function cutFile(lines: readonly string[]): CutFile {
  const [header = '', ...rest] = lines
  const trailer = rest.pop() ?? ''
  const problems: string[] = []
  lines.forEach((line, at) => {
    if (line.length !== 450) problems.push(`line ${at + 1} has ${line.length} bytes`)
    if (/[^\x20-\x7e]/.test(line)) problems.push(`line ${at + 1} is not plain`)
  })
  const controlId = cut(header, 2, 8)
  const records = rest.map(cutRecord)
  if (header.slice(0, 1) !== 'H' || trailer.slice(0, 1) !== 'Z') problems.push('header or trailer is missing')
  if (cut(trailer, 24, 8) !== controlId) problems.push('the trailer names another batch')
  if (Number(cut(trailer, 2, 8)) !== records.length) problems.push('the trailer counts other records')
  const total = records.reduce((sum, record) => sum + controlAmount(record), 0)
  if (Number(cut(trailer, 10, 14)) !== total) problems.push('the trailer sums to another total')
  for (const { fast, location } of records) {
    if (fast !== cut(header, 24, 2) || location !== cut(header, 26, 8)) problems.push('a record of another agency')
  }
  return { controlId, records, problems }
}

function cutRecord(line: string): CutRecord {
  const type = cut(line, 2, 2)
  const cuts = CUTS[type] ?? {}
  const fields = Object.entries(cuts).map(([name, [from, length]]) => [name, cut(line, from, length)] as const)
  return {
    type,
    action: cut(line, 4, 1),
    fast: cut(line, 5, 2),
    location: cut(line, 7, 8),
    station: cut(line, 15, 5),
    debtId: type === '5B' ? cut(line, 21, 30) : cut(line, 20, 30),
    fields: Object.fromEntries(fields),
  }
}

/** An amount in cents; a minus stands in the first byte. */
export function amountOf(text: string): number {
  return text.startsWith('-') ? -Number(text.slice(1)) : Number(text)
}

function controlAmount({ type, fields }: CutRecord): number {
  if (type === '1') return amountOf(fields['balance'] ?? '')
  return type === '5B' ? Math.abs(amountOf(fields['amount'] ?? '')) : 0
}
