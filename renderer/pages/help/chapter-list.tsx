import type { ReactNode } from 'react'
import { Empty } from '../../components/empty.tsx'
import { chapterGroups, chapters, excerptOf, findChapters } from '../../manual/chapters.ts'
import { addressOf } from '../../router.ts'

interface ChapterListProps {
  /** What is looked for; empty for the table of contents. */
  readonly text: string
  /** The chapter that is open. */
  readonly open: string | undefined
}

/** The contents of the manual, or what was found in it. */
export function ChapterList({ text, open }: ChapterListProps): ReactNode {
  return text === '' ? <Contents open={open} /> : <Found text={text} open={open} />
}

function Contents({ open }: { readonly open: string | undefined }): ReactNode {
  return (
    <div className="contents">
      {chapterGroups.map((group) => (
        <section key={group} aria-label={group}>
          <h3>{group}</h3>
          <ul>
            {chapters
              .filter((chapter) => chapter.group === group)
              .map(({ id, title }) => (
                <li key={id}>
                  <a href={addressOf(`help/${id}`)} aria-current={id === open ? 'page' : undefined}>
                    {title}
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Found({ text, open }: ChapterListProps): ReactNode {
  const found = findChapters(text)
  if (found.length === 0) return <Empty title="No chapter holds all these words." />
  return (
    <ul className="contents" aria-label="Found">
      {found.map((chapter) => (
        <li key={chapter.id}>
          <a
            href={addressOf(`help/${chapter.id}`, { text })}
            aria-current={chapter.id === open ? 'page' : undefined}
          >
            {chapter.title}
          </a>
          <p className="soft">{excerptOf(chapter, text)}</p>
        </li>
      ))}
    </ul>
  )
}
