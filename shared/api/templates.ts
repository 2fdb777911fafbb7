/** The center's own texts of letter templates: written, looked at, approved by a second person. */
import { z } from 'zod'
import { declare, ROLES } from './call.ts'
import { day, idField, reason, textField } from './fields.ts'
import { LETTER_KINDS } from './letters.ts'

/** What an approval of a template puts to use. */
export const proposedTemplate = z.strictObject({ versionId: idField })

/** A template may be long; a letter of many pages is not. */
const LONGEST_TEMPLATE = 60_000

const templateText = z.string().min(1, { error: 'This may not be empty.' }).max(LONGEST_TEMPLATE, {
  error: `At most ${LONGEST_TEMPLATE} characters.`,
})

const fileField = z.string().regex(/^[a-z0-9-]+\.typ$/, { error: 'Give the file name of a template.' })

export const TEMPLATE_STATES = ['draft', 'proposed', 'in-use', 'retired', 'refused'] as const

const version = z.strictObject({
  versionId: z.int(),
  number: z.int(),
  note: z.string(),
  savedOn: day,
  savedBy: z.string(),
  state: z.enum(TEMPLATE_STATES),
  decidedOn: day.optional(),
  decidedBy: z.string().optional(),
})

const line = z.strictObject({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })

export const templates = {
  'templates.view': declare({
    does: 'Lists the letter templates: which text of each is in use and whether one waits for its decision.',
    input: z.strictObject({}),
    answer: z.strictObject({
      templates: z.array(
        z.strictObject({
          file: z.string(),
          kind: z.enum(LETTER_KINDS),
          label: z.string(),
          group: z.string(),
          versions: z.int(),
          /** The number of the version in use; 0 for the text that came with the program. */
          inUse: z.int(),
          waiting: z.boolean(),
        }),
      ),
    }),
    roles: ROLES,
    kind: 'view',
  }),
  'template.view': declare({
    does: 'Shows one template: a text of it, every version, and how the text differs from the one in use.',
    input: z.strictObject({
      file: fileField,
      /** Absent: the text in use. 0: the text that came with the program. */
      number: z.int().min(0).optional(),
    }),
    answer: z.strictObject({
      file: z.string(),
      kind: z.enum(LETTER_KINDS),
      label: z.string(),
      number: z.int(),
      inUse: z.int(),
      text: z.string(),
      versions: z.array(version),
      /** Line by line against the text in use. */
      differences: z.array(line),
      elements: z.array(z.strictObject({ id: z.string(), says: z.string(), cite: z.string() })),
    }),
    roles: ROLES,
    kind: 'view',
  }),
  'template.preview': declare({
    does: 'Draws the letter of a made-up debt with a text of its template; says what is wrong or missing.',
    input: z.strictObject({ file: fileField, text: templateText }),
    answer: z.strictObject({
      pages: z.int(),
      /** The PDF, base64; empty when the text cannot be typeset. */
      pdf: z.string(),
      missing: z.array(reason),
      /** What is wrong with the text, where it cannot be typeset. */
      fault: z.string(),
    }),
    roles: ['clerk', 'supervisor'],
    kind: 'view',
  }),
  'template.save': declare({
    does: 'Saves a text as the next version of a template, as a draft; nothing is printed with it yet.',
    input: z.strictObject({ file: fileField, text: templateText, note: textField(200) }),
    answer: z.strictObject({ versionId: z.int(), number: z.int() }),
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'template.propose': declare({
    does: 'Puts a version up for approval; refused when the letter would lack what it must contain.',
    input: z.strictObject({ versionId: idField }),
    answer: z.strictObject({ versionId: z.int(), number: z.int(), approvalId: z.int() }),
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
}
