import type { Answer, Parsed } from '../../shared/api.ts'
import { paymentRoute } from '../../shared/domain/agreement/payment-route.ts'
import type { OffsetWay } from '../../shared/domain/enforced-offset/ways.ts'
import {
  isDifference,
  isPosted,
  reconcileDeductions,
  type DeductionFinding,
  type ExpectedDeduction,
  type ReconciledDeduction,
} from '../../shared/domain/enforced-offset/reconcile.ts'
import { readPayrollFile, type PayrollFile } from '../../shared/imports/payroll-deductions.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { add, formatMoney, ZERO, type Cents } from '../../shared/values/money.ts'
import { answer, invalid, type Outcome } from '../../shared/values/outcome.ts'
import { present } from '../../shared/values/present.ts'
import type { DeedContext, HandlersOf } from '../context.ts'
import { accountOf, settle } from '../settle.ts'
import { nameOf } from '../show/names.ts'
import { askedOf, methodOf } from '../show/offset-view.ts'
import { addSuspense } from '../store/deposits.ts'
import { digestOf } from '../store/documents.ts'
import { appendEntry, liveEntries } from '../store/ledger.ts'
import { loadManyFacts, type DebtFacts } from '../store/many-facts.ts'
import { offsetsAsking } from '../store/offsets.ts'
import { listPayrollFiles, openDifferences, savePayrollFile, savePayrollLine, takenBefore } from '../store/payroll.ts'
import type { Reader, Row } from '../store/tables.ts'

type Calls = 'payroll.preview' | 'payroll.take' | 'payroll.list' | 'payroll.settle'

export const payrollHandlers: HandlersOf<Calls> = {
  'payroll.preview': async (file, { db, today }) => {
    const compared = await compare(db, file, today)
    if (!compared.ok) return compared
    const { payOn, found, debts } = compared.value
    return answer({ payOn, rows: found.map((one) => lineOf(one, debts)), sums: sumsOf(found) })
  },

  'payroll.take': async (file, context) => {
    const compared = await compare(context.db, file, context.today)
    if (!compared.ok) return compared
    const { payOn, found, digest, debts } = compared.value
    const taken = { payOn, takenOn: context.today, takenBy: context.clerk.name }
    const fileId = await savePayrollFile(context.db, { fileName: file.fileName, digest, ...taken })
    for (const one of found) await keep(context, fileId, payOn, { ...one, method: methodFor(one, debts) })
    const sums = sumsOf(found)
    context.audit({ about: file.fileName, detail: { fileId, payOn, digest, ...sums } })
    return answer({ fileId, payOn, sums })
  },

  'payroll.list': async (_input, { db }) =>
    answer({
      files: (await listPayrollFiles(db)).map(({ id, digest: _digest, taken, ...file }) => {
        return { fileId: id, ...file, taken: formatMoney(taken) }
      }),
      open: (await openDifferences(db)).map((row) => ({
        lineId: row.id,
        payOn: row.payOn,
        billNumber: row.billNumber,
        expected: formatMoney(row.expected),
        taken: formatMoney(row.taken),
        finding: row.finding,
        says: saysOf(row.finding, row.way ?? undefined),
        ...present({ line: row.line, debtId: row.debtId, name: personOf(row) }),
      })),
    }),

  'payroll.settle': async ({ lineId, how, toSuspense }, context) => {
    const { today, clerk, db } = context
    const row = await db.selectFrom('payrollLine').selectAll().where('id', '=', lineId).executeTakeFirst()
    if (row === undefined) return invalid('lineId', 'There is no such deduction.')
    if (row.settledOn !== null) return invalid('lineId', `This difference was settled on ${row.settledOn}.`)
    const standsNowhere = !isPosted(row.finding) && row.taken > ZERO
    if (toSuspense && !standsNowhere) return invalid('toSuspense', 'No money of this line waits to be posted.')
    const suspenseId = toSuspense ? await holdInSuspense(context, row) : undefined
    const settled = { settledOn: today, settledBy: clerk.name, settledHow: how }
    await db.updateTable('payrollLine').set(settled).where('id', '=', lineId).execute()
    const about = row.debtId === null ? {} : { debtId: row.debtId }
    const held = present({ suspenseId })
    context.audit({ about: row.billNumber, ...about, detail: { lineId, finding: row.finding, how, ...held } })
    return answer({ lineId, settledOn: today, ...held })
  },
}

/** A deduction that no offset asks for waits in suspense, as received on the day of the pay. */
async function holdInSuspense({ db, today, clerk }: DeedContext, row: Row<'payrollLine'>): Promise<number> {
  const { payOn } = await db
    .selectFrom('payrollFile')
    .select('payOn')
    .where('id', '=', row.fileId)
    .executeTakeFirstOrThrow()
  const open = { clearedOn: null, clearedBy: null, clearedAs: null, receiptId: null, note: '' }
  return await addSuspense(db, {
    ...open,
    depositId: null,
    receivedOn: payOn,
    postedOn: today,
    postedBy: clerk.name,
    method: methodOf(),
    reference: `pay-${payOn}`,
    amount: row.taken,
    given: row.billNumber,
    why: SAYS[row.finding],
  })
}

/** What each finding asks of somebody. */
const SAYS: Readonly<Record<DeductionFinding, string>> = {
  matched: 'As asked',
  short: 'Less than asked: find out from payroll whether pay, a levy or support left no more',
  over: 'More than asked: posted; tell payroll the amount, and give back what the debt does not bear',
  missing: 'Nothing was taken: find out whether the employee is paid, has moved or has left',
  unexpected: 'No offset asks for it: hold it in suspense until it is known where it belongs',
  repeated: 'A deduction of this pay is recorded already; not posted again: hold it in suspense if it is money',
}

/** Where pay did not bear what the employee agreed to, the employee pays directly from then on, and is told so. */
function saysOf(finding: DeductionFinding, way: OffsetWay | undefined): string {
  const tooLittle = finding === 'short' || finding === 'missing'
  if (way !== 'voluntary' || !tooLittle) return SAYS[finding]
  const { by, notice } = paymentRoute(true, false)
  if (by !== 'direct-payment' || !notice) return SAYS[finding]
  return 'Pay did not bear what was agreed: tell the employee to pay by check, money order or Pay.gov'
}

interface Compared {
  readonly payOn: IsoDate
  readonly digest: string
  readonly found: readonly ReconciledDeduction[]
  readonly debts: ReadonlyMap<number, DebtFacts>
}

async function compare(db: Reader, file: Parsed<'payroll.preview'>, today: IsoDate): Promise<Outcome<Compared>> {
  const read = readPayrollFile(file.content)
  if (!read.ok) return read
  const { payOn } = read.value
  if (payOn > today) return invalid('content', `Its pay date, ${payOn}, lies after today.`)
  const digest = digestOf(Buffer.from(file.content))
  const before = await takenBefore(db, digest)
  if (before !== undefined) {
    return invalid('content', `This very file was taken on ${before.takenOn}, as ${before.fileName}.`)
  }
  const { expected, debts } = await expectedOn(db, read.value)
  return answer({ payOn, digest, debts, found: reconcileDeductions(expected, read.value.deductions) })
}

interface Expected {
  readonly expected: readonly ExpectedDeduction[]
  readonly debts: ReadonlyMap<number, DebtFacts>
}

/** What every running offset asks of the pay, at most what is owed by then. */
async function expectedOn(db: Reader, { payOn }: PayrollFile): Promise<Expected> {
  const offsets = await offsetsAsking(db, payOn)
  const debts = new Map((await loadManyFacts(db, offsets.map((one) => one.debtId))).map((one) => [one.debt.id, one]))
  const expected = offsets.flatMap((offset) => {
    const debt = debts.get(offset.debtId)
    if (debt === undefined) return []
    const recorded = liveEntries(debt.entries).some(
      (entry) => entry.kind === 'payment' && entry.method === methodOf(offset.way) && entry.effectiveOn === payOn,
    )
    const amount = askedOf(offset, accountOf(debt, payOn).balance.total)
    return [{ offsetId: offset.id, debtId: offset.debtId, billNumber: offset.billNumber, amount, recorded }]
  })
  return { expected, debts }
}

function methodFor({ offset }: ReconciledDeduction, debts: ReadonlyMap<number, DebtFacts>): string {
  return methodOf(offset === undefined ? undefined : debts.get(offset.debtId)?.offset?.way)
}

/** Posts what belongs to an offset, and keeps the line with what was found. */
async function keep(
  context: DeedContext,
  fileId: number,
  payOn: IsoDate,
  one: ReconciledDeduction & { readonly method: string },
): Promise<void> {
  const { offset, taken, finding, method } = one
  const debtId = offset?.debtId ?? null
  const posts = offset !== undefined && isPosted(finding) && taken > ZERO
  const entryId = posts ? await post(context, offset.debtId, payOn, { amount: taken, method }) : null
  await savePayrollLine(context.db, {
    fileId,
    line: one.line ?? null,
    billNumber: one.billNumber,
    debtId,
    offsetId: offset?.offsetId ?? null,
    expected: one.expected,
    taken,
    finding,
    entryId,
    settledOn: null,
    settledBy: null,
  })
  if (posts) await settle(context.db, offset.debtId, context.today)
}

async function post(
  context: DeedContext,
  debtId: number,
  payOn: IsoDate,
  came: { readonly amount: Cents; readonly method: string },
): Promise<number> {
  return await appendEntry(context.db, {
    debtId,
    kind: 'payment',
    effectiveOn: payOn,
    postedOn: context.today,
    postedBy: context.clerk.name,
    ...came,
    part: null,
    reference: `pay-${payOn}`,
    reason: '',
    reversesId: null,
  })
}

function sumsOf(found: readonly ReconciledDeduction[]): Answer<'payroll.preview'>['sums'] {
  const sum = (some: readonly ReconciledDeduction[]): string => formatMoney(add(...some.map(({ taken }) => taken)))
  return {
    lines: found.filter((one) => one.line !== undefined).length,
    posted: sum(found.filter((one) => isPosted(one.finding))),
    notPosted: sum(found.filter((one) => !isPosted(one.finding))),
    differences: found.filter((one) => isDifference(one.finding)).length,
  }
}

type Line = Answer<'payroll.preview'>['rows'][number]

function lineOf(one: ReconciledDeduction, debts: ReadonlyMap<number, DebtFacts>): Line {
  const debt = one.offset === undefined ? undefined : debts.get(one.offset.debtId)
  return {
    billNumber: one.billNumber,
    expected: formatMoney(one.expected),
    taken: formatMoney(one.taken),
    finding: one.finding,
    says: saysOf(one.finding, debt?.offset?.way),
    ...present({
      line: one.line,
      debtId: debt?.debt.id,
      name: debt === undefined ? undefined : nameOf(debt.debtor),
    }),
  }
}

function personOf(row: Awaited<ReturnType<typeof openDifferences>>[number]): string | undefined {
  const { lastName, firstName, middleName } = row
  if (lastName === null || firstName === null || middleName === null) return undefined
  return nameOf({ lastName, firstName, middleName })
}
