/** Doing a deed: one call, one answer, and what stands in the way when there is none. */
import { useRef, useState } from 'react'
import type { Answer, CallName, Input } from '../shared/api.ts'
import type { Denied } from '../shared/values/outcome.ts'
import { call } from './api.ts'
import { beginWork, endWork } from './at-work.ts'
import { readableDays } from './components/readable-days.ts'
import { renewViews } from './use-view.ts'

/** Why a deed was not done. `unreachable`: the program did not answer, so nothing is known. */
export type Denial = Denied['error'] | { readonly kind: 'unreachable' }

/** What the program found wrong with an input: a sentence by the path of the field. */
export type Issues = Readonly<Record<string, string>>

interface DeedOptions {
  /** Takes what is wrong with the input, to put it under the fields. */
  readonly blame?: (issues: Issues) => void
  /** False when the screen itself says when the answers the window holds are to be renewed. */
  readonly renew?: boolean
}

/** A deed that a screen can do. */
export interface Deed<N extends CallName> {
  readonly busy: boolean
  readonly denial: Denial | undefined
  /** Does it; undefined when it was denied. A second call while one is under way does nothing. */
  readonly run: (input: Input<N>) => Promise<Answer<N> | undefined>
}

/** Prepares a deed by its call's name. After it, every answer that the window holds is renewed. */
export function useDeed<N extends CallName>(name: N, { blame, renew = true }: DeedOptions = {}): Deed<N> {
  const [busy, setBusy] = useState(false)
  const [denial, setDenial] = useState<Denial>()
  const underWay = useRef(false)

  const run = async (input: Input<N>): Promise<Answer<N> | undefined> => {
    if (underWay.current) return undefined
    underWay.current = true
    setBusy(true)
    beginWork()
    setDenial(undefined)
    try {
      const outcome = await call(name, input)
      if (!outcome.ok) {
        setDenial(outcome.error)
        if (outcome.error.kind === 'invalid') blame?.(issuesByPath(outcome.error.issues))
        return undefined
      }
      if (renew) void renewViews()
      return outcome.value
    } catch {
      setDenial({ kind: 'unreachable' })
      return undefined
    } finally {
      endWork()
      underWay.current = false
      setBusy(false)
    }
  }

  return { busy, denial, run }
}

function issuesByPath(issues: readonly { readonly path: string; readonly message: string }[]): Issues {
  return Object.fromEntries(issues.map((issue) => [issue.path, readableDays(issue.message)]))
}
