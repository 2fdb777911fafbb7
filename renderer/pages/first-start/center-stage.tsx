import type { ReactNode } from 'react'
import { Form } from '../../components/form.tsx'
import { useForm } from '../../components/use-form.ts'
import { ProfileFields } from '../../parts/profile-fields.tsx'
import { composeProfile, profilePlans, type ProfileInput } from '../../parts/profile-plans.ts'

interface CenterStageProps {
  readonly profile: ProfileInput
  readonly onDone: (profile: ProfileInput) => void
}

/** The first step: what the center says of itself, filled in with Beckley's and Austin's published addresses. */
export function CenterStage({ profile, onDone }: CenterStageProps): ReactNode {
  const form = useForm(profilePlans(profile))
  return (
    <Form form={form} onSubmit={form.submit((read) => onDone(composeProfile(read)))} does="Continue">
      <ProfileFields form={form} />
    </Form>
  )
}
