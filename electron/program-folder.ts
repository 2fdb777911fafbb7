/** Where the program itself lies: the folder of its `package.json`, whether it runs from source, built or packed. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder that holds `package.json`, `resources` and `dist`. */
export const programFolder: string = findUpwards(import.meta.dirname)

/**
 * The folder of letter templates, fonts and samples. Packed, it lies beside the archive: the typesetter reads files
 * itself and knows no archives.
 */
export const resourcesFolder: string = join(programFolder.replace(/app\.asar$/, 'app.asar.unpacked'), 'resources')

function findUpwards(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('The folder of the program was not found.')
  return findUpwards(parent)
}
