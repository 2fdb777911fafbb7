import { useState, type ReactNode } from 'react'
import type { Input } from '../../../shared/api.ts'
import type { LetterChoice } from '../../../shared/api/letters.ts'
import { DayField } from '../../components/fields.tsx'
import { Denied } from '../../components/denied.tsx'
import { Form } from '../../components/form.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Message } from '../../components/message.tsx'
import { Panel } from '../../components/panel.tsx'
import { PdfView } from '../../components/pdf-view.tsx'
import { day } from '../../components/reading.ts'
import { Reasons } from '../../components/reasons.tsx'
import { writeDay } from '../../components/show-day.ts'
import { field, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { LetterFields, letterFieldPlans, writtenFields, type LetterFieldPlans } from '../../parts/letter-fields.tsx'
import { go } from '../../router.ts'
import { useToday } from '../../session.tsx'
import { useSettled } from '../../use-settled.ts'
import { useView } from '../../use-view.ts'
import type { DeedProps } from './deed-panel.tsx'
import { OmissionsPanel, type Omission } from './omissions-panel.tsx'
import { useDebtDeed } from './use-debt-deed.ts'

const SETTLED_MILLISECONDS = 400

/** Writes one letter: its fields, what it leaves out, how it will look, and the deed that issues it. */
export function LetterWriter({ letter, debt, onDone, onCancel }: DeedProps & { letter: LetterChoice }): ReactNode {
  const today = useToday()
  const [omissions, setOmissions] = useState<readonly Omission[]>([])
  const dated = { datedOn: field('Date of the letter', day(today), writeDay(today)) }
  const plans: LetterFieldPlans & typeof dated = { ...letterFieldPlans(letter.fields, today), ...dated }
  const form = useForm(plans)
  const issue = useDebtDeed('letter.issue', form.blame)
  const { debtId, version } = debt
  const { kind } = letter
  const submit = form.submit(async (read) => {
    const fields = writtenFields(letter.fields, read)
    const asked = { debtId, version, kind, fields, datedOn: read.datedOn, omissions: [...omissions] }
    const fresh = await issue.run(asked)
    const issued = fresh?.letters.toSorted((a, b) => b.letterId - a.letterId)[0]
    if (issued === undefined) return
    if (kind === 'wage-garnishment-order') return onDone('The order is issued. Print it from Letters.')
    form.reset()
    go(`documents/${issued.documentId}`, { debt: debtId, letter: issued.letterId })
    tell(`${issued.label} issued. Print it, mail it, then mark it as mailed.`)
  })
  const readings = form.readings
  return (
    <>
      <Panel title={letter.label}>
        <Form form={form} onSubmit={submit} does="Issue letter" deed={issue} onCancel={onCancel}>
          <div className="fields">
            <DayField field={form.field('datedOn')} today={today} first />
            <LetterFields fields={letter.fields} field={form.field} today={today} />
          </div>
        </Form>
      </Panel>
      <OmissionsPanel elements={letter.elements} omissions={omissions} onChange={setOmissions} />
      {readings === undefined ? null : (
        <LetterPreview
          label={letter.label}
          billNumber={debt.billNumber}
          input={{
            debtId,
            kind,
            datedOn: readings.datedOn,
            fields: writtenFields(letter.fields, readings),
            omissions: [...omissions],
          }}
        />
      )}
    </>
  )
}

interface LetterPreviewProps {
  readonly label: string
  readonly billNumber: string
  readonly input: Input<'letter.preview'>
}

/** The letter as it would be issued, once the typing has settled. */
export function LetterPreview({ label, billNumber, input }: LetterPreviewProps): ReactNode {
  const settled = useSettled(JSON.stringify(input), SETTLED_MILLISECONDS)
  const current = settled === JSON.stringify(input)
  const view = useView('letter.preview', input, { keep: true, when: current })
  if (view.state === 'denied') return <Denied denial={view.error} />
  return (
    <Loaded view={view}>
      {({ pdf, missing }) => (
        <>
          {missing.length === 0 ? null : (
            <Message tone="bad" title="The letter lacks what it must contain; it cannot be issued">
              <Reasons reasons={missing} />
            </Message>
          )}
          <PdfView title={`Preview: ${label}`} fileName={`${billNumber} preview.pdf`} base64={pdf} />
        </>
      )}
    </Loaded>
  )
}
