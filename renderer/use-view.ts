/** Asking the program for what a screen shows, and keeping the answer while it is fresh. */
import { keepPreviousData, QueryClient, useQuery } from '@tanstack/react-query'
import type { Answer, CallName, Input } from '../shared/api.ts'
import type { Denied, Outcome, Step } from '../shared/values/outcome.ts'
import { call } from './api.ts'

/** What a screen has of a view: nothing yet, an answer, the reasons why there is none, or no program to ask. */
export type View<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T; readonly steps: readonly Step[]; readonly renewing: boolean }
  | { readonly state: 'denied'; readonly error: Denied['error']; readonly again: () => void }
  | { readonly state: 'unreachable'; readonly again: () => void }

/** Every answer the window holds. Answers are shown at once and asked for again whenever a screen is opened. */
export const answers = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: 0, refetchOnWindowFocus: true, networkMode: 'always' } },
})

interface ViewOptions {
  /** False while the input is not complete; the view then stays `loading`. */
  readonly when?: boolean
  /** True to go on showing the last answer while the next is on its way: for lists and previews. */
  readonly keep?: boolean
  /** Asks again after so many milliseconds, for as long as the screen is shown; absent: never by itself. */
  readonly every?: number | undefined
  /** Stands for the input in the store of answers, when the input itself is too large to tell answers apart by. */
  readonly key?: string
}

/** Shows a view by its call's name and input. */
export function useView<N extends CallName>(name: N, input: Input<N>, options: ViewOptions = {}): View<Answer<N>> {
  return useAnswer([name, options.key ?? input], async () => await call(name, input), options)
}

/** Shows what is asked for in another way than by one call, under the key of the call it stands for. */
export function useAnswer<T>(
  key: readonly [name: CallName, input: unknown],
  ask: () => Promise<Outcome<T>>,
  options: Omit<ViewOptions, 'key'> = {},
): View<T> {
  const query = useQuery({
    queryKey: key,
    queryFn: async () => keepBehindLock(await ask()),
    enabled: options.when ?? true,
    ...(options.every === undefined ? {} : { refetchInterval: options.every }),
    ...(options.keep === true ? { placeholderData: keepPreviousData } : {}),
  })
  const again = (): void => void query.refetch()
  // An answer that is already there goes on standing when asking for it again fails.
  if (query.data === undefined) return query.isError ? { state: 'unreachable', again } : { state: 'loading' }
  if (!query.data.ok) return { state: 'denied', error: query.data.error, again }
  return { state: 'ready', value: query.data.value, steps: query.data.steps ?? [], renewing: query.isFetching }
}

/** A locked session answers nothing; what was on the screen before stays as it was underneath. */
function keepBehindLock<T>(outcome: Outcome<T>): Outcome<T> {
  const reasons = !outcome.ok && outcome.error.kind === 'refused' ? outcome.error.reasons : []
  const locked = reasons.some(({ rule }) => rule === 'session-locked')
  if (!locked) return outcome
  void answers.invalidateQueries({ queryKey: ['center.status'] })
  throw new Error('The session is locked.')
}

/** Puts the fresh view that a deed answered with in place of the old one. */
export function replaceView<N extends CallName>(name: N, input: Input<N>, value: Answer<N>): void {
  answers.setQueryData([name, input], { ok: true, value })
}

/** Marks every answer but the named view as stale; those on the screen are asked for again. */
export async function renewViews(except?: CallName): Promise<void> {
  await answers.invalidateQueries({ predicate: (query) => query.queryKey[0] !== except })
}
