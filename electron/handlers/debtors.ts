import type { Answer } from '../../shared/api.ts'
import { stateLabel } from '../../shared/domain/standing/state.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { add, formatMoney, showMoney } from '../../shared/values/money.ts'
import { answer, invalid, refuse, type Denied } from '../../shared/values/outcome.ts'
import type { HandlersOf } from '../context.ts'
import { settle } from '../settle.ts'
import { nameOf } from '../show/names.ts'
import {
  correctDebtor, debtsOfDebtor, findDebtor, firstDebtors, listDebtors, loadCards, readTaxpayerNumber, searchDebtors,
  type Correction, type DebtorCard,
} from '../store/debtors.ts'
import { loadListed } from '../store/debt-list.ts'
import { typeOf } from '../store/facts.ts'
import { billsThatBegin } from '../store/find-debts.ts'
import type { Reader, Row } from '../store/tables.ts'

export const debtorHandlers: HandlersOf<
  'debtor.view' | 'debtor.list' | 'debtor.correct' | 'debtor.reveal' | 'find.anything'
> = {
  'debtor.view': async ({ debtorId }, { db, today }) => {
    const debtor = await findDebtor(db, debtorId)
    return debtor === undefined ? noSuchDebtor() : answer(await showDebtor(db, debtor, today))
  },

  'debtor.list': async ({ text, offset, limit }, { db }) => {
    const { ids, count, more } =
      text === '' ? await listDebtors(db, offset, limit) : await searchDebtors(db, text, offset, limit)
    const cards = await loadCards(db, ids)
    return answer({ rows: cards.map(cardOf), total: count, more })
  },

  'debtor.correct': async ({ debtorId, version, reason, addressGood, ...rest }, context) => {
    const { db, today } = context
    const debtor = await findDebtor(db, debtorId)
    if (debtor === undefined) return noSuchDebtor()
    if (debtor.version !== version) return stale()
    const correction: Correction = { ...rest, addressGood: addressGood ? 1 : 0 }
    await correctDebtor(db, debtor, correction)
    for (const { id } of await debtsOfDebtor(db, debtorId)) await settle(db, id, today)
    context.audit({ about: debtor.employeeId, detail: { ...changes(debtor, correction), reason } })
    const corrected = await findDebtor(db, debtorId)
    return corrected === undefined ? noSuchDebtor() : answer(await showDebtor(db, corrected, today))
  },

  'debtor.reveal': async ({ debtorId, why }, context) => {
    const debtor = await findDebtor(context.db, debtorId)
    if (debtor === undefined) return noSuchDebtor()
    const ssn = await readTaxpayerNumber(context.db, debtorId)
    if (ssn === undefined) return invalid('debtorId', 'The Social Security number of this person is not known.')
    context.audit({ about: debtor.employeeId, detail: { revealed: 'Social Security number', why } })
    return answer({ ssn: `${ssn.slice(0, 3)}-${ssn.slice(3, 5)}-${ssn.slice(5)}` })
  },

  'find.anything': async ({ text, limit }, { db }) => {
    const bills = await loadListed(db, await billsThatBegin(db, text, limit))
    const people = await firstDebtors(db, text, limit - bills.length)
    return answer({ hits: [...bills.map(billHit), ...people.map(personHit)] })
  },
}

type Hit = Answer<'find.anything'>['hits'][number]

function billHit(debt: Awaited<ReturnType<typeof loadListed>>[number]): Hit {
  const detail = `${typeOf(debt.debtType).name} · ${nameOf(debt)} · ${showMoney(debt.total)}`
  return { kind: 'debt', id: String(debt.id), label: debt.billNumber, detail }
}

function personHit({ debtor, debts, total }: DebtorCard): Hit {
  const owed = `${debts} ${debts === 1 ? 'debt' : 'debts'} · ${showMoney(total)}`
  const detail = `${debtor.employeeId} · •••-••-${debtor.lastFour} · ${owed}`
  return { kind: 'debtor', id: String(debtor.id), label: nameOf(debtor), detail }
}

function cardOf({ debtor, debts, total }: DebtorCard): Answer<'debtor.list'>['rows'][number] {
  return {
    debtorId: debtor.id,
    employeeId: debtor.employeeId,
    name: nameOf(debtor),
    lastFour: debtor.lastFour,
    employmentStatus: debtor.employmentStatus,
    payFrequency: debtor.payFrequency,
    debts,
    total: formatMoney(total),
  }
}

async function showDebtor(db: Reader, debtor: Row<'debtor'>, today: IsoDate): Promise<Answer<'debtor.view'>> {
  const debts = await debtsOfDebtor(db, debtor.id)
  const { street1, street2, city, state, zip, email, phone, version } = debtor
  const addressLines = [street1, street2, `${city}, ${state} ${zip}`].filter((line) => line !== '')
  const total = add(...debts.map((debt) => debt.total))
  return {
    ...cardOf({ debtor, debts: debts.length, total }),
    version,
    addressLines,
    address: { street1, street2, city, state, zip },
    addressGood: debtor.addressGood === 1,
    email,
    phone,
    owed: debts.map((debt) => ({
      debtId: debt.id,
      billNumber: debt.billNumber,
      debtType: debt.debtType,
      state: debt.state,
      stateLabel: stateLabel(debt.state, debt.delinquentOn ?? undefined, today),
      discoveredOn: debt.discoveredOn,
      principal: formatMoney(debt.principal),
      total: formatMoney(debt.total),
    })),
  }
}

/** The fields whose value changed, before and after. */
function changes(debtor: Row<'debtor'>, correction: Correction): { readonly before: object; readonly after: object } {
  const changed = Object.entries(correction).filter(
    ([field, value]) => new Map<string, unknown>(Object.entries(debtor)).get(field) !== value,
  )
  const fields = new Set(changed.map(([field]) => field))
  return {
    before: Object.fromEntries(Object.entries(debtor).filter(([field]) => fields.has(field))),
    after: Object.fromEntries(changed),
  }
}

function noSuchDebtor(): Denied {
  return invalid('debtorId', 'There is no person of that number.')
}

function stale(): Denied {
  const message = 'Somebody changed this person after you opened the page. Look at it afresh, then correct it again.'
  return refuse([{ rule: 'stale-version', cite: 'NIST SP 800-53 SI-7', message }])
}
