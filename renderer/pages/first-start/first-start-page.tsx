import { useState, type ReactNode } from 'react'
import { Button } from '../../components/button.tsx'
import { PageTitle } from '../../components/page.tsx'
import { EnterPractice } from '../../parts/enter-practice.tsx'
import { Gate } from '../../parts/gate.tsx'
import type { ProfileInput } from '../../parts/profile-plans.ts'
import { renewViews } from '../../use-view.ts'
import { AccountStage } from './account-stage.tsx'
import { CenterStage } from './center-stage.tsx'
import { KeyStage } from './key-stage.tsx'

const STAGES = ['The center', 'The first supervisor', 'The recovery key'] as const

type Stage =
  | { readonly at: 0 }
  | { readonly at: 1; readonly profile: ProfileInput }
  | { readonly at: 2; readonly center: string; readonly recoveryKey: string; readonly today: string }

interface FirstStartPageProps {
  readonly suggested: ProfileInput
  /** A center that was lost is brought back instead. */
  readonly onRestore: () => void
}

/** Sets up a center: its profile, its first supervisor, and the key to keep. */
export function FirstStartPage({ suggested, onRestore }: FirstStartPageProps): ReactNode {
  const [profile, setProfile] = useState(suggested)
  const [stage, setStage] = useState<Stage>({ at: 0 })
  return (
    <Gate>
      <PageTitle>Set up a center</PageTitle>
      <p className="soft screen-only">Three short steps. Everything can be changed later in Settings.</p>
      {stage.at === 0 ? (
        <div className="row screen-only">
          <EnterPractice />
          <Button kind="link" onClick={onRestore}>
            Restore a backup instead
          </Button>
        </div>
      ) : null}
      <Stages at={stage.at} />
      {stage.at === 0 ? (
        <CenterStage
          profile={profile}
          onDone={(next) => {
            setProfile(next)
            setStage({ at: 1, profile: next })
          }}
        />
      ) : null}
      {stage.at === 1 ? (
        <AccountStage
          profile={stage.profile}
          onBack={() => setStage({ at: 0 })}
          onDone={({ recoveryKey, session }) => {
            setStage({ at: 2, center: session.center, recoveryKey, today: session.today })
          }}
        />
      ) : null}
      {stage.at === 2 ? (
        <KeyStage
          center={stage.center}
          recoveryKey={stage.recoveryKey}
          today={stage.today}
          onDone={() => void renewViews()}
        />
      ) : null}
    </Gate>
  )
}

function Stages({ at }: { readonly at: number }): ReactNode {
  return (
    <ol className="stages screen-only" aria-label="Steps">
      {STAGES.map((stage, index) => (
        <li key={stage} aria-current={index === at ? 'step' : undefined} data-done={index < at}>
          {index + 1}. {stage}
          {index < at ? <span className="unseen"> (done)</span> : null}
        </li>
      ))}
    </ol>
  )
}
