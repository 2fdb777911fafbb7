import { LAST_FIRE_YEAR, readFire, writeFire, type FireForm, type FirePayer } from '../../shared/exports/fire.ts'
import { writeIris } from '../../shared/exports/iris.ts'
import type { Profile } from '../../shared/api/profile.ts'
import { add, formatMoney, ZERO } from '../../shared/values/money.ts'
import { answer, invalid, refuse, type Denied } from '../../shared/values/outcome.ts'
import type { HandlersOf } from '../context.ts'
import { makeTaxForm } from '../make-tax-form.ts'
import { dueForms, showTaxYear, totalsOf, writtenTotals } from '../show/tax-year.ts'
import { readTaxpayerNumber } from '../store/debtors.ts'
import { loadProfile } from '../store/settings.ts'
import { closingOfForm, findForm, startRun } from '../store/tax-forms.ts'
import type { Reader, Row } from '../store/tables.ts'

type Calls = 'taxForm.list' | 'taxForm.run' | 'taxForm.correct' | 'taxForm.file'

export const taxFormHandlers: HandlersOf<Calls> = {
  'taxForm.list': async ({ taxYear }, { db }) => answer(await showTaxYear(db, taxYear)),

  'taxForm.run': async ({ taxYear }, context) => {
    const { db, today, clerk } = context
    if (Number(today.slice(0, 4)) <= taxYear) return yearNotOver(taxYear)
    const due = await dueForms(db, taxYear)
    if (due.length === 0) return invalid('taxYear', 'No form is due for this year that was not made already.')
    const totals = totalsOf(due)
    const runId = await startRun(db, { taxYear, runOn: today, runBy: clerk.name, ...totals })
    for (const { closed, eventCode, amount, interest } of due) {
      await makeTaxForm(context, { runId, taxYear, closed, eventCode, discharged: amount, interest, correctsId: null })
    }
    context.audit({ about: `Forms 1099-C for ${taxYear}`, detail: { runId, ...writtenTotals(totals) } })
    return answer(await showTaxYear(db, taxYear))
  },

  'taxForm.correct': async ({ formId, discharged, interest, reason }, context) => {
    const { db, today, clerk } = context
    const form = await findForm(db, formId)
    if (form === undefined) return invalid('formId', 'There is no form of that number.')
    if (interest > discharged) return invalid('interest', 'The interest is a part of the amount discharged.')
    const { taxYear, eventCode } = form
    const run = { taxYear, runOn: today, runBy: clerk.name, forms: 1, discharged, interest }
    const runId = await startRun(db, run)
    const closed = await closingOfForm(db, form)
    await makeTaxForm(context, { runId, taxYear, closed, eventCode, discharged, interest, correctsId: form.id })
    const was = formatMoney(form.discharged)
    const detail = { corrects: form.id, was, becomes: formatMoney(discharged), reason }
    context.audit({ about: closed.debt.billNumber, debtId: form.debtId, detail })
    return answer(await showTaxYear(db, taxYear))
  },

  'taxForm.file': async ({ runId, format, payerTaxpayerId, controlCode }, context) => {
    const { db, today } = context
    const rows = await db.selectFrom('taxForm').selectAll().where('runId', '=', runId).orderBy('id').execute()
    const [first] = rows
    if (first === undefined) return invalid('runId', 'There is no run of that number.')
    const { taxYear } = first
    if (format === 'fire' && taxYear > LAST_FIRE_YEAR) return fireIsOver()
    const forms: FireForm[] = []
    for (const row of rows) {
      const form = await fireForm(db, row)
      if ('ok' in form) return form
      forms.push(form)
    }
    const profile = await loadProfile(db)
    const payer = payerOf(profile, payerTaxpayerId, controlCode)
    const year = Number(today.slice(0, 4))
    const content = format === 'fire' ? writeFire(taxYear, year - 1, payer, forms) : writeIris(taxYear, payer, forms)
    if (format === 'fire') readBack(content, forms)
    const totals = {
      forms: forms.length,
      discharged: add(ZERO, ...forms.map((form) => form.discharged)),
      interest: add(ZERO, ...forms.map((form) => form.interest)),
    }
    const fileName = `1099-c-${taxYear}-run-${runId}.${format === 'fire' ? 'txt' : 'csv'}`
    context.audit({ about: fileName, detail: { runId, format, ...writtenTotals(totals) } })
    const mediaType = format === 'fire' ? 'text/plain' : 'text/csv'
    return answer({ fileName, mediaType, base64: Buffer.from(content).toString('base64'), ...writtenTotals(totals) })
  },
}

/** The file is read back by position before it is given out; a difference is a defect and gives nothing. */
function readBack(content: string, forms: readonly FireForm[]): void {
  const { problems, forms: read } = readFire(content)
  const same = read.every(({ taxpayerId, discharged }, index) => {
    const form = forms[index]
    return form?.taxpayerId === taxpayerId && form.discharged === discharged
  })
  if (problems.length > 0 || !same) throw new Error(`The file does not read back: ${problems.join(' ')}`)
}

async function fireForm(db: Reader, row: Row<'taxForm'>): Promise<FireForm | Denied> {
  const { debt, debtor } = await closingOfForm(db, row)
  const number = await readTaxpayerNumber(db, debtor.id)
  if (number === undefined) return invalid('runId', `The taxpayer number of bill ${debt.billNumber} is not on file.`)
  return {
    taxpayerId: number.replaceAll(/\D/g, ''),
    lastName: debtor.lastName,
    firstName: debtor.firstName,
    account: debt.billNumber,
    address: [debtor.street1, debtor.street2].filter((line) => line !== '').join(' '),
    city: debtor.city,
    state: debtor.state,
    zip: debtor.zip,
    discharged: row.discharged,
    interest: row.interest,
    eventCode: row.eventCode,
    eventOn: row.eventOn,
    description: row.description,
    corrects: row.correctsId !== null,
  }
}

/** The agency as the profile has it; the last line of its address is city, state and ZIP. */
function payerOf({ agency, offices: { cfo } }: Profile, taxpayerId: string, controlCode: string): FirePayer {
  const last = cfo.addressLines.at(-1) ?? ''
  const [, city = '', state = '', zip = ''] = /^(.*),\s*([A-Z]{2})\s+([\d-]+)$/.exec(last) ?? []
  const address = cfo.addressLines.at(-2) ?? ''
  const { contact, phone, email } = cfo
  return { taxpayerId, controlCode, name: agency, address, city, state, zip, contact, phone, email }
}

function yearNotOver(taxYear: number): Denied {
  const message = `The forms of ${taxYear} are made once the year is over.`
  return refuse([{ rule: 'IRM-22-1099c', cite: '26 U.S.C. 6050P(d)', message }])
}

function fireIsOver(): Denied {
  const message = `From tax year ${LAST_FIRE_YEAR + 1} on, forms are filed through IRIS alone: take the staging table.`
  return refuse([{ rule: 'IRM-22-1099c', cite: 'Publication 1220', message }])
}
