/**
 * What is typed into a form and not yet done. The center keeps it for the account, so that it is there again after a
 * crash, a lock or a change of place; it ends when the deed is done or given up.
 */
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react'
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
  const begin = (typed: Typed): OpenDraft => openDraft(place, typed, () => setDraft(begin(NOTHING)))
  const [draft, setDraft] = useState(() => begin(found))
  useEffect(() => draft.rest, [draft])
  return (
    <DraftContext key={draft.number} value={draft}>
      {children}
    </DraftContext>
  )
}

interface OpenDraft extends Draft {
  /** Tells a form that was begun anew from the one before it. */
  readonly number: number
  /** Keeps at once what waits to be kept. */
  readonly rest: () => void
}

let opened = 0

function openDraft(place: string, typed: Typed, again: () => void): OpenDraft {
  let now = typed
  let timer: number | undefined
  const save = (): void => {
    window.clearTimeout(timer)
    timer = undefined
    void keepDraft(place, now)
  }
  const leave = (others: Typed): void => {
    if (Object.keys(others).length === Object.keys(now).length) return
    now = others
    save()
  }
  const end = (): void => leave(NOTHING)
  opened += 1
  return {
    number: opened,
    typed,
    keep: (name, text) => {
      now = { ...now, [name]: text }
      window.clearTimeout(timer)
      timer = window.setTimeout(save, RESTS_MILLISECONDS)
    },
    forget: (names) => leave(Object.fromEntries(Object.entries(now).filter(([name]) => !names.includes(name)))),
    end,
    startAnew: () => {
      end()
      again()
    },
    rest: () => {
      if (timer !== undefined) save()
    },
  }
}

/** A draft that cannot be kept is no reason to disturb the typing; the form itself still has it. */
async function keepDraft(place: string, typed: Typed): Promise<void> {
  const outcome = await call('draft.keep', { place, typed }).catch(() => undefined)
  if (outcome?.ok === true) replaceView('draft.list', {}, outcome.value)
}
