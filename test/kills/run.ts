/** `npm run kills`: kills the program at 1,000 random moments of mixed work, or as many as are named. */
import { killOften } from './kill.ts'

const kills = Number(process.argv[2] ?? 1000)
const begun = Date.now()
const { answered, wrong } = await killOften(kills, (done, found) => {
  if (done % 25 === 0) process.stderr.write(`${done} of ${kills}, ${found} things wrong\n`)
})
const seconds = Math.round((Date.now() - begun) / 1000)
process.stdout.write(`${kills} kills in ${seconds} s, ${answered} deeds answered, ${wrong.length} things wrong\n`)
for (const what of wrong) process.stdout.write(`  ${what}\n`)
process.exitCode = wrong.length === 0 ? 0 : 1
