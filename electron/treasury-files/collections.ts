/** Collections of Treasury: each is posted, its contingency fee first, so that the payment pays the fee before all. */
import { treasuryFee } from '../../shared/domain/treasury/fees.ts'
import { readCollections, type Collection } from '../../shared/imports/treasury-collections.ts'
import { add, formatMoney, ZERO } from '../../shared/values/money.ts'
import { answer } from '../../shared/values/outcome.ts'
import type { DeedContext } from '../context.ts'
import { addReceipt } from '../store/receipts.ts'
import { debtsByBill } from '../store/treasury-findings.ts'
import type { NewFinding, ReadReturned } from './returned-finding.ts'

/** Reads the table and posts what can be posted; whatever cannot is a finding. */
export const readCollectionFile: ReadReturned = async (content, context) => {
  const read = readCollections(content)
  if (!read.ok) return read
  const { collections, spoiled } = read.value
  const debts = await debtsByBill(context.db, collections.map(({ billNumber }) => billNumber))
  const findings: NewFinding[] = spoiled.map(({ line, billNumber, why }) => {
    return { debtId: debts.get(billNumber), billNumber, line, kind: 'collection', code: '', message: why }
  })
  const posted: Collection[] = []
  for (const collection of collections) {
    const debtId = debts.get(collection.billNumber)
    const why = await whyNot(context, collection, debtId)
    if (debtId === undefined || why !== undefined) findings.push(refused(collection, debtId, why ?? ''))
    else {
      await post(context, collection, debtId)
      posted.push(collection)
    }
  }
  return answer({
    records: collections.length + spoiled.length,
    findings,
    back: [],
    touched: [...new Set(posted.flatMap(({ billNumber }) => debts.get(billNumber) ?? []))],
    detail: {
      posted: posted.length,
      amount: formatMoney(add(ZERO, ...posted.map(({ amount }) => amount))),
      fees: formatMoney(add(ZERO, ...posted.map(({ fee }) => fee))),
      notPosted: findings.length,
    },
  })
}

function refused(collection: Collection, debtId: number | undefined, why: string): NewFinding {
  const { billNumber, line, amount, on } = collection
  const message = `${formatMoney(amount)} of ${on}: ${why}`
  return { debtId, billNumber, line, kind: debtId === undefined ? 'unknown' : 'collection', code: '', message }
}

async function whyNot(
  { db, today }: DeedContext, { on, reference, amount, source }: Collection, debtId: number | undefined,
): Promise<string | undefined> {
  if (debtId === undefined) return 'No debt has this bill number.'
  if (on > today) return `The day lies after today, ${today}.`
  if (reference === '') return undefined
  const same = await db
    .selectFrom('entry')
    .select('id')
    .where('debtId', '=', debtId)
    .where('kind', '=', 'payment')
    .where('method', '=', source)
    .where('reference', '=', reference)
    .where('amount', '=', amount)
    .executeTakeFirst()
  return same === undefined ? undefined : 'A collection of this reference and amount was posted before.'
}

/** Unsettled: who bears the fee. Read as a charge on the debt, as 31 CFR 285.12(j) allows; it is paid first. */
async function post({ db, today, clerk }: DeedContext, collection: Collection, debtId: number): Promise<void> {
  const { on, amount, fee, source, reference } = collection
  const by = source === 'treasury-offset' ? 'payment-offset' : source
  const kept = treasuryFee({ by, collected: amount, fee, addToDebt: true })
  await addReceipt(db, {
    receivedOn: on,
    postedOn: today,
    postedBy: clerk.name,
    method: source,
    reference,
    fee: kept.ok ? kept.value.addedToDebt : ZERO,
    parts: [{ debtId, amount }],
  })
}
