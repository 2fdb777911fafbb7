/** What clerks ask of the lists, drawn at random from a fixed seed: every filter, sort and depth. */
import { CLOCKS } from '../../shared/domain/standing/clocks.ts'
import { DEBT_STATES } from '../../shared/api/debts.ts'
import { debtTypeSlugs } from '../../shared/debt-types/index.ts'
import type { CallName } from '../../shared/api.ts'
import { makePerson } from '../../electron/demonstration/people.ts'
import type { Random } from '../../electron/demonstration/random.ts'

/** One call as a window makes it. */
export interface Request {
  readonly name: CallName
  readonly input: Readonly<Record<string, unknown>>
}

/** A family of requests that is measured together. */
export interface Asked {
  readonly label: string
  readonly draw: (random: Random, debts: number) => Request
}

const DEBT_SORTS = ['name', 'billNumber', 'total', 'discoveredOn', 'daysDelinquent', 'state', 'debtType'] as const

const CLOCK_SORTS = ['lastDay', 'name', 'billNumber', 'total'] as const

const DUE = ['overdue', 'today', 'next-7-days', 'next-30-days', 'all'] as const

export const asked: readonly Asked[] = [
  { label: 'worklist, as it opens', draw: () => ({ name: 'worklist.view', input: {} }) },
  {
    label: 'worklist, any time, kind, office and sort',
    draw: (random) => ({
      name: 'worklist.view',
      input: { ...clockFilter(random), sort: random.pick(CLOCK_SORTS), descending: random.chance(0.5) },
    }),
  },
  {
    label: 'worklist of one clerk, any sort',
    draw: (random) => ({
      name: 'worklist.view',
      input: { whose: 'mine', due: 'all', sort: random.pick(CLOCK_SORTS), descending: random.chance(0.5) },
    }),
  },
  {
    label: 'worklist that nobody has taken yet',
    draw: () => ({ name: 'worklist.view', input: { whose: 'nobody' } }),
  },
  {
    label: 'worklist by kind, then name',
    draw: (random) => ({
      name: 'worklist.view',
      input: { due: random.pick(DUE), sort: 'what', further: [{ by: 'name' }] },
    }),
  },
  {
    label: 'worklist by last day, far down',
    draw: (random, debts) => ({
      name: 'worklist.view',
      input: { due: 'all', offset: random.between(0, Math.floor(debts / 3)) },
    }),
  },
  {
    label: 'debts, any filter and sort',
    draw: (random) => ({
      name: 'debt.list',
      input: { ...debtFilter(random), sort: random.pick(DEBT_SORTS), descending: random.chance(0.5) },
    }),
  },
  {
    label: 'debts narrowed by a column, in two orders',
    draw: (random) => ({
      name: 'debt.list',
      input: {
        where: [{ form: 'money', column: 'total', from: `${random.between(50, 150)}000.00` }],
        sort: 'state',
        further: [{ by: 'total', descending: true }],
      },
    }),
  },
  {
    label: 'debts by balance',
    draw: (random) => ({ name: 'debt.list', input: { sort: 'total', descending: random.chance(0.8) } }),
  },
  {
    label: 'debts, any sort, far down',
    draw: (random, debts) => ({
      name: 'debt.list',
      input: { sort: random.pick(DEBT_SORTS), descending: random.chance(0.5), offset: random.between(0, debts - 50) },
    }),
  },
  {
    label: 'debts, filter and sort, far down',
    draw: (random, debts) => ({
      name: 'debt.list',
      input: {
        ...debtFilter(random),
        sort: random.pick(DEBT_SORTS),
        offset: random.between(0, Math.floor(debts / 20)),
      },
    }),
  },
  {
    label: 'debts of a name as it is typed',
    draw: (random) => ({ name: 'debt.list', input: { text: typedName(random), sort: random.pick(DEBT_SORTS) } }),
  },
  {
    label: 'debts of a bill, employee or last four',
    draw: (random, debts) => ({ name: 'debt.list', input: { text: typedNumber(random, debts) } }),
  },
  {
    label: 'people, any page',
    draw: (random, debts) => ({ name: 'debtor.list', input: { offset: random.between(0, Math.floor(debts / 3)) } }),
  },
  {
    label: 'people of a name as it is typed',
    draw: (random) => ({ name: 'debtor.list', input: { text: typedName(random) } }),
  },
  {
    label: 'find anything',
    draw: (random, debts) => ({
      name: 'find.anything',
      input: { text: random.chance(0.5) ? typedName(random) : typedNumber(random, debts) },
    }),
  },
  { label: 'the counts of the navigation', draw: () => ({ name: 'session.view', input: {} }) },
]

function clockFilter(random: Random): object {
  return {
    due: random.pick(DUE),
    ...(random.chance(0.4) ? { kind: random.pick(Object.keys(CLOCKS)) } : {}),
    ...(random.chance(0.3) ? { office: random.pick(['cfo', 'payroll']) } : {}),
  }
}

function debtFilter(random: Random): object {
  return {
    ...(random.chance(0.6) ? { state: some(random, DEBT_STATES) } : {}),
    ...(random.chance(0.4) ? { debtType: some(random, debtTypeSlugs) } : {}),
    ...(random.chance(0.2) ? { office: random.pick(['cfo', 'payroll']) } : {}),
  }
}

function some<T>(random: Random, list: readonly T[]): readonly T[] {
  return [...new Set(Array.from({ length: random.between(1, 3) }, () => random.pick(list)))]
}

/** From the second letter on: the window waits for two. */
function typedName(random: Random): string {
  const { lastName, firstName } = makePerson(random, 1)
  const whole = random.pick([lastName, firstName, `${lastName} ${firstName}`, `${firstName} ${lastName}`])
  return whole.slice(0, random.between(2, whole.length))
}

function typedNumber(random: Random, debts: number): string {
  const number = random.between(1, debts)
  const whole = random.pick([`B26-${1_000_000 + number}`, `E${900_000 + Math.ceil(number / 3)}`])
  return random.chance(0.3) ? String(random.between(1000, 9999)) : whole.slice(0, random.between(4, whole.length))
}
