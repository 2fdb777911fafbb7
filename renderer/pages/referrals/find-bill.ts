/** The debt that a clerk means by its bill number. */
import { call } from '../../api.ts'

/** The number of the debt of exactly this bill number; undefined when there is none. */
export async function findBill(billNumber: string): Promise<number | undefined> {
  const found = await call('find.anything', { text: billNumber, limit: 5 })
  if (!found.ok) return undefined
  const meant = billNumber.trim().toUpperCase()
  const hit = found.value.hits.find(({ kind, label }) => kind === 'debt' && label.toUpperCase() === meant)
  return hit === undefined ? undefined : Number(hit.id)
}

/** What stands under the field when there is no such debt. */
export const NO_SUCH_BILL = 'No debt has this bill number.'
