/** What may be kept with a case: a file of a known kind, by what its bytes are and not by what its name says. */
import { answer, invalid, type Outcome } from '../values/outcome.ts'

export const citation = 'IRM 1.35.7.11(4), 1.35.7.14.1(2)'

/** The largest file that is kept, in bytes. */
export const LARGEST_ATTACHMENT = 20 * 1024 * 1024

interface Kind {
  readonly mediaType: string
  readonly endings: readonly string[]
  /** How such a file begins. */
  readonly begins: readonly (readonly number[])[]
}

const KINDS: readonly Kind[] = [
  { mediaType: 'application/pdf', endings: ['pdf'], begins: [[0x25, 0x50, 0x44, 0x46, 0x2d]] },
  { mediaType: 'image/png', endings: ['png'], begins: [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]] },
  { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'], begins: [[0xff, 0xd8, 0xff]] },
  {
    mediaType: 'image/tiff',
    endings: ['tif', 'tiff'],
    begins: [
      [0x49, 0x49, 0x2a, 0x00],
      [0x4d, 0x4d, 0x00, 0x2a],
    ],
  },
]

/** The endings of the names of files that may be kept. */
export const ATTACHMENT_ENDINGS: readonly string[] = [...KINDS.flatMap(({ endings }) => endings), 'txt']

/** The media type of a file that may be kept, or why it may not. */
export function attachmentType(fileName: string, bytes: Uint8Array): Outcome<string> {
  if (bytes.length === 0) return invalid('base64', 'The file is empty.')
  if (bytes.length > LARGEST_ATTACHMENT) return invalid('base64', 'The file is larger than 20 MB.')
  if (/[\\/:*?"<>|]|^\.|[^\P{Cc}]/u.test(fileName)) {
    return invalid('fileName', 'The name of the file has a character that no file may have.')
  }
  const ending = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
  if (ending === 'txt') return isPlainText(bytes) ? answer('text/plain') : notWhatItSays(ending)
  const kind = KINDS.find(({ endings }) => endings.includes(ending))
  if (kind === undefined) return invalid('fileName', 'Keep a PDF, a PNG, JPEG or TIFF picture, or plain text.')
  const begins = kind.begins.some((start) => start.every((byte, place) => bytes[place] === byte))
  return begins ? answer(kind.mediaType) : notWhatItSays(ending)
}

function notWhatItSays(ending: string): Outcome<string> {
  return invalid('fileName', `The file is named .${ending}, but what is in it is not that.`)
}

/** Text has no control characters but tabs and the ends of lines. */
function isPlainText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d)
}
