/**
 * Checks the books while nobody waits: from the sign-in on a stretch of debts is replayed from the ledger, and a while
 * later the next. What was found is kept for the screen of the books.
 */
import { useEffect, useSyncExternalStore } from 'react'
import type { Answer } from '../shared/api.ts'
import { call } from './api.ts'

type Check = Answer<'ledger.check'>

/** How far the check has come, and what it found. */
export interface BooksCheck {
  readonly state: 'waiting' | 'running' | 'done'
  readonly debts: number
  readonly entries: number
  readonly differences: Check['differences']
}

/** Small enough that a clerk never waits for it, seldom enough that it costs next to nothing. */
const AT_ONCE = 200
const PAUSE_MILLISECONDS = 1500

const NOTHING: BooksCheck = { state: 'waiting', debts: 0, entries: 0, differences: [] }

let found: BooksCheck = NOTHING
const listeners = new Set<() => void>()

function show(next: BooksCheck): void {
  found = next
  for (const listener of listeners) listener()
}

function listen(changed: () => void): () => void {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

/** What the check has found so far. */
export function useBooksCheck(): BooksCheck {
  return useSyncExternalStore(listen, () => found)
}

/** Runs the check from the first debt to the last, a stretch at a time, while the desk is open. */
export function useChecking(): void {
  useEffect(() => {
    let stopped = false
    let timer: ReturnType<typeof setTimeout> | undefined
    show({ ...NOTHING, state: 'running' })
    const goOn = async (after: number): Promise<void> => {
      const outcome = await call('ledger.check', { after, limit: AT_ONCE }).catch(() => undefined)
      if (stopped || outcome?.ok !== true) return
      const { debts, entries, differences, last, done } = outcome.value
      show({
        state: done ? 'done' : 'running',
        debts: found.debts + debts,
        entries: found.entries + entries,
        differences: [...found.differences, ...differences],
      })
      if (!done) timer = setTimeout(() => void goOn(last), PAUSE_MILLISECONDS)
    }
    timer = setTimeout(() => void goOn(0), PAUSE_MILLISECONDS)
    return () => {
      stopped = true
      clearTimeout(timer)
    }
  }, [])
}
