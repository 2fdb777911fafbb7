import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { housePress } from '../../../electron/draw-demand.ts'
import { Press } from '../../../electron/print/press.ts'
import { programFolder } from '../../../electron/program-folder.ts'
import { composeNotice } from '../../../shared/letters/compose-notice.ts'
import { notices } from '../../../shared/letters/index.ts'
import { missingElements } from '../../../shared/letters/letter.ts'
import type { NoticeFacts } from '../../../shared/letters/notice-facts.ts'
import type { NoticeLetter } from '../../../shared/letters/notice-letter.ts'
import { sampleNotice } from '../../../shared/letters/sample-notice.ts'
import { sampleCenter } from '../../shared/letters/sample-demand.ts'
import { date } from '../../../shared/values/dates.ts'
import { flowing, readPdf, type PdfRead } from './read-pdf.ts'

const DAY = date('2026-03-02')
const RESOURCES = join(programFolder, 'resources')
const all: readonly NoticeLetter[] = Object.values(notices)

async function draw(letter: NoticeLetter, more: Partial<NoticeFacts> = {}, press = housePress()) {
  const facts = { ...sampleNotice(letter, sampleCenter, DAY), ...more }
  const { words, ...rest } = composeNotice(letter, facts)
  const carried = letter.carriesTaxpayerNumber === true ? { taxpayerNumber: '900-12-3456' } : {}
  const own = { ...rest, words: { ...words, ...carried } }
  const printed = await press.print({ template: letter.template, title: rest.title, own })
  const bytes = press.bind(printed, { title: rest.title, author: rest.agency, dated: DAY })
  return { printed, bytes, missing: missingElements(letter, printed.elements) }
}

describe('every letter', () => {
  for (const letter of all) {
    test(`${letter.kind} carries what it must, is tagged, and says what it said before`, async () => {
      const { bytes, missing, printed } = await draw(letter)
      expect(missing).toEqual([])
      expect(printed.pages % 2).toBe(0)
      const read = await readPdf(bytes)
      expect([read.title, read.language]).toEqual([`${letter.label} on bill B26-300001`, 'en-US'])
      expect(read.pages[0]?.roles).toEqual(expect.arrayContaining(['Document', 'H1', 'P']))
      await expect(inLines(read)).toMatchFileSnapshot(`../../golden/letters/${letter.kind}.txt`)
    })
  }
})

describe('no letter to a debtor shows what could be a Social Security number:', () => {
  const NUMBERS = 'Paid under 900-12-3456, also written 900123456 and 900 12 3456.'
  for (const letter of all) {
    const carries = letter.carriesTaxpayerNumber === true
    test(`${letter.kind} ${carries ? 'shows it to the employer once' : 'shows none'}`, async () => {
      const sample = sampleNotice(letter, sampleCenter, DAY)
      const written = Object.entries(sample.given).map(([id, text]) => [id, poisoned(letter, id, text)])
      const given = Object.fromEntries(written)
      const decided = { ...sample.papers, facts: NUMBERS, findings: NUMBERS }
      const papers = sample.papers === undefined ? {} : { papers: { ...sample.papers, ...decided } }
      const text = flowing(await readPdf((await draw(letter, { given, ...papers })).bytes))
      const found = text.match(/\d{3}[- ]\d{2}[- ]\d{4}|(?<!\d)\d{9}(?!\d)/g) ?? []
      expect(found).toEqual(carries ? ['900-12-3456'] : [])
    })
  }

  function poisoned(letter: NoticeLetter, id: string, text: string): string {
    const form = letter.fields.find((field) => field.id === id)?.form
    return form === 'text' || form === 'long-text' ? `${text} ${NUMBERS}` : text
  }
})

describe('the template of a letter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recoup-templates-'))
  cpSync(join(RESOURCES, 'letters'), folder, { recursive: true })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  for (const letter of all) {
    test(`${letter.kind} without a required element is refused with the paragraph that asks for it`, async () => {
      const path = join(folder, `${letter.template}.typ`)
      const whole = readFileSync(path, 'utf8')
      const marks = [...whole.matchAll(/#(?:element|written)\("([a-z-]+)"/g)].map(([, id]) => id ?? '')
      const [first = ''] = marks
      expect(letter.elements.map(({ id }) => id)).toContain(first)
      writeFileSync(path, whole.replace(`("${first}"`, '("something-else"'))
      const press = new Press({ templates: folder, fonts: join(RESOURCES, 'fonts') })
      const { missing } = await draw(letter, {}, press)
      const expected = letter.elements.find(({ id }) => id === first)
      expect(missing.map(({ cite }) => cite)).toEqual([expected?.cite])
    })
  }
})

test('the address of every letter lies in the window of a number 10 envelope', async () => {
  for (const letter of all) {
    const { pages } = await readPdf((await draw(letter)).bytes)
    const inside = (pages[0]?.pieces ?? []).filter(
      ({ left, baseline }) => left < 5.375 && baseline > 2.04 && baseline < 3.6,
    )
    expect(inside.length, letter.kind).toBeGreaterThan(0)
    expect(inside.every(({ baseline, left }) => baseline < 3.05 && left >= 0.99), letter.kind).toBe(true)
  }
})

function inLines({ pages }: PdfRead): string {
  return pages.map(({ text }, index) => `[page ${index + 1}]\n${text.trim()}\n`).join('\n')
}
