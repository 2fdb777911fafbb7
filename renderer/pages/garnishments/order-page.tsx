import { useState, type ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { Button, LinkButton } from '../../components/button.tsx'
import { Day } from '../../components/day.tsx'
import { Denied } from '../../components/denied.tsx'
import { Empty } from '../../components/empty.tsx'
import { Facts, type Fact } from '../../components/facts.tsx'
import { Chips } from '../../components/filter-box.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Message } from '../../components/message.tsx'
import { Money } from '../../components/money.tsx'
import { Page } from '../../components/page.tsx'
import { Panel } from '../../components/panel.tsx'
import { Reasons } from '../../components/reasons.tsx'
import { Tag } from '../../components/tag.tsx'
import { tell } from '../../notices.ts'
import { DebtLink } from '../../parts/debt-link.tsx'
import { orderEndLabels, orderLabels, orderTones } from '../../parts/garnishment-words.ts'
import { addressOf } from '../../router.ts'
import { useDeed } from '../../use-deed.ts'
import { useView } from '../../use-view.ts'
import { AnswerForm } from './answer-form.tsx'
import { EndForm, ReviewForm, SuspendForm } from './order-forms.tsx'

export type Order = Answer<'garnishment.list'>['rows'][number]

/** One order to garnish wages: where it stands, and what may be done about it. */
export function OrderPage({ letterId }: { readonly letterId: number }): ReactNode {
  const view = useView('garnishment.list', {})
  return (
    <Loaded view={view}>
      {({ rows }) => {
        const order = rows.find((row) => row.letterId === letterId)
        if (order === undefined) return <Empty title="There is no such order." />
        return <Whole key={order.version} order={order} />
      }}
    </Loaded>
  )
}

const TODOS = ['answer', 'suspend', 'review', 'end'] as const

type Todo = (typeof TODOS)[number]

function Whole({ order }: { readonly order: Order }): ReactNode {
  const [todo, setTodo] = useState<Todo>(order.answeredOn === undefined ? 'answer' : 'review')
  const { letterId, debtId, version, standing, resumeReasons, worksheetDocumentId, stopDocumentId } = order
  const papers = useDeed('garnishment.papers')
  const print = async (): Promise<void> => {
    if ((await papers.run({ letterId, debtId, version })) !== undefined) tell('The papers for the employer are kept.')
  }
  const paper = (documentId: number | undefined, label: string): ReactNode =>
    documentId === undefined ? null : (
      <LinkButton href={addressOf(`documents/${documentId}`, { debt: debtId })}>{label}</LinkButton>
    )
  return (
    <Page
      title={`Garnishment at ${order.employer}`}
      back={{ label: 'Offsets', href: addressOf('offsets') }}
      actions={
        <>
          {paper(worksheetDocumentId, 'Open the employer papers')}
          {paper(stopDocumentId, 'Open the notice to stop')}
          {standing === 'ended' ? null : (
            <Button busy={papers.busy} onClick={() => void print()}>
              Print papers for the employer
            </Button>
          )}
        </>
      }
    >
      {papers.denial === undefined ? null : <Denied denial={papers.denial} />}
      <div className="columns">
        {standing === 'ended' ? (
          <Message title="This order has ended">{order.why}</Message>
        ) : (
          <div className="stack">
            <Chips
              label="What to do"
              value={todo}
              onChange={(next) => setTodo(TODOS.find((one) => one === next) ?? todo)}
              choices={[
                { value: 'answer', label: 'Employer answered' },
                { value: 'suspend', label: order.suspendedOn === undefined ? 'Suspend' : 'Let it go on' },
                { value: 'review', label: 'Yearly look' },
                { value: 'end', label: 'End' },
              ]}
            />
            {todo === 'suspend' && order.suspendedOn !== undefined && resumeReasons.length > 0 ? (
              <Message tone="warn" title="The rules do not allow this yet">
                <Reasons reasons={resumeReasons} />
              </Message>
            ) : null}
            <Doing todo={todo} order={order} />
          </div>
        )}
        <Panel title="The order">
          <Facts facts={factsOf(order)} />
        </Panel>
      </div>
    </Page>
  )
}

function Doing({ todo, order }: { readonly todo: Todo; readonly order: Order }): ReactNode {
  switch (todo) {
    case 'answer':
      return <AnswerForm order={order} />
    case 'suspend':
      return <SuspendForm order={order} />
    case 'review':
      return <ReviewForm order={order} />
    case 'end':
      return <EndForm order={order} />
  }
}

function factsOf(order: Order): Fact[] {
  const { standing, debtId, billNumber, name, datedOn, mailedOn, answerBy, answeredOn, disposablePay, amount } = order
  const { taken, owed, suspendedOn, reviewedOn, endedOn, ended } = order
  return [
    { label: 'State', value: <Tag tone={orderTones[standing]}>{orderLabels[standing]}</Tag> },
    { label: 'Person', value: name },
    { label: 'Bill', value: <DebtLink debtId={debtId} billNumber={billNumber} /> },
    { label: 'Ordered', value: <Day on={datedOn} /> },
    { label: 'Mailed', value: <Day on={mailedOn} /> },
    { label: 'Answer by', value: <Day on={answerBy} weekday /> },
    { label: 'Answered', value: <Day on={answeredOn} /> },
    { label: 'Disposable pay', value: disposablePay === undefined ? '–' : <Money amount={disposablePay} /> },
    { label: 'Withheld each pay', value: amount === undefined ? '–' : <Money amount={amount} /> },
    { label: 'Taken so far', value: <Money amount={taken} /> },
    { label: 'Owed today', value: <Money amount={owed} /> },
    ...(suspendedOn === undefined ? [] : [{ label: 'Suspended', value: <Day on={suspendedOn} /> }]),
    ...(reviewedOn === undefined ? [] : [{ label: 'Looked at', value: <Day on={reviewedOn} /> }]),
    ...(endedOn === undefined ? [] : [{ label: 'Ended', value: <Day on={endedOn} /> }]),
    ...(ended === undefined ? [] : [{ label: 'Because', value: orderEndLabels[ended] }]),
  ]
}
