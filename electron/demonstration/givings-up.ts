/** The demonstration's debts that are given up: one written off with its tax form, and proposals that wait. */
import type { Input } from '../../shared/api.ts'
import type { DebtView } from '../../shared/api/debts.ts'
import { addDays, compose, type IsoDate } from '../../shared/values/dates.ts'
import { cents, formatMoney, portionHalfUp } from '../../shared/values/money.ts'
import { owed, type Stage } from './subject.ts'

/** The least that a tax form tells of, with room. */
const LARGE = cents(70_000)

/** Whoever takes the steps of a write-off after its proposal, each another person. */
const CHAIN = ['supervisor1', 'supervisor2', 'hearing1', 'official1'] as const

/** Puts the write-off of last year, its tax form and the proposals of this week on the agenda. */
export function planGivingsUp(stage: Stage): void {
  const year = Number(stage.today.slice(0, 4))
  const writtenOffOn = compose(year - 1, 12, 15)
  stage.agenda.add(writtenOffOn, async () => await writeOff(stage, writtenOffOn, CHAIN.length))
  const formsOn = compose(year, 1, 20)
  stage.agenda.add(formsOn, async () => await makeForms(stage, formsOn))
  const proposedOn = addDays(stage.today, -3)
  stage.agenda.add(proposedOn, async () => {
    await writeOff(stage, proposedOn, 1)
    await proposeOthers(stage, proposedOn)
  })
}

async function makeForms({ office }: Stage, day: IsoDate): Promise<void> {
  const taxYear = Number(day.slice(0, 4)) - 1
  const forms = await office.do(day, 'supervisor1', 'taxForm.list', { taxYear })
  if ((forms?.due.forms ?? 0) > 0) await office.do(day, 'supervisor1', 'taxForm.run', { taxYear })
}

/** Proposes to close a debt out and takes the first steps of its chain; with all of them it is written off. */
async function writeOff(stage: Stage, day: IsoDate, steps: number): Promise<void> {
  const { office } = stage
  const [debt] = await candidates(stage, day, 1)
  if (debt === undefined) return
  const statement = await statementOf(stage, debt, day)
  const proposal = await office.do(day, 'clerk1', 'closing.writeOff', {
    ...propose(debt, 'Nothing has come in since the demand letter.'),
    class: 'close-out',
    criterion: 'cannot-locate',
    evidence: 'Two searches for an address in the tax rolls and with the last employer brought nothing.',
    allMeansPursued: true,
    papers: [{ title: 'Statement of account', ...statement }],
  })
  if (proposal === undefined) return
  const { approvalId } = proposal
  const signed = { signedBy: 'Ruth Okafor', signedOn: day, paper: statement }
  for (const account of CHAIN.slice(0, steps)) {
    await office.do(day, account, 'approval.approve', { approvalId, ...signed })
  }
}

/** Others are proposed by the clerks and wait for a first decision. */
async function proposeOthers(stage: Stage, day: IsoDate): Promise<void> {
  const { office } = stage
  const [first, second, third] = await candidates(stage, day, 3)
  if (first === undefined || second === undefined || third === undefined) return
  const paper = { title: 'Statement of account', ...(await statementOf(stage, first, day)) }
  await office.do(day, 'clerk1', 'closing.compromise', {
    ...propose(first, 'Half at once is more than offset would bring in a year.'),
    basis: 'unable-to-pay',
    evidence: 'Sworn statement of income and assets',
    offered: formatMoney(portionHalfUp(owed(first), 50, 100)),
    financialStatement: true,
    papers: [paper],
  })
  const until = addDays(day, 120)
  const improves = propose(second, 'The debtor begins a new position in spring.')
  await office.do(day, 'clerk2', 'closing.suspend', { ...improves, ground: 'expected-to-improve', until })
  await office.do(day, 'clerk2', 'closing.liftLoanBar', {
    ...propose(third, 'A loan after a storm damaged the house of the family.'),
    official: 'deputy-cfo',
    weighed: ['age', 'amount', 'cause', 'chance', 'total-debt', 'credit'],
    findings: 'The debtor has paid every other debt on time and has asked for an agreement.',
  })
}

/** Large late debts of the class for which the center itself issues tax forms, on which nothing else goes on. */
async function candidates({ office }: Stage, day: IsoDate, most: number): Promise<readonly DebtView[]> {
  const listed = await office.do(day, 'clerk1', 'debt.list', { state: ['delinquent'], limit: 60 })
  const found: DebtView[] = []
  for (const { debtId } of listed?.rows ?? []) {
    const debt = await office.do(day, 'clerk1', 'debt.view', { debtId })
    const closing = await office.do(day, 'clerk1', 'closing.view', { debtId })
    if (debt === undefined || closing === undefined || closing.open.length > 0) continue
    const quiet = debt.holds.length === 0 && debt.cases.length === 0 && closing.loanBar === 'barred'
    if (quiet && debt.debtClass === 'administrative' && owed(debt) >= LARGE) found.push(debt)
    if (found.length === most) break
  }
  return found
}

type OnDebt = Pick<Input<'closing.suspend'>, 'debtId' | 'version' | 'reason'>

function propose({ debtId, version }: DebtView, reason: string): OnDebt {
  return { debtId, version, reason }
}

async function statementOf({ office }: Stage, { debtId }: DebtView, day: IsoDate): Promise<Paper> {
  const drawn = await office.do(day, 'clerk1', 'debt.statementPdf', { debtId })
  return { fileName: drawn?.fileName ?? '', base64: drawn?.pdf ?? '' }
}

interface Paper {
  readonly fileName: string
  readonly base64: string
}
