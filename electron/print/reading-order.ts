/** The order in which a document printed in two passes is read. */
import type { TopElement } from './layer.ts'

/** An element and the pass it comes from. */
export interface Placed {
  readonly element: TopElement
  readonly of: 'own' | 'stock'
}

/**
 * Merges the elements of both passes. On a page of the stock, what is printed over it comes first, as far as the first
 * heading; from that heading on it comes after what the stock says there.
 *
 * @param front how many pages of its own the document has before those of the stock
 */
export function inReadingOrder(
  own: readonly TopElement[],
  stock: readonly TopElement[],
  front: number,
): readonly Placed[] {
  const order = placed(own.filter(({ sheet }) => sheet < front), 'own')
  const sheets = [...own.map(({ sheet }) => sheet), ...stock.map(({ sheet }) => sheet + front)]
  for (let sheet = front; sheet <= Math.max(...sheets); sheet += 1) {
    const over = own.filter((element) => element.sheet === sheet)
    const heading = over.findIndex((element) => element.heading)
    const before = heading < 0 ? over : over.slice(0, heading)
    order.push(...placed(before, 'own'))
    order.push(...placed(stock.filter((element) => element.sheet + front === sheet), 'stock'))
    order.push(...placed(over.slice(before.length), 'own'))
  }
  return order
}

function placed(elements: readonly TopElement[], of: Placed['of']): Placed[] {
  return elements.map((element) => ({ element, of }))
}
