import { expect, test } from 'vitest'
import { chapterOf, chapters, excerptOf, findChapters, pictureAt } from '../../../renderer/manual/chapters.ts'
import type { Part, Run } from '../../../renderer/manual/read-chapter.ts'
import { readPlace } from '../../../renderer/router.ts'
import { screens } from '../../../renderer/screens.ts'

const partsOf = (kind: Part['kind']): readonly Part[] =>
  chapters.flatMap(({ parts }) => parts.filter((part) => part.kind === kind))

function runsOf(part: Part): readonly Run[] {
  if (part.kind === 'picture') return []
  return part.kind === 'paragraph' ? part.runs : part.items.flat()
}

test('every screen of the menu has a chapter', () => {
  expect(screens.filter(({ path }) => chapterOf([path]) === undefined).map(({ path }) => path)).toEqual([])
})

test('the help of a tab is the chapter on that tab, and of anything else the chapter on its screen', () => {
  expect(chapterOf(['payments', 'suspense'])?.id).toBe('suspense')
  expect(chapterOf(['debts', '12', 'payment'])?.id).toBe('debts')
  expect(chapterOf([])?.id).toBe('worklist')
})

test('every chapter says in a paragraph what it is about, and then what one does or should know', () => {
  for (const { parts } of chapters) {
    expect(parts[0]?.kind).toBe('paragraph')
    expect(['steps', 'points']).toContain(parts[1]?.kind)
  }
})

test('every link of the manual leads to a screen or a chapter', () => {
  const ids = new Set(chapters.map(({ id }) => id))
  const paths = new Set(screens.map(({ path }) => path))
  const links = chapters.flatMap(({ parts }) =>
    parts.flatMap(runsOf).flatMap((run) => (run.kind === 'link' ? [run.to] : [])),
  )
  expect(links.length).toBeGreaterThan(chapters.length)
  const astray = links.filter((link) => {
    const [screen = '', id] = readPlace(link).path
    return !link.startsWith('#/') || !paths.has(screen) || (screen === 'help' && id !== undefined && !ids.has(id))
  })
  expect(astray).toEqual([])
})

test('every picture that a chapter names is there', () => {
  const files = partsOf('picture').flatMap((part) => (part.kind === 'picture' ? [part.file] : []))
  expect(files.length).toBeGreaterThan(8)
  expect(files.filter((file) => pictureAt(file) === undefined)).toEqual([])
})

test('no mark is left standing in the text', () => {
  expect(chapters.filter(({ text }) => /[`*[\]#<>]|\]\(/.test(text)).map(({ id }) => id)).toEqual([])
})

test('a search finds the chapters that hold all words, a title first, by what else one calls it too', () => {
  expect(findChapters('suspense').map(({ id }) => id)[0]).toBe('suspense')
  expect(findChapters('forgot passphrase').map(({ id }) => id)).toContain('keys-and-passphrases')
  expect(findChapters('WRITE off')[0]?.id).toBe('closing')
  expect(findChapters('zeppelin')).toEqual([])
})

test('what was found is shown with the words around it', () => {
  const [chapter] = findChapters('penalty')
  expect(chapter === undefined ? '' : excerptOf(chapter, 'penalty')).toMatch(/penalty/i)
})
