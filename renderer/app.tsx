import { useEffect, useState, type ReactNode } from 'react'
import type { Answer } from '../shared/api.ts'
import type { Outcome } from '../shared/values/outcome.ts'
import { Loaded } from './components/loaded.tsx'
import { FirstStartPage } from './pages/first-start/first-start-page.tsx'
import { RecoverPage } from './pages/recover/recover-page.tsx'
import { RestorePage } from './pages/restore/restore-page.tsx'
import { SignInPage } from './pages/sign-in/sign-in-page.tsx'
import { adoptPreferences } from './preferences.ts'
import { SessionContext } from './session.tsx'
import { LockScreen, useIdleLock } from './shell/lock.tsx'
import { Shell } from './shell/shell.tsx'
import { answers, useView } from './use-view.ts'

/** The window: first start, sign-in, or the desk. */
export function App(): ReactNode {
  const status = useView('center.status', {})
  useSignInWhenAsked()
  return (
    <Loaded view={status}>
      {(value) => (value.signedIn ? <LockableDesk locked={value.locked} /> : <Door {...value} />)}
    </Loaded>
  )
}

/** While it is locked the desk stays as it is, unseen and out of reach. */
function LockableDesk({ locked }: { readonly locked: boolean }): ReactNode {
  return (
    <>
      <div hidden={locked} inert={locked}>
        <Desk locked={locked} />
      </div>
      {locked ? <LockScreen /> : null}
    </>
  )
}

/** What stands before the desk. */
function Door({ exists, practice, visiting, remembered, suggestedProfile }: Answer<'center.status'>): ReactNode {
  const [way, setWay] = useState<'in' | 'restore' | 'recover'>('in')
  const back = (): void => setWay('in')
  if (way === 'restore') return <RestorePage onBack={back} />
  if (way === 'recover') return <RecoverPage onBack={back} />
  if (!exists) return <FirstStartPage suggested={suggestedProfile} onRestore={() => setWay('restore')} />
  return <SignInPage practice={practice} visiting={visiting} remembered={remembered} onWay={setWay} />
}

/** How often the program is asked what day it is: the day of a window that stays open changes at midnight. */
const ASK_DAY_MILLISECONDS = 60_000

function Desk({ locked }: { readonly locked: boolean }): ReactNode {
  const session = useView('session.view', {}, { every: locked ? undefined : ASK_DAY_MILLISECONDS })
  useOwnPreferences()
  return (
    <Loaded view={session}>
      {(value) => (
        <SessionContext value={value}>
          <IdleLock minutes={value.idleMinutes} />
          <Shell />
        </SessionContext>
      )}
    </Loaded>
  )
}

/** Shows the desk as the signed-in account has arranged it. */
function useOwnPreferences(): void {
  const view = useView('preferences.view', {})
  const own = view.state === 'ready' ? view.value : undefined
  useEffect(() => {
    if (own !== undefined) adoptPreferences(own)
  }, [own])
}

function IdleLock({ minutes }: { readonly minutes: number }): ReactNode {
  useIdleLock(minutes)
  return null
}

/** Asks anew who is signed in whenever an answer says that nobody is. */
function useSignInWhenAsked(): void {
  useEffect(
    () =>
      answers.getQueryCache().subscribe((event) => {
        const { data }: { readonly data?: Outcome<unknown> | undefined } = event.query.state
        if (event.type === 'updated' && event.action.type === 'success' && asksToSignIn(data)) {
          void answers.invalidateQueries({ queryKey: ['center.status'] })
        }
      }),
    [],
  )
}

/** The rule that stands in the way of every call while nobody is signed in. */
const SIGN_IN = 'sign-in'

function asksToSignIn(outcome: Outcome<unknown> | undefined): boolean {
  if (outcome === undefined || outcome.ok || outcome.error.kind !== 'refused') return false
  return outcome.error.reasons.some((reason) => reason.rule === SIGN_IN)
}
