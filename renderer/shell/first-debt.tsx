import type { ReactNode } from 'react'
import type { Answer } from '../../shared/api.ts'
import type { GuideStep } from '../../shared/api/guide.ts'
import { Button, LinkButton } from '../components/button.tsx'
import { Panel } from '../components/panel.tsx'
import { addressOf } from '../router.ts'
import { useDeed } from '../use-deed.ts'
import { useView } from '../use-view.ts'

type Guide = Answer<'guide.view'>

interface StepWords {
  readonly step: GuideStep
  readonly label: string
  /** What to do, once it is the next. */
  readonly how: string
  readonly go: string
  /** The last part of the address on the debt; absent: it begins on the form of a new debt. */
  readonly place?: string
}

/** In the order in which a debt goes through them. */
const STEPS: readonly StepWords[] = [
  {
    step: 'register',
    label: 'Register a debt',
    how: 'Make a person up, say what is owed and since when. Enter saves it.',
    go: 'New debt',
  },
  {
    step: 'letter',
    label: 'Issue its demand letter',
    how: 'Look at what the letter will say, then issue it. The debtor’s rights stand in it by themselves.',
    go: 'Issue the letter',
    place: '/letter',
  },
  {
    step: 'mailed',
    label: 'Mark it as mailed',
    how: 'A letter counts from the day it left. Say which day that was.',
    go: 'Mark as mailed',
    place: '',
  },
  {
    step: 'received',
    label: 'Record its receipt',
    how: 'When the return card is back, record the day; the debtor’s clocks are set by it.',
    go: 'Record the receipt',
    place: '',
  },
  {
    step: 'payment',
    label: 'Post a payment',
    how: 'Type an amount. You see how it is split, and why, before it is posted.',
    go: 'Post a payment',
    place: '/payment',
  },
]

/** In the practice center one has entered to learn: the next step of a first debt, until it is put away. */
export function FirstDebt(): ReactNode {
  const status = useView('center.status', {})
  const learning = status.state === 'ready' && status.value.visiting
  const view = useView('guide.view', {}, { when: learning })
  const put = useDeed('guide.show')
  if (!learning || view.state !== 'ready' || !view.value.shown) return null
  const next = STEPS.find(({ step }) => !view.value.done.includes(step))
  return (
    <div className="guide notice screen-only">
      <Panel
        title="Your first debt"
        beside={
          <Button small kind="quiet" icon="close" busy={put.busy} onClick={() => void put.run({ shown: false })}>
            Put the guide away
          </Button>
        }
      >
        <Steps guide={view.value} next={next?.step} />
        {next === undefined ? (
          <p role="status">
            That is the ordinary life of a debt. <a href={addressOf('worklist')}>The worklist</a> says what is next
            for the others, and <a href={addressOf('help')}>Help</a> has a chapter on everything else.
          </p>
        ) : (
          <Next guide={view.value} words={next} />
        )}
      </Panel>
    </div>
  )
}

function Steps({ guide, next }: { readonly guide: Guide; readonly next: GuideStep | undefined }): ReactNode {
  return (
    <ol className="stages" aria-label="Steps of a first debt">
      {STEPS.map(({ step, label }, index) => {
        const done = guide.done.includes(step)
        return (
          <li key={step} aria-current={step === next ? 'step' : undefined} data-done={done}>
            {index + 1}. {label}
            {done ? <span className="unseen"> (done)</span> : null}
          </li>
        )
      })}
    </ol>
  )
}

function Next({ guide, words }: { readonly guide: Guide; readonly words: StepWords }): ReactNode {
  const { debtId, billNumber } = guide
  const there = debtId === undefined || words.place === undefined ? 'debts/new' : `debts/${debtId}${words.place}`
  return (
    <div className="row">
      <p role="status">{words.how}</p>
      <LinkButton small href={addressOf(there)}>
        {words.go}
        {billNumber === '' ? '' : ` on ${billNumber}`}
      </LinkButton>
    </div>
  )
}
