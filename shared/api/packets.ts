/** Packets: a proposal with the history of its debt, carried to another desk in a file, and back with the decision. */
import { z } from 'zod'
import { ACCOUNT_KEEPERS } from './accounts.ts'
import { declare, ROLES, WORKERS } from './call.ts'
import { day, idField, money, optionalText, reason, textField } from './fields.ts'
import { passphraseField } from './sessions.ts'

const OUTCOMES = ['approved', 'rejected'] as const

const line = z.strictObject({ label: z.string(), value: z.string() })

const happening = z.strictObject({ on: day, title: z.string(), detail: z.string() })

/** The public half of the key that a desk signs with. */
const deskKeyField = z
  .string({ error: 'Type the key of the desk.' })
  .trim()
  .regex(/^[A-Za-z0-9_-]{43}$/, { error: 'The key of a desk has 43 letters, digits, hyphens and underscores.' })

const deskNameField = textField(80)

/** What a proposal to exchange packets with another desk keeps. */
export const trustedDesk = z.strictObject({ name: deskNameField, publicKey: deskKeyField })

/** A proposal as it travels, with everything it takes to decide it. */
export const packetAsk = z.strictObject({
  what: z.literal('ask'),
  mark: z.uuid(),
  to: deskKeyField,
  sentOn: day,
  sentBy: z.string(),
  proposal: z.strictObject({
    label: z.string(),
    about: z.string(),
    amount: money.optional(),
    reason: z.string(),
    proposedOn: day,
    proposedBy: z.string(),
    changes: z.array(line),
    due: z.string(),
    roles: z.array(z.string()),
    takenBy: z.array(z.string()),
  }),
  debt: z.strictObject({ facts: z.array(line), timeline: z.array(happening) }),
  papers: z.array(z.strictObject({ title: z.string(), fileName: z.string(), base64: z.base64() })),
})

export type PacketAsk = z.output<typeof packetAsk>

/** The decision as it travels back. */
export const packetReply = z.strictObject({
  what: z.literal('decision'),
  mark: z.uuid(),
  to: deskKeyField,
  decision: z.enum(OUTCOMES),
  note: z.string(),
  decidedBy: z.string(),
  role: z.enum(ROLES),
  decidedOn: day,
})

export type PacketReply = z.output<typeof packetReply>

const packetRow = z.strictObject({
  packetId: z.int(),
  direction: z.enum(['sent', 'received']),
  desk: z.string(),
  about: z.string(),
  label: z.string(),
  keptOn: day,
  keptBy: z.string(),
  approvalId: z.int().optional(),
  /** The sealed file that this desk made. */
  documentId: z.int().optional(),
  outcome: z.enum(OUTCOMES).optional(),
  outcomeOn: day.optional(),
  outcomeBy: z.string().optional(),
  note: z.string(),
})

export type PacketRow = z.output<typeof packetRow>

const contents = {
  lines: z.array(line),
  timeline: z.array(happening),
}

const packetView = z.strictObject({
  ...packetRow.shape,
  ...contents,
  papers: z.array(z.strictObject({ documentId: z.int(), title: z.string() })),
  /** Why the account that looks may not decide it here; empty when it may. */
  mayNotDecide: z.array(reason),
})

export type PacketView = z.output<typeof packetView>

const desksView = z.strictObject({
  own: trustedDesk.optional(),
  others: z.array(z.strictObject({ deskId: z.int(), ...trustedDesk.shape })),
})

/** A file and the passphrase that the two people have agreed on. */
const sealedFile = z.strictObject({
  base64: z.base64({ error: 'The file did not arrive whole.' }).max(90_000_000, { error: 'At most 64 MB.' }),
  passphrase: passphraseField,
})

export const packets = {
  'packet.desks': declare({
    does: 'Tells the name and the key of this desk, and the desks that packets are exchanged with.',
    input: z.strictObject({}),
    answer: desksView,
    roles: ROLES,
    kind: 'view',
  }),
  'packet.nameDesk': declare({
    does: 'Names this desk and makes the key it signs packets with; once.',
    input: z.strictObject({ name: deskNameField }),
    answer: desksView,
    roles: ACCOUNT_KEEPERS,
    kind: 'deed',
  }),
  'packet.trustDesk': declare({
    does: 'Proposes to exchange packets with another desk, for a second person to approve.',
    input: z.strictObject({ ...trustedDesk.shape, reason: textField(300) }),
    answer: z.strictObject({ approvalId: z.int() }),
    roles: ACCOUNT_KEEPERS,
    kind: 'deed',
  }),
  'packet.list': declare({
    does: 'Lists the packets that went and came, newest first.',
    input: z.strictObject({}),
    answer: z.strictObject({ rows: z.array(packetRow) }),
    roles: ROLES,
    kind: 'view',
  }),
  'packet.view': declare({
    does: 'Shows a packet: the proposal it carries, the history of the debt, its papers and how it came out.',
    input: z.strictObject({ packetId: idField }),
    answer: packetView,
    roles: ROLES,
    kind: 'view',
  }),
  'packet.send': declare({
    does: 'Seals a proposal on a debt, with its history and papers, for another desk to decide the step that is due.',
    input: z.strictObject({ approvalId: idField, deskId: idField, passphrase: passphraseField }),
    answer: packetView,
    roles: WORKERS,
    kind: 'deed',
  }),
  'packet.look': declare({
    does: 'Opens the file of a packet and tells what is in it, who sent it, and why it may not be received.',
    input: sealedFile,
    answer: z.strictObject({
      what: z.enum(['ask', 'decision']),
      desk: z.string(),
      about: z.string(),
      ...contents,
      papers: z.array(z.string()),
      reasons: z.array(reason),
    }),
    roles: WORKERS,
    kind: 'view',
  }),
  'packet.receive': declare({
    does: 'Receives a packet: a proposal of another desk waits here for a decision; a decision that came back is done.',
    input: sealedFile,
    answer: packetView,
    roles: WORKERS,
    kind: 'deed',
  }),
  'packet.decide': declare({
    does: 'Decides the proposal of another desk, and seals the decision for the way back.',
    input: z.strictObject({
      packetId: idField,
      decision: z.enum(OUTCOMES),
      note: optionalText(300),
      passphrase: passphraseField,
    }),
    answer: packetView,
    roles: WORKERS,
    kind: 'deed',
  }),
}
