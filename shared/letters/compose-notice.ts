/** Composes a letter after the demand letter: everything its template prints, as plain strings. */
import { ZERO } from '../values/money.ts'
import type { LetterOffice } from './center.ts'
import { payGovOf } from './demand-own.ts'
import type { NoticeFacts } from './notice-facts.ts'
import type { NoticeLetter, NoticeWords } from './notice-letter.ts'
import { dollars, longDate, withoutTaxpayerNumbers } from './words.ts'
import { fullName, linesForWindow, windowAddress } from './window-address.ts'

export const citation = 'IRM 1.35.7.10(2)(1)-(7); 31 CFR 5.4(a)(1), (5)'

/** The data of the letter's template. */
export interface ComposedNotice {
  readonly title: string
  readonly dated: { readonly year: number; readonly month: number; readonly day: number }
  readonly agency: string
  readonly payee: string
  readonly letterhead: readonly string[]
  readonly office: LetterOffice
  readonly to: { readonly lines: readonly string[]; readonly size: number }
  readonly name: string
  readonly billNumber: string
  readonly debt: { readonly name: string; readonly nature: string }
  readonly panel: readonly { readonly label: string; readonly value: string }[]
  readonly amounts: readonly { readonly label: string; readonly amount: string }[]
  readonly total: string
  readonly payGov: { readonly search: string; readonly form: string }
  readonly words: NoticeWords
  readonly rows: readonly (readonly string[])[]
}

/** Composes the letter. A taxpayer number is added by whoever prints the one letter that carries it. */
export function composeNotice(letter: NoticeLetter, facts: NoticeFacts): ComposedNotice {
  const { letterDate, center, debtType, debtor, billNumber, balance } = facts
  const office = center.offices[debtType.office]
  const words = letter.words(facts)
  const total = dollars(balance.total)
  return {
    title: `${letter.label} on bill ${billNumber}`,
    dated: {
      year: Number(letterDate.slice(0, 4)),
      month: Number(letterDate.slice(5, 7)),
      day: Number(letterDate.slice(8, 10)),
    },
    agency: center.agency,
    payee: center.payee,
    letterhead: office.addressLines.filter((line) => line !== center.agency),
    office,
    to:
      letter.goesTo === undefined
        ? windowAddress(debtor)
        : linesForWindow(letter.goesTo(facts).map(withoutTaxpayerNumbers)),
    name: fullName(debtor),
    billNumber,
    debt: { name: debtType.name, nature: debtType.letter.nature },
    panel: [
      { label: 'Date', value: longDate(letterDate) },
      { label: 'Bill number', value: billNumber },
      // Whoever is not the debtor learns nothing of the debt that it does not need.
      ...(letter.goesTo === undefined
        ? [{ label: 'Debt', value: debtType.name }, { label: 'Balance', value: total }]
        : []),
      { label: 'Questions', value: office.phone },
    ],
    amounts: amountsOf(facts),
    total,
    payGov: payGovOf(debtType),
    words: scrubbed(words),
    rows: letter.rows?.(facts) ?? [],
  }
}

/** The parts of what is owed that are not nothing; the principal always. */
function amountsOf({ balance }: NoticeFacts): ComposedNotice['amounts'] {
  const parts = [
    ['Principal', balance.principal],
    ['Interest', balance.interest],
    ['Penalty', balance.penalty],
    ['Administrative charges', balance.administrative],
    ['Treasury’s fees', balance.contingencyFee],
  ] as const
  return parts
    .filter(([label, amount]) => label === 'Principal' || amount !== ZERO)
    .map(([label, amount]) => ({ label, amount: dollars(amount) }))
}

/** Decisions and reasons are free text, in which somebody may have written a number. */
function scrubbed(words: NoticeWords): NoticeWords {
  const clean = Object.entries(words).map(([name, text]) => [name, withoutTaxpayerNumbers(text)] as const)
  return { ...Object.fromEntries(clean), heading: withoutTaxpayerNumbers(words.heading) }
}
