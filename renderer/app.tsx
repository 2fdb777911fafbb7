import { useEffect, type ReactNode } from 'react'
import type { Outcome } from '../shared/values/outcome.ts'
import { Loaded } from './components/loaded.tsx'
import { FirstStartPage } from './pages/first-start/first-start-page.tsx'
import { SignInPage } from './pages/sign-in/sign-in-page.tsx'
import { SessionContext } from './session.tsx'
import { Shell } from './shell/shell.tsx'
import { answers, useView } from './use-view.ts'

/** The window: first start, sign-in, or the desk. */
export function App(): ReactNode {
  const status = useView('center.status', {})
  useSignInWhenAsked()
  return (
    <Loaded view={status}>
      {({ exists, signedIn, practice, suggestedProfile }) => {
        if (!exists) return <FirstStartPage suggested={suggestedProfile} />
        return signedIn ? <Desk /> : <SignInPage practice={practice} />
      }}
    </Loaded>
  )
}

function Desk(): ReactNode {
  const session = useView('session.view', {})
  return (
    <Loaded view={session}>
      {(value) => (
        <SessionContext value={value}>
          <Shell />
        </SessionContext>
      )}
    </Loaded>
  )
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
