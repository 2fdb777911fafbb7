/** The house rules. Each test lists every place that breaks one, so that the list is empty or says what to mend. */
import { basename } from 'node:path'
import { Visitor, type ESTree } from 'vite'
import { expect, test } from 'vitest'
import { debtTypeSlugs } from '../shared/debt-types/index.ts'
import { breaksLayers } from './tidy/layers.ts'
import { lineAt, parseSources, place, readTextFiles, type SourceFile } from './tidy/sources.ts'

const files = readTextFiles()
const sources = parseSources(files)
const product = sources.filter(({ path }) => /^(electron|renderer|shared)\//.test(path))
const tests = files.filter(({ path }) => path.startsWith('test/'))

const LONGEST_FILE = 300
const LONGEST_FUNCTION = 70
const LONGEST_LINE = 120

/** Tables, which grow by rows and not by thought. */
const TABLES = /^shared\/(law|exports)\//

/** Where text from outside, or a call's name at run time, is given its type: the only places for a type assertion. */
const PARSERS = new Set([
  'shared/api/parse.ts',
  'shared/exports/fixed-width.ts',
  'shared/exports/iai-reader.ts',
  'shared/reference/read-given.ts',
  'electron/serve.ts',
  'electron/sessions.ts',
  'renderer/components/use-form.ts',
  'test/e2e/harness.ts',
  'test/electron/practice.ts',
])

/** Files that rules are made with and that decide nothing themselves. */
const TOOLS = new Set([
  'shared/law/dated.ts',
  'shared/domain/gate.ts',
  'shared/domain/standing/facts.ts',
  'shared/exports/csv.ts',
  'shared/exports/fixed-width.ts',
  'shared/exports/plain-ascii.ts',
])

/** The one file whose tests skip themselves, saying so, where the machine lacks what they need. */
const MAY_SKIP = 'test/e2e/electron.spec.ts'

/** Files that something other than an import of TypeScript starts. */
const STARTED = new Set([
  'electron/start.ts',
  'electron/main.ts',
  'electron/preload.ts',
  'electron/build.ts',
  'electron/cli.ts',
  'electron/demo.ts',
  'electron/docs.ts',
  'renderer/main.tsx',
])

/** What a file of this project never speaks of; bracketed so that this list does not name it either. */
const FOREIGN = [
  /(^|[\s"'`(=])\/(w[o]rk|t[m]p|r[o]ot|h[o]me)\//,
  /n[p]mjs\.|registry\.(n[p]m|y[a]rn)|d[e]bian\.org/,
  /\b(sub-?[a]gents?|[l]anguage model|[p]rompts? engineering|Co-[A]uthored-By)\b/i,
]

/** Every place for which a rule of `visit` reports an offset. */
function visited(
  among: readonly SourceFile[],
  rules: (report: (at: number, what?: string) => void) => ConstructorParameters<typeof Visitor>[0],
): string[] {
  return among.flatMap((file) => {
    const found: string[] = []
    new Visitor(
      rules((at, what) => void found.push(`${place(file, at)}${what === undefined ? '' : ` ${what}`}`)),
    ).visit(file.program)
    return found
  })
}

test('every import keeps to the table of layers', () => {
  const broken = product.flatMap((file) =>
    file.imports.flatMap((imported) => {
      const why = breaksLayers(file, imported)
      return why === undefined ? [] : [`${place(file, imported.at)} imports ${imported.to}: ${why}`]
    }),
  )
  expect(broken).toEqual([])
})

test('shared is pure: no clock, no chance, no machine', () => {
  const shared = product.filter(({ path }) => path.startsWith('shared/'))
  const machine = new Set(['process', 'window', 'document', 'localStorage', 'crypto', 'console', 'globalThis'])
  const deeds = new Set(['fetch', 'setTimeout', 'setInterval', 'queueMicrotask', 'require'])
  const impure = visited(shared, (report) => ({
    MemberExpression: ({ object, property, start }) => {
      const name =
        object.type === 'Identifier' && property.type === 'Identifier' ? `${object.name}.${property.name}` : ''
      const called = object.type === 'Identifier' && machine.has(object.name)
      if (name === 'Date.now' || name === 'Math.random' || called) report(start, name)
    },
    CallExpression: ({ callee, start }) => {
      if (callee.type === 'Identifier' && deeds.has(callee.name)) report(start, callee.name)
    },
    NewExpression: ({ callee, arguments: given, start }) => {
      if (callee.type === 'Identifier' && callee.name === 'Date' && given.length === 0) report(start, 'new Date()')
    },
  }))
  expect(impure).toEqual([])
})

test(`no file is longer than ${LONGEST_FILE} lines, tables of the law and of record layouts apart`, () => {
  const long = sources.filter(({ path, lines }) => !TABLES.test(path) && lines.length - 1 > LONGEST_FILE)
  expect(long.map(({ path, lines }) => `${path}: ${lines.length - 1} lines`)).toEqual([])
})

test(`no function is longer than ${LONGEST_FUNCTION} lines`, () => {
  const long = sources.flatMap((file) => {
    const found: string[] = []
    const groups = new Set<number>()
    const measure = ({ start, end }: ESTree.Function | ESTree.ArrowFunctionExpression): void => {
      const lines = lineAt(file, end) - lineAt(file, start) + 1
      if (lines > LONGEST_FUNCTION && !groups.has(start)) found.push(`${place(file, start)} ${lines} lines`)
    }
    new Visitor({
      // What groups tests is a heading rather than a function.
      CallExpression: ({ callee, arguments: [, group] }) => {
        if (callee.type === 'Identifier' && callee.name === 'describe' && group !== undefined) groups.add(group.start)
      },
      FunctionDeclaration: measure,
      FunctionExpression: measure,
      ArrowFunctionExpression: measure,
    }).visit(file.program)
    return found
  })
  expect(long).toEqual([])
})

test(`no line is longer than ${LONGEST_LINE} characters`, () => {
  const long = sources.flatMap(({ path, lines }) =>
    lines.flatMap((line, index) =>
      line.length > LONGEST_LINE ? [`${path}:${index + 1} ${line.length} characters`] : [],
    ),
  )
  expect(long).toEqual([])
})

test('nothing is any, nothing is asserted to be there, and types are asserted in parsers alone', () => {
  const outside = sources.filter(({ path }) => !PARSERS.has(path))
  const asserted = visited(outside, (report) => ({
    TSAnyKeyword: ({ start }) => report(start, 'any'),
    TSNonNullExpression: ({ end }) => report(end, '!'),
    TSTypeAssertion: ({ start }) => report(start, '<T>'),
    TSAsExpression: ({ typeAnnotation: type, start }) => {
      const isConst =
        type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'const'
      if (!isConst) report(start, 'as')
    },
  }))
  expect(asserted).toEqual([])
})

test('no comment silences a check or puts work off', () => {
  const silencing =
    /\b(oxlint|eslint|biome)-(disable|ignore)|@ts-(ignore|expect-error|nocheck)|\b(T[O]DO|F[I]XME|X[X]X|H[A]CK)\b/
  const found = sources.flatMap((file) =>
    file.comments
      .filter(({ value }) => silencing.test(value))
      .map(({ start, value }) => `${place(file, start)} ${value.trim()}`),
  )
  expect(found).toEqual([])
})

test('no test is skipped or run alone', () => {
  const skipped = visited(
    sources.filter(({ path }) => /\.(test|spec)\.tsx?$/.test(path) && path !== MAY_SKIP),
    (report) => ({
      MemberExpression: ({ object, property, start }) => {
        const isTest = object.type === 'Identifier' && ['test', 'it', 'describe', 'suite'].includes(object.name)
        if (isTest && property.type === 'Identifier' && /^(only|todo|skip|fails|fixme)$/.test(property.name))
          report(start)
      },
    }),
  )
  expect(skipped).toEqual([])
})

test('files are named in kebab-case for the one thing inside', () => {
  const misnamed = sources
    .map(({ path }) => path)
    .filter(
      (path) =>
        !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|config|d))?\.tsx?$/.test(basename(path)) ||
        /\/(helpers?|utils?|misc|common|stuff)\b/.test(path),
    )
  expect(misnamed).toEqual([])
})

test('only registries gather what other files export', () => {
  const barrels = product.filter(
    ({ path, program }) =>
      basename(path) !== 'index.ts' && program.body.some(({ type }) => type === 'ExportAllDeclaration'),
  )
  expect(barrels.map(({ path }) => path)).toEqual([])
})

test('the files speak of the product alone', () => {
  const foreign = files.flatMap(({ path, lines }) =>
    lines.flatMap((line, index) =>
      FOREIGN.some((pattern) => pattern.test(line)) ? [`${path}:${index + 1} ${line.trim()}`] : [],
    ),
  )
  expect(foreign).toEqual([])
})

test('no file lies about that nobody imports; a rule may stand ready with nothing but its test', () => {
  const importedBy = (among: readonly SourceFile[]): ReadonlySet<string> =>
    new Set(among.flatMap(({ path, imports }) => imports.map(({ to }) => to).filter((to) => to !== path)))
  const byProduct = importedBy(product)
  const byTests = importedBy(sources)
  const isUsed = ({ path }: SourceFile): boolean =>
    byProduct.has(path) || STARTED.has(path) || (path.startsWith('shared/') && byTests.has(path))
  expect(product.filter((file) => !isUsed(file)).map(({ path }) => path)).toEqual([])
})

test('every rule, figure, letter and record layout says what it rests on', () => {
  const rules = product.filter(({ path }) => /^shared\/(domain|law|letters|exports)\//.test(path) && !TOOLS.has(path))
  const deciding = rules.filter(({ path, program }) => basename(path) !== 'index.ts' && decides(program))
  expect(deciding.filter(({ text }) => !CITED.test(text)).map(({ path }) => path)).toEqual([])
})

/** A citation as data, or a paragraph of the law, of the manual or of Treasury's layouts named in a comment. */
const CITED = /\bcit(e|ation|ations)\b|\bIRM 1\.35\.7|\b\d+ CFR|\b\d+ U\.S\.C\.|\bCross-Servicing/

/** Whether a file does something, rather than only saying what things look like. */
function decides(program: ESTree.Program): boolean {
  return program.body.some((statement) => {
    const inner = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    return inner?.type === 'FunctionDeclaration' || inner?.type === 'VariableDeclaration'
  })
}

test('every kind of debt is tried in a test', () => {
  const text = tests.map((file) => file.text).join('\n')
  expect(debtTypeSlugs.filter((slug) => !new RegExp(`['"]${slug}['"]`).test(text))).toEqual([])
})

test('every letter and every format of a file has a golden file', () => {
  const kept = tests.filter(({ path }) => path.startsWith('test/golden/'))
  const golden = new Set(kept.map(({ path }) => basename(path).split(/[-.]/)[0]))
  const registry = product.find(({ path }) => path === 'shared/letters/index.ts')
  const letters = (registry?.imports ?? []).filter(({ isType }) => !isType).map(({ to }) => to)
  const layouts = product
    .map(({ path }) => path)
    .filter((path) => path.startsWith('shared/exports/') && !TOOLS.has(path))
  expect(letters.length * layouts.length).toBeGreaterThan(0)
  // A format may be spread over files that share the first word of their names.
  const families = new Set([...letters, ...layouts].map((path) => basename(path, '.ts').split('-')[0]))
  expect([...families].filter((family) => !golden.has(family))).toEqual([])
})

test('every migration has a test that starts from the version before it', () => {
  const migrations = product.map(({ path }) => path).filter((path) => /^electron\/store\/migrations\/\d{3}-/.test(path))
  const tried = new Set(tests.map(({ path }) => path))
  expect(migrations.filter((path) => !tried.has(`test/${path.replace(/\.ts$/, '.test.ts')}`))).toEqual([])
})
