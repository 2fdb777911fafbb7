/** What can go wrong with a file for reasons that lie with the disk and not with the program, in words for a clerk. */

export type TroubleKind = 'disk-full' | 'read-only' | 'not-allowed' | 'no-folder' | 'taken' | 'in-use' | 'other'

/** A file could not be written or read; the message is fit for a clerk and names no folder. */
export class FileTrouble extends Error {
  override name = 'FileTrouble'
  readonly kind: TroubleKind
  constructor(kind: TroubleKind, message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}

const TROUBLES: Readonly<Record<string, readonly [TroubleKind, string]>> = {
  ENOSPC: ['disk-full', 'The disk is full. Nothing was written; free some space and try again.'],
  EDQUOT: ['disk-full', 'The space this account may use is full. Nothing was written; free some and try again.'],
  EFBIG: ['disk-full', 'The file is larger than this disk can hold. Nothing was written.'],
  EROFS: ['read-only', 'The folder is read-only. Choose a folder this account may write to.'],
  EACCES: ['not-allowed', 'This account may not write to the folder. Choose another folder.'],
  EPERM: ['not-allowed', 'This account may not write to the folder. Choose another folder.'],
  ENOENT: ['no-folder', 'The folder or file does not exist. Choose another one.'],
  ENOTDIR: ['no-folder', 'A part of the path is a file, not a folder. Choose another folder.'],
  EISDIR: ['no-folder', 'This is a folder, not a file.'],
  EEXIST: ['taken', 'There is already a file of that name. It was left as it is.'],
  EBUSY: ['in-use', 'Another program is using the file. Close it there and try again.'],
  EMFILE: ['other', 'Too many files are open on this workstation. Close some programs and try again.'],
}

/** The trouble behind a failed file operation; anything that is no such failure is given back as it is. */
export function fileTrouble(fault: unknown): unknown {
  const code = errorCode(fault)
  const known = code === undefined ? undefined : TROUBLES[code]
  return known === undefined ? fault : new FileTrouble(known[0], known[1], { cause: fault })
}

/** The code the operating system gave, such as `ENOSPC`. */
export function errorCode(fault: unknown): string | undefined {
  return fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : undefined
}
