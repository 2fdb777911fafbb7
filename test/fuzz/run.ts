/** `npm run fuzz`: sends 100,000 made-up inputs, or as many as are named, in centers of 2,500 each. */
import { fuzzCalls, type FuzzFinding } from './fuzz-calls.ts'

const A_CENTER = 2500
const times = Number(process.argv[2] ?? 100_000)
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000)
const findings: FuzzFinding[] = []
let answered = 0
for (let sent = 0; sent < times; sent += A_CENTER) {
  const part = await fuzzCalls(Math.min(A_CENTER, times - sent), seed + sent)
  answered += part.answered
  findings.push(...part.findings)
  process.stderr.write(`${sent + part.sent} of ${times}, ${findings.length} findings\n`)
}
process.stdout.write(`${times} calls from seed ${seed}: ${answered} answered, ${findings.length} findings\n`)
for (const { call, as, input, what } of findings) {
  process.stdout.write(`  ${call} as ${as}: ${what}\n    ${JSON.stringify(input)?.slice(0, 400)}\n`)
}
process.exitCode = findings.length === 0 ? 0 : 1
