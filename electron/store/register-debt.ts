/** Puts one debt on the book by hand: the person when new, the debt, and its principal in the ledger. */
import type { Parsed } from '../../shared/api.ts'
import { debtTypes, type DebtTypeSlug } from '../../shared/debt-types/index.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { ZERO } from '../../shared/values/money.ts'
import { givenNameKey, nameKey } from '../../shared/values/names.ts'
import { answer, invalid, type Outcome } from '../../shared/values/outcome.ts'
import { saveDetails } from './details.ts'
import { appendEntry } from './ledger.ts'
import type { Writer } from './tables.ts'

type Registration = Parsed<'debt.register'> & { readonly debtType: DebtTypeSlug }

/** The number of the new debt; refuses a bill number already known and a person whose two numbers do not agree. */
export async function registerDebt(
  db: Writer,
  debt: Registration,
  today: IsoDate,
  by: string,
): Promise<Outcome<number>> {
  const known = await db.selectFrom('debt').select('id').where('billNumber', '=', debt.billNumber).executeTakeFirst()
  if (known !== undefined) return invalid('billNumber', 'A debt with this bill number is on the book already.')
  const debtor = await findOrAddDebtor(db, debt.debtor)
  if (!debtor.ok) return debtor
  const { id } = await db
    .insertInto('debt')
    .values({
      debtorId: debtor.value,
      billNumber: debt.billNumber,
      debtType: debt.debtType,
      office: debtTypes[debt.debtType].office,
      principal: debt.principal,
      discoveredOn: debt.discoveredOn,
      causeStart: debt.causeStart ?? null,
      causeEnd: debt.causeEnd ?? null,
      cause: debt.cause,
      registeredOn: today,
      registeredBy: by,
      importId: null,
      importLine: null,
      ...unsettled,
      principalLeft: debt.principal,
      total: debt.principal,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await saveDetails(db, id, debt.details)
  await appendEntry(db, {
    debtId: id,
    kind: 'principal',
    effectiveOn: debt.discoveredOn,
    postedOn: today,
    postedBy: by,
    amount: debt.principal,
    part: null,
    method: '',
    reference: '',
    reason: '',
    reversesId: null,
  })
  return answer(id)
}

const unsettled = {
  state: 'new',
  letterOn: null,
  dueOn: null,
  delinquentOn: null,
  rate: null,
  contingencyFee: ZERO,
  penalty: ZERO,
  administrative: ZERO,
  interest: ZERO,
  accruedTo: null,
  collectionHeld: 0,
  accrualHeld: 0,
  eventful: 0,
  version: 1,
} as const

async function findOrAddDebtor(db: Writer, person: Registration['debtor']): Promise<Outcome<number>> {
  const ssn = person.ssn.replaceAll('-', '')
  const byNumber = await db.selectFrom('taxpayer').select('debtorId').where('ssn', '=', ssn).executeTakeFirst()
  const byEmployee = await db
    .selectFrom('debtor')
    .select('id')
    .where('employeeId', '=', person.employeeId)
    .executeTakeFirst()
  if (byNumber?.debtorId !== byEmployee?.id) {
    return invalid('debtor.ssn', 'The Social Security number and the employee number belong to different people.')
  }
  if (byEmployee !== undefined) return answer(byEmployee.id)
  const { lastName, firstName, middleName, employeeId, street1, street2, city, state, zip, email, phone } = person
  const { id } = await db
    .insertInto('debtor')
    .values({
      employeeId,
      lastName,
      firstName,
      middleName,
      street1,
      street2,
      city,
      state,
      zip,
      email,
      phone,
      addressGood: 1,
      nameKey: nameKey(person),
      givenNameKey: givenNameKey(person),
      lastFour: ssn.slice(-4),
      employmentStatus: person.employmentStatus,
      payFrequency: person.payFrequency,
      birthDate: null,
      version: 1,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db.insertInto('taxpayer').values({ debtorId: id, ssn }).execute()
  return answer(id)
}
