/** Writes the rejected rows of an import as a file that a spreadsheet opens. */
import { writeAside } from '../files/write-aside.ts'

interface RejectedRow {
  readonly line: number
  readonly field: string
  readonly reason: string
}

/** Writes line, field and reason of each; gives the path of the file. */
export async function keepRejects(
  folder: string,
  extractName: string,
  rejects: readonly RejectedRow[],
): Promise<string> {
  const rows = rejects.map(({ line, field, reason }) => `${line},${field},"${reason.replaceAll('"', '""')}"\r\n`)
  const draft = await writeAside(folder, ['\uFEFFLine,Field,Reason\r\n', ...rows])
  try {
    return (await draft.keep(`rejected-${extractName}`, 'number')).path
  } finally {
    await draft.discard()
  }
}
