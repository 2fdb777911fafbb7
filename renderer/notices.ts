/** What has just been done, shown at the top of the screen and read out; and words that are only read out. */
import { useSyncExternalStore } from 'react'

interface Notice {
  readonly text: string
  /** Where it was given; it goes away with the place. */
  readonly hash: string
}

let notice: Notice | undefined
let spoken = ''
const listeners = new Set<() => void>()

function changed(): void {
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Says that something was done. Call it after going to the place where it should be read. */
export function tell(text: string): void {
  notice = { text, hash: window.location.hash }
  changed()
}

/** Puts the notice away. */
export function dismiss(): void {
  notice = undefined
  changed()
}

/** Has a screen reader say something that the eye sees anyway, such as the number of results. */
export function say(text: string): void {
  spoken = text
  changed()
}

/** The notice that belongs to this place, if any. */
export function useNotice(hash: string): string | undefined {
  const current = useSyncExternalStore(listen, () => notice)
  return current?.hash === hash ? current.text : undefined
}

/** The words being read out. */
export function useSpoken(): string {
  return useSyncExternalStore(listen, () => spoken)
}
