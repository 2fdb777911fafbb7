import { answer, invalid } from '../../shared/values/outcome.ts'
import type { HandlersOf } from '../context.ts'
import {
  loadDrafts,
  loadPreferences,
  loadViews,
  removeView,
  saveDrafts,
  savePreferences,
  saveView,
} from '../store/desk.ts'

type Calls =
  | 'preferences.view'
  | 'preferences.save'
  | 'draft.list'
  | 'draft.keep'
  | 'view.list'
  | 'view.save'
  | 'view.remove'

/** How many forms begun and not done an account has at most; the oldest goes first. */
const MOST_DRAFTS = 40

/** A full Social Security number is never kept in a draft: it is typed again. */
const FULL_NUMBER = /\b\d{3}-?\d{2}-?\d{4}\b/g

export const deskHandlers: HandlersOf<Calls> = {
  'preferences.view': async (_input, { db, clerk }) => answer(await loadPreferences(db, clerk.name)),

  'preferences.save': async ({ list, layout, ...changes }, { db, clerk }) => {
    if ((list === undefined) !== (layout === undefined)) {
      return invalid('layout', 'Give a list together with its columns.')
    }
    const before = await loadPreferences(db, clerk.name)
    const layouts =
      list === undefined || layout === undefined ? before.layouts : { ...before.layouts, [list]: layout }
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
    const after = { ...before, ...given, layouts }
    await savePreferences(db, clerk.name, after)
    return answer(after)
  },

  'draft.list': async (_input, { db, clerk }) => answer({ drafts: await loadDrafts(db, clerk.name) }),

  'draft.keep': async ({ place, typed }, { db, clerk }) => {
    const others = Object.entries(await loadDrafts(db, clerk.name)).filter(([other]) => other !== place)
    const kept = Object.entries(typed).map(([name, text]) => [name, text.replace(FULL_NUMBER, '')] as const)
    const draft = kept.length === 0 ? [] : [[place, Object.fromEntries(kept)] as const]
    const drafts = Object.fromEntries([...others, ...draft].slice(-MOST_DRAFTS))
    await saveDrafts(db, clerk.name, drafts)
    return answer({ drafts })
  },

  'view.list': async ({ list }, { db, clerk }) => answer({ views: await loadViews(db, clerk.name, list) }),

  'view.save': async (view, { db, clerk }) => {
    await saveView(db, clerk.name, view)
    return answer({ views: await loadViews(db, clerk.name, view.list) })
  },

  'view.remove': async ({ viewId }, { db, clerk }) => {
    if (!(await removeView(db, clerk.name, viewId))) return invalid('viewId', 'There is no such view of this account.')
    return answer({ views: await loadViews(db, clerk.name) })
  },
}
