/** The bookmarks of a file: one for each document in it, with its enclosures below. */
import type { PdfWriter } from './pdf-writer.ts'

/** An entry with the page it leads to; the title is a PDF string. */
export interface Bookmark {
  readonly title: string
  readonly page: number
  readonly under: readonly Bookmark[]
}

/** Puts the bookmarks; answers the number of their root. A file of one document shows what is in it. */
export function putBookmarks(writer: PdfWriter, bookmarks: readonly Bookmark[]): number {
  const root = writer.reserve()
  const entries = putList(writer, bookmarks, root, bookmarks.length === 1)
  writer.put(`<< /Type /Outlines ${entries} /Count ${bookmarks.length} >>`, root)
  return root
}

function putList(writer: PdfWriter, bookmarks: readonly Bookmark[], parent: number, open: boolean): string {
  const numbers = bookmarks.map(() => writer.reserve())
  for (const [index, { title, page, under }] of bookmarks.entries()) {
    const before = index === 0 ? '' : `/Prev ${numbers[index - 1]} 0 R`
    const after = index === numbers.length - 1 ? '' : `/Next ${numbers[index + 1]} 0 R`
    const number = numbers[index] ?? 0
    const count = open ? under.length : -under.length
    const inside = under.length === 0 ? '' : `${putList(writer, under, number, false)} /Count ${count}`
    const target = `/Parent ${parent} 0 R /Dest [${page} 0 R /XYZ 0 792 0]`
    writer.put(`<< /Title ${title} ${target} ${before} ${after} ${inside} >>`, number)
  }
  return `/First ${numbers[0]} 0 R /Last ${numbers.at(-1)} 0 R`
}
