/** Drawing PDFs. The library that does it is large, so it is fetched only when the first one is opened. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

export type { PDFDocumentProxy, PDFPageProxy }

const POINTS_PER_INCH = 72
const SCREEN_DOTS_PER_INCH = 144
const PAPER_DOTS_PER_INCH = 300

/** Opens a PDF from its bytes. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const library = await import('pdfjs-dist')
  library.GlobalWorkerOptions.workerSrc = workerAddress
  return await library.getDocument({ data: bytes, useWasm: false }).promise
}

/** Draws a page for the screen, sharp on dense displays. */
export async function drawPage(page: PDFPageProxy, canvas: HTMLCanvasElement): Promise<void> {
  await draw(page, canvas, SCREEN_DOTS_PER_INCH, 'display')
}

/** The words of a page in reading order, for a screen reader. */
export async function readPage(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent()
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
}

/** Prints a PDF: every page drawn as a sheet, then the printing of the window with the sheets alone. */
export async function printPdf(pdf: PDFDocumentProxy): Promise<void> {
  const sheets = document.createElement('div')
  sheets.className = 'sheets'
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const canvas = document.createElement('canvas')
    await draw(await pdf.getPage(number), canvas, PAPER_DOTS_PER_INCH, 'print')
    sheets.append(canvas)
  }
  document.body.append(sheets)
  document.body.dataset['printing'] = 'sheets'
  try {
    window.print()
  } finally {
    delete document.body.dataset['printing']
    sheets.remove()
  }
}

async function draw(
  page: PDFPageProxy,
  canvas: HTMLCanvasElement,
  dotsPerInch: number,
  intent: 'display' | 'print',
): Promise<void> {
  const viewport = page.getViewport({ scale: dotsPerInch / POINTS_PER_INCH })
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  await page.render({ canvas, viewport, intent }).promise
}
