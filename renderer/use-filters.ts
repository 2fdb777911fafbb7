/** The filters of a list, kept in its address: going back and reloading bring the same list. */
import { refine, usePlace, type Filters } from './router.ts'

export interface ListFilters {
  /** A filter's text; empty when it is not set. */
  readonly get: (name: string) => string
  readonly offset: number
  /** Changes filters and goes back to the first page, unless the page itself is what changes. */
  readonly set: (changes: Filters) => void
}

/** Reads and changes the filters of the present place. */
export function useFilters(): ListFilters {
  const { path, filters } = usePlace()
  const get = (name: string): string => filters.get(name) ?? ''
  const offset = Number(get('offset'))
  return {
    get,
    offset: Number.isSafeInteger(offset) && offset > 0 ? offset : 0,
    set: (changes) => refine(path.join('/'), { ...Object.fromEntries(filters), offset: undefined, ...changes }),
  }
}
