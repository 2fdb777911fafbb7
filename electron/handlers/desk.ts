import { answer, invalid } from '../../shared/values/outcome.ts'
import type { HandlersOf } from '../context.ts'
import { loadPreferences, loadViews, removeView, savePreferences, saveView } from '../store/desk.ts'

type Calls = 'preferences.view' | 'preferences.save' | 'view.list' | 'view.save' | 'view.remove'

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
