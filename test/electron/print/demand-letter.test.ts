import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { housePress } from '../../../electron/draw-demand.ts'
import { Press } from '../../../electron/print/press.ts'
import { programFolder } from '../../../electron/program-folder.ts'
import { debtTypes, debtTypeSlugs, type DebtTypeSlug } from '../../../shared/debt-types/index.ts'
import { composeDemand } from '../../../shared/letters/demand-letter.ts'
import { demand } from '../../../shared/letters/demand.ts'
import type { DemandFacts } from '../../../shared/letters/demand-facts.ts'
import { missingElements } from '../../../shared/letters/letter.ts'
import { cents } from '../../../shared/values/money.ts'
import { owedInAll, sampleDemand } from '../../shared/letters/sample-demand.ts'
import { flowing, readPdf, type PdfRead } from './read-pdf.ts'

const RESOURCES = join(programFolder, 'resources')

function pressFrom(templates: string): Press {
  return new Press({ templates, fonts: join(RESOURCES, 'fonts') })
}

async function draw(facts: DemandFacts, press = housePress()) {
  const { title, own, stock } = composeDemand(facts)
  const printed = await press.print({ template: demand.template, title, own: { ...own }, stock: { ...stock } })
  const bytes = press.bind(printed, { title, author: own.agency, dated: facts.letterDate })
  return { printed, bytes, missing: missingElements(demand, printed.elements) }
}

async function read(slug: DebtTypeSlug, more: Partial<DemandFacts> = {}): Promise<PdfRead> {
  return await readPdf((await draw(sampleDemand(slug, more))).bytes)
}

describe('for every kind of debt the demand letter', () => {
  for (const slug of debtTypeSlugs) {
    test(`of a ${slug} carries every required element, and says what it said before`, async () => {
      const { printed, bytes, missing } = await draw(sampleDemand(slug))
      expect(missing).toEqual([])
      expect(printed.pages).toBe(8)
      const letter = await readPdf(bytes)
      await expect(inLines(letter)).toMatchFileSnapshot(`../../golden/letters/demand-${slug}.txt`)
    })
  }
})

describe('no letter shows what could be a Social Security number:', () => {
  for (const slug of debtTypeSlugs) {
    test(`not that of a ${slug}`, async () => {
      const cause = 'Paid twice under 900-12-3456, also written 900123456 and 900 12 3456'
      const text = flowing(await read(slug, { cause }))
      expect(text).toContain('Paid twice under (number left out)')
      expect(text).not.toMatch(/\d{3}-\d{2}-\d{4}/)
      expect(text).not.toMatch(/(?<!\d)\d{9}(?!\d)/)
    })
  }
})

describe('what a debtor is offered follows the kind of debt:', () => {
  for (const slug of debtTypeSlugs) {
    const { waiver, agreement } = debtTypes[slug]

    test(`a ${slug} ${waiver.allowed === 'yes' ? 'offers a waiver' : 'says that it cannot be waived'}`, async () => {
      const text = flowing(await read(slug))
      expect(text.includes('Ask for a waiver.')).toBe(waiver.allowed === 'yes')
      expect(text.includes('I ask that the whole debt')).toBe(waiver.allowed === 'yes')
      expect(text.includes(`This option is not open. ${waiver.message}`)).toBe(waiver.allowed !== 'yes')
    })

    test(`a ${slug} ${agreement.allowed === 'yes' ? 'offers' : 'does not offer'} installments`, async () => {
      const text = flowing(await read(slug))
      expect(text.includes('I cannot pay in one sum. I enclose')).toBe(agreement.allowed === 'yes')
      expect(text.includes('No repayment agreement.')).toBe(agreement.allowed === 'no')
      expect(text.includes(agreement.message)).toBe(agreement.allowed !== 'yes')
    })
  }

  test('a former employee is not offered a deduction from a paycheck that there is none of', async () => {
    const { debtor } = sampleDemand('travel-advance')
    const left = flowing(await read('travel-advance', { debtor: { ...debtor, employmentStatus: 'separated' } }))
    expect(left).not.toContain('Your next paycheck')
    expect(left).not.toContain('Full salary offset.')
    expect(flowing(await read('travel-advance'))).toContain('Your next paycheck')
  })
})

describe('the address', () => {
  const WINDOW = { left: 1, right: 4.25, top: 2.2, bottom: 3.04 }
  /** What can show of the sheet however it moves in the envelope; only the address may be there. */
  const VISIBLE = { right: 5.375, top: 2.04, bottom: 3.6 }
  const names = [
    ['Étienne', 'Ñ', 'D’Arcy'],
    ['Ọláṣẹ́gun', '', 'Nuñez-Ọ’Brien'],
    ['Anne-Marie-Josephine-Bartholomea-Luz', '', 'Featherstonehaugh-Cholmondeley-Smyth'],
  ] as const

  for (const [firstName, middleName, lastName] of names) {
    test(`of ${firstName} ${lastName} lies in the window of a number 10 envelope, and nothing else does`, async () => {
      const { debtor } = sampleDemand('salary-overpayment')
      const street1 = '12345 North Martin Luther King Junior Memorial Boulevard NW'
      const longer = { ...debtor, firstName, middleName, lastName, street1 }
      const letter = await read('salary-overpayment', { debtor: longer })
      const pieces = letter.pages[0]?.pieces ?? []
      const inside = pieces.filter(
        ({ left, baseline }) => left < VISIBLE.right && baseline > VISIBLE.top && baseline < VISIBLE.bottom,
      )
      const words = inside.map(({ text }) => text).join(' ')
      expect(words).toContain(lastName.toUpperCase())
      expect(words).toMatch(/BECKLEY WV 25801-9825$/)
      for (const { left, width, baseline, size, text } of inside) {
        const ascent = (size * 0.72) / 72
        expect(left, text).toBeGreaterThanOrEqual(WINDOW.left - 0.01)
        expect(left + width, text).toBeLessThanOrEqual(WINDOW.right + 0.01)
        expect(baseline - ascent, text).toBeGreaterThanOrEqual(WINDOW.top - 0.01)
        expect(baseline, text).toBeLessThanOrEqual(WINDOW.bottom + 0.01)
        expect(size, text).toBeGreaterThanOrEqual(8)
        expect(text).toBe(text.toUpperCase())
      }
    })
  }
})

describe('a screen reader', () => {
  test('is told the title and the language, and finds each enclosure by its bookmark', async () => {
    const letter = await read('relocation-overpayment')
    expect(letter.title).toBe('Demand for payment of bill B26-300001')
    expect(letter.language).toBe('en-US')
    expect(letter.bookmarks).toEqual([
      'Demand for payment of bill B26-300001',
      'Demand for payment: Relocation overpayment',
      'Your options and your rights',
      'Voluntary Repayment Agreement',
      'Proof of Debt or Waiver Request',
      'Financial Hardship Request',
    ])
  })

  test('meets headings, lists and tables with their headers', async () => {
    const { pages } = await read('relocation-overpayment')
    expect(pages[0]?.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'L', 'LI', 'Table', 'TH', 'TD', 'Link']))
    expect(pages[1]?.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'TD']))
    expect(pages.every(({ roles }) => roles.includes('P'))).toBe(true)
  })

  test('hears whose form it is before the form, and the coupon after the letter', async () => {
    const { pages } = await read('relocation-overpayment')
    expect(pages[4]?.roles.slice(0, 6)).toEqual(['Root', 'Document', 'Part', 'P', 'H1', 'P'])
    expect(pages[3]?.text).toMatch(/Sincerely/)
    expect(pages[3]?.roles.lastIndexOf('H2')).toBeGreaterThan(pages[3]?.roles.indexOf('LI') ?? 0)
  })
})

test('every page is numbered within the letter', async () => {
  const { pages } = await read('travel-overpayment')
  expect(pages.map(({ text }) => /Page \d+ of \d+/.exec(text)?.[0])).toEqual(
    Array.from({ length: 8 }, (_, index) => `Page ${index + 1} of 8`),
  )
})

test('a cause that fills more than one page moves the rest on, and the letter still fills its sheets', async () => {
  const letter = await read('travel-overpayment', { cause: 'A long story of a voucher. '.repeat(120) })
  expect(letter.pages.length % 2).toBe(0)
  expect(letter.pages.at(-1)?.text).toContain(`Page ${letter.pages.length} of ${letter.pages.length}`)
  expect(flowing(letter)).toContain('Total you owe $1,259.63')
})

test('a large amount is written in full wherever it stands', async () => {
  const principal = cents(123_456_789)
  const text = flowing(await read('restitution', { originalPrincipal: principal, balance: owedInAll(principal) }))
  expect(text.match(/\$1,234,567\.89/g)?.length).toBeGreaterThanOrEqual(7)
})

test('the same facts always give the same bytes, and another bill others', async () => {
  const once = await draw(sampleDemand('travel-advance'))
  const again = await draw(sampleDemand('travel-advance'), pressFrom(join(RESOURCES, 'letters')))
  const other = await draw(sampleDemand('travel-advance', { billNumber: 'B26-300002' }))
  expect(Buffer.compare(once.bytes, again.bytes)).toBe(0)
  expect(Buffer.compare(once.bytes, other.bytes)).not.toBe(0)
})

describe('a template', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recoup-templates-'))
  cpSync(join(RESOURCES, 'letters'), folder, { recursive: true })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  async function drawWith(file: string, from: string | RegExp, to: string) {
    const path = join(folder, file)
    const whole = readFileSync(path, 'utf8')
    const changed = whole.replace(from, to)
    expect(changed).not.toBe(whole)
    writeFileSync(path, changed)
    try {
      return await draw(sampleDemand('travel-advance'), pressFrom(folder))
    } finally {
      writeFileSync(path, whole)
    }
  }

  test('without a required element gives a letter that is refused, with the paragraph that asks for it', async () => {
    const { missing } = await drawWith('demand-stock.typ', /#element\("licenses"\)\[[^\]]*\]/, '')
    expect(missing).toEqual([
      {
        rule: 'letter-element',
        cite: '31 CFR 5.4(a)(16)',
        message: 'The letter does not tell that licenses and permits may be suspended.',
      },
    ])
  })

  test('whose element is empty lacks it just the same', async () => {
    const { missing } = await drawWith('demand.typ', /#element\("facts"\)\[[^\]]*\]/, '#element("facts")[]')
    expect(missing.map(({ cite }) => cite)).toEqual(['31 CFR 5.4(a)(1)'])
  })

  test('that skips a level of headings is not accessible and is not printed', async () => {
    const skipping = drawWith('demand-stock.typ', '== Last days to act', '=== Last days to act')
    await expect(skipping).rejects.toThrow(/demand-stock\.typ: PDF\/UA-1/)
  })

  test('that does not compile says what is wrong and in which file', async () => {
    const broken = drawWith('demand.typ', '#below-window', '#below-windows')
    await expect(broken).rejects.toThrow(/^demand\.typ: unknown variable: below-windows/)
  })
})

function inLines({ pages }: PdfRead): string {
  return pages.map(({ text }, index) => `[page ${index + 1}]\n${text.trim()}\n`).join('\n')
}
