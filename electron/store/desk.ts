/** Preferences, drafts of forms and saved views, by account. */
import {
  draftsField,
  layoutField,
  preferencesField,
  type Drafts,
  type Layout,
  type Preferences,
} from '../../shared/api/desk.ts'
import type { Reader, Writer } from './tables.ts'

const PREFERENCES = 'desk'
const DRAFTS = 'drafts'

/** What an account has set; the usual for whatever it has not. */
export async function loadPreferences(db: Reader, account: string): Promise<Preferences> {
  return preferencesField.parse(await loadValue(db, account, PREFERENCES))
}

/** Saves what an account has set. */
export async function savePreferences(db: Writer, account: string, preferences: Preferences): Promise<void> {
  await saveValue(db, account, PREFERENCES, preferences)
}

/** What an account typed into forms and has not done yet, the latest last. */
export async function loadDrafts(db: Reader, account: string): Promise<Drafts> {
  return draftsField.parse(await loadValue(db, account, DRAFTS))
}

/** Saves the drafts of an account in place of those before. */
export async function saveDrafts(db: Writer, account: string, drafts: Drafts): Promise<void> {
  await saveValue(db, account, DRAFTS, drafts)
}

async function loadValue(db: Reader, account: string, name: string): Promise<unknown> {
  const row = await db
    .selectFrom('preference')
    .select('value')
    .where('account', '=', account)
    .where('name', '=', name)
    .executeTakeFirst()
  return row === undefined ? {} : JSON.parse(row.value)
}

async function saveValue(db: Writer, account: string, name: string, value: unknown): Promise<void> {
  const text = JSON.stringify(value)
  await db
    .insertInto('preference')
    .values({ account, name, value: text })
    .onConflict((conflict) => conflict.columns(['account', 'name']).doUpdateSet({ value: text }))
    .execute()
}

/** A saved view as its owner sees it. */
export interface SavedView {
  readonly viewId: number
  readonly list: string
  readonly name: string
  readonly filters: string
  readonly layout: Layout
}

/** The saved views of an account, by name. */
export async function loadViews(db: Reader, account: string, list?: string): Promise<SavedView[]> {
  const rows = await db
    .selectFrom('savedView')
    .selectAll()
    .where('account', '=', account)
    .$if(list !== undefined, (query) => query.where('list', '=', list ?? ''))
    .orderBy('list')
    .orderBy('name')
    .execute()
  return rows.map(({ id, list: of, name, filters, layout }) => ({
    viewId: id,
    list: of,
    name,
    filters,
    layout: layoutField.parse(JSON.parse(layout)),
  }))
}

/** Saves a view under its name, in place of the one that had the name. */
export async function saveView(db: Writer, account: string, view: Omit<SavedView, 'viewId'>): Promise<void> {
  const { list, name, filters } = view
  const layout = JSON.stringify(view.layout)
  await db
    .insertInto('savedView')
    .values({ account, list, name, filters, layout })
    .onConflict((conflict) => conflict.columns(['account', 'list', 'name']).doUpdateSet({ filters, layout }))
    .execute()
}

/** Removes a view of an account; whether there was one. */
export async function removeView(db: Writer, account: string, viewId: number): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('savedView')
    .where('id', '=', viewId)
    .where('account', '=', account)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
