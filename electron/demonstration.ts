/**
 * A demonstration center: a practice center with some 400 debts of made-up people, in every state a debt can be in.
 *
 * Nothing is written into it directly. A year and a half of the office's days are lived through: extracts imported,
 * letters issued and mailed, payments posted, requests decided, a batch sent to Treasury, all by the program itself.
 */
import { debtTypes, debtTypeSlugs, type DebtTypeSlug } from '../shared/debt-types/index.ts'
import { addDays, daysBetween, type IsoDate } from '../shared/values/dates.ts'
import { createPracticeCenter, PRACTICE_PASSPHRASE } from './center.ts'
import { Agenda } from './demonstration/agenda.ts'
import { planDeposits } from './demonstration/deposits.ts'
import { extractText, makeDebt, type MadeUpDebt } from './demonstration/made-up-extract.ts'
import { Office, type RefusedDeed } from './demonstration/office.ts'
import { planGivingsUp } from './demonstration/givings-up.ts'
import { makePerson, type Person } from './demonstration/people.ts'
import { planPayroll } from './demonstration/payroll.ts'
import { randomFrom } from './demonstration/random.ts'
import { planReferrals } from './demonstration/referrals.ts'
import { shareWork } from './demonstration/share-work.ts'
import { stories, type Story } from './demonstration/stories.ts'
import { later, type Stage, type Subject } from './demonstration/subject.ts'
import { openProgram, todayHere } from './serve.ts'
import { suggestedProfile } from './suggested-profile.ts'

/** What came of making it. */
export interface Demonstration {
  readonly debts: number
  /** Deeds the rules refused; none while the stories fit the rules. */
  readonly refused: readonly RefusedDeed[]
}

const SEED = 20_260_302

/** How many days ago each extract was imported, and with how many debts. */
const EXTRACTS: readonly (readonly [daysAgo: number, debts: number])[] = [
  [520, 40], [380, 34], [300, 34], [232, 44], [185, 36], [150, 50], [110, 52], [72, 48], [44, 34], [24, 30], [8, 20],
  [1, 12],
]

/** An extract this young has no letters yet; one a little older has letters that are printed and not mailed. */
const LETTER_AFTER_DAYS = 2

/**
 * Makes the center in a folder that has none; the same day makes the same center.
 *
 * @param portion how much of the whole center to make, more than 0 and at most 1
 */
export async function makeDemonstration(
  folder: string,
  today: IsoDate = todayHere(),
  portion = 1,
): Promise<Demonstration> {
  const begun = addDays(today, -(EXTRACTS[0]?.[0] ?? 0) - 30)
  await createPracticeCenter({ folder, profile: suggestedProfile, today: begun, at: `${begun}T13:00:00.000Z` })
  const program = await openProgram({ dataFolder: folder, today: () => today })
  try {
    await program.call('session.signIn', { name: 'clerk1', passphrase: PRACTICE_PASSPHRASE })
    const stage = { office: new Office(program), agenda: new Agenda(), random: randomFrom(SEED), today }
    planExtracts(stage, portion)
    planReferrals(stage)
    planDeposits(stage)
    planPayroll(stage)
    planGivingsUp(stage)
    await stage.agenda.live(today)
    await stage.office.do(today, 'clerk1', 'center.rollForward', { to: today })
    await reportWages(stage)
    await shareWork(stage)
    const listed = await stage.office.do(today, 'clerk1', 'debt.list', { limit: 1 })
    return { debts: listed?.count ?? 0, refused: stage.office.refused }
  } finally {
    await program.close()
  }
}

/** The payroll office has told of the wages it reported, up to the latest few. */
async function reportWages({ office, today }: Stage): Promise<void> {
  const due = { due: 'overdue', kind: 'report-as-wages', limit: 500 } as const
  const overdue = (await office.do(today, 'clerk1', 'worklist.view', due))?.rows ?? []
  for (const { debtId, lastDay } of overdue.slice(0, -4)) {
    const debt = await office.do(today, 'clerk1', 'debt.view', { debtId })
    if (debt === undefined) continue
    const told = { details: { wagesReported: lastDay }, reason: 'Told by the payroll office' }
    await office.do(today, 'clerk1', 'debt.correctDetails', { debtId, version: debt.version, ...told })
  }
}

function planExtracts(stage: Stage, portion: number): void {
  const people: Person[] = []
  for (const [daysAgo, count] of EXTRACTS) {
    const importedOn = addDays(stage.today, -daysAgo)
    const debts = Array.from({ length: Math.ceil(count * portion) }, (): MadeUpDebt => {
      const number = people.length + 1
      // One debt in eight is a further debt of somebody known.
      const known = people.length > 20 && stage.random.chance(0.125)
      const person = known ? stage.random.pick(people) : makePerson(stage.random, number)
      people.push(person)
      return makeDebt(stage.random, number, person, kindOf(stage), importedOn)
    })
    stage.agenda.add(importedOn, async () => await importDebts(stage, importedOn, debts))
  }
}

/** Overpayments and travel are most of an office's work. */
function kindOf({ random }: Stage): DebtTypeSlug {
  const common = ['salary-overpayment', 'travel-advance'] as const
  return random.chance(0.4) ? random.pick(common) : random.pick(debtTypeSlugs)
}

async function importDebts(stage: Stage, day: IsoDate, debts: readonly MadeUpDebt[]): Promise<void> {
  const { office, agenda } = stage
  const fileName = `payroll-extract-${day}.csv`
  await office.do(day, 'clerk1', 'import.commit', { fileName, content: extractText(debts) })
  const letterOn = addDays(day, LETTER_AFTER_DAYS)
  const listed = await office.do(day, 'clerk1', 'debt.list', { limit: 500 })
  const idOf = new Map((listed?.rows ?? []).map(({ billNumber, debtId }) => [billNumber, debtId]))
  const subjects = debts.flatMap(({ billNumber, person, debtType, principal }): readonly Subject[] => {
    const debtId = idOf.get(billNumber)
    return debtId === undefined ? [] : [{ debtId, type: debtTypes[debtType], person, principal, letterOn }]
  })
  agenda.add(letterOn, async () => await sendLetters(stage, letterOn, subjects))
}

async function sendLetters(stage: Stage, day: IsoDate, subjects: readonly Subject[]): Promise<void> {
  const { office, agenda, random } = stage
  const debtIds = subjects.map(({ debtId }) => debtId)
  const batch = await office.do(day, 'clerk1', 'letter.issueBatch', { kind: 'demand', debtIds, datedOn: day })
  if (batch === undefined || batch.letterIds.length === 0) return
  const mailedOn = addDays(day, 1)
  const letterIds = mailedOn > addDays(stage.today, -8) ? batch.letterIds.slice(0, 6) : batch.letterIds
  agenda.add(mailedOn, async () => {
    await office.do(mailedOn, 'clerk2', 'letter.markMailed', { letterIds, mailedOn })
  })
  const refused = new Set(batch.refused.map(({ debtId }) => debtId))
  for (const subject of subjects.filter(({ debtId }) => !refused.has(debtId))) {
    if (random.chance(0.65)) receive(stage, subject)
    chooseStory(stage, subject).tell(stage, subject)
  }
}

function receive(stage: Stage, subject: Subject): void {
  later(stage, subject, stage.random.between(4, 6), async ({ version, letters }, receivedOn) => {
    const letterId = letters.find(({ mailedOn }) => mailedOn !== undefined)?.letterId
    if (letterId === undefined) return
    const evidence = 'Return receipt card'
    await stage.office.do(receivedOn, 'clerk2', 'letter.recordReceipt', { letterId, version, receivedOn, evidence })
  })
}

function chooseStory({ random, today }: Stage, subject: Subject): Story {
  const age = daysBetween(subject.letterOn, today)
  const open = stories.filter(
    ({ age: [least, most], fits }) => age >= least && age <= most && fits?.(subject) !== false,
  )
  return random.pick(open.flatMap((story) => Array.from({ length: story.weight }, () => story)))
}
