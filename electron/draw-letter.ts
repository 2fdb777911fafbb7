/** From a debt's rows to any of its letters, printed and checked; nothing is saved. */
import { composeNotice } from '../shared/letters/compose-notice.ts'
import { letters, notices, type LetterKind } from '../shared/letters/index.ts'
import { missingFields, readLetterFields } from '../shared/letters/letter-fields.ts'
import { missingElements, type OmittedElement } from '../shared/letters/letter.ts'
import type { NoticeFacts } from '../shared/letters/notice-facts.ts'
import type { NoticeLetter } from '../shared/letters/notice-letter.ts'
import type { LetterCenter } from '../shared/letters/center.ts'
import type { IsoDate } from '../shared/values/dates.ts'
import { answer, refuse, type Outcome, type Reason } from '../shared/values/outcome.ts'
import { drawDemand, housePress, letterCenter, whyNoDemand } from './draw-demand.ts'
import { noticeFactsOf } from './notice-facts-of.ts'
import type { BookFacts } from './print/about.ts'
import type { Printed, TemplateTexts } from './print/press.ts'
import type { Dossier } from './store/facts.ts'
import type { Reader } from './store/tables.ts'
import { loadTemplateTexts } from './store/templates.ts'

/** What all letters of one day share: the center, and its own texts of templates. */
export interface LetterSetting {
  readonly center: LetterCenter
  readonly texts: TemplateTexts
  readonly letterDate: IsoDate
  readonly today: IsoDate
}

/** Which letter is wanted, with what was written into its fields and what it leaves out. */
export interface LetterAsk {
  readonly kind: LetterKind
  readonly fields: NoticeFacts['given']
  readonly caseId?: number | undefined
  readonly omitted: readonly OmittedElement[]
}

/** A letter as printed, with the required elements it lacks. */
export interface DrawnLetter {
  readonly printed: Printed
  readonly about: BookFacts
  readonly dueOn: IsoDate | null
  readonly missing: readonly Reason[]
  /** The fields as they are kept. */
  readonly fields: NoticeFacts['given']
  readonly caseId: number | null
}

/** Loads what letters of a date share. */
export async function letterSetting(db: Reader, letterDate: IsoDate, today: IsoDate): Promise<LetterSetting> {
  return { center: await letterCenter(db, letterDate), texts: await loadTemplateTexts(db), letterDate, today }
}

/** Why a debt may not have a letter of a kind, whatever is written in its fields; nothing when it may. */
export function whyNoLetter(dossier: Dossier, kind: LetterKind, setting: LetterSetting): readonly Reason[] {
  const { letterDate, today } = setting
  if (kind === 'demand') return whyNoDemand(dossier, letterDate, today)
  const letter: NoticeLetter = notices[kind]
  return letter.reasons(noticeFactsOf(dossier, letter, { ...setting, given: {} }))
}

/**
 * Prints a letter and looks for what it must carry. `taxpayerNumber` is given only for a letter that carries it: whole
 * when it is issued, masked when it is only shown.
 */
export async function drawLetter(
  dossier: Dossier,
  ask: LetterAsk,
  setting: LetterSetting,
  taxpayerNumber = '',
): Promise<Outcome<DrawnLetter>> {
  const texts = withOmissions(setting.texts, ask.omitted)
  if (ask.kind === 'demand') {
    const drawn = await drawDemand(dossier, setting.center, setting.letterDate, setting.today, texts)
    const missing = missingElements(letters.demand, drawn.printed.elements, ask.omitted)
    return answer({ ...drawn, missing, fields: {}, caseId: null })
  }
  const letter: NoticeLetter = notices[ask.kind]
  const read = readLetterFields(letter.fields, ask.fields)
  if (!read.ok) return read
  const facts = noticeFactsOf(dossier, letter, { ...setting, caseId: ask.caseId, given: read.value })
  const unfilled = missingFields(letter.fields, read.value)
  const wrong = unfilled.length > 0 ? unfilled : (letter.checks?.(facts) ?? [])
  if (wrong.length > 0) return refuse(wrong)
  const { words, ...composed } = composeNotice(letter, facts)
  const carried = letter.carriesTaxpayerNumber === true ? { taxpayerNumber } : {}
  const { title, agency } = composed
  const own = { ...composed, words: { ...words, ...carried } }
  const printed = await housePress().print({ template: letter.template, title, own, texts })
  return answer({
    printed,
    about: { title, author: agency, dated: setting.letterDate },
    dueOn: letter.dueOn?.(facts) ?? null,
    missing: missingElements(letter, printed.elements, ask.omitted),
    fields: read.value,
    caseId: facts.papers?.id ?? null,
  })
}

/** The file by which templates learn which elements are left out. */
const OMITTED = 'omitted.json'

function withOmissions(texts: TemplateTexts, omitted: readonly OmittedElement[]): TemplateTexts {
  if (omitted.length === 0) return texts
  return new Map([...texts, [OMITTED, JSON.stringify(omitted.map(({ element }) => element))]])
}
