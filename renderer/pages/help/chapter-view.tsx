import type { ReactNode } from 'react'
import { pictureAt } from '../../manual/chapters.ts'
import type { Chapter, Part, Run } from '../../manual/read-chapter.ts'

/** One chapter of the manual: what it is, what one does, what one should know, a picture. */
export function ChapterView({ chapter }: { readonly chapter: Chapter }): ReactNode {
  return (
    <article className="prose" aria-label={chapter.title}>
      {chapter.parts.map((part, index) => (
        <PartView key={index} part={part} />
      ))}
    </article>
  )
}

function PartView({ part }: { readonly part: Part }): ReactNode {
  switch (part.kind) {
    case 'paragraph':
      return (
        <p>
          <Runs runs={part.runs} />
        </p>
      )
    case 'steps':
      return (
        <ol>
          <Items items={part.items} />
        </ol>
      )
    case 'points':
      return (
        <ul>
          <Items items={part.items} />
        </ul>
      )
    case 'picture':
      return <Picture shows={part.shows} source={pictureAt(part.file)} />
  }
}

function Items({ items }: { readonly items: readonly (readonly Run[])[] }): ReactNode {
  return items.map((runs, index) => (
    <li key={index}>
      <Runs runs={runs} />
    </li>
  ))
}

function Runs({ runs }: { readonly runs: readonly Run[] }): ReactNode {
  return runs.map((run, index) => {
    switch (run.kind) {
      case 'words':
        return run.text
      case 'strong':
        return <b key={index}>{run.text}</b>
      case 'key':
        return <kbd key={index}>{run.text}</kbd>
      case 'link':
        return (
          <a key={index} href={run.to}>
            {run.text}
          </a>
        )
    }
  })
}

/** The picture with its caption; the caption says it all for whoever does not see the picture. */
function Picture({ shows, source }: { readonly shows: string; readonly source: string | undefined }): ReactNode {
  if (source === undefined) return null
  return (
    <figure className="picture">
      <img src={source} alt="" width={1104} height={560} loading="lazy" />
      <figcaption className="soft">{shows}</figcaption>
    </figure>
  )
}
