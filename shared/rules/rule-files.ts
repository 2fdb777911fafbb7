/** Every file that implements rules of the register, by its path. */
import { collection } from './files/collection.ts'
import { foundations } from './files/foundations.ts'
import { ownWork } from './files/own-work.ts'
import type { RuleFile } from './rule.ts'

export const ruleFiles: Readonly<Record<string, RuleFile>> = { ...foundations, ...ownWork, ...collection }
