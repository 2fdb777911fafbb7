/**
 * Where the end of the audit trail was written down outside the center's file: in every backup, and beside the exports
 * when a file is written. A trail that was cut short or rewritten since no longer leads through these points.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { findBackups } from './backup/manifest.ts'
import { lineDigests, restoredAt, type AuditHead } from './store/audit.ts'
import type { Reader } from './store/tables.ts'

/** A point through which the trail led. */
export interface Anchor extends AuditHead {
  /** What carries it: the name of a backup or of a file. */
  readonly name: string
}

const anchorForm = z.strictObject({ name: z.string(), lines: z.int(), digest: z.string(), at: z.string() })

const FILE = 'anchors.ndjson'

/** Writes a point down beside the data. */
export function keepAnchor(dataFolder: string, anchor: Anchor): void {
  appendFileSync(join(dataFolder, FILE), `${JSON.stringify(anchor)}\n`, { mode: 0o600 })
}

/** The points written down beside the data; a line that a crash cut short is passed over. */
export function readAnchors(dataFolder: string): readonly Anchor[] {
  const path = join(dataFolder, FILE)
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8').split('\n').flatMap(readLine)
}

function readLine(line: string): readonly Anchor[] {
  try {
    return [anchorForm.parse(JSON.parse(line))]
  } catch {
    return []
  }
}

/** The points that the backups in a folder carry. */
export function anchorsOfBackups(folder: string): readonly Anchor[] {
  const found = findBackups(folder)
  return found.flatMap(({ name, manifest }) => (manifest === undefined ? [] : [{ name, ...manifest.audit }]))
}

/** How many points the trail leads through, and which it should and does not. */
export interface AnchorCheck {
  readonly anchors: number
  readonly lost: string[]
}

/** Compares the points with the trail; those from before a restore of an older backup are not expected in it. */
export async function checkAnchors(db: Reader, anchors: readonly Anchor[]): Promise<AnchorCheck> {
  const digests = await lineDigests(db, anchors.map(({ lines }) => lines))
  const restored = await restoredAt(db)
  const expected = anchors.filter(({ at, lines, digest }) => digests.get(lines) === digest || at > restored)
  const lost = expected.filter(({ lines, digest }) => digests.get(lines) !== digest)
  return { anchors: expected.length - lost.length, lost: lost.map(({ name }) => name) }
}
