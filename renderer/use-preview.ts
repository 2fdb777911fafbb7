import type { Answer, CallName, Input } from '../shared/api.ts'
import { useSettled } from './use-settled.ts'
import { useView, type View } from './use-view.ts'

const SETTLED_MILLISECONDS = 200

/** What a deed would do, asked for once typing has paused; the last answer stands until the next is there. */
export function usePreview<N extends CallName>(name: N, input: Input<N>): View<Answer<N>> {
  const asked = JSON.stringify(input)
  const when = useSettled(asked, SETTLED_MILLISECONDS) === asked
  return useView(name, input, { when, keep: true })
}
