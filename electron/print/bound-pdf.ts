/**
 * Reads PDF files that the binder has finished: every plain object in a pack, every stream in the clear. Not a reader
 * for PDF files from anywhere else.
 */
import { inflateSync } from 'node:zlib'
import { arrayIn, objectOf, referenceIn, referencesIn, type PdfFile, type PdfObject } from './pdf-reader.ts'
import { latin1Slice } from './pdf-text.ts'

/** A finished file with what is needed to bind it again. */
export interface BoundFile extends PdfFile {
  readonly pages: readonly number[]
  readonly pageTree: number
  readonly document: number
  /** What hangs below the document: one for each thing that was bound. */
  readonly parts: readonly number[]
  /** By the key of a page or link, the object that says to which elements it belongs. */
  readonly parents: ReadonlyMap<number, number>
  /** The names of table headers with their elements. */
  readonly identifiers: readonly (readonly [string, number])[]
}

/** Takes a finished file apart; throws when the binder has not made it. */
export function readBound(bytes: Uint8Array): BoundFile {
  const { objects, root } = readObjects(bytes)
  const catalog = objectOf(objects, root).text
  const pageTree = need(referenceIn(catalog, 'Pages'))
  const structure = objectOf(objects, need(referenceIn(catalog, 'StructTreeRoot'))).text
  const document = need(referencesIn(need(arrayIn(structure, 'K')))[0])
  const numbers = [...(arrayIn(structure, 'Nums') ?? '').matchAll(/(\d+) (\d+) 0 R/g)]
  const names = [...(arrayIn(structure, 'Names') ?? '').matchAll(/\(([^()]*)\) (\d+) 0 R/g)]
  return {
    objects,
    root,
    pageTree,
    document,
    pages: referencesIn(need(arrayIn(objectOf(objects, pageTree).text, 'Kids'))),
    parts: referencesIn(need(arrayIn(objectOf(objects, document).text, 'K'))),
    parents: new Map(numbers.map(([, key, number]) => [Number(key), Number(number)])),
    identifiers: names.map(([, name, number]) => [name ?? '', Number(number)]),
  }
}

function readObjects(bytes: Uint8Array): PdfFile {
  const objects = new Map<number, PdfObject>()
  const head = /(\d+) 0 obj\n<< (.*) \/Length (\d+) >>\nstream\n/g
  const text = latin1Slice(bytes, 0, bytes.length)
  let root = 0
  for (let match = head.exec(text); match !== null; match = head.exec(text)) {
    const [whole, number, entries = '', length] = match
    const from = match.index + whole.length
    const stream = bytes.subarray(from, from + Number(length))
    head.lastIndex = from + Number(length)
    if (entries.startsWith('/Type /ObjStm')) unpack(stream, entries, objects)
    else if (entries.startsWith('/Type /XRef')) root = need(referenceIn(entries, 'Root'))
    else objects.set(Number(number), { text: `<< ${entries} /Length ${length} >>`, stream })
  }
  return { objects, root }
}

function unpack(deflated: Uint8Array, entries: string, objects: Map<number, PdfObject>): void {
  const text = inflateSync(deflated).toString('latin1')
  const first = Number(/\/First (\d+)/.exec(entries)?.[1])
  const offsets = text.slice(0, first).trim().split(/\s+/).map(Number)
  for (let place = 0; place < offsets.length; place += 2) {
    const [number = 0, from = 0] = offsets.slice(place, place + 2)
    const to = offsets[place + 3] ?? text.length - first
    objects.set(number, { text: text.slice(first + from, first + to).trim() })
  }
}

function need<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The PDF is not of the form the binder writes.')
  return value
}
