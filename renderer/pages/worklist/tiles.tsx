import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { go, type Filters } from '../../router.ts'
import { isWhen } from './worklist-columns.tsx'

type Tile = Answer<'worklist.view'>['tiles'][number]

interface TilesProps {
  readonly tiles: readonly Tile[]
  readonly due: string
  readonly kind: string | undefined
  readonly onChoose: (filters: Filters) => void
}

/** Tiles that stand for another screen, by their key. */
const ELSEWHERE: Readonly<Record<string, string>> = { 'letters-to-send': 'letters' }

/** The counts at the top: of times, then of what there is to do. Each narrows the list to what it counts. */
export function Tiles({ tiles, due, kind, onChoose }: TilesProps): ReactNode {
  const choose = (tile: Tile): void => {
    const elsewhere = ELSEWHERE[tile.key]
    if (elsewhere !== undefined) go(elsewhere)
    else if (isWhen(tile.key)) onChoose({ due: tile.key, kind: undefined })
    else onChoose({ kind: tile.key === kind ? undefined : tile.key, due: 'all' })
  }
  const draw = (tile: Tile): ReactNode => (
    <li key={tile.key}>
      <button
        type="button"
        className={`tile tile--${tile.tone}`}
        aria-pressed={kind === undefined ? tile.key === due : tile.key === kind}
        onClick={() => choose(tile)}
      >
        <b>{tile.count.toLocaleString('en-US')}</b> {tile.label}
      </button>
    </li>
  )
  // What there is nothing of is left out, unless it is what the list shows.
  const kinds = tiles.filter(({ key, count }) => !isWhen(key) && (count > 0 || key === kind))
  return (
    <>
      <ul className="tiles screen-only" aria-label="When it is due">
        {tiles.filter(({ key }) => isWhen(key)).map(draw)}
      </ul>
      {kinds.length === 0 ? null : (
        <ul className="tiles tiles--small screen-only" aria-label="What is to be done">
          {kinds.map(draw)}
        </ul>
      )}
    </>
  )
}
