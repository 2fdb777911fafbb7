import type { ReactNode } from 'react'
import { DayField } from '../../components/fields.tsx'
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
import { go } from '../../router.ts'
import { useToday } from '../../session.tsx'
import { useSettled } from '../../use-settled.ts'
import { useView } from '../../use-view.ts'
import type { DeedProps } from './deed-panel.tsx'
import { useDebtDeed } from './use-debt-deed.ts'

const SETTLED_MILLISECONDS = 300

/** Issues the demand letter after showing it as it will be. */
export function LetterForm({ debt, onCancel }: DeedProps): ReactNode {
  const today = useToday()
  const form = useForm({ datedOn: field('Date of the letter', day(today), writeDay(today)) })
  const issue = useDebtDeed('letter.issue', form.blame)
  const { debtId, version } = debt
  const submit = form.submit(async ({ datedOn }) => {
    const fresh = await issue.run({ debtId, version, kind: 'demand', datedOn })
    const letter = fresh?.letters.toSorted((a, b) => b.letterId - a.letterId)[0]
    if (letter === undefined) return
    go(`documents/${letter.documentId}`, { debt: debtId, letter: letter.letterId })
    tell(`${letter.label} issued. Print it, mail it, then mark it as mailed.`)
  })
  return (
    <Panel title="Issue the demand letter">
      <Form form={form} onSubmit={submit} does="Issue letter" deed={issue} onCancel={onCancel}>
        <DayField field={form.field('datedOn')} today={today} first />
      </Form>
      {form.readings === undefined ? null : (
        <LetterPreview debtId={debtId} billNumber={debt.billNumber} datedOn={form.readings.datedOn} />
      )}
    </Panel>
  )
}

interface LetterPreviewProps {
  readonly debtId: number
  readonly billNumber: string
  readonly datedOn: string
}

function LetterPreview({ debtId, billNumber, datedOn }: LetterPreviewProps): ReactNode {
  const settled = useSettled(datedOn, SETTLED_MILLISECONDS)
  const view = useView('letter.preview', { debtId, kind: 'demand', datedOn: settled }, { keep: true })
  return (
    <Loaded view={view}>
      {({ pdf, missing }) => (
        <>
          {missing.length === 0 ? null : (
            <Message tone="bad" title="The letter lacks what it must contain; it cannot be issued">
              <Reasons reasons={missing} />
            </Message>
          )}
          <PdfView title="Preview of the demand letter" fileName={`${billNumber} preview.pdf`} base64={pdf} />
        </>
      )}
    </Loaded>
  )
}
