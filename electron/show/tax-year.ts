/** The forms of a tax year, as their screen shows them. */
import type { TaxYearView } from '../../shared/api/tax-forms.ts'
import { add, formatMoney, ZERO } from '../../shared/values/money.ts'
import { present } from '../../shared/values/present.ts'
import { closedIn, formsOf, runsOf, type FormTotals } from '../store/tax-forms.ts'
import type { Reader } from '../store/tables.ts'
import { candidateOf, type Candidate } from '../tax-form-candidates.ts'
import { nameOf } from './names.ts'

/** The candidates of a year for which a form is due and none was made yet. */
export async function dueForms(db: Reader, taxYear: number): Promise<readonly Candidate[]> {
  const made = new Set((await formsOf(db, taxYear)).map((form) => form.closingId))
  const candidates = (await closedIn(db, taxYear)).map(candidateOf)
  const due = candidates.filter(({ issuer }) => issuer !== undefined && issuer !== 'ask')
  return due.filter(({ closed }) => !made.has(closed.closing.id))
}

/** What forms come to. */
export function totalsOf(forms: readonly Pick<Candidate, 'amount' | 'interest'>[]): FormTotals {
  const discharged = add(ZERO, ...forms.map(({ amount }) => amount))
  const interest = add(ZERO, ...forms.map((form) => form.interest))
  return { forms: forms.length, discharged, interest }
}

/** Totals as text. */
export function writtenTotals({ forms, discharged, interest }: FormTotals): TaxYearView['due'] {
  return { forms, discharged: formatMoney(discharged), interest: formatMoney(interest) }
}

/** Composes the view of a tax year. */
export async function showTaxYear(db: Reader, taxYear: number): Promise<TaxYearView> {
  const closed = await closedIn(db, taxYear)
  const forms = await formsOf(db, taxYear)
  const runs = await runsOf(db, taxYear)
  const byClosing = new Map(closed.map((one) => [one.closing.id, one]))
  const formOf = new Map(forms.map((form) => [form.closingId, form.id]))
  return {
    taxYear,
    candidates: closed.map(candidateOf).map(({ closed: { closing, debt, debtor }, ...says }) => ({
      debtId: debt.id,
      billNumber: debt.billNumber,
      name: nameOf(debtor),
      lastFour: debtor.lastFour,
      closedOn: closing.closedOn,
      eventCode: says.eventCode,
      amount: formatMoney(says.amount),
      interest: formatMoney(says.interest),
      why: says.why,
      ...present({ issuer: says.issuer, formId: formOf.get(closing.id) }),
    })),
    due: writtenTotals(totalsOf(await dueForms(db, taxYear))),
    runs: runs.map(({ id, runOn, runBy, ...run }) => ({ runId: id, taxYear, runOn, runBy, ...writtenTotals(run) })),
    forms: forms.flatMap((form) => {
      const one = byClosing.get(form.closingId)
      if (one === undefined) return []
      const { eventOn, eventCode, documentId, runId } = form
      return [
        {
          formId: form.id,
          runId,
          debtId: form.debtId,
          billNumber: one.debt.billNumber,
          name: nameOf(one.debtor),
          eventOn,
          eventCode,
          discharged: formatMoney(form.discharged),
          interest: formatMoney(form.interest),
          documentId,
          ...present({ correctsId: form.correctsId }),
        },
      ]
    }),
  }
}
