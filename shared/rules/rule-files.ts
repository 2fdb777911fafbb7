/** Every file that implements rules of the register, by its path, with the ids of those rules. */
import { collection } from './files/collection.ts'
import { foundations } from './files/foundations.ts'
import { ownWork } from './files/own-work.ts'

export const ruleFiles: Readonly<Record<string, readonly string[]>> = { ...foundations, ...ownWork, ...collection }
