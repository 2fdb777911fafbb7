/** The control totals of the book, asked for a stretch of debts at a time, so that a large book shows how far it is. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { IsoDate } from '../../../shared/values/dates.ts'
import type { Denied } from '../../../shared/values/outcome.ts'
import { call } from '../../api.ts'
import { together, type Totals } from './together.ts'

/** Quick enough for a clerk not to notice each. */
const AT_ONCE = 1000

/** What has been added up so far. */
export interface ControlTotals {
  readonly totals?: Totals
  readonly done: boolean
  readonly denial?: Denied['error']
}

/** Adds up the book as of a day; begins anew when something in it was changed. */
export function useControlTotals(asOf: IsoDate): ControlTotals {
  const query = useInfiniteQuery({
    queryKey: ['report.controlTotals', asOf],
    queryFn: async ({ pageParam }) => await call('report.controlTotals', { asOf, after: pageParam, limit: AT_ONCE }),
    initialPageParam: 0,
    getNextPageParam: (outcome) => (outcome.ok && !outcome.value.done ? outcome.value.last : undefined),
    refetchOnWindowFocus: false,
  })
  const { data, hasNextPage, isFetching, fetchNextPage } = query
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage()
  }, [hasNextPage, isFetching, fetchNextPage])
  const answers = (data?.pages ?? []).flatMap((outcome) => (outcome.ok ? [outcome.value] : []))
  const denied = data?.pages.find((outcome) => !outcome.ok)
  if (denied?.ok === false) return { done: false, denial: denied.error }
  const [first, ...rest] = answers
  return first === undefined ? { done: false } : { totals: rest.reduce(together, first), done: !hasNextPage }
}
