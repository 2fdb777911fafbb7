import type { Answer } from '../../shared/api.ts'
import {
  isTaxInformation, taxInformationWarning, type TreasuryRecord,
} from '../../shared/domain/refund-offset/tax-information.ts'
import { recallByTreasury } from '../../shared/domain/refunds/returned-to-treasury.ts'
import { cents, formatMoney, subtract, ZERO, type Cents } from '../../shared/values/money.ts'
import { answer, invalid, refuse, type Denied, type Outcome, type Reason } from '../../shared/values/outcome.ts'
import { present } from '../../shared/values/present.ts'
import type { DeedContext, HandlersOf, ViewContext } from '../context.ts'
import { settle } from '../settle.ts'
import { nameOf } from '../show/names.ts'
import { appendEntry, liveEntries } from '../store/ledger.ts'
import type { Row } from '../store/tables.ts'
import {
  findClaim, findTaken, listClaims, listNotices, listTaken, lastOffset, loadEntries, offsetOfRow,
} from '../store/treasury-offsets.ts'

type Calls = `offsets.${'view' | 'recordNotice' | 'giveBack'}` | `spouse.${'claim' | 'decide'}`

export const treasuryOffsetHandlers: HandlersOf<Calls> = {
  'offsets.view': async ({ debtId }, context) => await show(context, debtId),

  'offsets.recordNotice': async ({ debtId, ...notice }, context) => {
    const { db, today, clerk } = context
    const bill = await billOf(context, debtId)
    if (bill === undefined) return noSuchDebt()
    if (notice.receivedOn > today) return invalid('receivedOn', `This day lies after today, ${today}.`)
    if (notice.datedOn > notice.receivedOn) return invalid('datedOn', 'It is dated after it came.')
    if (notice.kind === 'offset' && notice.amount === ZERO) return invalid('amount', 'Say how much was taken.')
    await db.insertInto('treasuryNotice').values({ debtId, ...notice, recordedBy: clerk.name }).execute()
    const detail = { ...notice, amount: formatMoney(notice.amount), ...marked(notice) }
    context.audit({ about: bill, debtId, detail })
    return await show(context)
  },

  'offsets.giveBack': async ({ entryId, why, deductedByTreasury, note }, context) => {
    const taken = await findTaken(context.db, entryId)
    if (taken === undefined) return invalid('entryId', 'There is no offset of Treasury of that number.')
    const amount = taken.amount
    return await giveBack(context, { taken, amount, why, deductedByTreasury, note })
  },

  'spouse.claim': async ({ debtId, ...claim }, context) => {
    const { db, today, clerk } = context
    const bill = await billOf(context, debtId)
    if (bill === undefined) return noSuchDebt()
    if (claim.receivedOn > today) return invalid('receivedOn', `This day lies after today, ${today}.`)
    const open = { outcome: null, amount: null, decidedOn: null, decidedBy: null }
    await db.insertInto('spouseClaim').values({ debtId, ...claim, recordedBy: clerk.name, ...open }).execute()
    context.audit({ about: bill, debtId, detail: { ...claim, ...marked(claim) } })
    return await show(context)
  },

  'spouse.decide': async ({ claimId, outcome, amount, decidedOn }, context) => {
    const { db, today, clerk } = context
    const claim = await findClaim(db, claimId)
    if (claim === undefined) return invalid('claimId', 'There is no claim of that number.')
    if (claim.decidedOn !== null) return invalid('claimId', `The claim was decided on ${claim.decidedOn}.`)
    if (decidedOn > today) return invalid('decidedOn', `This day lies after today, ${today}.`)
    const share = outcome === 'allowed' ? amount : undefined
    if (outcome === 'allowed' && share === undefined) return invalid('amount', 'Say how much goes to the spouse.')
    const decision = { outcome, amount: share ?? null, decidedOn, decidedBy: clerk.name }
    await db.updateTable('spouseClaim').set(decision).where('id', '=', claimId).execute()
    if (share === undefined) {
      context.audit({ about: claim.billNumber, debtId: claim.debtId, detail: { claimId, outcome, decidedOn } })
      return await show(context)
    }
    const taken = await lastOffset(db, claim.debtId, share)
    if (taken === undefined) return noOffset()
    const note = `Share of ${claim.spouse} in the refund of ${claim.taxYear}`
    return await giveBack(context, { taken, amount: share, why: 'injured-spouse', deductedByTreasury: true, note })
  },
}

interface GivenBack {
  readonly taken: Row<'entry'>
  readonly amount: Cents
  readonly why: 'injured-spouse' | 'erroneous-refund-offset' | 'erroneous-salary-offset' | 'not-due'
  readonly deductedByTreasury: boolean
  readonly note: string
}

/** Takes an offset back out of the ledger, and posts again what of it stays. */
async function giveBack(context: DeedContext, given: GivenBack): Promise<Outcome<Answer<'offsets.view'>>> {
  const { db, today, clerk } = context
  const { taken, amount, why, deductedByTreasury, note } = given
  const { debtId } = taken
  const live = liveEntries(await loadEntries(db, debtId)).some(({ id }) => id === taken.id)
  if (!live) return refuse([alreadyBack])
  const common = { debtId, postedOn: today, postedBy: clerk.name, part: null, reference: taken.reference }
  const reason = `Given back (${why}): ${note}`
  const reversal = { ...common, kind: 'reversal', amount: taken.amount, method: '', reason } as const
  await appendEntry(db, { ...reversal, effectiveOn: today, reversesId: taken.id })
  const rest = subtract(taken.amount, amount)
  if (rest > ZERO) {
    const kept = { ...common, kind: 'payment', amount: rest, method: taken.method, reversesId: null } as const
    await appendEntry(db, { ...kept, effectiveOn: taken.effectiveOn, reason: 'What stays of an offset given back' })
  }
  const row = { debtId, entryId: taken.id, why, returnedOn: today, returnedBy: clerk.name, note }
  await db.insertInto('offsetReturn').values({ ...row, deductedByTreasury: deductedByTreasury ? 1 : 0 }).execute()
  const { account, dossier } = await settle(db, debtId, today)
  const before = cents(Math.max(0, account.balance.total - amount))
  const recall = recallByTreasury(why, before, amount, deductedByTreasury)
  const pay = recall.ok ? formatMoney(recall.value.payTreasury) : ''
  const detail = { entryId: taken.id, why, givenBack: formatMoney(amount), payTreasury: pay, note }
  context.audit({ about: dossier.debt.billNumber, debtId, detail })
  return await show(context)
}

/** How the audit trail marks an entry of tax information. */
function marked(record: TreasuryRecord): { readonly taxInformation?: true } {
  return isTaxInformation(record) ? { taxInformation: true } : {}
}

const alreadyBack: Reason = {
  rule: 'give-back-once',
  cite: '31 CFR 285.2(f)-(g), 285.5(i)',
  message: 'This offset was given back or reversed already.',
}

function noOffset(): Denied {
  const message = 'No offset of a tax refund on this debt is as large as the share of the spouse.'
  return refuse([{ rule: 'CFR285-2-joint', cite: '31 CFR 285.2(f)', message }])
}

function noSuchDebt(): Denied {
  return invalid('debtId', 'There is no debt of that number.')
}

async function billOf({ db }: DeedContext, debtId: number): Promise<string | undefined> {
  return (await db.selectFrom('debt').select('billNumber').where('id', '=', debtId).executeTakeFirst())?.billNumber
}

async function show(
  { db }: ViewContext | DeedContext, debtId?: number,
): Promise<Outcome<Answer<'offsets.view'>>> {
  const whose = <R extends { lastName: string; firstName: string; middleName: string }>(row: R) => ({
    name: nameOf(row),
  })
  const noticeRows = await listNotices(db, debtId)
  const claimRows = await listClaims(db, debtId)
  return answer({
    ...present({ taxInformation: taxInformationWarning([...noticeRows, ...claimRows]) }),
    notices: noticeRows.map((row) => {
      const { id, kind, datedOn, receivedOn, paymentType, amount, reference, billNumber } = row
      const notice = { kind, datedOn, receivedOn, paymentType, reference, billNumber, debtId: row.debtId }
      return { noticeId: id, ...notice, ...whose(row), amount: formatMoney(amount) }
    }),
    claims: claimRows.map((row) => {
      const { id, spouse, taxYear, receivedOn, billNumber, outcome, amount, decidedOn } = row
      const decided = present({ outcome, decidedOn, amount: amount === null ? null : formatMoney(amount) })
      return { claimId: id, debtId: row.debtId, billNumber, ...whose(row), spouse, taxYear, receivedOn, ...decided }
    }),
    taken: (await listTaken(db, debtId)).map((row) => ({ ...offsetOfRow(row), ...whose(row) })),
  })
}
