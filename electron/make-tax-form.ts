/** Makes one Form 1099-C: its recipient copy printed and kept, its row under a run. */
import { EVENT_CODES } from '../shared/domain/closing/tax-form.ts'
import { composeRecipientCopy } from '../shared/letters/recipient-copy.ts'
import { fullName } from '../shared/letters/window-address.ts'
import type { Cents } from '../shared/values/money.ts'
import type { DeedContext } from './context.ts'
import { keepPaper } from './keep-paper.ts'
import { typeOf } from './store/facts.ts'
import type { ClosedDebt } from './store/tax-forms.ts'

/** A form about to be made. */
export interface NewForm {
  readonly runId: number
  readonly taxYear: number
  readonly closed: ClosedDebt
  readonly eventCode: string
  readonly discharged: Cents
  readonly interest: Cents
  readonly correctsId: number | null
}

/** Prints the copy for the debtor and keeps the form. */
export async function makeTaxForm({ db, today }: DeedContext, form: NewForm): Promise<void> {
  const { runId, taxYear, closed, discharged, interest, correctsId } = form
  const { debt, debtor, closing } = closed
  const code = isEventCode(form.eventCode) ? form.eventCode : 'G'
  const description = typeOf(debt.debtType).name
  const cityLine = `${debtor.city}, ${debtor.state} ${debtor.zip}`
  const name = `form-1099-c-${taxYear}-${debt.billNumber}`
  const documentId = await keepPaper(db, name, today, ({ agency, offices }) =>
    composeRecipientCopy({
      agency,
      office: offices[debt.office],
      taxYear,
      name: fullName(debtor),
      addressLines: [debtor.street1, debtor.street2, cityLine].filter((line) => line !== ''),
      lastFour: debtor.lastFour,
      billNumber: debt.billNumber,
      eventOn: closing.closedOn,
      eventCode: code,
      discharged,
      interest,
      description,
      corrected: correctsId !== null,
    }),
  )
  const says = { eventOn: closing.closedOn, eventCode: code, discharged, interest, description, documentId }
  const about = { runId, debtId: debt.id, closingId: closing.id, taxYear, correctsId }
  await db.insertInto('taxForm').values({ ...about, ...says }).execute()
}

function isEventCode(text: string): text is keyof typeof EVENT_CODES {
  return Object.hasOwn(EVENT_CODES, text)
}
