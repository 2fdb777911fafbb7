/**
 * The packet of a case as one tagged PDF: what was asked, what the papers are, the account with its computation, the
 * notes, and behind them the letters as mailed and the explanations as kept. What was attached travels inside the file
 * as it came, since a paper from elsewhere has no structure that could be bound.
 */
import { part, printable, printablePaper, type Paper, type PaperPart } from '../shared/letters/paper.ts'
import type { IsoDate } from '../shared/values/dates.ts'
import { formatMoney, groupThousands } from '../shared/values/money.ts'
import type { Reason } from '../shared/values/outcome.ts'
import { housePress, letterCenter } from './draw-demand.ts'
import { stepsTable } from './draw-explanation.ts'
import { readBound } from './print/bound-pdf.ts'
import type { Enclosure } from './print/enclosures.ts'
import type { BoundPaper } from './print/press.ts'
import { showCase, type CaseFolder } from './show/case.ts'
import { letterLabel } from './show/labels.ts'
import { timelineOf } from './show/timeline.ts'
import { explainPart } from './show/why.ts'
import type { CasePaper } from './store/cases.ts'
import { findDocument, type NewDocument } from './store/documents.ts'
import type { Reader } from './store/tables.ts'

/** A packet, ready to be kept, with what it still lacks. */
export interface DrawnPacket {
  readonly document: NewDocument
  readonly pages: number
  readonly missing: readonly Reason[]
}

/** Draws the packet of a case as everything stands on a day. */
export async function drawPacket(db: Reader, folder: CaseFolder, today: IsoDate): Promise<DrawnPacket> {
  const { agency } = await letterCenter(db, today)
  const { dossier } = folder
  const { billNumber } = dossier.debt
  const view = showCase(folder, today)
  const paper: Paper = {
    title: `Packet: ${view.label}`,
    about: `${view.name}, bill ${billNumber}, ${view.debtTypeLabel}. As of ${today}.`,
    from: [agency],
    parts: [
      requestPart(folder, today),
      ...checklist(folder, today),
      papersPart(folder),
      ...accountParts(folder, today),
    ],
  }
  const behind = { bound: await bound(db, folder), enclosed: await enclosed(db, folder) }
  const { bytes, pages } = housePress().packet(printablePaper(paper), behind, { author: agency, dated: today })
  const fileName = `packet-${billNumber}-case-${folder.file.id}-${today}.pdf`
  return { document: { fileName, mediaType: 'application/pdf', bytes }, pages, missing: lacks(folder) }
}

function requestPart(folder: CaseFolder, today: IsoDate): PaperPart {
  const view = showCase(folder, today)
  const optional = [
    ['Rests on', view.ground?.replaceAll('-', ' ')],
    ['Good cause', view.goodCause],
    ['Hearing official', view.official],
    ['Decision owed by', view.decisionDue],
    ['Package returned', view.returnedOn],
  ] as const
  return part({
    heading: 'The request, and whether it came in time',
    facts: [
      { label: 'Kind', value: view.label },
      { label: 'Received', value: `${view.receivedOn}, by ${view.channel}` },
      ...optional.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }])),
      ...view.particulars,
    ],
    texts: [view.note, view.timeliness].filter((text) => text !== ''),
    table: view.steps.length === 0 ? null : stepsTable(view.steps),
  })
}

function checklist(folder: CaseFolder, today: IsoDate): readonly PaperPart[] {
  const { checklist: items, notAsked, household, events, decision } = showCase(folder, today)
  const parts: PaperPart[] = []
  if (items.length > 0) {
    const asked = items.map(({ label, cite, present }) => [label, cite, present ? 'there' : 'missing'])
    const rest = notAsked.map(({ label, cite, why }) => [label, cite, why])
    const rows = [...asked, ...rest]
    const columns = [
      { label: 'Part', align: 'left', share: 5 },
      { label: 'Rests on', align: 'left', share: 3 },
      { label: 'Package', align: 'left', share: 2 },
    ] as const
    parts.push(part({ heading: 'Whether it is complete', table: { columns, rows } }))
  }
  if (household.length > 0) parts.push(part({ heading: 'What the household can pay', table: stepsTable(household) }))
  if (events.length > 0) {
    const rows = events.map(({ on, label, detail, by }) => [on, label, detail, by])
    parts.push(part({ heading: 'What happened in the case', table: { columns: HAPPENED, rows } }))
  }
  if (decision !== undefined) {
    const { outcome, decidedOn, decidedBy, facts, findings, analysis, conclusions, terms } = decision
    parts.push(
      part({
        heading: 'The decision',
        facts: [
          { label: 'Decision', value: `${outcome}, ${decidedOn}` },
          { label: 'By', value: decidedBy },
        ],
        texts: [facts, findings, analysis, conclusions, terms].filter((text) => text !== ''),
      }),
    )
  }
  return parts
}

const HAPPENED = [
  { label: 'Day', align: 'left', share: 1.2 },
  { label: 'What', align: 'left', share: 2 },
  { label: 'Words', align: 'left', share: 4 },
  { label: 'By', align: 'left', share: 1.2 },
] as const

function papersPart({ papers }: CaseFolder): PaperPart {
  const kept = papers.filter(({ role }) => role !== 'packet')
  if (kept.length === 0) return part({ heading: 'Papers of the case', texts: ['No paper was attached.'] })
  const columns = [
    { label: 'Paper', align: 'left', share: 3 },
    { label: 'File', align: 'left', share: 3 },
    { label: 'Kept', align: 'left', share: 1.2 },
    { label: 'SHA-256, beginning', align: 'left', share: 2 },
  ] as const
  const attached = attachments(papers)
  const rows = kept.map((paper) => {
    const { title, fileName, addedOn, digest } = paper
    return [title, attached.get(paper) ?? fileName, addedOn, digest.slice(0, 16)]
  })
  const inside = 'What was attached travels with this packet: open the list of attachments to read it as it came.'
  return part({
    heading: 'Papers of the case',
    texts: attached.size === 0 ? [] : [inside],
    table: { columns, rows },
  })
}

/** Each paper that was attached with its name inside the packet, numbered so that no two are alike. */
function attachments(papers: readonly CasePaper[]): ReadonlyMap<CasePaper, string> {
  const attached = papers.filter(({ role }) => role === 'attachment')
  return new Map(attached.map((paper, index) => [paper, printable(`${index + 1}-${paper.fileName}`)]))
}

async function enclosed(db: Reader, { papers }: CaseFolder): Promise<readonly Enclosure[]> {
  const files: Enclosure[] = []
  for (const [{ documentId, title, mediaType, addedOn }, fileName] of attachments(papers)) {
    const document = await findDocument(db, documentId)
    if (document !== undefined) files.push({ fileName, title, mediaType, addedOn, bytes: document.bytes })
  }
  return files
}

function accountParts({ dossier }: CaseFolder, today: IsoDate): readonly PaperPart[] {
  const why = explainPart(dossier, 'total', today)
  const timeline = timelineOf(dossier, today).toReversed()
  const money = timeline.filter(({ kind }) => kind === 'established' || kind === 'money')
  const rest = timeline.filter(({ kind }) => kind !== 'established' && kind !== 'money')
  const columns = [
    { label: 'Day', align: 'left', share: 1.2 },
    { label: 'What', align: 'left', share: 2.4 },
    { label: 'Words', align: 'left', share: 3.4 },
    { label: 'Amount', align: 'right', share: 1.2 },
  ] as const
  const rowsOf = (entries: typeof timeline) =>
    entries.map(({ on, title, detail, amount = '' }) => [on, title, detail, groupThousands(amount)])
  return [
    part({
      heading: 'The account',
      facts: [{ label: 'Original principal', value: groupThousands(formatMoney(dossier.debt.principal)) }],
      table: { columns, rows: rowsOf(money) },
    }),
    part({ heading: `Computation: ${why.title}`, table: stepsTable(why.steps) }),
    part({ heading: 'Letters, notes and other events', table: { columns, rows: rowsOf(rest) } }),
  ]
}

/** The letters that were mailed and the explanations that were kept, each as it is. */
async function bound(db: Reader, { dossier, papers }: CaseFolder): Promise<readonly BoundPaper[]> {
  const letters = dossier.letters
    .filter(({ mailedOn }) => mailedOn !== null)
    .map(({ documentId, kind, datedOn, mailedOn }) => {
      return { documentId, title: `${letterLabel(kind)} of ${datedOn}, mailed ${mailedOn ?? ''}` }
    })
  const explanations = papers.filter(({ role }) => role === 'explanation')
  const documents: BoundPaper[] = []
  for (const { documentId, title } of [...letters, ...explanations]) {
    const document = await findDocument(db, documentId)
    if (document !== undefined) documents.push({ title: printable(title), file: readBound(document.bytes) })
  }
  return documents
}

function lacks({ file, papers, dossier }: CaseFolder): readonly Reason[] {
  const reasons: Reason[] = []
  const request = file.kind === 'hearing' || file.kind === 'review' || file.kind === 'garnishment-hearing'
  if (request && !papers.some(({ role }) => role === 'attachment')) {
    const message = 'The request itself is not attached to the case.'
    reasons.push({ rule: 'IRM-hrg-docket', cite: 'IRM 1.35.7.14.1(4)', message })
  }
  if (!dossier.letters.some(({ mailedOn }) => mailedOn !== null)) {
    const message = 'No letter was mailed that could go with it.'
    reasons.push({ rule: 'CFR5-5.12-burden', cite: '31 CFR 5.12(e)(8)', message })
  }
  return reasons
}
