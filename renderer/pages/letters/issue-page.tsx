import { useState, type ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { DayField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { Panel } from '../../components/panel.tsx'
import { day } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, useForm } from '../../components/use-form.ts'
import { howMany } from '../../parts/words.ts'
import { addressOf, go, readId } from '../../router.ts'
import { useToday } from '../../session.tsx'
import { useDeed } from '../../use-deed.ts'
import { useView } from '../../use-view.ts'
import { BatchCheck } from './batch-check.tsx'
import { BatchResult } from './batch-result.tsx'

interface IssuePageProps {
  /** The debts chosen, `12.15.19`; empty for every debt that is owed a letter today. */
  readonly debts: string
}

/** Issues a batch of letters: who gets one, who does not and why, then one PDF. */
export function IssuePage({ debts }: IssuePageProps): ReactNode {
  const today = useToday()
  const debtIds = debts
    .split('.')
    .map(readId)
    .filter((id) => id !== undefined)
  const [result, setResult] = useState<Answer<'letter.issueBatch'>>()
  const form = useForm({ datedOn: field('Date of the letters', day(today), writeDay(today)) })
  const issue = useDeed('letter.issueBatch', { blame: form.blame })
  const datedOn = form.readings?.datedOn
  const chosen = debtIds.length > 0
  const check = useView(
    'letter.checkBatch',
    { kind: 'demand', debtIds, datedOn },
    { when: chosen && result === undefined, keep: true },
  )
  const all = useView('letters.view', { limit: 1 }, { when: !chosen && result === undefined })
  const submit = form.submit(async (read) => {
    setResult(await issue.run({ kind: 'demand', datedOn: read.datedOn, ...(chosen ? { debtIds } : {}) }))
  })
  const letterForm = (count: number): ReactNode => (
    <Panel title="Demand letters">
      <Form
        form={form}
        onSubmit={submit}
        does={`Issue ${howMany(count, 'letter')}`}
        deed={issue}
        disabled={count === 0}
        onCancel={() => go('letters')}
      >
        <DayField field={form.field('datedOn')} today={today} first />
      </Form>
    </Panel>
  )
  return (
    <Page
      title="Issue letters"
      back={{ label: 'Letters', href: addressOf('letters') }}
      lead="One PDF in mailing order. Each letter is checked for everything it must contain; its exact bytes are kept."
    >
      {result !== undefined ? (
        <BatchResult result={result} />
      ) : chosen ? (
        <Loaded view={check}>
          {(checked) => (
            <>
              {letterForm(checked.allowed.length)}
              <BatchCheck checked={checked} />
            </>
          )}
        </Loaded>
      ) : (
        <Loaded view={all}>{({ toIssueCount }) => letterForm(toIssueCount)}</Loaded>
      )}
    </Page>
  )
}
