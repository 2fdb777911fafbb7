import type { ReactNode } from 'react'
import type { ReferralBatch } from '../../../shared/api/referrals.ts'
import { BoxField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Message } from '../../components/message.tsx'
import { Panel } from '../../components/panel.tsx'
import { tickedBox, words } from '../../components/reading.ts'
import { field, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { useSession } from '../../session.tsx'
import { useDeed } from '../../use-deed.ts'
import { replaceView } from '../../use-view.ts'

const STATEMENT =
  'I certify that the debts are valid, delinquent, legally enforceable, and not barred from collection'

/** Certifies a batch; never by the one who prepared it. */
export function CertifyForm({ batch }: { readonly batch: ReferralBatch }): ReactNode {
  const { clerk } = useSession()
  const form = useForm({
    delegation: field('Delegated authority', words),
    statement: field(STATEMENT, tickedBox('Tick this to certify.')),
  })
  const certify = useDeed('referral.certify', { blame: form.blame })
  const submit = form.submit(async (read) => {
    const certified = await certify.run({ batchId: batch.batchId, ...read })
    if (certified === undefined) return
    replaceView('referral.view', { batchId: batch.batchId }, certified)
    tell('The batch is certified. Its file can be exported now.')
  })
  const mine = batch.preparedBy === clerk.name || batch.preparedBy === clerk.displayName
  return (
    <Panel title="Certify">
      {mine ? (
        <Message title="You prepared this batch; somebody else certifies it">
          <p>Sign out and let a supervisor or an approving official sign in.</p>
        </Message>
      ) : (
        <Form form={form} onSubmit={submit} does="Certify the batch" deed={certify}>
          <TextField field={form.field('delegation')} hint="The delegation order that lets you certify" size="wide" />
          <BoxField field={form.field('statement')} />
        </Form>
      )}
    </Panel>
  )
}
