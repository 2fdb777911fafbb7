import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Binder } from '../../../electron/print/binder.ts'
import { Press } from '../../../electron/print/press.ts'
import { programFolder } from '../../../electron/program-folder.ts'
import { debtTypeSlugs, type DebtTypeSlug } from '../../../shared/debt-types/index.ts'
import { composeDemand } from '../../../shared/letters/demand-letter.ts'
import { sampleDemand } from '../../shared/letters/sample-demand.ts'
import { flowing, readPdf } from './read-pdf.ts'

const ABOUT = { title: 'Demand letters of 2026-11-22', author: 'Internal Revenue Service', dated: '2026-11-22' }

const resources = join(programFolder, 'resources')
const press = new Press({ templates: join(resources, 'letters'), fonts: join(resources, 'fonts') })

async function printed(slug: DebtTypeSlug, billNumber: string) {
  const { title, own, stock } = composeDemand(sampleDemand(slug, { billNumber }))
  return await press.print({ template: 'demand', title, own: { ...own }, stock: { ...stock } })
}

async function bound(slugs: readonly DebtTypeSlug[]): Promise<Buffer> {
  const binder = new Binder()
  for (const [index, slug] of slugs.entries()) binder.add((await printed(slug, `B26-40000${index}`)).leaf)
  return binder.finish(ABOUT)
}

test('a batch is one file in which every letter begins its own page numbers', async () => {
  const { pages } = await readPdf(await bound(['travel-advance', 'restitution', 'travel-advance']))
  expect(pages.map(({ text }) => /Bill number (\S+) Page (\d+) of 8/.exec(text)?.slice(1).join(' '))).toEqual(
    ['B26-400000', 'B26-400001', 'B26-400002'].flatMap((bill) =>
      Array.from({ length: 8 }, (_, index) => `${bill} ${index + 1}`),
    ),
  )
})

test('each letter of a batch reads as it does alone, words and structure', async () => {
  const batch = await readPdf(await bound(['advanced-sick-leave', 'tuition-assistance']))
  const single = await printed('tuition-assistance', 'B26-400001')
  const alone = await readPdf(press.bind(single, ABOUT))
  const second = { ...batch, pages: batch.pages.slice(8) }
  expect(flowing(second)).toBe(flowing(alone))
  expect(second.pages.map(({ roles }) => roles)).toEqual(alone.pages.map(({ roles }) => roles))
})

test('a batch has a bookmark for every letter, with its enclosures below', async () => {
  const { title, bookmarks } = await readPdf(await bound(['restitution', 'travel-advance']))
  expect(title).toBe(ABOUT.title)
  expect(bookmarks.filter((bookmark) => bookmark.startsWith('Demand for payment of bill'))).toEqual([
    'Demand for payment of bill B26-400000',
    'Demand for payment of bill B26-400001',
  ])
  expect(bookmarks.filter((bookmark) => bookmark === 'Financial Hardship Request')).toHaveLength(2)
})

test('letters on the same stock share its pages and fonts', async () => {
  const one = await bound(['travel-advance'])
  const four = await bound(['travel-advance', 'travel-advance', 'travel-advance', 'travel-advance'])
  expect(four.length).toBeLessThan(one.length * 2.2)
})

test('the same letters in the same order always give the same bytes', async () => {
  const slugs = debtTypeSlugs.slice(0, 4)
  expect(Buffer.compare(await bound(slugs), await bound(slugs))).toBe(0)
})

test('a document without stock is bound by itself', async () => {
  const { leaf } = await printed('travel-advance', 'B26-400000')
  const binder = new Binder()
  binder.add({ title: leaf.title, own: leaf.own })
  const { pages } = await readPdf(binder.finish(ABOUT))
  expect(pages).toHaveLength(8)
  expect(pages[0]?.text).toContain('Demand for payment: Travel advance')
})
