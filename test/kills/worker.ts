/**
 * Does mixed work on a practice center until it is killed. Each deed that was answered is told on its own line, so that
 * whoever kills it knows what must not be lost.
 */
import { PRACTICE_PASSPHRASE } from '../../electron/unlock.ts'
import { openProgram, type Program } from '../../electron/serve.ts'
import { randomFrom } from '../../electron/demonstration/random.ts'
import { date } from '../../shared/values/dates.ts'
import { aDebt, aDebtor } from '../electron/practice.ts'

const [, , folder = '', seed = '1'] = process.argv
const random = randomFrom(Number(seed))
const program = await openProgram({ dataFolder: folder, today: () => date('2026-01-05') })
const signedIn = await program.call('session.signIn', { name: 'clerk1', passphrase: PRACTICE_PASSPHRASE })
if (!signedIn.ok) throw new Error(JSON.stringify(signedIn.error))
process.stdout.write('ready\n')

for (let number = 1; ; number += 1) {
  const bill = `K${seed}-${number}`
  const person = { employeeId: `E${seed}-${number}`, ssn: ssnOf(Number(seed) * 1000 + number) }
  const registered = await program.call('debt.register', aDebt({ billNumber: bill, debtor: aDebtor(person) }))
  if (!registered.ok) throw new Error(JSON.stringify(registered.error))
  const debtId = idOf(registered.value)
  process.stdout.write(`debt ${bill} ${debtId}\n`)
  await workOn(program, debtId)
}

async function workOn(worked: Program, debtId: number): Promise<void> {
  const version = 1
  if (random.chance(0.5)) {
    const paid = { debtId, version, amount: '10.00', receivedOn: '2026-01-05', method: 'check' }
    if ((await worked.call('payment.post', paid)).ok) process.stdout.write(`paid ${debtId}\n`)
  } else if (random.chance(0.2)) {
    const issued = await worked.call('letter.issue', { debtId, version, kind: 'demand' })
    if (issued.ok) process.stdout.write(`letter ${debtId}\n`)
  } else if (random.chance(0.15)) {
    if ((await worked.call('backup.make', {})).ok) process.stdout.write('backup\n')
  } else {
    const noted = await worked.call('note.add', { debtId, version, text: 'Called; no answer.' })
    if (noted.ok) process.stdout.write(`note ${debtId}\n`)
  }
}

function idOf(view: unknown): number {
  return typeof view === 'object' && view !== null && 'debtId' in view ? Number(view.debtId) : 0
}

function ssnOf(number: number): string {
  const digits = String(900_000_000 + 10_101 + (number % 80_000_000)).padStart(9, '0')
  return `${digits.slice(0, 3)}-${digits.slice(3, 5)}-${digits.slice(5)}`
}
