import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from './button.tsx'
import { bytesOf, saveFile } from './bytes.ts'
import { Message } from './message.tsx'
import { drawPage, openPdf, printPdf, readPage, type PDFDocumentProxy } from './pdf-document.ts'

interface PdfViewProps {
  readonly title: string
  readonly fileName: string
  readonly base64: string
  readonly actions?: ReactNode
  /** Asked before printing; false keeps the printer from starting. */
  readonly onPrint?: () => Promise<boolean>
}

/** More than this many sheets are better printed from the saved file. */
const MOST_SHEETS_TO_PRINT = 60

/** A PDF, page by page, with saving and printing. */
export function PdfView({ title, fileName, base64, actions, onPrint }: PdfViewProps): ReactNode {
  const opened = usePdf(base64)
  const [printing, setPrinting] = useState(false)
  const pdf = opened.pdf
  const print = async (): Promise<void> => {
    if (pdf === undefined) return
    setPrinting(true)
    if (onPrint === undefined || (await onPrint())) await printPdf(pdf)
    setPrinting(false)
  }
  return (
    <div className="stack stack--close">
      <div className="row screen-only">
        <Button icon="save" onClick={() => saveFile(fileName, 'application/pdf', bytesOf(base64))}>
          Save PDF
        </Button>
        {pdf !== undefined && pdf.numPages <= MOST_SHEETS_TO_PRINT ? (
          <Button icon="print" busy={printing} onClick={() => void print()}>
            Print
          </Button>
        ) : null}
        {actions}
        <span className="soft row__push" role="status">
          {pdf === undefined ? 'Opening' : `${pdf.numPages} ${pdf.numPages === 1 ? 'page' : 'pages'}`}
        </span>
      </div>
      {opened.failed ? (
        <Message tone="bad" title="This PDF cannot be shown here." alert>
          <p>Save it and open it with another program.</p>
        </Message>
      ) : (
        <div className="document" role="region" aria-label={title} tabIndex={0}>
          {pdf === undefined
            ? null
            : pageNumbers(pdf).map((number) => <PdfPage key={number} pdf={pdf} number={number} />)}
        </div>
      )}
    </div>
  )
}

function pageNumbers(pdf: PDFDocumentProxy): number[] {
  return Array.from({ length: pdf.numPages }, (_, index) => index + 1)
}

interface Opened {
  readonly pdf: PDFDocumentProxy | undefined
  readonly failed: boolean
}

function usePdf(base64: string): Opened {
  const [opened, setOpened] = useState<Opened>({ pdf: undefined, failed: false })
  useEffect(() => {
    let gone = false
    let mine: PDFDocumentProxy | undefined
    openPdf(bytesOf(base64)).then(
      (pdf) => {
        mine = pdf
        if (gone) void pdf.destroy()
        else setOpened({ pdf, failed: false })
      },
      () => setOpened({ pdf: undefined, failed: true }),
    )
    return () => {
      gone = true
      void mine?.destroy()
    }
  }, [base64])
  return opened
}

/** One page, drawn when it comes near the window; its words are there for a screen reader. */
function PdfPage({ pdf, number }: { readonly pdf: PDFDocumentProxy; readonly number: number }): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [words, setWords] = useState('')
  useEffect(() => {
    const target = canvas.current
    if (target === null) return undefined
    const show = async (): Promise<void> => {
      const page = await pdf.getPage(number)
      await drawPage(page, target)
      setWords(await readPage(page))
    }
    const watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        watcher.disconnect()
        // A document that is closed while it is being drawn is no longer on the screen.
        show().catch(() => undefined)
      },
      { rootMargin: '600px' },
    )
    watcher.observe(target)
    return () => watcher.disconnect()
  }, [pdf, number])
  return (
    <section className="document__page" aria-label={`Page ${number}`}>
      <canvas ref={canvas} className="document__blank" aria-hidden="true" />
      <p className="unseen">{words}</p>
    </section>
  )
}
