/** The import table: which folder may know of which. The folder says where its code may run. */
import type { Import, SourceFile } from './sources.ts'

/** The layers of `shared`, lowest first; a layer knows those below it and itself. */
const SHARED_LAYERS: readonly (readonly string[])[] = [
  ['shared/values/'],
  ['shared/law/'],
  ['shared/domain/'],
  ['shared/debt-types/'],
  ['shared/letters/', 'shared/exports/'],
  ['shared/'],
]

/** Parts of `electron` that know `shared` and themselves, and never each other. */
const APART = ['electron/store/', 'electron/print/', 'electron/files/']

/** The edges: whatever starts the program or answers the outside. Only another edge imports one. */
const EDGES = [
  'serve',
  'main',
  'host',
  'cli',
  'start',
  'sessions',
  'runtime',
  'browser',
  'build',
  'menu',
  'preload',
  'start-options',
]

/** The packages that `shared` may use, and where. */
const SHARED_PACKAGES: Readonly<Record<string, string>> = { zod: 'shared/api' }

/** Says why a file may not import what it imports, or nothing. */
export function breaksLayers(file: SourceFile, imported: Import): string | undefined {
  const { path } = file
  if (path.startsWith('shared/')) return breaksShared(path, imported)
  if (path.startsWith('renderer/') && imported.isOwn) {
    // A parser at run time would need a looser Content-Security-Policy, and is a large part of the page.
    if (imported.to.startsWith('shared/api') && !imported.isType) return 'the window parses nothing: types alone'
    return only(imported, ['renderer/', 'shared/'], 'the renderer knows shared alone')
  }
  if (path.startsWith('renderer/') && /^(node:|electron$)/.test(imported.to))
    return 'the renderer runs in a window, not in Node'
  const apart = APART.find((part) => path.startsWith(part))
  if (apart !== undefined && imported.isOwn) {
    return only(imported, [apart, 'shared/', 'electron/program-folder.ts'], `${apart} knows shared and itself alone`)
  }
  if (/^electron\/(handlers|show)\//.test(path) && EDGES.some((edge) => imported.to === `electron/${edge}.ts`)) {
    return 'a handler knows no edge'
  }
  if (path.startsWith('electron/'))
    return imported.isOwn ? only(imported, ['electron/', 'shared/'], 'electron knows no window') : undefined
  return undefined
}

function breaksShared(path: string, imported: Import): string | undefined {
  if (!imported.isOwn) {
    const home = SHARED_PACKAGES[imported.to]
    return home !== undefined && path.startsWith(home) ? undefined : `shared is pure: ${imported.to} is not for it`
  }
  if (!imported.to.startsWith('shared/')) return 'shared knows shared alone'
  const from = layerOf(path)
  const to = layerOf(imported.to)
  if (to.rank > from.rank) return `${from.name} is below ${to.name}`
  return to.rank === from.rank && to.name !== from.name
    ? `${from.name} and ${to.name} never import each other`
    : undefined
}

function layerOf(path: string): { readonly rank: number; readonly name: string } {
  const rank = SHARED_LAYERS.findIndex((names) => names.some((name) => path.startsWith(name)))
  return { rank, name: SHARED_LAYERS[rank]?.find((name) => path.startsWith(name)) ?? '' }
}

function only(imported: Import, allowed: readonly string[], because: string): string | undefined {
  return allowed.some((start) => imported.to.startsWith(start)) ? undefined : because
}
