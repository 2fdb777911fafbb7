import { createHash } from 'node:crypto'
import type { Answer, Parsed } from '../../shared/api.ts'
import { readPaymentFile, type PaymentMapping } from '../../shared/imports/payment-file.ts'
import { add, formatMoney, showMoney, ZERO } from '../../shared/values/money.ts'
import { answer, invalid, refuse, type Denied, type Outcome } from '../../shared/values/outcome.ts'
import type { DeedContext, HandlersOf } from '../context.ts'
import { planDeposit, type PlannedDeposit, type PlannedItem } from '../plan-deposit.ts'
import { settleEach } from '../plan-receipts.ts'
import { addDeposit, addSuspense, findDepositOf, listDeposits, type DepositSums } from '../store/deposits.ts'
import { loadPaymentMapping, savePaymentMapping } from '../store/payment-mappings.ts'
import { addReceipt } from '../store/receipts.ts'

type Calls = 'deposit.check' | 'deposit.readFile' | 'deposit.post' | 'deposit.list'

export const depositHandlers: HandlersOf<Calls> = {
  'deposit.check': async (deposit, { db, today }) => {
    const { items, total, suspense, refused } = await planDeposit(db, deposit, today)
    return answer({
      items: items.map(({ shown }) => shown),
      total: formatMoney(total),
      suspense: formatMoney(suspense),
      refused,
    })
  },

  'deposit.readFile': async ({ source, content, mapping }, { db }) => {
    const saved = await loadPaymentMapping(db, source)
    const read = readPaymentFile(content, mapping ?? fitting(saved, content))
    if (!read.ok) return read
    const { items, problems, ...columns } = read.value
    const digest = createHash('sha256').update(content).digest('hex')
    const before = await findDepositOf(db, digest)
    return answer({
      columns: [...columns.columns],
      mapping: { ...columns.mapping },
      missing: [...columns.missing],
      savedMapping: saved !== undefined,
      items: items.map((item) => ({ ...item, amount: formatMoney(item.amount) })),
      problems: [...problems],
      total: formatMoney(add(ZERO, ...items.map(({ amount }) => amount))),
      digest,
      ...(before === undefined ? {} : { postedOn: before.postedOn }),
    })
  },

  'deposit.post': async (deposit, context) => {
    const planned = await planDeposit(context.db, deposit, context.today)
    const denied = await whyNot(deposit, planned, context)
    if (denied !== undefined) return denied
    return await post(deposit, planned, context)
  },

  'deposit.list': async ({ limit }, { db }) => answer({ rows: (await listDeposits(db, limit)).map(depositView) }),
}

/** A mapping that was saved holds for a file whose columns it names. */
function fitting(saved: PaymentMapping | undefined, content: string): PaymentMapping | undefined {
  if (saved === undefined) return undefined
  const read = readPaymentFile(content, saved)
  return read.ok && read.value.missing.length === 0 ? saved : undefined
}

async function whyNot(
  { controlTotal, digest = '', receivedOn }: Parsed<'deposit.post'>,
  { items, total }: PlannedDeposit,
  { db, today }: DeedContext,
): Promise<Denied | undefined> {
  if (receivedOn > today) return invalid('receivedOn', `This day lies after today, ${today}.`)
  if (total !== controlTotal) {
    const message = `The lines come to ${showMoney(total)}, not to the control total of ${showMoney(controlTotal)}.`
    return refuse([{ rule: 'control-total', cite: 'GAO Green Book, principle 10', message }])
  }
  const refused = items.findIndex(({ shown }) => shown.standing === 'refused')
  if (refused !== -1) return invalid(`items.${refused}`, items[refused]?.shown.says ?? '')
  const before = await findDepositOf(db, digest)
  if (before === undefined) return undefined
  const message = `This file was posted on ${before.postedOn} as deposit ${before.id}.`
  return refuse([{ rule: 'post-once', cite: 'GAO Green Book, principle 10', message }])
}

async function post(
  deposit: Parsed<'deposit.post'>,
  planned: PlannedDeposit,
  context: DeedContext,
): Promise<Outcome<Answer<'deposit.post'>>> {
  const { db, today, clerk } = context
  const { source, method, receivedOn, fileName = '', digest = '', controlTotal, mapping } = deposit
  const posted = { postedOn: today, postedBy: clerk.name }
  const items = planned.items.length
  const depositId = await addDeposit(db, { source, fileName, digest, receivedOn, ...posted, items, controlTotal })
  const touched: number[] = []
  for (const one of planned.items) touched.push(...(await postItem(context, one, depositId, method)))
  await settleEach(db, touched, today)
  if (mapping !== undefined && source !== 'keyed') await savePaymentMapping(db, source, mapping)
  const [view] = await listDeposits(db, 1, depositId)
  if (view === undefined) throw new Error('A deposit vanished inside its own transaction.')
  const { posted: put, held } = view
  context.audit({
    about: `Deposit ${depositId}`,
    detail: {
      depositId, source, fileName, digest, receivedOn, method, items, controlTotal: formatMoney(controlTotal),
      posted: formatMoney(put), suspense: formatMoney(held),
    },
  })
  return answer(depositView(view))
}

/** Posts one line; gives the debts it touched. */
async function postItem(
  { db, today, clerk }: DeedContext,
  { item, receivedOn, spread, shown }: PlannedItem,
  depositId: number,
  method: string,
): Promise<readonly number[]> {
  const { amount, reference, billNumber: given } = item
  const how = { depositId, receivedOn, postedOn: today, postedBy: clerk.name, method, reference }
  if (spread === undefined) {
    const open = { clearedOn: null, clearedBy: null, clearedAs: null, receiptId: null, note: '' }
    await addSuspense(db, { ...how, ...open, amount, given, why: shown.says })
    return []
  }
  const parts = spread.parts.map((part) => ({ debtId: part.id, amount: part.amount }))
  await addReceipt(db, { ...how, parts })
  return parts.map(({ debtId }) => debtId)
}

function depositView({ id, controlTotal, posted, held, ...row }: DepositSums): Answer<'deposit.post'> {
  return {
    depositId: id,
    source: row.source,
    fileName: row.fileName,
    receivedOn: row.receivedOn,
    postedOn: row.postedOn,
    postedBy: row.postedBy,
    items: row.items,
    controlTotal: formatMoney(controlTotal),
    posted: formatMoney(posted),
    suspense: formatMoney(held),
  }
}
