/**
 * What is typed into a form and not yet done. The center keeps it for the account, so that it is there again after a
 * crash, a lock or a change of place; it ends when the deed is done or given up.
 */
import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react'
import { call } from './api.ts'
import { Loaded } from './components/loaded.tsx'
import { replaceView, useView } from './use-view.ts'

/** A text by the name of its field. */
type Typed = Readonly<Record<string, string>>

/** The draft of the form that stands here. */
export interface Draft {
  /** What was there when the form was opened. */
  readonly typed: Typed
  readonly keep: (name: string, text: string) => void
  /** Leaves certain fields out of it. */
  readonly forget: (names: readonly string[]) => void
  /** Ends it: what was typed is done, or given up. */
  readonly end: () => void
  /** Ends it and opens the form anew. */
  readonly startAnew: () => void
}

const DraftContext = createContext<Draft | undefined>(undefined)

/** The draft of the form that stands here; undefined where nothing is kept. */
export function useDraft(): Draft | undefined {
  return useContext(DraftContext)
}

/** Keeps what is typed into the forms within, under the name of their place. */
export function Drafted({ place, children }: { readonly place: string; readonly children: ReactNode }): ReactNode {
  const view = useView('draft.list', {})
  return (
    <Loaded view={view}>
      {({ drafts }) => (
        <Kept key={place} place={place} found={drafts[place] ?? NOTHING}>
          {children}
        </Kept>
      )}
    </Loaded>
  )
}

const NOTHING: Typed = {}

interface FormEnds {
  readonly onDone: (message: string) => void
  readonly onCancel: () => void
}

/** The ways in which a form is left, each of which ends its draft as well. */
export function useEndsDraft({ onDone, onCancel }: FormEnds): FormEnds {
  const draft = useDraft()
  return {
    onDone: (message) => {
      draft?.end()
      onDone(message)
    },
    onCancel: () => {
      draft?.end()
      onCancel()
    },
  }
}

/** What was typed is kept once the typing rests. */
const RESTS_MILLISECONDS = 400

interface KeptProps {
  readonly place: string
  readonly found: Typed
  readonly children: ReactNode
}

function Kept({ place, found, children }: KeptProps): ReactNode {
  const [begun, setBegun] = useState({ typed: found, times: 0 })
  const now = useRef(found)
  const timer = useRef<number>(undefined)
  const save = (): void => {
    window.clearTimeout(timer.current)
    timer.current = undefined
    void keepDraft(place, now.current)
  }
  useEffect(
    () => () => {
      if (timer.current !== undefined) void keepDraft(place, now.current)
      window.clearTimeout(timer.current)
    },
    [place],
  )
  const leave = (rest: Typed): void => {
    if (Object.keys(rest).length === Object.keys(now.current).length) return
    now.current = rest
    save()
  }
  const end = (): void => leave(NOTHING)
  const draft: Draft = {
    typed: begun.typed,
    keep: (name, text) => {
      now.current = { ...now.current, [name]: text }
      window.clearTimeout(timer.current)
      timer.current = window.setTimeout(save, RESTS_MILLISECONDS)
    },
    forget: (names) =>
      leave(Object.fromEntries(Object.entries(now.current).filter(([name]) => !names.includes(name)))),
    end,
    startAnew: () => {
      end()
      setBegun({ typed: NOTHING, times: begun.times + 1 })
    },
  }
  return (
    <DraftContext key={begun.times} value={draft}>
      {children}
    </DraftContext>
  )
}

/** A draft that cannot be kept is no reason to disturb the typing; the form itself still has it. */
async function keepDraft(place: string, typed: Typed): Promise<void> {
  const outcome = await call('draft.keep', { place, typed }).catch(() => undefined)
  if (outcome?.ok === true) replaceView('draft.list', {}, outcome.value)
}
