import { useEffect, type ReactNode } from 'react'
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
        if (event.type === 'updated' && event.action.type === 'success' && asksToSignIn(event.action.data)) {
          void answers.invalidateQueries({ queryKey: ['center.status'] })
        }
      }),
    [],
  )
}

function asksToSignIn(outcome: unknown): boolean {
  return JSON.stringify(outcome).startsWith('{"ok":false') && JSON.stringify(outcome).includes('"rule":"sign-in"')
}
