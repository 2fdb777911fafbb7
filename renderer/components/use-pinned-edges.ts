/** Where each column that stays in sight stops: the widths of those before it, measured when they change. */
import { useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * Keeps the first columns of a table in sight while it is scrolled sideways.
 *
 * @param pinned how many columns stay, beside the boxes for picking where there are any
 */
export function usePinnedEdges(pinned: number, picking: boolean): RefObject<HTMLDivElement | null> {
  const region = useRef<HTMLDivElement>(null)
  // After every drawing: a width may have changed with any of them.
  useLayoutEffect(() => {
    if (pinned === 0) return
    const count = pinned + (picking ? 1 : 0)
    for (const row of region.current?.querySelectorAll('tr') ?? []) {
      const cells = [...row.children].filter((cell) => cell instanceof HTMLElement)
      let edge = 0
      for (const [index, cell] of cells.entries()) {
        cell.style.insetInlineStart = index < count ? `${edge}px` : ''
        edge += cell.offsetWidth
      }
    }
  })
  return region
}
