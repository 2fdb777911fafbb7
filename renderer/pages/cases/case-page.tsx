import type { ReactNode } from 'react'
import type { CaseView } from '../../../shared/api/case-files.ts'
import { Button, LinkButton } from '../../components/button.tsx'
import { Day } from '../../components/day.tsx'
import { Denied } from '../../components/denied.tsx'
import { Facts } from '../../components/facts.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { Panel } from '../../components/panel.tsx'
import { readableDays } from '../../components/readable-days.ts'
import { Steps } from '../../components/steps.tsx'
import { Tag } from '../../components/tag.tsx'
import { tell } from '../../notices.ts'
import { Drafted, useEndsDraft } from '../../drafts.tsx'
import { DebtLink } from '../../parts/debt-link.tsx'
import { caseLabels, channelWords, groundWords } from '../../parts/case-words.ts'
import { howMany } from '../../parts/words.ts'
import { addressOf, go } from '../../router.ts'
import { useDeed } from '../../use-deed.ts'
import { useView } from '../../use-view.ts'
import { AssignForm } from './assign-form.tsx'
import { AttachForm } from './attach-form.tsx'
import { ChecklistPanel, DecisionPanel, EventsPanel, PapersPanel } from './case-panels.tsx'
import { CourseForm } from './course-form.tsx'

export const CASE_PLACES = ['assign', 'attach', 'course'] as const

export type CasePlace = (typeof CASE_PLACES)[number]

interface CasePageProps {
  readonly caseId: number
  /** What is being done, when something is. */
  readonly doing: CasePlace | undefined
}

/** One case: what was asked, whether in time, what is missing, who works on it, how it ended. */
export function CasePage({ caseId, doing }: CasePageProps): ReactNode {
  const view = useView('case.view', { caseId })
  return (
    <Loaded view={view}>
      {(file) => (
        <Page
          title={`${caseLabels[file.kind]}: ${file.name}`}
          back={{ label: 'Cases', href: addressOf('cases') }}
          lead={<Lead file={file} />}
        >
          <div className="columns">
            <div className="stack">
              {doing === undefined ? <NextPanel file={file} /> : <Doing file={file} doing={doing} />}
              <TimePanel file={file} />
              <ChecklistPanel file={file} />
              <HouseholdPanel file={file} />
              <DecisionPanel file={file} />
              <EventsPanel file={file} />
            </div>
            <div className="stack">
              <FactsPanel file={file} />
              <PapersPanel file={file} />
            </div>
          </div>
        </Page>
      )}
    </Loaded>
  )
}

export interface CaseProps {
  readonly file: CaseView
}

function Lead({ file }: CaseProps): ReactNode {
  return (
    <>
      <Tag tone={file.decision === undefined ? 'gold' : 'grey'}>{file.standing}</Tag>{' '}
      <DebtLink debtId={file.debtId} billNumber={file.billNumber} /> · {file.debtTypeLabel}
    </>
  )
}

function Doing({ file, doing }: CaseProps & { readonly doing: CasePlace }): ReactNode {
  const back = (): void => go(`cases/${file.caseId}`)
  const done = (message: string): void => {
    back()
    tell(message)
  }
  return (
    <Drafted place={`cases/${file.caseId}/${doing}`}>
      <CaseForm {...{ file, doing }} onDone={done} onCancel={back} />
    </Drafted>
  )
}

interface CaseFormProps extends CaseProps {
  readonly doing: CasePlace
  readonly onDone: (message: string) => void
  readonly onCancel: () => void
}

function CaseForm({ file, doing, ...ends }: CaseFormProps): ReactNode {
  const given = { file, ...useEndsDraft(ends) }
  if (doing === 'assign') return <AssignForm {...given} />
  return doing === 'attach' ? <AttachForm {...given} /> : <CourseForm {...given} />
}

function NextPanel({ file }: CaseProps): ReactNode {
  const { caseId, debtId, version, decision, courses } = file
  const packet = useDeed('case.packet')
  const make = async (): Promise<void> => {
    const made = await packet.run({ caseId, version })
    if (made !== undefined) tell(`The packet is made: ${howMany(made.pages, 'page')}.`)
  }
  return (
    <Panel title="Next">
      <div className="row">
        {decision === undefined ? (
          <LinkButton href={addressOf(`debts/${debtId}/decision/${caseId}`)} kind="main" icon="check">
            Record the decision
          </LinkButton>
        ) : null}
        {courses.length === 0 ? null : (
          <LinkButton href={addressOf(`cases/${caseId}/course`)} icon="clock">
            Record a step
          </LinkButton>
        )}
        <LinkButton href={addressOf(`cases/${caseId}/assign`)} icon="people">
          Assign
        </LinkButton>
        <LinkButton href={addressOf(`cases/${caseId}/attach`)} icon="add">
          Attach a paper
        </LinkButton>
        <Button icon="print" busy={packet.busy} onClick={() => void make()}>
          Make the packet
        </Button>
      </div>
      {packet.denial === undefined ? null : <Denied denial={packet.denial} />}
      {file.holds.map((hold) => (
        <p className="soft" key={hold}>
          {readableDays(hold)}.
        </p>
      ))}
    </Panel>
  )
}

function TimePanel({ file }: CaseProps): ReactNode {
  if (file.timeliness === '' && file.steps.length === 0) return null
  return (
    <Panel title="Whether it came in time">
      <p>{readableDays(file.timeliness)}</p>
      {file.steps.length === 0 ? null : <Steps steps={file.steps} />}
    </Panel>
  )
}

function HouseholdPanel({ file }: CaseProps): ReactNode {
  if (file.household.length === 0) return null
  return (
    <Panel title="What the household can pay">
      <Steps steps={file.household} />
    </Panel>
  )
}

function FactsPanel({ file }: CaseProps): ReactNode {
  const { receivedOn, channel, openedBy, ground, goodCause, decisionDue, returnedOn, returnBy } = file
  const facts = [
    { label: 'Received', value: <Day on={receivedOn} weekday /> },
    { label: 'How it came', value: channelWords(channel) },
    { label: 'Recorded by', value: openedBy },
    ...(ground === undefined ? [] : [{ label: 'Rests on', value: groundWords(ground) }]),
    ...(goodCause === undefined ? [] : [{ label: 'Good cause', value: goodCause.replaceAll('-', ' ') }]),
    ...(decisionDue === undefined ? [] : [{ label: 'Decision owed by', value: <Day on={decisionDue} weekday /> }]),
    ...(returnedOn === undefined ? [] : [{ label: 'Returned', value: <Day on={returnedOn} /> }]),
    ...(returnBy === undefined ? [] : [{ label: 'May come back until', value: <Day on={returnBy} weekday /> }]),
    { label: 'Works on it', value: file.assignedTo === '' ? 'Nobody' : file.assignedTo },
    ...(file.official === undefined ? [] : [{ label: 'Hearing official', value: file.official }]),
    ...(file.route.length === 0 ? [] : [{ label: 'Goes through', value: file.route.join(' → ') }]),
    ...file.particulars.map(({ label, value }) => ({ label, value: readableDays(value) })),
  ]
  return (
    <Panel title="Facts">
      <Facts facts={facts} />
      <p>{file.note}</p>
    </Panel>
  )
}
