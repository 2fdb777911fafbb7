import { answer } from '../../shared/values/outcome.ts'
import type { HandlersOf } from '../context.ts'
import { checkAudit, listAudit } from '../store/audit.ts'

export const registerHandlers: HandlersOf<'audit.list' | 'audit.verify'> = {
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
