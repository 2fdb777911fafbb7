/** The manual: the chapters of `docs/manual` in their order, with their pictures, built into the window. */
import { readChapter, type Chapter } from './read-chapter.ts'

const sources = import.meta.glob<string>('../../docs/manual/*.md', { query: '?raw', import: 'default', eager: true })

const pictures = import.meta.glob<string>('../../docs/images/*.png', { query: '?url', import: 'default', eager: true })

/** Every chapter, in the order of the files' numbers. */
export const chapters: readonly Chapter[] = Object.entries(sources)
  .toSorted(([one], [other]) => (one < other ? -1 : 1))
  .map(([path, source]) => readChapter(path.slice(path.lastIndexOf('/') + 1), source))

/** The groups, in the order in which the first chapter of each comes. */
export const chapterGroups: readonly string[] = [...new Set(chapters.map(({ group }) => group))]

/** Where a picture of a chapter is; undefined when there is none of that name. */
export function pictureAt(file: string): string | undefined {
  return pictures[`../../docs/${file.replace('../', '')}`]
}

/** The chapter on a place of the window: on its tab where there is one, otherwise on its screen. */
export function chapterOf(path: readonly string[]): Chapter | undefined {
  const [screen = 'worklist', tab = ''] = path
  const on = (place: string): Chapter | undefined => chapters.find(({ screens }) => screens.includes(place))
  return on(`${screen}/${tab}`) ?? on(screen)
}

/** The chapters that hold every word of a text, those that hold them in the title first. */
export function findChapters(text: string): readonly Chapter[] {
  const words = text.toLowerCase().split(/\s+/).filter((word) => word !== '')
  const holds = (whole: string): boolean => words.every((word) => whole.toLowerCase().includes(word))
  const rank = ({ title, words: called, text: body }: Chapter): number =>
    holds(title) ? 0 : holds(`${title} ${called}`) ? 1 : holds(`${title} ${called} ${body}`) ? 2 : 3
  return chapters
    .map((chapter) => ({ chapter, rank: rank(chapter) }))
    .filter((found) => found.rank < 3)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ chapter }) => chapter)
}

/** The stretch of a chapter around the first of the words that its body holds; its beginning otherwise. */
export function excerptOf({ text }: Chapter, sought: string): string {
  const body = text.toLowerCase()
  const places = sought.toLowerCase().split(/\s+/).map((word) => (word === '' ? -1 : body.indexOf(word)))
  const at = places.find((place) => place > 0) ?? 0
  const from = at < EXCERPT_BEFORE ? 0 : text.lastIndexOf(' ', at - EXCERPT_BEFORE) + 1
  const end = text.indexOf(' ', from + EXCERPT_LENGTH)
  return `${from > 0 ? '… ' : ''}${text.slice(from, end < 0 ? undefined : end)}${end < 0 ? '' : ' …'}`
}

const EXCERPT_BEFORE = 50

const EXCERPT_LENGTH = 140
