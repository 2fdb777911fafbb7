import { areas, currentFigure, findRules } from '../../shared/rules/register.ts'
import { answer } from '../../shared/values/outcome.ts'
import type { HandlersOf } from '../context.ts'
import { checkAudit, listAudit } from '../store/audit.ts'

export const registerHandlers: HandlersOf<'rules.list' | 'audit.list' | 'audit.verify'> = {
  'rules.list': async ({ text, area }, { today }) => {
    const rules = findRules(text, area).map((rule) => {
      const { id, area: name, cite, says, status, files, why } = rule
      const figure = currentFigure(rule, today)
      const shown = { figure: figure?.value ?? '', figureSource: figure?.source ?? '' }
      return { id, area: name, cite, says, status, usedBy: files.join(', '), why, ...shown }
    })
    return answer({ rules, areas: [...areas], count: rules.length })
  },

  'audit.list': async ({ text, offset, limit }, { db }) => {
    const { rows, count } = await listAudit(db, text, offset, limit)
    return answer({
      rows: rows.map(({ id, at, today, clerk, call, about, detail }) => ({
        auditId: id,
        at,
        today,
        clerk,
        call,
        about,
        detail,
      })),
      count,
    })
  },

  'audit.verify': async (_input, { db }) => answer(await checkAudit(db)),
}
