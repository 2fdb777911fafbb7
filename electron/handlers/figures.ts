import { answer } from '../../shared/values/outcome.ts'
import type { HandlersOf } from '../context.ts'
import { figuresOf, holdsWords } from '../show/figures.ts'
import { listChargeRows } from '../store/charges.ts'
import { loadPolicies } from '../store/policies.ts'

export const figureHandlers: HandlersOf<'figures.list'> = {
  'figures.list': async ({ on, text, group }, { db, today }) => {
    const day = on ?? today
    const center = { charges: await listChargeRows(db), policies: await loadPolicies(db) }
    const all = figuresOf(center, day)
    const found = all.filter((figure) => (group === '' || figure.group === group) && holdsWords(figure, text))
    return answer({
      on: day,
      figures: [...found],
      groups: [...new Set(all.map((figure) => figure.group))],
      count: found.length,
    })
  },
}
