/**
 * A typeset document taken apart, so that its pages can be copied into other files: each page with its content, each
 * element of its structure tree (what a screen reader follows) as text with gaps where references go.
 */
import { deflateSync, inflateSync } from 'node:zlib'
import {
  arrayIn, dictionaryIn, objectOf, readPdf, referenceIn, referencesIn, type PdfFile, type PdfObjects,
} from './pdf-reader.ts'

/** Marked content that the upper layer may have on a page that it shares; the lower layer's is numbered from here. */
export const MARKS_KEPT_FREE = 64

/** Text cut at its references: `texts[0] refs[0] texts[1] ...`; 0 stands for the prefix of an identifier. */
export interface Gapped {
  readonly texts: readonly string[]
  readonly references: readonly number[]
}

/** One page as it can be drawn again. */
export interface Sheet {
  /** Its number in the document it comes from. */
  readonly number: number
  readonly mediaBox: string
  /** The entries of its resources by kind, such as `Font`. */
  readonly resources: ReadonlyMap<string, Gapped>
  readonly content: { readonly entries: string; readonly bytes: Uint8Array }
  /** For each piece of marked content, in order, the element it belongs to. */
  readonly marked: readonly number[]
  readonly annotations: readonly number[]
}

/** One child of the document element. */
export interface TopElement {
  readonly number: number
  /** The index of the page on which it begins. */
  readonly sheet: number
  readonly heading: boolean
  /** The text of a first-level heading, as a PDF string. */
  readonly bookmark?: string
}

/** A document ready to be copied. */
export interface Layer {
  readonly objects: PdfObjects
  readonly sheets: readonly Sheet[]
  readonly document: number
  readonly elements: ReadonlyMap<number, Gapped>
  readonly top: readonly TopElement[]
  /** The link annotations, with the element each belongs to. */
  readonly annotations: ReadonlyMap<number, { readonly text: Gapped; readonly element: number }>
  /** The identifiers of table headers with their elements. */
  readonly identifiers: readonly (readonly [string, number])[]
}

/** Takes a typeset PDF apart. As the lower of two layers its names and marks make way for those of the upper one. */
export function readLayer(bytes: Uint8Array, place: 'upper' | 'lower'): Layer {
  const file = readPdf(bytes)
  const lower = place === 'lower'
  const root = objectOf(file.objects, need(referenceIn(objectOf(file.objects, file.root).text, 'StructTreeRoot')))
  const parents = parentTree(root.text)
  const document = need(referencesIn(need(arrayIn(root.text, 'K')))[0])
  const numbers = pageNumbers(file)
  const texts = elementTexts(file.objects, lower ? MARKS_KEPT_FREE : 0)
  return {
    objects: file.objects,
    sheets: numbers.map((number) => readSheet(file.objects, number, parents, lower)),
    document,
    elements: new Map([...texts].flatMap(([number, text]) => (number === document ? [] : [[number, cut(text)]]))),
    top: topElements(texts, document, numbers),
    annotations: readAnnotations(file.objects, numbers, parents),
    identifiers: [...texts].flatMap(([number, text]) => {
      const name = /\/ID \(([^)]*)\)/.exec(text)?.[1]
      return name === undefined ? [] : [[name, number] as const]
    }),
  }
}

/** Fills the gaps: each reference by its new number, each identifier with the prefix of its copy. */
export function fill({ texts, references }: Gapped, renumber: (reference: number) => number, prefix: string): string {
  let filled = texts[0] ?? ''
  for (const [index, reference] of references.entries()) {
    filled += (reference === 0 ? prefix : `${renumber(reference)} 0 R`) + (texts[index + 1] ?? '')
  }
  return filled
}

/** Cuts text at its references and at the start of each header's identifier, `(U1x0y2)`, leaving strings alone. */
function cut(text: string): Gapped {
  const texts: string[] = []
  const references: number[] = []
  let from = 0
  for (const match of text.matchAll(/\((U)(?=\d+x\d+y\d+\))|\((?:\\.|[^\\()])*\)|\b(\d+) 0 R/gs)) {
    if (match[1] === undefined && match[2] === undefined) continue
    texts.push(text.slice(from, match[1] === undefined ? match.index : match.index + 1))
    references.push(Number(match[2] ?? 0))
    from = match.index + (match[1] === undefined ? match[0].length : 1)
  }
  return { texts: [...texts, text.slice(from)], references }
}

function pageNumbers(file: PdfFile): readonly number[] {
  const kids = (number: number): readonly number[] => {
    const { text } = objectOf(file.objects, number)
    return text.includes('/Type /Pages') ? referencesIn(arrayIn(text, 'Kids') ?? '').flatMap(kids) : [number]
  }
  return kids(need(referenceIn(objectOf(file.objects, file.root).text, 'Pages')))
}

function parentTree(root: string): ReadonlyMap<number, number> {
  const numbers = arrayIn(need(dictionaryIn(root, 'ParentTree')), 'Nums') ?? ''
  return new Map([...numbers.matchAll(/(\d+) (\d+) 0 R/g)].map((pair) => [Number(pair[1]), Number(pair[2])]))
}

function readSheet(objects: PdfObjects, number: number, parents: ReadonlyMap<number, number>, lower: boolean): Sheet {
  const { text } = objectOf(objects, number)
  const content = objectOf(objects, need(referenceIn(text, 'Contents')))
  const resources = new Map<string, string>()
  for (const [, kind, entries] of (dictionaryIn(text, 'Resources') ?? '').matchAll(/\/(\w+) <<([^<>]*)>>/g)) {
    resources.set(need(kind), need(entries))
  }
  const parent = parents.get(Number(/\/StructParents (\d+)/.exec(text)?.[1] ?? -1))
  return {
    number,
    mediaBox: need(arrayIn(text, 'MediaBox')),
    resources: new Map([...resources].map(([kind, entries]) => [kind, cut(lower ? renamed(entries) : entries.trim())])),
    content: lower
      ? { entries: '/Filter /FlateDecode', bytes: makeWay(need(content.stream)) }
      : { entries: content.text.includes('/FlateDecode') ? '/Filter /FlateDecode' : '', bytes: need(content.stream) },
    marked: parent === undefined ? [] : referencesIn(objectOf(objects, parent).text),
    annotations: referencesIn(arrayIn(text, 'Annots') ?? ''),
  }
}

/** Numbers and names of a page's content, changed so that another content can stand before it on the same page. */
function makeWay(deflated: Uint8Array): Uint8Array {
  const content = inflateSync(deflated).toString('latin1')
  const marks = content.replace(/\/MCID (\d+)/g, (_, number) => `/MCID ${Number(number) + MARKS_KEPT_FREE}`)
  return deflateSync(Buffer.from(renamed(marks), 'latin1'))
}

/** The typesetter names resources by a letter or two and a number: `/f0` a font, `/c1` a color space. */
function renamed(text: string): string {
  return text.replace(/\/([a-z]{1,2}\d+)\b/g, '/lower$1').trim()
}

function elementTexts(objects: PdfObjects, shift: number): ReadonlyMap<number, string> {
  const texts = new Map<number, string>()
  for (const [number, { text }] of objects) {
    if (text.includes('/Type /StructElem')) texts.set(number, packed(shift === 0 ? text : shifted(text, shift)))
  }
  return texts
}

/** On one line, without what a reader does not need. */
function packed(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.replace('/Type /StructElem ', '').replaceAll(' << /O /Layout /BorderStyle /Solid >>', '')
}

/** Adds to the numbers of marked content among the children of an element: plain numbers, and those in references. */
function shifted(text: string, shift: number): string {
  const children = arrayIn(text, 'K')
  if (children === undefined) return text
  let depth = 0
  const moved = children.replace(/<<|>>|\d+ 0 R|\/MCID \d+|\d+/g, (token) => {
    if (token === '<<') depth += 1
    else if (token === '>>') depth -= 1
    else if (token.startsWith('/MCID')) return `/MCID ${Number(token.slice(6)) + shift}`
    else if (depth === 0 && !token.endsWith('R')) return String(Number(token) + shift)
    return token
  })
  return text.replace(`/K [${children}]`, () => `/K [${moved}]`)
}

function topElements(
  texts: ReadonlyMap<number, string>,
  document: number,
  pages: readonly number[],
): readonly TopElement[] {
  const pageOf = (number: number): number | undefined => {
    const text = texts.get(number) ?? ''
    const own = referenceIn(text, 'Pg')
    if (own !== undefined) return own
    for (const child of referencesIn(arrayIn(text, 'K') ?? '')) {
      const page = pageOf(child)
      if (page !== undefined) return page
    }
    return undefined
  }
  return referencesIn(arrayIn(texts.get(document) ?? '', 'K') ?? '').map((number) => {
    const text = texts.get(number) ?? ''
    const bookmark = /\/S \/H1 .*\/T (\((?:\\.|[^\\()])*\)|<[0-9A-F]*>)/.exec(text)?.[1]
    const sheet = Math.max(0, pages.indexOf(pageOf(number) ?? -1))
    return { number, sheet, heading: /\/S \/H\d/.test(text), ...(bookmark === undefined ? {} : { bookmark }) }
  })
}

function readAnnotations(
  objects: PdfObjects,
  pages: readonly number[],
  parents: ReadonlyMap<number, number>,
): Layer['annotations'] {
  const numbers = pages.flatMap((page) => referencesIn(arrayIn(objectOf(objects, page).text, 'Annots') ?? ''))
  return new Map(
    numbers.map((number) => {
      const text = packed(objectOf(objects, number).text)
      const element = need(parents.get(Number(/\/StructParent (\d+)/.exec(text)?.[1])))
      return [number, { text: cut(text.replace(/ \/StructParent \d+/, '')), element }]
    }),
  )
}

function need<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The PDF is not of the form the typesetter writes.')
  return value
}
