/** Which columns of a source's payment files were last said to be which. */
import { z } from 'zod'
import { PAYMENT_FILE_FIELDS } from '../../shared/api/receipts.ts'
import type { PaymentMapping } from '../../shared/imports/payment-file.ts'
import type { Reader, Writer } from './tables.ts'

const form = z.partialRecord(z.enum(PAYMENT_FILE_FIELDS), z.string())

type Source = 'lockbox' | 'pay-gov'

/** The mapping saved for a source; undefined when there is none. */
export async function loadPaymentMapping(db: Reader, source: Source): Promise<PaymentMapping | undefined> {
  const row = await db
    .selectFrom('paymentMapping')
    .select('mapping')
    .where('source', '=', source)
    .executeTakeFirst()
  return row === undefined ? undefined : form.parse(JSON.parse(row.mapping))
}

/** Saves the mapping of a source in place of the one before. */
export async function savePaymentMapping(db: Writer, source: Source, mapping: PaymentMapping): Promise<void> {
  const row = { source, mapping: JSON.stringify(mapping) }
  await db
    .insertInto('paymentMapping')
    .values(row)
    .onConflict((conflict) => conflict.column('source').doUpdateSet(row))
    .execute()
}
