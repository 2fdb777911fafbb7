/** The register of rules and the audit trail, for reading. */
import { z } from 'zod'
import { declare, ROLES } from './call.ts'
import { dateField, day, optionalText } from './fields.ts'

/** Narrows the trail; what is absent narrows nothing. */
const auditFilters = {
  text: optionalText(80),
  clerk: optionalText(40),
  call: optionalText(60),
  from: dateField.optional(),
  to: dateField.optional(),
}

export const register = {
  'rules.list': declare({
    does: 'Lists the rules the program knows, with citation, where each is used, and why some are not computed.',
    input: z.strictObject({ text: optionalText(80), area: optionalText(40) }),
    answer: z.strictObject({
      rules: z.array(
        z.strictObject({
          id: z.string(),
          area: z.string(),
          cite: z.string(),
          says: z.string(),
          /** `implemented`, or why it is not: somebody else's act, or reference. */
          status: z.string(),
          /** The files that implement it. */
          usedBy: z.string(),
          /** Why no file implements it. */
          why: z.string(),
          /** The figure it turns on, as it stands today. */
          figure: z.string(),
          figureSource: z.string(),
        }),
      ),
      areas: z.array(z.string()),
      count: z.int(),
    }),
    roles: ROLES,
    kind: 'view',
  }),
  'audit.list': declare({
    does: 'Lists the audit trail, newest first.',
    input: z.strictObject({
      ...auditFilters,
      offset: z.int().nonnegative().default(0),
      limit: z.int().min(1).max(500).default(100),
    }),
    answer: z.strictObject({
      rows: z.array(
        z.strictObject({
          auditId: z.int(),
          at: z.string(),
          today: day,
          clerk: z.string(),
          call: z.string(),
          about: z.string(),
          detail: z.string(),
        }),
      ),
      count: z.int(),
    }),
    roles: ['supervisor', 'administrator', 'auditor', 'approving-official'],
    kind: 'view',
  }),
  'audit.export': declare({
    does:
      'Gives the lines that fit, oldest first, as a file of comma-separated values with the end of the trail below.',
    input: z.strictObject(auditFilters),
    answer: z.strictObject({ fileName: z.string(), content: z.string(), lines: z.int() }),
    roles: ['supervisor', 'administrator', 'auditor', 'approving-official'],
    kind: 'view',
  }),
  'audit.verify': declare({
    does:
      'Recomputes the chain of the audit trail and what every table comes to, and names the first line that does not ' +
      'follow, the tables that another program changed, and the backups and exports through which it no longer leads.',
    input: z.strictObject({}),
    answer: z.strictObject({
      lines: z.int(),
      /** The digest of the last line: written down elsewhere, it proves later that nothing before it changed. */
      digest: z.string(),
      firstBroken: z.int().optional(),
      /** Tables whose rows another program changed, and how many rows more or fewer they have. */
      edited: z.array(z.strictObject({ table: z.string(), more: z.int() })),
      /** Backups and exports through whose point the trail leads, and those through whose it should and does not. */
      anchors: z.int(),
      lost: z.array(z.string()),
    }),
    roles: ['supervisor', 'administrator', 'auditor', 'approving-official'],
    kind: 'view',
  }),
}
