import type { ReactNode } from 'react'
import type { SettingsView } from '../../../shared/api/settings.ts'
import { groupThousands } from '../../../shared/values/money.ts'
import { DayField, MoneyField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { day, money, words } from '../../components/reading.ts'
import { showDay, writeDay } from '../../components/show-day.ts'
import { field, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { useToday } from '../../session.tsx'
import { useDeed, type Issues } from '../../use-deed.ts'
import { replaceView } from '../../use-view.ts'

/** The administrative charges, by the day they take effect. */
export function ChargesTab({ settings }: { readonly settings: SettingsView }): ReactNode {
  const { charges } = settings
  const today = useToday()
  const form = useForm({
    onDelinquency: field('When a debt turns delinquent', money, groupThousands(charges.onDelinquency)),
    onAgreement: field('When an agreement is made', money, groupThousands(charges.onAgreement)),
    onReferral: field('When a debt is referred', money, groupThousands(charges.onReferral)),
    effective: field('From', day(today), writeDay(today)),
    reason: field('Reason for the change', words),
  })
  const save = useDeed('settings.saveCharges', { blame: (issues) => form.blame(chargeIssues(issues)) })
  const submit = form.submit(async ({ reason, effective, ...changed }) => {
    const saved = await save.run({ charges: changed, reason, effective })
    if (saved === undefined) return
    replaceView('settings.view', {}, saved)
    form.reset()
    tell(`The charges are saved. They hold from ${showDay(effective)} on; charges already posted stay as they are.`)
  })
  return (
    <Panel title="Administrative charges">
      <p className="soft">The law says when a charge may be made; the agency sets how much from its own costs.</p>
      <Form form={form} onSubmit={submit} does="Save" deed={save}>
        <div className="fields">
          <MoneyField field={form.field('onDelinquency')} />
          <MoneyField field={form.field('onAgreement')} />
          <MoneyField field={form.field('onReferral')} />
        </div>
        <DayField field={form.field('effective')} today={today} hint="Today or a later day" />
        <TextField field={form.field('reason')} size="wide" hint="Kept in the audit trail" />
      </Form>
    </Panel>
  )
}

function chargeIssues(issues: Issues): Issues {
  return Object.fromEntries(
    Object.entries(issues).map(([path, message]) => [path.replace(/^charges\./, ''), message]),
  )
}
