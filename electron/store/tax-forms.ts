/** Debts given up in a year, and the forms that report them. */
import type { Cents } from '../../shared/values/money.ts'
import { boundsOf } from './year-bounds.ts'
import type { NewRow, Reader, Row, Writer } from './tables.ts'

/** A closing with its debt and its debtor, as a form needs them. */
export interface ClosedDebt {
  readonly closing: Row<'closing'>
  readonly debt: Row<'debt'>
  readonly debtor: Row<'debtor'>
  /** What was kept of the proposal that closed it. */
  readonly payload: string
  readonly estate: boolean
}

/** The close-outs and compromises of a year, in the order of their days; those that were undone too. */
export async function closedIn(db: Reader, taxYear: number): Promise<readonly ClosedDebt[]> {
  const { first, after } = boundsOf(taxYear)
  const closings = await db
    .selectFrom('closing')
    .selectAll()
    .where('closedOn', '>=', first)
    .where('closedOn', '<', after)
    .where('kind', '<>', 'not-collectible')
    .orderBy('closedOn')
    .orderBy('id')
    .execute()
  const found: ClosedDebt[] = []
  for (const closing of closings) found.push(await withDebt(db, closing))
  return found
}

async function withDebt(db: Reader, closing: Row<'closing'>): Promise<ClosedDebt> {
  const debt = await db.selectFrom('debt').selectAll().where('id', '=', closing.debtId).executeTakeFirstOrThrow()
  const debtor = await db.selectFrom('debtor').selectAll().where('id', '=', debt.debtorId).executeTakeFirstOrThrow()
  const approval = await db
    .selectFrom('approval')
    .select('payload')
    .where('id', '=', closing.approvalId)
    .executeTakeFirstOrThrow()
  const death = await db
    .selectFrom('caseFile')
    .select('id')
    .where('debtId', '=', debt.id)
    .where('kind', '=', 'death')
    .executeTakeFirst()
  return { closing, debt, debtor, payload: approval.payload, estate: death !== undefined }
}

/** The closing of a form, with its debt. */
export async function closingOfForm(db: Reader, form: Row<'taxForm'>): Promise<ClosedDebt> {
  const closing = await db
    .selectFrom('closing')
    .selectAll()
    .where('id', '=', form.closingId)
    .executeTakeFirstOrThrow()
  return await withDebt(db, closing)
}

/** Starts a run with its control totals; gives its number. */
export async function startRun(db: Writer, run: NewRow<'taxFormRun'>): Promise<number> {
  const { id } = await db.insertInto('taxFormRun').values(run).returning('id').executeTakeFirstOrThrow()
  return id
}

/** The runs of a tax year. */
export async function runsOf(db: Reader, taxYear: number): Promise<readonly Row<'taxFormRun'>[]> {
  return await db.selectFrom('taxFormRun').selectAll().where('taxYear', '=', taxYear).orderBy('id').execute()
}

/** The forms of a tax year, corrections among them. */
export async function formsOf(db: Reader, taxYear: number): Promise<readonly Row<'taxForm'>[]> {
  return await db.selectFrom('taxForm').selectAll().where('taxYear', '=', taxYear).orderBy('id').execute()
}

/** One form; undefined when there is none of that number. */
export async function findForm(db: Reader, formId: number): Promise<Row<'taxForm'> | undefined> {
  return await db.selectFrom('taxForm').selectAll().where('id', '=', formId).executeTakeFirst()
}

/** What forms come to. */
export interface FormTotals {
  readonly forms: number
  readonly discharged: Cents
  readonly interest: Cents
}
