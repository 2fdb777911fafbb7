/** Which rows of a long table to draw: those near the window, or all of them for a short table and for paper. */
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'

const DRAW_ALL_UP_TO = 120
const ROW_HEIGHT_PIXELS = 44
const BEYOND_SIGHT = 15

interface RowsInSight {
  readonly inSight: readonly number[]
  /** Pixels of rows not drawn before and after. */
  readonly above: number
  readonly below: number
  readonly body: RefObject<HTMLTableSectionElement | null>
}

/** Follows the window as it scrolls. */
export function useRowsInSight(count: number): RowsInSight {
  const body = useRef<HTMLTableSectionElement>(null)
  const [top, setTop] = useState(0)
  const printing = usePrinting()
  const all = printing || count <= DRAW_ALL_UP_TO
  const virtualizer = useWindowVirtualizer({
    count,
    enabled: !all,
    estimateSize: () => ROW_HEIGHT_PIXELS,
    overscan: BEYOND_SIGHT,
    scrollMargin: top,
  })
  useEffect(() => {
    const box = body.current?.getBoundingClientRect()
    if (box !== undefined) setTop(box.top + window.scrollY)
  }, [count])
  if (all) return { inSight: Array.from({ length: count }, (_, index) => index), above: 0, below: 0, body }
  const items = virtualizer.getVirtualItems()
  const above = Math.max(0, (items[0]?.start ?? 0) - top)
  const below = Math.max(0, virtualizer.getTotalSize() - ((items.at(-1)?.end ?? 0) - top))
  return { inSight: items.map((item) => item.index), above, below, body }
}

/** True while the window is being printed. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const before = (): void => flushSync(() => setPrinting(true))
    const after = (): void => setPrinting(false)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return printing
}
