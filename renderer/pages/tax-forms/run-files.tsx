import type { ReactNode } from 'react'
import type { TaxYearView } from '../../../shared/api/tax-forms.ts'
import { groupThousands } from '../../../shared/values/money.ts'
import { bytesOf, saveFile } from '../../components/bytes.ts'
import { SelectField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { matching, oneOf } from '../../components/reading.ts'
import { field, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { useDeed } from '../../use-deed.ts'

const FORMATS = [
  { value: 'fire', label: 'Publication 1220, up to tax year 2025' },
  { value: 'iris', label: 'Staging table for the IRIS portal' },
] as const

/** Writes the file of a run. It carries whole taxpayer numbers and goes nowhere but where it is saved. */
export function RunFiles({ runs }: { readonly runs: TaxYearView['runs'] }): ReactNode {
  const choices = runs.map((run) => ({
    value: String(run.runId),
    label: `Run ${run.runId}, forms: ${run.forms}, ${groupThousands(run.discharged)}`,
  }))
  const form = useForm({
    run: field('Run', oneOf(choices), choices.at(-1)?.value ?? ''),
    format: field('Form of the file', oneOf(FORMATS), 'fire'),
    payerTaxpayerId: field('Taxpayer number of the agency', matching(/^\d{9}$/, 'Write its nine digits.')),
    controlCode: field('Transmitter control code', matching(/^[0-9A-Z]{5}$/, 'Write its five characters.')),
  })
  const write = useDeed('taxForm.file', { blame: form.blame })
  const submit = form.submit(async ({ run, ...read }) => {
    const file = await write.run({ runId: Number(run), ...read })
    if (file === undefined) return
    saveFile(file.fileName, file.mediaType, bytesOf(file.base64))
    tell(`${file.fileName} is saved. Forms: ${file.forms}; discharged: ${groupThousands(file.discharged)}.`)
  })
  return (
    <Panel title="File of a run">
      <p>
        The file carries whole Social Security numbers. Its layout follows a published implementation: compare it with
        the publication of the year before you send it.
      </p>
      <Form form={form} onSubmit={submit} does="Write the file" deed={write}>
        <div className="fields">
          <SelectField field={form.field('run')} choices={choices} />
          <SelectField field={form.field('format')} choices={FORMATS} />
          <TextField field={form.field('payerTaxpayerId')} size="short" />
          <TextField field={form.field('controlCode')} size="short" />
        </div>
      </Form>
    </Panel>
  )
}
