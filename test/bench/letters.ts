/** Measures demand letters: composed, typeset, asked for their elements, and bound both alone and as one file. */
import { housePress } from '../../electron/draw-demand.ts'
import { Binder } from '../../electron/print/binder.ts'
import { debtTypeSlugs } from '../../shared/debt-types/index.ts'
import { composeDemand } from '../../shared/letters/demand-letter.ts'
import { demand } from '../../shared/letters/demand.ts'
import { missingElements } from '../../shared/letters/letter.ts'
import { sampleDemand } from '../shared/letters/sample-demand.ts'

/** How a run of letters went. Rates are by the processor's time, so that a busy machine does not falsify them. */
export interface LettersMeasured {
  readonly letters: number
  readonly pages: number
  /** Letters a second of one core: typeset, and bound alone and into the batch. */
  readonly aSecond: number
  readonly bytesOfOne: number
  readonly bytesOfBatch: number
  /** Memory of the whole process at its highest, in megabytes. */
  readonly megabytes: number
}

/** Prints so many letters, of every kind of debt in turn, each to another debtor. */
export async function measureLetters(count: number): Promise<LettersMeasured> {
  const press = housePress()
  await print(0)
  const before = process.cpuUsage()
  const batch = new Binder()
  let bytesOfOne = 0
  for (let index = 0; index < count; index += 1) {
    const { printed, about } = await print(index)
    bytesOfOne = press.bind(printed, about).length
    batch.add(printed.leaf)
  }
  const bytes = batch.finish({ title: 'Demand letters', author: 'Internal Revenue Service', dated: '2026-11-22' })
  const { user, system } = process.cpuUsage(before)
  return {
    letters: count,
    pages: batch.pages,
    aSecond: Math.round((count * 1e6) / (user + system)),
    bytesOfOne,
    bytesOfBatch: bytes.length,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }
}

async function print(index: number) {
  const slug = debtTypeSlugs[index % debtTypeSlugs.length] ?? 'restitution'
  const sample = sampleDemand(slug)
  const debtor = { ...sample.debtor, lastName: `Núñez-${index}`, street1: `${index} Oak Ave` }
  const facts = { ...sample, debtor, billNumber: `B26-${300_000 + index}`, cause: `Voucher ${index}, lodging` }
  const { title, own, stock } = composeDemand(facts)
  const printed = await housePress().print({ template: demand.template, title, own: { ...own }, stock: { ...stock } })
  const lacking = missingElements(demand, printed.elements)
  if (lacking.length > 0) throw new Error('A letter lacks a required element.')
  return { printed, about: { title, author: own.agency, dated: facts.letterDate } }
}
