import type { ReactNode } from 'react'
import type { SettingsView } from '../../../shared/api/settings.ts'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { ProfileFields } from '../../parts/profile-fields.tsx'
import { composeProfile, profileIssues, profilePlans } from '../../parts/profile-plans.ts'
import { useDeed } from '../../use-deed.ts'
import { replaceView } from '../../use-view.ts'

/** What the center says of itself on letters and files. */
export function ProfileTab({ settings }: { readonly settings: SettingsView }): ReactNode {
  const form = useForm(profilePlans(settings.profile))
  const save = useDeed('settings.saveProfile', { blame: (issues) => form.blame(profileIssues(issues)) })
  const submit = form.submit(async (read) => {
    const saved = await save.run({ profile: composeProfile(read) })
    if (saved === undefined) return
    replaceView('settings.view', {}, saved)
    form.reset()
    tell('The center is saved. Letters from now on carry it; letters already issued stay as they are.')
  })
  return (
    <Panel title="Profile">
      <Form form={form} onSubmit={submit} does="Save" deed={save}>
        <ProfileFields form={form} />
      </Form>
    </Panel>
  )
}
