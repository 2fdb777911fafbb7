/** What the find box offers for a text: commands whose words all occur in it, then what the program found. */
import type { Answer } from '../../shared/api.ts'
import type { Command } from '../commands.ts'
import { go } from '../router.ts'

export interface PaletteEntry {
  readonly id: string
  readonly group: string
  readonly label: string
  readonly detail: string
  readonly keys?: string | undefined
  readonly run: () => void
}

type Hit = Answer<'find.anything'>['hits'][number]

const MOST_COMMANDS = 8

const GROUP_OF_HIT = { debtor: 'People', debt: 'Debts', rule: 'Rules' } as const

/** The commands that fit; those whose label begins with the text come first. All of them for an empty text. */
export function commandEntries(commands: readonly Command[], text: string): PaletteEntry[] {
  const asked = text.trim().toLowerCase()
  const parts = asked.split(/\s+/).filter((part) => part !== '')
  const fits = commands.filter((command) => {
    const searched = `${command.label} ${command.words ?? ''} ${command.group}`.toLowerCase()
    return command.id !== 'find' && parts.every((part) => searched.includes(part))
  })
  const ranked = fits.toSorted((a, b) => rank(a, asked) - rank(b, asked))
  return (asked === '' ? ranked : ranked.slice(0, MOST_COMMANDS)).map((command) => ({
    id: command.id.replaceAll(/[^\w-]/g, '-'),
    group: 'Commands',
    label: command.label,
    detail: command.group,
    keys: command.keys,
    run: command.run,
  }))
}

function rank(command: Command, asked: string): number {
  return command.label.toLowerCase().startsWith(asked) ? 0 : 1
}

/** What the program found, kind by kind. */
export function hitEntries(hits: readonly Hit[]): PaletteEntry[] {
  const order = Object.keys(GROUP_OF_HIT)
  return hits
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map((hit) => ({
      id: `${hit.kind}-${hit.id.replaceAll(/[^\w-]/g, '-')}`,
      group: GROUP_OF_HIT[hit.kind],
      label: hit.label,
      detail: hit.detail,
      run: () => open(hit),
    }))
}

function open(hit: Hit): void {
  if (hit.kind === 'debtor') go(`debtors/${hit.id}`)
  else if (hit.kind === 'debt') go(`debts/${hit.id}`)
  else go('rules', { text: hit.id })
}
