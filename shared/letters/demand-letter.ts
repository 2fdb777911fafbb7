/** Composes a demand letter: everything its template prints, as plain strings. */
import type { DemandFacts } from './demand-facts.ts'
import { demandOwn, type DemandOwn } from './demand-own.ts'
import { demandStock, type DemandStock } from './demand-stock.ts'

export const citation = 'IRM 1.35.7.10(2); 31 CFR 5.4(a)'

/** The two passes of a letter, and what the file is called. */
export interface ComposedDemand {
  readonly title: string
  readonly own: DemandOwn
  readonly stock: DemandStock
}

/** Composes both passes of the letter. */
export function composeDemand(facts: DemandFacts): ComposedDemand {
  const own = demandOwn(facts)
  return { title: own.title, own, stock: demandStock(facts) }
}
