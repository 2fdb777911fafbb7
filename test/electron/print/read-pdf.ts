/** Reads a PDF as its readers do: the words with their places, and the structure that a screen reader follows. */
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A piece of text with its place on the sheet: inches from the upper left corner to its baseline's start. */
export interface PlacedText {
  readonly text: string
  readonly left: number
  readonly baseline: number
  readonly width: number
  /** Size of type in points. */
  readonly size: number
}

/** One page: its text, and the kinds of element on it in reading order, nested ones after the one they are in. */
export interface PageRead {
  readonly pieces: readonly PlacedText[]
  readonly text: string
  readonly roles: readonly string[]
}

/** A file inside a PDF. */
export interface EnclosedFile {
  readonly name: string
  readonly title: string
  readonly bytes: Uint8Array
}

/** What a file says of itself, and its pages. */
export interface PdfRead {
  readonly title: string
  readonly language: string
  readonly bookmarks: readonly string[]
  /** The files inside it. */
  readonly enclosed: readonly EnclosedFile[]
  readonly pages: readonly PageRead[]
}

const POINTS = 72
const SHEET_HEIGHT = 11

/** Reads a file; throws when it cannot be read. */
export async function readPdf(bytes: Uint8Array): Promise<PdfRead> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS })
  const document = await task.promise
  const { info } = await document.getMetadata()
  const outline = await document.getOutline()
  const pages: PageRead[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const pieces = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [placed(item)] : []))
    const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('')
    pages.push({ pieces, text, roles: rolesOf(await page.getStructTree()) })
  }
  const enclosed = enclosedIn(await document.getAttachments())
  await task.destroy()
  const about = { title: textIn(info, 'Title'), language: textIn(info, 'Language') }
  return { ...about, bookmarks: titlesOf(outline), enclosed, pages }
}

/** The text of a file with its line breaks gone, so that a sentence can be looked for whatever the layout. */
export function flowing({ pages }: PdfRead): string {
  return pages.map(({ text }) => text).join('\n').replace(/\s+/g, ' ')
}

interface Item {
  readonly str: string
  readonly transform: readonly unknown[]
  readonly width: number
}

function placed({ str, transform, width }: Item): PlacedText {
  const [, , , size, left, bottom] = transform.map(Number)
  return {
    text: str,
    left: (left ?? 0) / POINTS,
    baseline: SHEET_HEIGHT - (bottom ?? 0) / POINTS,
    width: width / POINTS,
    size: Math.abs(size ?? 0),
  }
}

function rolesOf(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null || !('children' in node) || !Array.isArray(node.children)) return []
  const own = 'role' in node && typeof node.role === 'string' ? [node.role] : []
  return [...own, ...node.children.flatMap(rolesOf)]
}

function enclosedIn(attachments: unknown): readonly EnclosedFile[] {
  const files: readonly { readonly filename: string; readonly description: string; readonly content: Uint8Array }[] =
    Object.values(attachments ?? {})
  return files.map(({ filename: name, description: title, content: bytes }) => ({ name, title, bytes }))
}

function titlesOf(outline: unknown): readonly string[] {
  if (!Array.isArray(outline)) return []
  return outline.flatMap((entry: { readonly title: string; readonly items: unknown }) => [
    entry.title,
    ...titlesOf(entry.items),
  ])
}

function textIn(info: object, key: string): string {
  const found = Object.entries(info).find(([name]) => name === key)?.[1]
  return typeof found === 'string' ? found : ''
}
