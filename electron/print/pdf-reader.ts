/**
 * Reads the PDF files that the typesetter writes: a plain cross-reference table, no object streams, text and names in
 * the clear. Not a reader for PDF files from anywhere else.
 */
import { latin1Slice } from './pdf-text.ts'

/** One object: its text and, for a stream, the bytes as they stand (usually deflated). */
export interface PdfObject {
  readonly text: string
  readonly stream?: Uint8Array
}

/** A file's objects by number. */
export type PdfObjects = ReadonlyMap<number, PdfObject>

/** A file's objects and the number of its catalog. */
export interface PdfFile {
  readonly objects: PdfObjects
  readonly root: number
}

/** Reads a file; throws when it is not of the form the typesetter writes. */
export function readPdf(bytes: Uint8Array): PdfFile {
  const tail = latin1Slice(bytes, Math.max(0, bytes.length - 1024))
  const table = Number(found(/startxref\s+(\d+)/, tail)[1])
  const trailer = latin1Slice(bytes, table)
  const offsets = [...trailer.matchAll(/^(\d{10}) \d{5} n/gm)].map((entry) => Number(entry[1]))
  const ends = [...offsets, table].sort((one, other) => one - other)
  const objects = new Map<number, PdfObject>()
  for (const [index, start] of offsets.entries()) {
    const end = ends[ends.indexOf(start) + 1] ?? table
    objects.set(index + 1, readObject(bytes, start, end))
  }
  return { objects, root: Number(found(/\/Root (\d+) 0 R/, trailer)[1]) }
}

/** The object of that number; throws when there is none, since the typesetter leaves no dangling reference. */
export function objectOf(objects: PdfObjects, number: number): PdfObject {
  const object = objects.get(number)
  if (object === undefined) throw new Error(`The PDF has no object ${number}.`)
  return object
}

/** The number that a key of a dictionary refers to; undefined without such a key. */
export function referenceIn(text: string, key: string): number | undefined {
  const match = new RegExp(`/${key} (\\d+) 0 R`).exec(text)
  return match === null ? undefined : Number(match[1])
}

/** Every number referred to, in order. */
export function referencesIn(text: string): readonly number[] {
  return [...text.matchAll(/(\d+) 0 R/g)].map((match) => Number(match[1]))
}

/** What stands between the brackets of a key's array, brackets inside included; undefined without such a key. */
export function arrayIn(text: string, key: string): string | undefined {
  return enclosed(text, `/${key} [`, '[', ']')
}

/** What stands inside a key's dictionary; undefined without such a key. */
export function dictionaryIn(text: string, key: string): string | undefined {
  return enclosed(text, `/${key} <<`, '<<', '>>')
}

function enclosed(text: string, opening: string, open: string, close: string): string | undefined {
  const start = text.indexOf(opening)
  if (start < 0) return undefined
  let depth = 1
  let at = start + opening.length
  while (depth > 0) {
    const end = text.indexOf(close, at)
    if (end < 0) throw new Error('The PDF has an array or dictionary without an end.')
    const inner = text.indexOf(open, at)
    const deeper = inner >= 0 && inner < end
    depth += deeper ? 1 : -1
    at = (deeper ? inner : end) + open.length
  }
  return text.slice(start + opening.length, at - close.length)
}

function readObject(bytes: Uint8Array, start: number, end: number): PdfObject {
  const head = latin1Slice(bytes, start, Math.min(end, start + 4096))
  const open = /^\d+ 0 obj\s+/.exec(head)?.[0].length ?? 0
  const marker = /\nstream\r?\n/.exec(head)
  if (marker === null) {
    const text = end - start <= 4096 ? head : latin1Slice(bytes, start, end)
    return { text: text.slice(open, text.lastIndexOf('endobj')).trim() }
  }
  const text = head.slice(open, marker.index).trim()
  const from = start + marker.index + marker[0].length
  return { text, stream: bytes.subarray(from, from + Number(found(/\/Length (\d+)/, text)[1])) }
}

function found(pattern: RegExp, text: string): RegExpExecArray {
  const match = pattern.exec(text)
  if (match === null) throw new Error('The PDF is not of the form the typesetter writes.')
  return match
}
