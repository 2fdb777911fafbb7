import { areas, currentFigure, findRules } from '../../shared/rules/register.ts'
import { writeCsv } from '../../shared/exports/csv.ts'
import { answer } from '../../shared/values/outcome.ts'
import type { HandlersOf } from '../context.ts'
import { anchorsOfBackups, checkAnchors, readAnchors } from '../anchors.ts'
import { readPlan } from '../backup/plan.ts'
import { auditHead, checkAudit, exportAudit, listAudit } from '../store/audit.ts'
import { checkSeals } from '../store/seals.ts'

export const registerHandlers: HandlersOf<'rules.list' | 'audit.list' | 'audit.export' | 'audit.verify'> = {
  'rules.list': async ({ text, area }, { today }) => {
    const rules = findRules(text, area).map((rule) => {
      const { id, area: name, cite, says, status, files, why } = rule
      const figure = currentFigure(rule, today)
      const shown = { figure: figure?.value ?? '', figureSource: figure?.source ?? '' }
      return { id, area: name, cite, says, status, usedBy: files.join(', '), why, ...shown }
    })
    return answer({ rules, areas: [...areas], count: rules.length })
  },

  'audit.list': async ({ offset, limit, ...filter }, { db }) => {
    const { rows, count } = await listAudit(db, filter, offset, limit)
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

  'audit.export': async (filter, { db, today }) => {
    const rows = await exportAudit(db, filter)
    const { lines, digest } = await auditHead(db)
    const content = writeCsv([
      ['Number', 'At', 'Day', 'Account', 'Deed', 'Debt', 'About', 'Detail', 'Digest before', 'Digest', 'Sealed'],
      ...rows.map(({ id, at, today: on, clerk, call, debtId, about, detail, previous, digest: own, sealed }) => [
        id, at, on, clerk, call, debtId ?? '', about, detail, previous, own, sealed ?? '',
      ]),
      ['End of the trail', lines, digest],
    ])
    return answer({ fileName: `audit-trail-${today}.csv`, content, lines: rows.length })
  },

  'audit.verify': async (_input, { db, dataFolder, practice }) => {
    const { folder } = readPlan(dataFolder, !practice)
    const [chain, edited] = [await checkAudit(db), await checkSeals(db)]
    const anchors = await checkAnchors(db, [...readAnchors(dataFolder), ...anchorsOfBackups(folder)])
    return answer({ ...chain, edited: [...edited], ...anchors })
  },
}
