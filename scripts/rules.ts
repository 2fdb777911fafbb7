/**
 * Lists every rule of the register with its source, the files that implement it and the tests that prove it.
 * Exits 1 when an implemented rule has no test, when a test names a rule that nothing implements, and when no screen,
 * deed or calculator of the program asks a rule: its files are marked `stated`.
 *
 *   npm run rules              every rule and the counts
 *   npm run rules -- waiver    the rules that hold the words
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { findRules, register, type RegisteredRule } from '../shared/rules/register.ts'

/** The name of a test, and the rules in brackets at its end. */
interface Proof {
  readonly title: string
  readonly path: string
}

/** A name that ends with rules in brackets: `[IRM-17-order]`, `[IRM-17-order, IRM-18-fee-order]` or two such lists. */
const TITLE = /(['"`])((?:(?!\1)[^\\\n]|\\.)*?)((?:\s*\[[\w.-]+(?:, [\w.-]+)*\])+)\1/g

/** The tests that name each rule in their titles. */
function readProofs(folder: string): ReadonlyMap<string, readonly Proof[]> {
  const proofs = new Map<string, Proof[]>()
  for (const path of testFiles(folder)) {
    for (const [, , title = '', named = ''] of readFileSync(path, 'utf8').matchAll(TITLE)) {
      for (const [id] of named.matchAll(/[\w.-]+/g)) proofs.set(id, [...(proofs.get(id) ?? []), { title, path }])
    }
  }
  return proofs
}

function testFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
}

/** The files that a running program reaches from its edges; the register itself asks nothing of a rule. */
function readAsked(): ReadonlySet<string> {
  const asked = new Set<string>()
  const waiting = ['electron/cli.ts', 'electron/start.ts', 'electron/main.ts', 'renderer/main.tsx']
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (asked.has(path) || path.startsWith('shared/rules/')) continue
    asked.add(path)
    for (const [, to = ''] of readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?'(\.[^']+\.tsx?)'/g)) {
      waiting.push(normalize(join(dirname(path), to)))
    }
  }
  return asked
}

function describe(rule: RegisteredRule, proofs: readonly Proof[], asked: ReadonlySet<string>): string {
  const lines = [`${rule.id}  ${rule.cite}  ${rule.status}`, `    ${rule.says}`]
  for (const file of rule.files) lines.push(`    ${asked.has(file) ? 'in     ' : 'stated '} ${file}`)
  for (const proof of proofs) lines.push(`    proved  ${proof.title} (${proof.path})`)
  if (rule.why !== '') lines.push(`    because ${rule.why}`)
  return lines.join('\n')
}

function count(status: RegisteredRule['status']): number {
  return register.filter((rule) => rule.status === status).length
}

function main(words: string): number {
  const proofs = readProofs('test')
  const known = new Map(register.map((rule) => [rule.id, rule]))
  const named = [...proofs.keys()].filter((id) => /^(IRM|CFR5|CFR285|BFS|OCSE)-/.test(id))
  const unproved = register.filter((rule) => rule.status === 'implemented' && !proofs.has(rule.id))
  const stray = named.filter((id) => known.get(id)?.status !== 'implemented')
  const proved = count('implemented') - unproved.length
  const asked = readAsked()
  const unasked = register.filter(({ status, files }) => {
    return status === 'implemented' && !files.some((file) => asked.has(file))
  })
  for (const rule of findRules(words, '')) console.log(describe(rule, proofs.get(rule.id) ?? [], asked))
  console.log(
    `\n${register.length} rules: ${count('implemented')} implemented, ${proved} of them proved ` +
      `and ${count('implemented') - unasked.length} asked by the program; ` +
      `${count('other-party')} of another party, ${count('reference')} reference`,
  )
  for (const rule of unproved) console.error(`Not proved: ${rule.id}, implemented in ${rule.files.join(', ')}`)
  for (const id of stray) console.error(`Named by a test but not implemented: ${id}`)
  for (const rule of unasked) console.error(`Not asked: ${rule.id}, stated in ${rule.files.join(', ')}`)
  return unproved.length + stray.length + unasked.length === 0 ? 0 : 1
}

process.exitCode = main(process.argv.slice(2).join(' '))
