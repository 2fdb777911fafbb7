/**
 * Where the window is: a path and its filters behind the `#` of the address, so that going back, bookmarks and
 * reloads work the same in Electron and in a browser.
 */
import { useSyncExternalStore } from 'react'

/** `#/debts/12/payment?from=worklist` is the path `['debts', '12', 'payment']` with one filter. */
export interface Place {
  readonly path: readonly string[]
  readonly filters: URLSearchParams
  /** The hash itself, for telling one place from another. */
  readonly hash: string
}

/** The filters of a place, as they are given; empty ones are left out of the address. */
export type Filters = Readonly<Record<string, string | number | boolean | undefined>>

/** Reads the part of an address that begins with `#`. */
export function readPlace(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const parts = path.split('/').filter((part) => part !== '')
  return { path: parts.map((part) => decodeURIComponent(part)), filters: new URLSearchParams(query), hash }
}

/** Writes the address of a place: `#/debts?state=delinquent`. */
export function addressOf(path: string, filters: Filters = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filters)) {
    if (value !== undefined && value !== '' && value !== false) query.set(name, String(value))
  }
  const text = query.toString()
  return `#/${path}${text === '' ? '' : `?${text}`}`
}

/** Goes to a place, leaving the present one in the history. */
export function go(path: string, filters: Filters = {}): void {
  window.location.hash = addressOf(path, filters)
}

/** Changes the filters of the present place without a new entry in the history. */
export function refine(path: string, filters: Filters): void {
  window.history.replaceState(window.history.state, '', addressOf(path, filters))
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

function listen(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

/** The present place; the component is drawn again when it changes. */
export function usePlace(): Place {
  return readPlace(useSyncExternalStore(listen, () => window.location.hash))
}

/** A whole number out of an address, or undefined when there is none. */
export function readId(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined
}
