/**
 * Typesets templates with data. Knows pages, not debts.
 *
 * A letter is printed in two passes: its stock (what is alike for a whole run) is typeset once and kept; over it goes
 * what is the letter's own. One compiler serves all letters, since it keeps the layout of what has not changed.
 */
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import { join, relative } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Paper } from '../../shared/letters/paper.ts'
import type { BookFacts } from './about.ts'
import type { BoundFile } from './bound-pdf.ts'
import { Binder, type Leaf } from './binder.ts'
import type { Enclosure } from './enclosures.ts'
import { readLayer, type Layer } from './layer.ts'
import type { PackMemory } from './pdf-writer.ts'

/** Where the templates and the fonts lie. No other font is used, so that every workstation prints the same. */
export interface PressFolders {
  readonly templates: string
  readonly fonts: string
}

/** What to print: the template `NAME.typ` on the stock `NAME-stock.typ` where it has one, each with its data. */
export interface PrintJob {
  readonly template: string
  readonly title: string
  readonly own: Readonly<Record<string, unknown>>
  readonly stock?: Readonly<Record<string, unknown>>
  /** The center's own texts of templates, by the names of their files; the others are as they came. */
  readonly texts?: TemplateTexts | undefined
}

/** Texts of templates by the names of their files. */
export type TemplateTexts = ReadonlyMap<string, string>

/** A report: a title, a line about it and a table. Strings, ready to print. */
export interface Report {
  readonly title: string
  readonly about: string
  readonly landscape: boolean
  readonly columns: readonly { readonly label: string; readonly align: 'left' | 'right'; readonly share: number }[]
  readonly rows: readonly (readonly string[])[]
  readonly notes: readonly string[]
}

/** A printed letter, ready to be bound, and the required elements found in it. */
export interface Printed {
  readonly leaf: Leaf
  readonly pages: number
  readonly elements: readonly string[]
}

/** A finished document that goes into a packet. */
export interface BoundPaper {
  readonly title: string
  readonly file: BoundFile
}

/** What goes into a packet behind its own pages: documents as pages, other files as they are. */
export interface Behind {
  readonly bound: readonly BoundPaper[]
  readonly enclosed: readonly Enclosure[]
}

/** A packet with its pages counted. */
export interface PacketBound {
  readonly pages: number
  readonly bytes: Buffer
}

/** A template that cannot be typeset; the message says what is wrong and where. */
export class TemplateFault extends Error {
  override name = 'TemplateFault'
}

interface Typeset {
  readonly pdf: Buffer
  readonly pages: number
  readonly elements: readonly string[]
  readonly places: readonly unknown[]
}

interface Stock {
  readonly layer: Layer
  readonly pages: number
  readonly elements: readonly string[]
  readonly places: readonly unknown[]
}

/** Letters between two pauses in which the runtime frees typeset documents. */
const PAUSE_EVERY = 5

/** Letters between two clearings of the compiler's memory, and how many clearings an unused layout survives. */
const CLEAR_EVERY = 40
const SURVIVES = 1

/** Pages that a letter may take before its stock begins. */
const MOST_FRONT_PAGES = 4

/** How many kinds of stock are kept. */
const STOCKS = 200

const NO_TEXTS: TemplateTexts = new Map()

/** A compiler with its fonts, the stock it has typeset, and what files on the same stock share. */
export class Press {
  readonly #folder: string
  readonly #compiler: NodeCompiler
  readonly #stocks = new Map<string, Stock>()
  readonly #memory: PackMemory = new Map()
  #texts: TemplateTexts = NO_TEXTS
  #printed = 0

  constructor(folders: PressFolders) {
    this.#folder = folders.templates
    // A letter is too small to be laid out by several threads: sharing it out costs more than it saves.
    process.env['RAYON_NUM_THREADS'] ??= '1'
    this.#compiler = NodeCompiler.create({ workspace: folders.templates, fontArgs: [{ fontPaths: [folders.fonts] }] })
  }

  /** Typesets a letter; throws TemplateFault when a template is broken or its pages cannot be made accessible. */
  async print({ template, title, own, stock, texts = NO_TEXTS }: PrintJob): Promise<Printed> {
    this.#dress(texts)
    if (stock === undefined) return await this.#plain(template, title, own)
    const under = this.#stock(template, stock)
    const typeset = this.#over(template, own, under)
    await this.#tidyUp()
    return {
      leaf: { title, own: readLayer(typeset.pdf, 'upper'), stock: under.layer },
      pages: typeset.pages,
      elements: [...new Set([...typeset.elements, ...under.elements])],
    }
  }

  /** Typesets a letter that is all its own, in one pass. */
  async #plain(template: string, title: string, own: PrintJob['own']): Promise<Printed> {
    const { pdf, pages, elements } = this.#typeset(`${template}.typ`, 'letter.json', own)
    await this.#tidyUp()
    return { leaf: { title, own: readLayer(pdf, 'upper') }, pages, elements: [...new Set(elements)] }
  }

  /** Puts the center's own texts in the place of the templates that came with the program. */
  #dress(texts: TemplateTexts): void {
    const worn = this.#texts
    const same = worn.size === texts.size && [...texts].every(([file, text]) => worn.get(file) === text)
    if (same) return
    for (const file of worn.keys()) this.#compiler.unmapShadow(join(this.#folder, file))
    for (const [file, text] of texts) this.#compiler.mapShadow(join(this.#folder, file), Buffer.from(text))
    this.#texts = texts
    this.#stocks.clear()
  }

  /** Binds one letter as a file of its own. */
  bind(printed: Printed, facts: BookFacts): Buffer {
    const binder = new Binder(this.#memory)
    binder.add(printed.leaf)
    return binder.finish(facts)
  }

  /** Typesets a report as a file of its own. */
  report(report: Report, { author, dated }: Omit<BookFacts, 'title'>): Buffer {
    const { pdf } = this.#typeset('report.typ', 'report.json', { ...report, author })
    const binder = new Binder()
    binder.add({ title: report.title, own: readLayer(pdf, 'upper') })
    return binder.finish({ title: report.title, author, dated })
  }

  /** Typesets a paper as a file of its own. */
  paper(paper: Paper, { author, dated }: Omit<BookFacts, 'title'>): Buffer {
    const { pdf } = this.#typeset('paper.typ', 'paper.json', { ...paper, author })
    const binder = new Binder()
    binder.add({ title: paper.title, own: readLayer(pdf, 'upper') })
    return binder.finish({ title: paper.title, author, dated })
  }

  /** Typesets a packet: its own pages with a list of all, and behind them finished documents and files as they are. */
  packet(packet: Paper, { bound, enclosed }: Behind, { author, dated }: Omit<BookFacts, 'title'>): PacketBound {
    const behind = bound.map(({ title, file }) => ({ title, pages: file.pages.length }))
    const { pdf } = this.#typeset('packet.typ', 'packet.json', { ...packet, author, bound: behind })
    const binder = new Binder()
    binder.add({ title: packet.title, own: readLayer(pdf, 'upper') })
    for (const { title, file } of bound) binder.addBound(title, file)
    return { pages: binder.pages, bytes: binder.finish({ title: packet.title, author, dated }, enclosed) }
  }

  /**
   * Typesets the letter's own pass. The pages are numbered from what the front is taken to need, which keeps the
   * typesetter from laying everything out twice to find out; a front that needs more is typeset again.
   */
  #over(template: string, own: PrintJob['own'], { pages, places }: Stock): Typeset {
    for (let front = 1; front <= MOST_FRONT_PAGES; front += 1) {
      const typeset = this.#typeset(`${template}.typ`, 'letter.json', { ...own, stock: { pages, places, front } })
      const even = front + pages + ((front + pages) % 2)
      if (typeset.pages === even) return typeset
    }
    throw new TemplateFault(`${template}.typ: its front takes more than ${MOST_FRONT_PAGES} pages`)
  }

  #stock(template: string, data: PrintJob['stock']): Stock {
    const key = `${template}\n${JSON.stringify(data)}`
    const known = this.#stocks.get(key)
    if (known !== undefined) return known
    const { pdf, pages, elements, places } = this.#typeset(`${template}-stock.typ`, 'stock.json', data)
    const stock = { layer: readLayer(pdf, 'lower'), pages, elements, places }
    if (this.#stocks.size >= STOCKS) this.#stocks.clear()
    this.#stocks.set(key, stock)
    return stock
  }

  #typeset(main: string, file: string, data: unknown): Typeset {
    const compiler = this.#compiler
    compiler.mapShadow(join(this.#folder, file), Buffer.from(JSON.stringify(data)))
    const compiled = compiler.compile({ mainFilePath: join(this.#folder, main) })
    const document = compiled.result
    if (document === null) throw new TemplateFault(this.#explain(compiled.takeError()))
    return {
      pdf: asPdf(compiler, document, main),
      pages: document.numOfPages,
      elements: textsOf(compiler.query(document, { selector: '<element>', field: 'value' })),
      places: listOf(compiler.query(document, { selector: '<place>', field: 'value' })),
    }
  }

  /** Each error with the file it is in. */
  #explain(failure: NodeError | null): string {
    const diagnostics = failure === null ? [] : this.#compiler.fetchDiagnostics(failure)
    const errors = diagnostics.map(
      (diagnostic) => `${relative(this.#folder, fieldOf(diagnostic, 'path'))}: ${fieldOf(diagnostic, 'message')}`,
    )
    return errors.length === 0 ? 'The template cannot be typeset.' : errors.join('\n')
  }

  /** Now and then forgets old layouts, and lets the runtime free the typeset documents, which it does between turns. */
  async #tidyUp(): Promise<void> {
    this.#printed += 1
    if (this.#printed % CLEAR_EVERY === 0) this.#compiler.evictCache(SURVIVES)
    if (this.#printed % PAUSE_EVERY === 0) await setImmediate()
  }
}

type Document = Parameters<NodeCompiler['pdf']>[0]

/** Makes the PDF; the standard makes the typesetter refuse a document that a screen reader could not follow. */
function asPdf(compiler: NodeCompiler, document: Document, main: string): Buffer {
  try {
    return compiler.pdf(document, { pdfStandard: 'ua-1' })
  } catch (fault) {
    const why = fault instanceof Error ? sentenceIn(fault.message) : 'it cannot be made accessible'
    throw new TemplateFault(`${main}: ${why}`, { cause: fault })
  }
}

/** Errors of the PDF standard come as one text that shows the typesetter's own records. */
function sentenceIn(message: string): string {
  return /message: "((?:[^"\\]|\\.)*)"/.exec(message)?.[1] ?? message
}

function fieldOf(diagnostic: unknown, field: string): string {
  if (typeof diagnostic !== 'object' || diagnostic === null) return ''
  const found = Object.entries(diagnostic).find(([name]) => name === field)?.[1]
  return typeof found === 'string' ? found : ''
}

function listOf(answer: unknown): readonly unknown[] {
  return Array.isArray(answer) ? answer : []
}

function textsOf(answer: unknown): readonly string[] {
  return listOf(answer).filter((item) => typeof item === 'string')
}
