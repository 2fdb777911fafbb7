/** The administrative charges of the center, each by the day it takes effect; a change is a further row. */
import type { IsoDate } from '../../shared/values/dates.ts'
import { ZERO, type Cents } from '../../shared/values/money.ts'
import type { ChargeName } from './policy-tables.ts'
import type { Reader, Row, Writer } from './tables.ts'

/** What is charged when a debt turns delinquent, when an agreement is made, when a debt is referred. */
export interface Charges {
  readonly onDelinquency: Cents
  readonly onAgreement: Cents
  readonly onReferral: Cents
}

/** The charges in effect on a day; nothing until the center has set them. */
export async function loadCharges(db: Reader, on: IsoDate): Promise<Charges> {
  const rows = await db
    .selectFrom('chargeRow')
    .select(['charge', 'amount'])
    .where('effectiveOn', '<=', on)
    .orderBy('effectiveOn')
    .orderBy('id')
    .execute()
  const amount = (name: ChargeName): Cents => rows.findLast(({ charge }) => charge === name)?.amount ?? ZERO
  return {
    onDelinquency: amount('on-delinquency'),
    onAgreement: amount('on-agreement'),
    onReferral: amount('on-referral'),
  }
}

/** Every row, by the day it takes effect. */
export async function listChargeRows(db: Reader): Promise<readonly Row<'chargeRow'>[]> {
  return await db.selectFrom('chargeRow').selectAll().orderBy('effectiveOn').orderBy('id').execute()
}

/** Adds rows for the charges that differ from those in effect on the day. */
export async function saveCharges(
  db: Writer,
  charges: Charges,
  from: { readonly effectiveOn: IsoDate; readonly reason: string; readonly setOn: IsoDate; readonly setBy: string },
): Promise<void> {
  const before = await loadCharges(db, from.effectiveOn)
  const named = [
    { charge: 'on-delinquency', amount: charges.onDelinquency, was: before.onDelinquency },
    { charge: 'on-agreement', amount: charges.onAgreement, was: before.onAgreement },
    { charge: 'on-referral', amount: charges.onReferral, was: before.onReferral },
  ] as const
  const rows = named
    .filter(({ amount, was }) => amount !== was)
    .map(({ charge, amount }) => ({ charge, amount, ...from }))
  if (rows.length > 0) await db.insertInto('chargeRow').values(rows).execute()
}
