import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { Day } from '../../components/day.tsx'
import { Denied } from '../../components/denied.tsx'
import { TextField } from '../../components/fields.tsx'
import { anyWords } from '../../components/reading.ts'
import { optionalField, useForm } from '../../components/use-form.ts'
import { useDeed } from '../../use-deed.ts'
import { DocumentView } from './document-view.tsx'

interface LetterDocumentProps {
  readonly document: Answer<'document.open'>
  readonly letterId: number
  readonly printedOn: string | undefined
  readonly actions: ReactNode
}

/** An issued letter: printing it is recorded, and printing it again asks why. */
export function LetterDocument({ document, letterId, printedOn, actions }: LetterDocumentProps): ReactNode {
  const form = useForm({ reason: optionalField('Why it is printed again', anyWords) })
  const print = useDeed('letter.print', { blame: form.blame })
  const record = async (): Promise<boolean> => {
    const reason = form.readings?.reason ?? ''
    return (await print.run({ letterIds: [letterId], reason })) !== undefined
  }
  return (
    <>
      {printedOn === undefined ? null : (
        <div className="screen-only">
          <TextField
            field={form.field('reason')}
            size="wide"
            hint={
              <>
                It was printed on <Day on={printedOn} />. A second printing needs its reason.
              </>
            }
          />
        </div>
      )}
      {print.denial === undefined ? null : <Denied denial={print.denial} />}
      <DocumentView document={document} actions={actions} onPrint={record} />
    </>
  )
}
