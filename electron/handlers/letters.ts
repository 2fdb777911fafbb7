import type { Answer, Parsed } from '../../shared/api.ts'
import { opensOn } from '../../shared/domain/standing/acts.ts'
import { letters, notices, type LetterKind } from '../../shared/letters/index.ts'
import type { NoticeLetter } from '../../shared/letters/notice-letter.ts'
import { present } from '../../shared/values/present.ts'
import { answer } from '../../shared/values/outcome.ts'
import type { HandlersOf } from '../context.ts'
import { housePress } from '../draw-demand.ts'
import { drawLetter, letterSetting, whyNoLetter, type LetterSetting } from '../draw-letter.ts'
import { issueLetter, type IssueAsk } from '../issue-letter.ts'
import { noticeFactsOf } from '../notice-facts-of.ts'
import { showLetters } from '../show/letters.ts'
import { loadDossier, type Dossier } from '../store/facts.ts'
import { debtDeed, noSuchDebt } from './debt-deed.ts'

export const letterHandlers: HandlersOf<'letters.view' | 'letter.choices' | 'letter.preview' | 'letter.issue'> = {
  'letters.view': async ({ limit }, { db }) => answer(await showLetters(db, limit)),

  'letter.choices': async ({ debtId, datedOn }, { db, today }) => {
    const dossier = await loadDossier(db, debtId)
    if (dossier === undefined) return noSuchDebt()
    const setting = await letterSetting(db, datedOn ?? today, today)
    return answer({ letters: KINDS.map((kind) => choiceOf(kind, dossier, setting)) })
  },

  'letter.preview': async (input, { db, today }) => {
    const dossier = await loadDossier(db, input.debtId)
    if (dossier === undefined) return noSuchDebt()
    const setting = await letterSetting(db, input.datedOn ?? today, today)
    const masked = `•••-••-${dossier.debtor.lastFour}`
    const drawn = await drawLetter(dossier, askOf(input), setting, masked)
    if (!drawn.ok) return drawn
    const { printed, about, missing } = drawn.value
    const pdf = housePress().bind(printed, about)
    return answer({ pages: printed.pages, pdf: pdf.toString('base64'), missing: [...missing] })
  },

  'letter.issue': async (input, context) =>
    await debtDeed(context, input.debtId, input.version, async (dossier) => {
      const setting = await letterSetting(context.db, input.datedOn ?? context.today, context.today)
      const issued = await issueLetter(context, dossier, askOf(input), setting)
      return issued.ok ? answer(issued.value.told) : issued
    }),
}

const KINDS = Object.values(letters).map(({ kind }) => kind).filter(isKind)

function isKind(kind: string): kind is LetterKind {
  return Object.hasOwn(letters, kind)
}

function askOf(input: Pick<Parsed<'letter.issue'>, 'kind' | 'fields' | 'caseId' | 'omissions'>): IssueAsk {
  const { kind, fields, caseId, omissions } = input
  return { kind, fields, caseId, omitted: omissions }
}

type Choice = Answer<'letter.choices'>['letters'][number]

function choiceOf(kind: LetterKind, dossier: Dossier, setting: LetterSetting): Choice {
  const { label, cite, elements } = letters[kind]
  const reasons = whyNoLetter(dossier, kind, setting)
  return {
    kind,
    label,
    group: kind === 'demand' ? 'Demand' : notices[kind].group,
    cite,
    allowed: reasons.length === 0,
    reasons: [...reasons],
    ...present({
      opens: reasons.length === 0 ? undefined : opensOn(reasons),
      issuedOn: dossier.letters.findLast((letter) => letter.kind === kind)?.datedOn,
    }),
    fields: kind === 'demand' ? [] : fieldsOf(notices[kind], dossier, setting),
    elements: elements.map(({ id, says, cite: paragraph, omittable }) => ({ id, says, cite: paragraph, omittable })),
  }
}

function fieldsOf(letter: NoticeLetter, dossier: Dossier, setting: LetterSetting): Choice['fields'] {
  const facts = noticeFactsOf(dossier, letter, { ...setting, given: {} })
  return letter.fields.map(({ id, label, form, choices = [], required, suggested, cite }) => ({
    id,
    label,
    form,
    choices: choices.map((choice) => ({ id: choice.id, label: choice.label })),
    required,
    suggested: suggested?.(facts) ?? '',
    cite,
  }))
}
