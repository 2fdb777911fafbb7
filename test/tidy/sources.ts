/** The project's own files, read and parsed once, for the house rules to look at. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, extname, join, normalize, sep } from 'node:path'
import { parseSync, Visitor, type ESTree } from 'vite'
import { programFolder } from '../../electron/program-folder.ts'

/** One file of text, by its path from the project's folder with forward slashes. */
export interface TextFile {
  readonly path: string
  readonly text: string
  readonly lines: readonly string[]
}

/** One file of TypeScript. */
export interface SourceFile extends TextFile {
  readonly program: ESTree.Program
  readonly comments: readonly { readonly value: string; readonly start: number }[]
  /** What it imports, statically or not: paths of the project's own files, names of packages. */
  readonly imports: readonly Import[]
}

export interface Import {
  readonly to: string
  readonly isOwn: boolean
  /** Of types alone: nothing is left of it at run time. */
  readonly isType: boolean
  readonly at: number
}

const FOLDERS = ['electron', 'renderer', 'shared', 'resources', 'scripts', 'test', 'docs', '.ci']

const NEVER_READ = new Set(['.png', '.woff2', '.pdf', '.jpg', '.ico', '.wasm', '.db'])

/** Every text file of the project but the lock file. */
export function readTextFiles(): readonly TextFile[] {
  const atRoot = readdirSync(programFolder, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        /\.(ts|json|md|yml)$|^\.(npmrc|gitignore)$/.test(entry.name) &&
        entry.name !== 'package-lock.json',
    )
    .map((entry) => entry.name)
  const inFolders = FOLDERS.filter((folder) => existsSync(join(programFolder, folder))).flatMap((folder) =>
    readdirSync(join(programFolder, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !NEVER_READ.has(extname(entry.name)))
      .map((entry) => join(entry.parentPath, entry.name).slice(programFolder.length + 1).split(sep).join('/')),
  )
  return [...atRoot, ...inFolders].map((path) => {
    const text = readFileSync(join(programFolder, path), 'utf8')
    return { path, text, lines: text.split('\n') }
  })
}

/** Parses those of the files that are TypeScript. */
export function parseSources(files: readonly TextFile[]): readonly SourceFile[] {
  return files.filter(({ path }) => /\.tsx?$/.test(path)).map(parse)
}

function parse(file: TextFile): SourceFile {
  const { program, comments, module, errors } = parseSync(file.path, file.text)
  if (errors.length > 0) throw new Error(`${file.path} cannot be parsed: ${errors[0]?.message ?? ''}`)
  const imports: Import[] = []
  const add = (name: string, at: number, isType = false): void =>
    void imports.push({ ...resolveImport(file.path, name), isType, at })
  for (const { moduleRequest, entries } of module.staticImports) {
    add(moduleRequest.value, moduleRequest.start, entries.length > 0 && entries.every(({ isType }) => isType))
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest } of entries) if (moduleRequest) add(moduleRequest.value, moduleRequest.start)
  }
  new Visitor({
    ImportExpression: ({ source }) => {
      if (source.type === 'Literal' && typeof source.value === 'string') add(source.value, source.start)
    },
    // A worker, or a file read from beside its module: new URL('./worker.ts', import.meta.url).
    NewExpression: ({ callee, arguments: [first] }) => {
      const isUrl = callee.type === 'Identifier' && callee.name === 'URL'
      if (isUrl && first?.type === 'Literal' && typeof first.value === 'string') add(first.value, first.start)
    },
  }).visit(program)
  return { ...file, program, comments, imports }
}

function resolveImport(from: string, name: string): { readonly to: string; readonly isOwn: boolean } {
  if (!name.startsWith('.')) return { to: name, isOwn: false }
  return { to: normalize(join(dirname(from), name.split('?')[0] ?? name)).split(sep).join('/'), isOwn: true }
}

/** The line of an offset, counted from 1. */
export function lineAt(file: TextFile, offset: number): number {
  return file.text.slice(0, offset).split('\n').length
}

/** Where something is, as an editor opens it. */
export function place(file: TextFile, offset: number): string {
  return `${file.path}:${lineAt(file, offset)}`
}
