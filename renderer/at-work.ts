/** Whether the program has been at a deed for so long that the clerk should see how far it has come. */
import { useSyncExternalStore } from 'react'

const LONG_MILLISECONDS = 1000

let underWay = 0
let long = false
let timer: number | undefined
const listeners = new Set<() => void>()

function set(next: boolean): void {
  long = next
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A deed was asked for. */
export function beginWork(): void {
  underWay += 1
  timer ??= window.setTimeout(() => set(true), LONG_MILLISECONDS)
}

/** It was answered. */
export function endWork(): void {
  underWay -= 1
  if (underWay > 0) return
  window.clearTimeout(timer)
  timer = undefined
  if (long) set(false)
}

/** True from a second after a deed was asked for until it is answered. */
export function useLongWork(): boolean {
  return useSyncExternalStore(listen, () => long)
}
