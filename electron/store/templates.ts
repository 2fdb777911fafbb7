/** The center's own texts of templates: saved as versions, put to use on a second person's word. */
import { proposedTemplate } from '../../shared/api/templates.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import type { Reader, Row, Writer } from './tables.ts'

/** The texts in use, by the names of their files; a template without one is as it came with the program. */
export async function loadTemplateTexts(db: Reader): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('templateVersion').select(['file', 'text']).where('state', '=', 'in-use').execute()
  return new Map(rows.map(({ file, text }) => [file, text]))
}

/** Every version of a template, the newest first. */
export async function listTemplateVersions(db: Reader, file: string): Promise<readonly Row<'templateVersion'>[]> {
  return await db
    .selectFrom('templateVersion')
    .selectAll()
    .where('file', '=', file)
    .orderBy('number', 'desc')
    .execute()
}

/** Where every version of every template stands. */
export async function loadTemplateStates(
  db: Reader,
): Promise<readonly Pick<Row<'templateVersion'>, 'id' | 'file' | 'number' | 'state'>[]> {
  return await db.selectFrom('templateVersion').select(['id', 'file', 'number', 'state']).orderBy('number').execute()
}

/** A proposal to print with a version, and what became of it. */
export interface TemplateProposal {
  readonly versionId: number
  readonly state: Row<'approval'>['state']
}

/** Every proposal of a template, in the order in which they were made. */
export async function loadTemplateProposals(db: Reader): Promise<readonly TemplateProposal[]> {
  const rows = await db
    .selectFrom('approval')
    .select(['payload', 'state'])
    .where('kind', '=', 'template')
    .orderBy('id')
    .execute()
  return rows.map(({ payload, state }) => ({ versionId: proposedTemplate.parse(JSON.parse(payload)).versionId, state }))
}

export async function findTemplateVersion(db: Reader, id: number): Promise<Row<'templateVersion'> | undefined> {
  return await db.selectFrom('templateVersion').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Saves a text as the next version of a template, as a draft; gives the version. */
export async function saveTemplateVersion(
  db: Writer,
  version: Pick<Row<'templateVersion'>, 'file' | 'text' | 'note' | 'savedBy' | 'savedOn'>,
): Promise<Row<'templateVersion'>> {
  const [newest] = await listTemplateVersions(db, version.file)
  const number = (newest?.number ?? 0) + 1
  return await db
    .insertInto('templateVersion')
    .values({ ...version, number, state: 'draft', decidedOn: null, decidedBy: null })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Moves a version on, with whoever decided it. */
export async function markTemplateVersion(
  db: Writer,
  id: number,
  state: Row<'templateVersion'>['state'],
  decided?: { readonly on: IsoDate; readonly by: string },
): Promise<void> {
  const decision = decided === undefined ? {} : { decidedOn: decided.on, decidedBy: decided.by }
  await db.updateTable('templateVersion').set({ state, ...decision }).where('id', '=', id).execute()
}

/** Takes the version of a template that is in use out of use. */
export async function retireTemplate(db: Writer, file: string): Promise<void> {
  await db
    .updateTable('templateVersion')
    .set({ state: 'retired' })
    .where('file', '=', file)
    .where('state', '=', 'in-use')
    .execute()
}
