import type { ReactNode } from 'react'
import type { Input } from '../../../shared/api.ts'
import { bytesOf, saveFile } from '../../components/bytes.ts'
import { Button } from '../../components/button.tsx'
import { tell } from '../../notices.ts'
import { useDeed } from '../../use-deed.ts'

const FORMS = [
  { form: 'pdf', label: 'PDF' },
  { form: 'xlsx', label: 'Workbook' },
  { form: 'csv', label: 'CSV' },
] as const

/** Saves a report as a file. */
export function SaveReport({ asked }: { readonly asked: Input<'report.show'> }): ReactNode {
  const write = useDeed('report.file', { renew: false })
  const save = async (form: (typeof FORMS)[number]['form']): Promise<void> => {
    const file = await write.run({ ...asked, form })
    if (file === undefined) return tell('The report could not be written.')
    saveFile(file.fileName, file.mediaType, bytesOf(file.base64))
    tell(`${file.fileName} is saved.`)
  }
  return (
    <>
      {FORMS.map(({ form, label }) => (
        <Button key={form} icon="save" busy={write.busy} onClick={() => void save(form)}>
          {label}
        </Button>
      ))}
    </>
  )
}
