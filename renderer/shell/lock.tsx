/** The lock of the screen: after some minutes without a touch, or at once; what was being done stays underneath. */
import { useEffect, useRef, type ReactNode } from 'react'
import { call } from '../api.ts'
import { Button } from '../components/button.tsx'
import { Form } from '../components/form.tsx'
import { PageTitle } from '../components/page.tsx'
import { PassphraseField } from '../components/passphrase-field.tsx'
import { exact } from '../components/reading.ts'
import { field, useForm } from '../components/use-form.ts'
import { Gate } from '../parts/gate.tsx'
import { useDeed } from '../use-deed.ts'
import { answers } from '../use-view.ts'

/** What counts as a touch. */
const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const

const LOOK_EVERY_MILLISECONDS = 5000

/** Locks the session now. */
export async function lockSession(): Promise<void> {
  await call('session.lock', {})
  await answers.invalidateQueries({ queryKey: ['center.status'] })
}

/** Locks the session after so many minutes without a touch. A computer that slept meanwhile counts as not touched. */
export function useIdleLock(minutes: number): void {
  const touched = useRef(0)
  useEffect(() => {
    const touch = (): void => void (touched.current = Date.now())
    touch()
    for (const kind of TOUCHES) window.addEventListener(kind, touch, { capture: true, passive: true })
    const watch = window.setInterval(() => {
      if (Date.now() - touched.current >= minutes * 60_000) void lockSession()
    }, LOOK_EVERY_MILLISECONDS)
    return () => {
      for (const kind of TOUCHES) window.removeEventListener(kind, touch, { capture: true })
      window.clearInterval(watch)
    }
  }, [minutes])
}

/** What stands in the place of the desk while it is locked. */
export function LockScreen(): ReactNode {
  const form = useForm({ passphrase: field('Passphrase', exact) })
  const unlock = useDeed('session.unlock', { blame: form.blame })
  const leave = useDeed('session.signOut')
  const signOut = async (): Promise<void> => {
    await leave.run({})
    window.location.hash = ''
    answers.clear()
    await answers.invalidateQueries()
  }
  return (
    <Gate narrow>
      <div className="panel">
        <PageTitle>Locked</PageTitle>
        <p className="soft">What you were doing is kept. Type the passphrase of the account that is signed in.</p>
        <Form
          form={form}
          onSubmit={form.submit(async (read) => void (await unlock.run(read)))}
          does="Unlock"
          deed={unlock}
          beside={
            <Button busy={leave.busy} onClick={() => void signOut()}>
              Sign out
            </Button>
          }
        >
          <PassphraseField field={form.field('passphrase')} autoComplete="current-password" first />
        </Form>
      </div>
    </Gate>
  )
}
