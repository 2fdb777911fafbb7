/** From the rows of a debt to the facts that its letters are composed from. */
import { add, ZERO } from '../shared/values/money.ts'
import type { LetterCenter } from '../shared/letters/center.ts'
import type { AgreementPapers, CasePapers, NoticeFacts, WriteOffPapers } from '../shared/letters/notice-facts.ts'
import type { NoticeLetter } from '../shared/letters/notice-letter.ts'
import { present } from '../shared/values/present.ts'
import type { IsoDate } from '../shared/values/dates.ts'
import { missingPapers } from './case-particulars.ts'
import { accountOf } from './settle.ts'
import type { Particulars } from './store/cases.ts'
import { sumOf } from './store/closings.ts'
import type { Dossier } from './store/facts.ts'

/** What is asked of a letter beside its kind. */
export interface NoticeAsk {
  readonly letterDate: IsoDate
  readonly today: IsoDate
  readonly center: LetterCenter
  /** The case that it is about; absent for the latest that fits. */
  readonly caseId?: number | undefined
  readonly given: NoticeFacts['given']
}

/** The facts of a letter on a debt. */
export function noticeFactsOf(dossier: Dossier, letter: NoticeLetter, ask: NoticeAsk): NoticeFacts {
  const { debt, debtor, type, facts } = dossier
  const { letterDate, today, center, caseId, given } = ask
  const account = accountOf(dossier, today)
  const papers = dossier.cases
    .filter((file) => caseId === undefined || file.id === caseId)
    .map((file) => papersOf(file, dossier.particulars.get(file.id) ?? {}))
    .findLast((file) => letter.about?.(file) === true)
  return {
    letterDate,
    today,
    center,
    debtType: type,
    debtor,
    billNumber: debt.billNumber,
    originalPrincipal: debt.principal,
    discoveredOn: debt.discoveredOn,
    balance: account.balance,
    standing: facts,
    ...present({ papers, agreement: agreementOf(dossier), writtenOff: writtenOffOf(dossier) }),
    overpaid: add(ZERO, ...account.applied.map(({ unapplied }) => unapplied)),
    given,
  }
}

function papersOf(file: Dossier['cases'][number], particulars: Particulars): CasePapers {
  const { id, kind, receivedOn, analysis, conclusions, terms } = file
  return {
    id,
    kind,
    receivedOn,
    ...present({ decidedOn: file.decidedOn, outcome: file.outcome, reducedTo: file.reducedTo }),
    ...present({ lacks: lacksOf(file, particulars), official: particulars['official.name'] }),
    decidedBy: file.decidedBy ?? '',
    facts: file.facts ?? '',
    findings: file.findings ?? '',
    analysis,
    conclusions,
    terms,
  }
}

/** What a request lacks, and that it is late where nothing excuses it; undefined for a whole one in time. */
function lacksOf(file: Dossier['cases'][number], particulars: Particulars): string | undefined {
  const missing = missingPapers(file, particulars).map(({ label }) => label).join('; ')
  const late = file.timely === 0 && file.goodCause === null
  const sentences = [
    ...(missing === '' ? [] : [`It lacks ${missing}.`]),
    ...(late ? ['It came after its last day, and no reason that excuses this was given.'] : []),
  ]
  return sentences.length === 0 ? undefined : sentences.join(' ')
}

function agreementOf({ agreements }: Dossier): AgreementPapers | undefined {
  const newest = agreements.at(-1)
  if (newest === undefined) return undefined
  const { signedOn, payment, frequency, lumpSum, installments, endedOn, ended } = newest
  return {
    signedOn,
    payment,
    every: frequency === 'monthly' ? 'month' : 'two weeks',
    lumpSum,
    installments,
    ...present({ endedOn, ended }),
  }
}

function writtenOffOf({ closings }: Dossier): WriteOffPapers | undefined {
  const newest = closings.findLast(({ kind, endedOn }) => kind !== 'compromise' && endedOn === null)
  return newest === undefined ? undefined : { on: newest.closedOn, ground: newest.ground, amount: sumOf(newest) }
}
