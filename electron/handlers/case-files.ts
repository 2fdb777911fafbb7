import type { Answer, Parsed } from '../../shared/api.ts'
import { attachmentType } from '../../shared/domain/attachment.ts'
import { garnishmentHearingOfficer, salaryHearingOfficial } from '../../shared/domain/hearing/official.ts'
import { daysBetween } from '../../shared/values/dates.ts'
import { answer, invalid, type Denied, type Outcome } from '../../shared/values/outcome.ts'
import { present } from '../../shared/values/present.ts'
import { courseChange } from '../case-course.ts'
import { drawPacket } from '../draw-packet.ts'
import type { AuditLine, DeedContext, HandlersOf } from '../context.ts'
import { explainPart } from '../show/why.ts'
import { standingOf } from '../show/case-words.ts'
import { showCase, type CaseFolder } from '../show/case.ts'
import { caseLabel } from '../show/labels.ts'
import { nameOf } from '../show/names.ts'
import {
  addCasePaper, caseWorkers, countCases, debtOfCase, listCases, loadCaseEvents, loadCasePapers, loadParticulars,
  saveParticulars, type ListedCase, type Particulars,
} from '../store/cases.ts'
import type { CaseDocumentTable } from '../store/case-tables.ts'
import { digestOf, keepDocument, type NewDocument } from '../store/documents.ts'
import { loadDossier, typeOf } from '../store/facts.ts'
import type { Reader } from '../store/tables.ts'
import { drawExplanation } from '../draw-explanation.ts'
import { debtDeed } from './debt-deed.ts'

type Calls =
  | 'case.list'
  | 'case.view'
  | 'case.assign'
  | 'case.record'
  | 'case.attach'
  | 'case.explain'
  | 'case.packet'

export const caseFileHandlers: HandlersOf<Calls> = {
  'case.list': async (asked, { db, today }) => {
    const { rows, count } = await listCases(db, asked)
    const workers = (await caseWorkers(db)).map((worker) => ({ ...worker }))
    return answer({ rows: rows.map((row) => rowOf(row, today)), count, ...(await countCases(db, today)), workers })
  },

  'case.view': async ({ caseId }, { db, today }) => {
    const folder = await openFolder(db, caseId)
    return folder === undefined ? noSuchCase() : answer(showCase(folder, today))
  },

  'case.assign': async ({ caseId, version, assignedTo, official }, context) =>
    await caseDeed(context, caseId, version, async ({ file }) => {
      const workers = await caseWorkers(context.db)
      if (assignedTo !== '' && !workers.some(({ name }) => name === assignedTo)) {
        return invalid('assignedTo', 'No account of that name works on cases.')
      }
      const named = official === undefined ? answer({}) : officialFor(file.kind, official)
      if (!named.ok) return named
      await context.db.updateTable('caseFile').set({ assignedTo }).where('id', '=', caseId).execute()
      await saveParticulars(context.db, caseId, named.value)
      if (assignedTo !== file.assignedTo) await happened(context, caseId, 'assigned', assignedTo || 'nobody')
      if (official !== undefined) await happened(context, caseId, 'official', `${official.name}, ${official.agency}`)
      return answer({ case: file.kind, assignedTo, was: file.assignedTo, ...named.value })
    }),

  'case.record': async ({ caseId, version, on, course, note }, context) =>
    await caseDeed(context, caseId, version, async (folder) => {
      const { file } = folder
      if (file.decidedOn !== null) return invalid('caseId', `This case was decided on ${file.decidedOn}.`)
      if (on > context.today) return invalid('on', `This day lies after today, ${context.today}.`)
      if (on < file.receivedOn) return invalid('on', `The request came on ${file.receivedOn}.`)
      const change = courseChange(folder, course, on)
      if (!change.ok) return change
      const { columns, particulars, detail } = change.value
      if (Object.keys(columns).length > 0) {
        await context.db.updateTable('caseFile').set(columns).where('id', '=', caseId).execute()
      }
      await saveParticulars(context.db, caseId, particulars)
      await happened(context, caseId, course.kind, [detail, note].filter(Boolean).join(' '), on)
      return answer({ case: file.kind, on, ...course, note })
    }),

  'case.attach': async ({ caseId, version, fileName, title, base64 }, context) =>
    await caseDeed(context, caseId, version, async ({ file }) => {
      const bytes = new Uint8Array(Buffer.from(base64, 'base64'))
      const mediaType = attachmentType(fileName, bytes)
      if (!mediaType.ok) return mediaType
      const kept = await keep(context, caseId, { fileName, mediaType: mediaType.value, bytes }, 'attachment', title)
      await happened(context, caseId, 'attached', title)
      return answer({ case: file.kind, fileName, title, ...kept })
    }),

  'case.explain': async ({ caseId, version, part, asOf }, context) =>
    await caseDeed(context, caseId, version, async ({ file, dossier }) => {
      const on = asOf ?? context.today
      const why = explainPart(dossier, part, on)
      const document = await drawExplanation(context.db, dossier, why, on, context.today)
      const title = `${why.title} As of ${on}`
      const kept = await keep(context, caseId, document, 'explanation', title)
      await happened(context, caseId, 'explanation', title)
      return answer({ case: file.kind, title, ...kept })
    }),

  'case.packet': async ({ caseId, version }, context) => {
    let made: Answer<'case.packet'> | undefined
    const done = await caseDeed(context, caseId, version, async (folder) => {
      const { document, pages, missing } = await drawPacket(context.db, folder, context.today)
      const kept = await keep(context, caseId, document, 'packet', `Packet of ${context.today}, ${pages} pages`)
      made = { ...kept, pages, missing: [...missing] }
      await happened(context, caseId, 'packet', `${pages} pages`)
      return answer({ case: folder.file.kind, pages, ...kept })
    })
    if (!done.ok) return done
    if (made === undefined) throw new Error('A packet was made without an answer.')
    return answer(made)
  },
}

async function openFolder(db: Reader, caseId: number): Promise<CaseFolder | undefined> {
  const debtId = await debtOfCase(db, caseId)
  const dossier = debtId === undefined ? undefined : await loadDossier(db, debtId)
  const file = dossier?.cases.find(({ id }) => id === caseId)
  if (dossier === undefined || file === undefined) return undefined
  return {
    dossier,
    file,
    particulars: await loadParticulars(db, caseId),
    events: await loadCaseEvents(db, caseId),
    papers: await loadCasePapers(db, caseId),
  }
}

/** A deed on a case is a deed on its debt; it answers with the case as it stands then. */
async function caseDeed(
  context: DeedContext,
  caseId: number,
  version: number,
  deed: (folder: CaseFolder) => Promise<Outcome<AuditLine['detail']>>,
): Promise<Outcome<Answer<'case.view'>>> {
  const folder = await openFolder(context.db, caseId)
  if (folder === undefined) return noSuchCase()
  const done = await debtDeed(context, folder.dossier.debt.id, version, async () => await deed(folder))
  if (!done.ok) return done
  const after = await openFolder(context.db, caseId)
  return after === undefined ? noSuchCase() : answer(showCase(after, context.today))
}

function noSuchCase(): Denied {
  return invalid('caseId', 'There is no case of that number.')
}

function rowOf(row: ListedCase, today: Parameters<typeof daysBetween>[0]): Answer<'case.list'>['rows'][number] {
  const { id: caseId, debtId, billNumber, debtType, kind, receivedOn, dueOn, decidedOn, assignedTo } = row
  return {
    caseId,
    debtId,
    billNumber,
    name: nameOf(row),
    debtTypeLabel: typeOf(debtType).name,
    kind,
    label: caseLabel(kind),
    receivedOn,
    standing: standingOf(row),
    ...present({ dueOn, decidedOn }),
    ...(dueOn === null ? {} : { daysLeft: daysBetween(today, dueOn) }),
    assignedTo,
  }
}

type Official = NonNullable<Parsed<'case.assign'>['official']>

/** A hearing on salary offset has an official from outside the Treasury, one on garnishment a disinterested one. */
function officialFor(kind: string, official: Official): Outcome<Particulars> {
  const { name, agency, source, qualification } = official
  if (kind !== 'hearing' && kind !== 'garnishment-hearing') {
    return invalid('official', 'Only a hearing has an official; give the case to an account instead.')
  }
  const accepted = kind === 'hearing' ? salaryHearingOfficial(official) : garnishmentHearingOfficer(official)
  if (!accepted.ok) return accepted
  return answer({
    'official.name': name,
    'official.agency': agency,
    ...(source === undefined ? {} : { 'official.source': source }),
    ...(qualification === '' ? {} : { 'official.qualification': qualification }),
  })
}

async function happened(
  { db, today, clerk }: DeedContext,
  caseId: number,
  kind: string,
  detail: string,
  on = today,
): Promise<void> {
  const row = { caseId, kind, happenedOn: on, recordedOn: today, recordedBy: clerk.name, detail }
  await db.insertInto('caseEvent').values(row).execute()
}

async function keep(
  { db, today, clerk }: DeedContext,
  caseId: number,
  document: NewDocument,
  role: CaseDocumentTable['role'],
  title: string,
): Promise<{ readonly documentId: number; readonly digest: string }> {
  const documentId = await keepDocument(db, document, today)
  await addCasePaper(db, { caseId, documentId, role, title, addedOn: today, addedBy: clerk.name })
  return { documentId, digest: digestOf(document.bytes) }
}
