/**
 * What goes along with a packed program: the list of every package in it (CycloneDX) and the licences of those
 * packages, made from the lock file and from what is installed, without a network.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const sbomForm = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  components: z.array(
    z.looseObject({ name: z.string(), group: z.string().optional(), version: z.string(), 'bom-ref': z.string() }),
  ),
  metadata: z.looseObject({ component: z.looseObject({ 'bom-ref': z.string() }) }),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).optional() })),
})

const lockForm = z.looseObject({
  packages: z.record(
    z.string(),
    z.looseObject({ name: z.string().optional(), version: z.string().optional(), dev: z.boolean().optional() }),
  ),
})

/** Writes both into a folder; answers how many packages they name. */
export function writeNotices(folder: string): number {
  mkdirSync(folder, { recursive: true })
  const sbom = readSbom()
  writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(sbom, undefined, 2)}\n`)
  const parts = sbom.components.map(({ name, group, version }) => {
    const whole = wholeName({ name, group })
    return `${whole} ${version}\n${'='.repeat(60)}\n${licenceIn(join('node_modules', whole))}\n`
  })
  writeFileSync(join(folder, 'licences.txt'), parts.join('\n'))
  return parts.length
}

function readSbom(): z.output<typeof sbomForm> {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  // Told to omit them, npm also omits what a tool needs as well as the program; so they are left out here.
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only']
  const { stdout, status } = spawnSync(npm, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (status !== 0) throw new Error('npm could not list the packages of the lock file.')
  const sbom = sbomForm.parse(JSON.parse(stdout))
  const runs = packagesThatRun()
  const components = sbom.components.filter((part) => runs.has(`${wholeName(part)}@${part.version}`))
  const kept = new Set([sbom.metadata.component['bom-ref'], ...components.map((part) => part['bom-ref'])])
  const dependencies = sbom.dependencies.filter(({ ref }) => kept.has(ref))
  const known = dependencies.map((one) => ({ ...one, dependsOn: (one.dependsOn ?? []).filter((ref) => kept.has(ref)) }))
  return { ...sbom, components, dependencies: known }
}

/** The packages of the lock file that are not there for development alone, with their versions. */
function packagesThatRun(): ReadonlySet<string> {
  const { packages } = lockForm.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
  const runs = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true)
  // A package that is installed under another name may be listed under either.
  return new Set(
    runs.flatMap(([path, { name, version }]) => [`${nameOf(path)}@${version}`, `${name ?? nameOf(path)}@${version}`]),
  )
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

function wholeName({ name, group }: { readonly name: string; readonly group?: string | undefined }): string {
  return group === undefined ? name : `${group}/${name}`
}

function licenceIn(path: string): string {
  const names = existsSync(path) ? readdirSync(path) : []
  const file = names.find((name) => /^licen[cs]e/i.test(name)) ?? names.find((name) => /^notice/i.test(name))
  if (file !== undefined) return readFileSync(join(path, file), 'utf8').trim()
  return 'Its licence is named in its package and comes without a text, or it is for another system.'
}
