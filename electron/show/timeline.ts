/** One timeline of a debt: letters, money, decisions and notes, newest first. */
import type { TimelineEntry } from '../../shared/api/debts.ts'
import { CLOCKS } from '../../shared/domain/standing/clocks.ts'
import { isClockKind } from '../../shared/domain/standing/worklist.ts'
import { daysBetween, type IsoDate } from '../../shared/values/dates.ts'
import { formatMoney } from '../../shared/values/money.ts'
import { formatRate } from '../../shared/values/rate.ts'
import type { Dossier } from '../store/facts.ts'
import type { Row } from '../store/tables.ts'
import { arrangementEntries } from './arrangement-timeline.ts'
import { caseLabel, letterLabel, methodLabel, outcomeLabel } from './labels.ts'

/** What happened until a day, newest first; on one day, the later entry first. */
export function timelineOf(dossier: Dossier, today: IsoDate): readonly TimelineEntry[] {
  const entries = [
    established(dossier),
    ...dossier.letters.flatMap((letter) => letterEntries(letter)),
    ...moneyEntries(dossier.entries),
    ...statusEntries(dossier, today),
    ...dossier.cases.flatMap((file) => caseEntries(file)),
    ...arrangementEntries(dossier),
    ...referralEntries(dossier.referredOn),
    ...dossier.clockAnswers.map((given) => answerEntry(given)),
    ...dossier.holds.flatMap((hold) => holdEntries(hold)),
    ...dossier.notes.map((note) => noteEntry(note)),
  ]
  return entries
    .map((entry, order) => ({ entry, order }))
    .toSorted((one, other) =>
      one.entry.on === other.entry.on ? other.order - one.order : one.entry.on < other.entry.on ? 1 : -1,
    )
    .map(({ entry }) => entry)
}

function established({ debt }: Dossier): TimelineEntry {
  const where = debt.importLine === null ? 'Registered by hand' : `Imported, line ${debt.importLine} of the extract`
  return {
    on: debt.registeredOn,
    kind: 'established',
    title: 'Debt established',
    detail: `${where}. ${debt.cause}`,
    amount: formatMoney(debt.principal),
    by: debt.registeredBy,
    cite: 'IRM 1.35.7.5(1) Debt',
  }
}

function answerEntry({ kind, lastDay, reason, answeredOn, answeredBy }: Row<'clockAnswer'>): TimelineEntry {
  const what = isClockKind(kind) ? CLOCKS[kind] : undefined
  return {
    on: answeredOn,
    kind: 'clock',
    title: `Answered: ${what?.label ?? kind}`,
    detail: `Its last day was ${lastDay}. ${reason}`,
    by: answeredBy,
    ...(what === undefined ? {} : { cite: what.cite }),
  }
}

function letterEntries(letter: Row<'letter'>): readonly TimelineEntry[] {
  const label = letterLabel(letter.kind)
  const due = letter.dueOn === null ? '' : `Payment is due on ${letter.dueOn}`
  const issued: TimelineEntry = {
    on: letter.datedOn,
    kind: 'letter',
    title: `${label} issued`,
    detail: due,
    by: letter.issuedBy,
    documentId: letter.documentId,
    cite: 'IRM 1.35.7.10(2)',
  }
  const mailed: readonly TimelineEntry[] =
    letter.mailedOn === null
      ? []
      : [
          {
            on: letter.mailedOn,
            kind: 'letter',
            title: `${label} mailed`,
            detail: letter.mailClass ?? '',
            ...by(letter.mailedBy),
            documentId: letter.documentId,
            cite: 'IRM 1.35.7.10(3)',
          },
        ]
  const received: readonly TimelineEntry[] =
    letter.receivedOn === null
      ? []
      : [
          {
            on: letter.receivedOn,
            kind: 'letter',
            title: `${label} received by the employee`,
            detail: letter.evidence ?? '',
            cite: 'IRM 1.35.7.11(2)',
          },
        ]
  const returned: readonly TimelineEntry[] =
    letter.returnedOn === null
      ? []
      : [
          {
            on: letter.returnedOn,
            kind: 'letter',
            title: `${label} came back`,
            detail: 'Nothing more is mailed until a good address is recorded',
            cite: '31 CFR 5.4(a)',
          },
        ]
  return [issued, ...mailed, ...received, ...returned]
}

const MONEY_TITLES: Readonly<Record<Row<'entry'>['kind'], string>> = {
  principal: 'Principal recorded',
  'administrative-charge': 'Administrative charge',
  'contingency-fee': "Treasury's contingency fee",
  payment: 'Payment received',
  'principal-adjustment': 'Principal adjusted',
  waiver: 'Charges waived',
  refund: 'Given back to the debtor',
  reversal: 'Reversed',
}

function moneyEntries(entries: readonly Row<'entry'>[]): readonly TimelineEntry[] {
  const reversed = new Set(entries.map((entry) => entry.reversesId))
  return entries
    .filter((entry) => entry.kind !== 'principal')
    .map((entry) => {
      const isReversed = reversed.has(entry.id)
      // What many hands have given up is put back by a proposal alone.
      const reversible = entry.kind !== 'reversal' && !isReversed && !entry.reference.startsWith('approval-')
      return {
        on: entry.effectiveOn,
        kind: 'money' as const,
        title: `${MONEY_TITLES[entry.kind]}${isReversed ? ' (reversed)' : ''}`,
        detail: moneyDetail(entry),
        amount: formatMoney(entry.amount),
        by: entry.postedBy,
        ...(reversible ? { reversibleEntryId: entry.id } : {}),
      }
    })
}

function moneyDetail(entry: Row<'entry'>): string {
  const backdated = entry.postedOn > entry.effectiveOn ? `posted ${entry.postedOn}` : ''
  const how = entry.kind === 'payment' ? methodLabel(entry.method) : ''
  return [how, entry.reference, entry.reason, backdated].filter((part) => part !== '').join(' · ')
}

function statusEntries({ debt, type, facts }: Dossier, today: IsoDate): readonly TimelineEntry[] {
  if (debt.delinquentOn === null || debt.delinquentOn > today) return []
  const rate =
    debt.rate === null ? '' : `Interest at ${formatRate(debt.rate)}% for as long as the debt stays delinquent`
  const days = daysBetween(debt.delinquentOn, today)
  return [
    {
      on: debt.delinquentOn,
      kind: 'status',
      title: 'Delinquent: not paid by this day',
      cite: facts.lateAfter === debt.delinquentOn ? type.delinquency.cite : 'IRM 1.35.7.15(1)',
      detail: days > 0 ? rate : 'Charges begin tomorrow',
    },
  ]
}

function caseEntries(file: Row<'caseFile'>): readonly TimelineEntry[] {
  const label = caseLabel(file.kind)
  const opened: TimelineEntry = {
    on: file.receivedOn,
    kind: 'case',
    title: `${label} received`,
    detail: `${file.timeliness} ${file.note}`.trim(),
    by: file.openedBy,
  }
  if (file.decidedOn === null) return [opened]
  const decided: TimelineEntry = {
    on: file.decidedOn,
    kind: 'case',
    title: `${label}: ${outcomeLabel(file.outcome)}`,
    detail: file.findings ?? '',
    ...by(file.decidedBy),
  }
  return [opened, decided]
}

function referralEntries(referredOn: IsoDate | undefined): readonly TimelineEntry[] {
  if (referredOn === undefined) return []
  return [
    {
      on: referredOn,
      kind: 'referral',
      title: 'Referred to the Bureau of the Fiscal Service',
      cite: 'IRM 1.35.7.18(1), (4)',
      detail: 'Collection stops here except enforced salary offset',
    },
  ]
}

function holdEntries(hold: Row<'hold'>): readonly TimelineEntry[] {
  const { what, reason, since, ends, placedBy, endedOn, endedBy, endedBecause } = hold
  const cite = what === 'accrual' ? '31 CFR 5.5(c)' : '31 CFR 5.10(c)'
  const detail = `${reason} It ends ${ends}.`
  const placed = { on: since, kind: 'status', title: `Hold on ${what} placed`, detail, by: placedBy, cite } as const
  if (endedOn === null) return [placed]
  const ended = { on: endedOn, kind: 'status', title: `Hold on ${what} ended`, detail: endedBecause ?? '' } as const
  return [placed, { ...ended, ...by(endedBy) }]
}

function noteEntry(note: Row<'note'>): TimelineEntry {
  return { on: note.writtenOn, kind: 'note', title: 'Note', detail: note.text, by: note.writtenBy }
}

function by(name: string | null): { readonly by?: string } {
  return name === null ? {} : { by: name }
}
