/**
 * Binds typeset documents into one tagged PDF (PDF/UA-1): each document in turn, on its stock where it has one.
 *
 * What is alike is written once: the stock's pages, fonts and pictures serve every document printed on it. Every
 * document keeps its own part of the structure tree, so that a screen reader reads each from beginning to end.
 */
import { putInformation, putMetadata, type BookFacts } from './about.ts'
import type { BoundFile } from './bound-pdf.ts'
import { putBookmarks, type Bookmark } from './bookmarks.ts'
import { putEnclosures, type Enclosure } from './enclosures.ts'
import { fill, MARKS_KEPT_FREE, type Gapped, type Layer, type Sheet } from './layer.ts'
import { objectOf, type PdfObjects } from './pdf-reader.ts'
import { textString } from './pdf-text.ts'
import { PdfWriter, type PackMemory } from './pdf-writer.ts'
import { inReadingOrder, type Placed } from './reading-order.ts'

/** One document: its own pages first, then the pages it shares with its stock. */
export interface Leaf {
  readonly title: string
  readonly own: Layer
  readonly stock?: Layer
}

/** One copy of a layer in the file: the new numbers of its pages, elements and annotations. */
interface Copy {
  readonly layer: Layer
  readonly numbers: ReadonlyMap<number, number>
  readonly prefix: string
}

interface Drawn {
  readonly sheet: Sheet
  readonly copy: Copy
}

/** The typesetter's own kinds of element, as the standard kinds they are read as. */
const ROLES = '<< /Datetime /Span /Terms /Part /Title /P /Strong /Span /Em /Span >>'

/** A file that documents are bound into one after the other. */
export class Binder {
  readonly #writer: PdfWriter
  readonly #pages: number
  readonly #structure: number
  readonly #document: number
  /** What has been copied from each file; a file that nothing else holds on to is let go of. */
  readonly #copied = new WeakMap<PdfObjects, Map<number, number>>()
  readonly #contents = new WeakMap<Sheet, number>()
  readonly #pageNumbers: number[] = []
  readonly #parents: number[] = []
  readonly #identifiers: (readonly [string, number])[] = []
  readonly #parts: number[] = []
  readonly #bookmarks: Bookmark[] = []

  /** A memory shared by binders makes many small files on the same stock faster. */
  constructor(memory?: PackMemory) {
    this.#writer = new PdfWriter(memory)
    this.#pages = this.#writer.reserve()
    this.#structure = this.#writer.reserve()
    this.#document = this.#writer.reserve()
  }

  /** Pages bound so far. */
  get pages(): number {
    return this.#pageNumbers.length
  }

  /** Binds a document; throws when it has fewer pages than its stock. */
  add({ title, own, stock }: Leaf): void {
    const front = own.sheets.length - (stock?.sheets.length ?? 0)
    if (front < 0) throw new Error('A document has fewer pages than the stock it is printed on.')
    const part = this.#writer.reserve()
    const pages = own.sheets.map(() => this.#writer.reserve())
    // The stock comes first, so that files of one letter on the same stock begin alike.
    const lower = stock === undefined ? undefined : this.#copy(stock, pages.slice(front), part, 'l')
    const upper = this.#copy(own, pages, part, 'u')
    for (const [index, sheet] of own.sheets.entries()) {
      const drawn = [{ sheet, copy: upper }, ...drawnUnder(lower, index - front)]
      this.#drawPage(pages[index] ?? 0, drawn)
    }
    const order = inReadingOrder(own.top, stock?.top ?? [], front)
    const children = order.map(({ element, of }) => reference(of === 'own' ? upper : (lower ?? upper), element.number))
    const name = textString(title)
    this.#writer.put(`<< /S /Part /P ${this.#document} 0 R /T ${name} /K [${children.join(' ')}] >>`, part)
    this.#parts.push(part)
    this.#pageNumbers.push(...pages)
    this.#bookmarks.push({ title: name, page: pages[0] ?? 0, under: headings(order, pages, front) })
  }

  /** Binds a finished file behind the others, as it is: its pages, its tags and its names. */
  addBound(title: string, file: BoundFile): void {
    const numbers = new Map<number, number>([
      [file.document, this.#document],
      [file.pageTree, this.#pages],
    ])
    const prefix = `b${this.#parts.length}-`
    const copy = (number: number): number => {
      const known = numbers.get(number)
      if (known !== undefined) return known
      const { text, stream } = objectOf(file.objects, number)
      if (stream !== undefined) {
        const entries = text.replace(/ \/Length \d+/, '').replace(/^<<|>>$/g, '').trim()
        const copied = this.#writer.putSharedStream(renumbered(entries, copy, prefix), stream)
        numbers.set(number, copied)
        return copied
      }
      const reserved = this.#writer.reserve()
      numbers.set(number, reserved)
      const keyed = text.replace(/\/(StructParents?) (\d+)/, (_, name, key) => {
        return `/${name} ${this.#parents.push(copy(file.parents.get(Number(key)) ?? 0)) - 1}`
      })
      this.#writer.put(renumbered(keyed, copy, prefix), reserved)
      return reserved
    }
    const pages = file.pages.map(copy)
    this.#parts.push(...file.parts.map(copy))
    this.#pageNumbers.push(...pages)
    for (const [name, element] of file.identifiers) this.#identifiers.push([prefix + name, copy(element)])
    this.#bookmarks.push({ title: textString(title), page: pages[0] ?? 0, under: [] })
  }

  /** Ends the file, with files inside it, and gives its bytes; the same documents always give the same bytes. */
  finish(facts: BookFacts, enclosures: readonly Enclosure[] = []): Buffer {
    const writer = this.#writer
    const kids = this.#pageNumbers.map((page) => `${page} 0 R`)
    writer.put(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.join(' ')}] >>`, this.#pages)
    this.#putStructure()
    const root = writer.put(
      `<< /Type /Catalog /Pages ${this.#pages} 0 R /Lang (en-US) /StructTreeRoot ${this.#structure} 0 R ` +
        `/Metadata ${putMetadata(writer, facts)} 0 R /Outlines ${putBookmarks(writer, this.#bookmarks)} 0 R ` +
        '/MarkInfo << /Marked true /Suspects false >> /ViewerPreferences << /DisplayDocTitle true >>' +
        `${putEnclosures(writer, enclosures)} >>`,
    )
    return writer.finish(root, putInformation(writer, facts), facts.title)
  }

  #copy(layer: Layer, pages: readonly number[], part: number, prefix: string): Copy {
    const writer = this.#writer
    const numbers = new Map<number, number>([[layer.document, part]])
    for (const [index, sheet] of layer.sheets.entries()) numbers.set(sheet.number, pages[index] ?? 0)
    for (const element of layer.elements.keys()) numbers.set(element, writer.reserve())
    for (const annotation of layer.annotations.keys()) numbers.set(annotation, writer.reserve())
    const copy = { layer, numbers, prefix: `${prefix}${this.#parts.length}-` }
    for (const [number, text] of layer.elements) writer.put(filled(text, copy), numbers.get(number))
    for (const [number, { text, element }] of layer.annotations) {
      const parent = this.#parents.push(numberIn(copy, element)) - 1
      writer.put(filled(text, copy).replace(/>>$/, `/StructParent ${parent} >>`), numbers.get(number))
    }
    writer.beginPack()
    for (const [name, element] of layer.identifiers) {
      this.#identifiers.push([copy.prefix + name, numberIn(copy, element)])
    }
    return copy
  }

  #drawPage(number: number, drawn: readonly Drawn[]): void {
    const writer = this.#writer
    const contents = drawn.toReversed().map(({ sheet }) => `${this.#content(sheet)} 0 R`)
    const links = drawn.flatMap(({ sheet, copy }) => sheet.annotations.map((link) => reference(copy, link)))
    const parent = this.#parents.push(writer.put(`[${markedElements(drawn).join(' ')}]`)) - 1
    writer.put(
      `<< /Type /Page /Parent ${this.#pages} 0 R /MediaBox [${drawn[0]?.sheet.mediaBox}] ` +
        `/Resources << ${this.#resources(drawn)} >> /Contents [${contents.join(' ')}] /StructParents ${parent} ` +
        `/Tabs /S${links.length === 0 ? '' : ` /Annots [${links.join(' ')}]`} >>`,
      number,
    )
  }

  #content(sheet: Sheet): number {
    const known = this.#contents.get(sheet)
    if (known !== undefined) return known
    const number = this.#writer.putSharedStream(sheet.content.entries, sheet.content.bytes)
    this.#contents.set(sheet, number)
    return number
  }

  #resources(drawn: readonly Drawn[]): string {
    const kinds = new Set(drawn.flatMap(({ sheet }) => [...sheet.resources.keys()]))
    const entriesOf = (kind: string) =>
      drawn.map(({ sheet, copy }) => {
        const text = sheet.resources.get(kind)
        return text === undefined ? '' : fill(text, (number) => this.#shared(copy.layer.objects, number), '')
      })
    return [...kinds].map((kind) => `/${kind} << ${entriesOf(kind).join(' ')} >>`).join(' ')
  }

  /** Copies an object that stands for itself, such as a font, with all it refers to; once for each file it is from. */
  #shared(objects: PdfObjects, number: number): number {
    const copied = this.#copied.get(objects) ?? new Map<number, number>()
    this.#copied.set(objects, copied)
    const known = copied.get(number)
    if (known !== undefined) return known
    const { text, stream } = objectOf(objects, number)
    const moved = text
      .replace(/\b(\d+) 0 R/g, (_, other) => `${this.#shared(objects, Number(other))} 0 R`)
      .replace(/\s+/g, ' ')
    const entries = moved.replace(/ \/Length \d+/, '').replace(/^<<|>>$/g, '').trim()
    const copy = stream === undefined ? this.#writer.put(moved) : this.#writer.putSharedStream(entries, stream)
    copied.set(number, copy)
    return copy
  }

  #putStructure(): void {
    const names = this.#identifiers.toSorted(([one], [other]) => (one < other ? -1 : 1))
    const parts = this.#parts.map((part) => `${part} 0 R`).join(' ')
    const parents = this.#parents.map((parent, key) => `${key} ${parent} 0 R`).join(' ')
    this.#writer.put(`<< /S /Document /P ${this.#structure} 0 R /K [${parts}] >>`, this.#document)
    this.#writer.put(
      `<< /Type /StructTreeRoot /RoleMap ${ROLES} /K [${this.#document} 0 R] /ParentTree << /Nums [${parents}] >> ` +
        `/ParentTreeNextKey ${this.#parents.length} ` +
        `/IDTree << /Names [${names.map(([name, element]) => `(${name}) ${element} 0 R`).join(' ')}] >> >>`,
      this.#structure,
    )
  }
}

/** Text with its references renumbered and its header names prefixed; other strings stay as they are. */
function renumbered(text: string, copy: (number: number) => number, prefix: string): string {
  return text.replace(/\(([bul]\d+-[^()]*)\)|\((?:\\.|[^\\()])*\)|\b(\d+) 0 R/gs, (whole, name, number) => {
    if (name !== undefined) return `(${prefix}${name})`
    return number === undefined ? whole : `${copy(Number(number))} 0 R`
  })
}

function drawnUnder(copy: Copy | undefined, index: number): readonly Drawn[] {
  const sheet = copy?.layer.sheets[index]
  return copy === undefined || sheet === undefined ? [] : [{ sheet, copy }]
}

function numberIn({ numbers }: Copy, number: number): number {
  const copy = numbers.get(number)
  if (copy === undefined) throw new Error(`The PDF refers to object ${number}, which is not copied.`)
  return copy
}

function reference(copy: Copy, number: number): string {
  return `${numberIn(copy, number)} 0 R`
}

function filled(text: Gapped, copy: Copy): string {
  return fill(text, (number) => numberIn(copy, number), copy.prefix)
}

/** For each number of marked content on a page the element it belongs to: the upper layer's, then the lower's. */
function markedElements(drawn: readonly Drawn[]): readonly string[] {
  const [upper = [], lower] = drawn.map(({ sheet, copy }) => sheet.marked.map((element) => reference(copy, element)))
  if (lower === undefined) return upper
  const free = MARKS_KEPT_FREE - upper.length
  if (free < 0) throw new Error('Too much is printed over one page of the stock.')
  return [...upper, ...Array.from({ length: free }, () => 'null'), ...lower]
}

function headings(order: readonly Placed[], pages: readonly number[], front: number): readonly Bookmark[] {
  return order.flatMap(({ element, of }) => {
    if (element.bookmark === undefined) return []
    const page = pages[of === 'own' ? element.sheet : element.sheet + front] ?? 0
    return [{ title: element.bookmark, page, under: [] }]
  })
}
