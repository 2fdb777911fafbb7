/** Reading extracts of debts from payroll and travel systems. */
import { z } from 'zod'
import { IMPORT_FIELDS } from '../imports/import-fields.ts'
import { declare, ROLES, WORKERS } from './call.ts'
import { day, idField, money, optionalText } from './fields.ts'

const source = {
  fileName: z.string().min(1).max(200),
  /** The whole text of the file, as UTF-8; a byte order mark is allowed. */
  content: z.string({ error: 'Give the text of the file.' }).max(200_000_000, { error: 'The file is too large.' }),
  /** Which column each field is read from; columns of the same name when absent. */
  mapping: z.partialRecord(z.enum(IMPORT_FIELDS), z.string()).optional(),
}

const reject = z.strictObject({ line: z.int(), field: z.string(), reason: z.string() })

const counts = {
  rows: z.int(),
  accepted: z.int(),
  rejected: z.int(),
  principalAccepted: money,
  rejects: z.array(reject),
}

export const importPreview = z.strictObject({
  ...counts,
  columns: z.array(z.string()),
  mapping: z.partialRecord(z.enum(IMPORT_FIELDS), z.string()),
  /** The fields that must have a column and have none yet; while there are any, no row is read. */
  missing: z.array(z.enum(IMPORT_FIELDS)),
  savedMappings: z.array(z.strictObject({ name: z.string(), mapping: z.record(z.string(), z.string()) })),
  newDebtors: z.int(),
  sample: z.array(
    z.strictObject({ line: z.int(), billNumber: z.string(), name: z.string(), debtType: z.string(), principal: money }),
  ),
})

export type ImportPreview = z.output<typeof importPreview>

export const importBatch = z.strictObject({
  batchId: z.int(),
  fileName: z.string(),
  importedOn: day,
  importedBy: z.string(),
  ...counts,
})

export const imports = {
  'import.preview': declare({
    does: 'Reads an extract without saving: what would be accepted, and each rejected row with line, field and reason.',
    input: z.strictObject(source),
    answer: importPreview,
    roles: WORKERS,
    kind: 'view',
  }),
  'import.commit': declare({
    does: 'Imports an extract in one transaction: every accepted row becomes a debt.',
    input: z.strictObject({ ...source, saveMappingAs: optionalText(60) }),
    answer: importBatch,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'import.list': declare({
    does: 'Lists past imports, newest first.',
    input: z.strictObject({}),
    answer: z.strictObject({ batches: z.array(importBatch.omit({ rejects: true })) }),
    roles: ROLES,
    kind: 'view',
  }),
  'import.view': declare({
    does: 'Shows one import with its rejected rows.',
    input: z.strictObject({ batchId: idField }),
    answer: importBatch,
    roles: ROLES,
    kind: 'view',
  }),
}
