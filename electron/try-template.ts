/** Tries a text of a template on a made-up debt: how the letter would look and what it would lack. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { composeDemand } from '../shared/letters/demand-letter.ts'
import { composeNotice } from '../shared/letters/compose-notice.ts'
import { isNotice, letters, notices, type LetterKind } from '../shared/letters/index.ts'
import { missingElements } from '../shared/letters/letter.ts'
import { sampleDemandFacts } from '../shared/letters/sample-demand.ts'
import { sampleNotice } from '../shared/letters/sample-notice.ts'
import type { Reason } from '../shared/values/outcome.ts'
import { housePress } from './draw-demand.ts'
import type { LetterSetting } from './draw-letter.ts'
import type { BookFacts } from './print/about.ts'
import { TemplateFault, type Printed, type PrintJob } from './print/press.ts'
import { resourcesFolder } from './program-folder.ts'

/** A template that a center may write itself. */
export interface TemplateFile {
  readonly file: string
  readonly kind: LetterKind
}

/** What came of trying a text. */
export interface TriedTemplate {
  readonly printed: Printed | undefined
  readonly about: BookFacts
  readonly missing: readonly Reason[]
  /** What is wrong with the text, where it cannot be typeset. */
  readonly fault: string
}

/** Every template that a center may write itself: one a letter, and the shared pages of the demand letter. */
export const templateFiles: readonly TemplateFile[] = [
  { file: 'demand.typ', kind: 'demand' },
  { file: 'demand-stock.typ', kind: 'demand' },
  ...Object.values(notices)
    .map(({ kind }) => kind)
    .filter(isNotice)
    .map((kind) => ({ file: `${notices[kind].template}.typ`, kind })),
]

/** The text of a template as it came with the program. */
export function shippedText(file: string): string {
  if (!templateFiles.some((template) => template.file === file)) throw new Error('There is no such template.')
  return readFileSync(join(resourcesFolder, 'letters', file), 'utf8')
}

/** Prints the sample of the letter with the text in the place of the one in use. */
export async function tryTemplate(
  { file, kind }: TemplateFile,
  text: string,
  setting: LetterSetting,
): Promise<TriedTemplate> {
  const job = sampleJob(kind, setting)
  const about = { title: job.title, author: setting.center.agency, dated: setting.letterDate }
  const broken = (fault: string): TriedTemplate => ({ printed: undefined, about, missing: [], fault })
  if (PACKAGE.test(text)) return broken('A template brings nothing from outside: no package may be imported.')
  try {
    const printed = await housePress().print({ ...job, texts: new Map([...setting.texts, [file, text]]) })
    return { printed, about, missing: missingElements(letters[kind], printed.elements), fault: '' }
  } catch (fault) {
    if (fault instanceof TemplateFault) return broken(fault.message)
    throw fault
  }
}

/** Packages are fetched from elsewhere. */
const PACKAGE = /"\s*@/

function sampleJob(kind: LetterKind, { center, letterDate }: LetterSetting): PrintJob {
  if (kind === 'demand') {
    const { title, own, stock } = composeDemand(sampleDemandFacts(center, letterDate))
    return { template: letters.demand.template, title, own: { ...own }, stock: { ...stock } }
  }
  const letter = notices[kind]
  const composed = composeNotice(letter, sampleNotice(letter, center, letterDate))
  return { template: letter.template, title: composed.title, own: { ...composed, words: sampleWords(composed.words) } }
}

/** A sample never shows a number; where a letter carries one, it shows that there is room for it. */
function sampleWords(words: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return 'taxpayerNumber' in words ? { ...words, taxpayerNumber: '•••-••-••••' } : words
}
