/** What is the debtor's own in a demand letter: name and address, debt and amount. Strings, ready to print. */
import type { DebtType } from '../debt-types/debt-type.ts'
import { amountOn } from '../law/gate-figures.ts'
import { period } from '../law/periods.ts'
import { add, subtract, ZERO, type Cents } from '../values/money.ts'
import { deadline } from '../domain/deadlines.ts'
import type { LetterOffice } from './center.ts'
import type { DemandFacts } from './demand-facts.ts'
import { dollars, listed, longDate, withoutTaxpayerNumbers } from './words.ts'
import { fullName, windowAddress } from './window-address.ts'

export const citation = 'IRM 1.35.7.10(2)(1)-(6); 31 CFR 5.4(a)(1)-(3)'

/** How a debt is taken without anyone asking, as far as the letter speaks of it. */
export type Automatic = 'none' | 'next-salary-payment' | 'small-amount' | 'extra-premium'

/** The data of the letter's own pages. */
export interface DemandOwn {
  readonly title: string
  readonly dated: { readonly year: number; readonly month: number; readonly day: number }
  readonly date: string
  readonly billNumber: string
  readonly agency: string
  readonly payee: string
  readonly letterhead: readonly string[]
  readonly office: LetterOffice
  readonly debtor: { readonly name: string; readonly addressLines: readonly string[]; readonly addressSize: number }
  readonly debt: {
    readonly name: string
    readonly nature: string
    readonly why: string
    readonly facts: string
    readonly authority: string
  }
  readonly amounts: readonly { readonly label: string; readonly amount: string }[]
  readonly total: string
  readonly payBy: string
  readonly periods: { readonly payment: string }
  readonly automatic: Automatic
  readonly inService: boolean
  readonly agreementOpen: boolean
  readonly payGov: { readonly search: string; readonly form: string }
}

const COLLECTION_LAW = '31 U.S.C. 3711'

const PAY_GOV_FORMS = {
  IRSPMT: { search: 'IRSPMT', form: 'IRSPMT' },
  NFC: { search: 'NFC', form: 'USDA National Finance Center, Debt Collection Form' },
} as const satisfies Record<DebtType['payGovForm'], DemandOwn['payGov']>

/** Composes the letter's own data. */
export function demandOwn(facts: DemandFacts): DemandOwn {
  const { letterDate, policySet, center, debtType, debtor, billNumber } = facts
  const office = center.offices[debtType.office]
  const { lines, size } = windowAddress(debtor)
  return {
    title: `Demand for payment of bill ${billNumber}`,
    dated: {
      year: Number(letterDate.slice(0, 4)),
      month: Number(letterDate.slice(5, 7)),
      day: Number(letterDate.slice(8, 10)),
    },
    date: longDate(letterDate),
    billNumber,
    agency: center.agency,
    payee: center.payee,
    letterhead: office.addressLines.filter((line) => line !== center.agency),
    office,
    debtor: { name: fullName(debtor), addressLines: lines, addressSize: size },
    debt: {
      name: debtType.name,
      nature: debtType.letter.nature,
      why: debtType.letter.why,
      facts: factsOfDebt(facts),
      authority: listed([...debtType.authority.filter((law) => law !== COLLECTION_LAW), COLLECTION_LAW]),
    },
    amounts: amountsOf(facts),
    total: dollars(facts.balance.total),
    payBy: longDate(deadline('paymentDue', letterDate, policySet)),
    periods: { payment: String(period('paymentDue', letterDate, policySet).value.days) },
    automatic: automaticOf(facts),
    inService: inService(debtor.employmentStatus),
    agreementOpen: debtType.agreement.allowed === 'yes',
    payGov: payGovOf(debtType),
  }
}

/** How the payment form of a kind of debt is found on Pay.gov. */
export function payGovOf({ payGovForm }: Pick<DebtType, 'payGovForm'>): DemandOwn['payGov'] {
  return PAY_GOV_FORMS[payGovForm]
}

/** Whether the debtor has or may again have a paycheck from the Government. */
export function inService(status: DemandFacts['debtor']['employmentStatus']): boolean {
  return status === 'active' || status === 'nonpay'
}

function factsOfDebt({ cause, causeStart, causeEnd, discoveredOn }: DemandFacts): string {
  const what = withoutTaxpayerNumbers(cause.trim()).replace(/[.\s]+$/, '')
  const from = causeStart === undefined ? '' : ` from ${longDate(causeStart)}`
  const to = causeEnd === undefined ? '' : ` to ${longDate(causeEnd)}`
  const when = causeStart !== undefined && causeStart === causeEnd ? ` on ${longDate(causeStart)}` : `${from}${to}`
  const stated = what === '' ? '' : `Our records give the cause as “${what}”${when === '' ? '' : `,${when}`}. `
  return `${stated}We found the debt on ${longDate(discoveredOn)}.`
}

function amountsOf({ originalPrincipal, balance }: DemandFacts): DemandOwn['amounts'] {
  const taken = subtract(originalPrincipal, balance.principal)
  const charges = add(balance.interest, balance.penalty, balance.administrative, balance.contingencyFee)
  return [
    { label: 'Principal: the amount first owed', amount: dollars(originalPrincipal) },
    ...(taken === 0 ? [] : [{ label: 'Paid or taken off so far', amount: dollars(negative(taken)) }]),
    ...(charges === 0
      ? [{ label: 'Interest, penalty and administrative charges so far', amount: dollars(ZERO) }]
      : chargesOf(balance)),
  ]
}

function chargesOf(balance: DemandFacts['balance']): DemandOwn['amounts'] {
  const rows = [
    ['Interest so far', balance.interest],
    ['Penalty so far', balance.penalty],
    ['Administrative charges so far', balance.administrative],
    ['Treasury’s fees so far', balance.contingencyFee],
  ] as const
  return rows.filter(([, amount]) => amount !== 0).map(([label, amount]) => ({ label, amount: dollars(amount) }))
}

function negative(amount: Cents): Cents {
  return subtract(ZERO, amount)
}

function automaticOf({ debtType, balance, letterDate }: DemandFacts): Automatic {
  switch (debtType.automaticCollection.kind) {
    case 'none': return 'none'
    case 'next-salary-payment': return 'next-salary-payment'
    case 'extra-premium-each-pay-period': return 'extra-premium'
    case 'small-amount-from-next-salary-payment': {
      return balance.total <= amountOn('small-salary-overpayment', letterDate).value ? 'small-amount' : 'none'
    }
  }
}
