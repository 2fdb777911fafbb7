/** Where one came from: the way back to a list as it was left, and the row one was at. */
import { useEffect, useRef } from 'react'
import { addressOf, type Place } from './router.ts'
import { screens } from './screens.ts'

export interface WayBack {
  readonly label: string
  readonly href: string
}

/** The screens that lead to debts. */
const lists = screens.filter((screen) => screen.group === 'Debts')

/** The list, or the person, that was looked at last. */
let last: WayBack | undefined

/** How far each place was scrolled down when it was left. */
const tops = new Map<string, number>()

/** The way back to the list one came from; to the usual one after a reload. */
export function wayBack(usual: WayBack): WayBack {
  return last ?? usual
}

/** What a place is called as a way back; undefined for what one does not come back to. */
export function wayBackTo({ path, hash }: Place): WayBack | undefined {
  const [screen = 'worklist', first] = path
  if (screen === 'debtors' && first !== undefined) return { label: 'The person', href: hash }
  const label = first === undefined ? lists.find((candidate) => candidate.path === screen)?.label : undefined
  return label === undefined ? undefined : { label, href: hash }
}

/** Scrolls a screen to where it was left, and puts the focus on the link to what one comes from. */
export function useArrival(place: Place, key: string): void {
  const at = useRef<{ readonly key: string; readonly place: Place }>(undefined)
  useEffect(() => {
    const scrolled = (): void => void tops.set(window.location.hash, window.scrollY)
    window.addEventListener('scroll', scrolled, { passive: true })
    return () => window.removeEventListener('scroll', scrolled)
  }, [])
  useEffect(() => {
    const from = at.current
    at.current = { key, place }
    last = wayBackTo(place) ?? last
    if (from?.key === key) return
    window.scrollTo(0, tops.get(place.hash) ?? 0)
    // A chapter of the manual is read from its beginning.
    if (from !== undefined && place.path[0] !== 'help') focusLinkTo(from.place)
  })
}

function focusLinkTo({ path: [screen, id] }: Place): void {
  if (screen === undefined || id === undefined) return
  document
    .querySelector<HTMLElement>(`main a[href="${addressOf(`${screen}/${id}`)}"]`)
    ?.focus({ preventScroll: true })
}
