import { useState, type ReactNode } from 'react'
import type { LettersView } from '../../../shared/api/letters.ts'
import { Button, LinkButton } from '../../components/button.tsx'
import { DataTable } from '../../components/data-table.tsx'
import { Empty } from '../../components/empty.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { Panel } from '../../components/panel.tsx'
import { howMany } from '../../parts/words.ts'
import { addressOf, go } from '../../router.ts'
import { useView } from '../../use-view.ts'
import { idOfLetter, idOfOwed, letterColumns, owedColumns, recentColumns } from './letter-columns.tsx'
import { CertificateButton, LetterRoomLinks, MailingListButtons } from './mailing-papers.tsx'
import { MarkMailed } from './mark-mailed.tsx'
import { PrintLetters } from './print-letters.tsx'
import { RunsPanel } from './runs-panel.tsx'

type Picked = Readonly<Record<string, true>>

/** Letters to issue, letters to mail, and the latest mailed. */
export function LettersPage(): ReactNode {
  const view = useView('letters.view', { limit: 500 })
  return (
    <Page title="Letters" actions={<LetterRoomLinks />}>
      <Loaded view={view}>
        {(letters) => (
          <>
            <ToIssue letters={letters} />
            <ToMail letters={letters} />
            <RunsPanel runs={letters.batches} />
            <Mailed letters={letters} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function ToIssue({ letters }: { readonly letters: LettersView }): ReactNode {
  const [picked, setPicked] = useState<Picked>({})
  const { toIssue, toIssueCount } = letters
  const chosen = toIssue.filter((row) => picked[idOfOwed(row)])
  return (
    <Panel
      title={`To issue: ${toIssueCount.toLocaleString('en-US')}`}
      beside={
        toIssueCount === 0 ? null : (
          <span className="row">
            {chosen.length === 0 ? null : (
              <Button
                small
                kind="main"
                icon="letters"
                onClick={() => go('letters/issue', { debts: chosen.map((row) => row.debtId).join('.') })}
              >
                Issue {howMany(chosen.length, 'letter')}
              </Button>
            )}
            <LinkButton small href={addressOf('letters/issue')} kind={chosen.length === 0 ? 'main' : undefined}>
              Issue all {toIssueCount.toLocaleString('en-US')}
            </LinkButton>
          </span>
        )
      }
    >
      {toIssueCount === 0 ? (
        <Empty title="Every letter that may go today has been issued." />
      ) : (
        <>
          <DataTable
            caption="Letters to issue"
            list="letters-to-issue"
            columns={owedColumns}
            rows={toIssue}
            idOf={idOfOwed}
            count={toIssueCount}
            picking={{ picked, onPick: setPicked, nameOf: (row) => `${row.billNumber}, ${row.name}` }}
          />
          <More shown={toIssue.length} count={toIssueCount} />
        </>
      )}
    </Panel>
  )
}

function ToMail({ letters }: { readonly letters: LettersView }): ReactNode {
  const [picked, setPicked] = useState<Picked>({})
  const { toMail, toMailCount } = letters
  const chosen = toMail.filter((row) => picked[idOfLetter(row)])
  return (
    <Panel title={`Issued, to print and mail: ${toMailCount.toLocaleString('en-US')}`}>
      {toMailCount === 0 ? (
        <Empty title="Nothing is waiting for the mail." />
      ) : (
        <>
          <DataTable
            caption="Letters to mail"
            list="letters-to-mail"
            columns={letterColumns}
            rows={toMail}
            idOf={idOfLetter}
            count={toMailCount}
            picking={{ picked, onPick: setPicked, nameOf: (row) => `${row.billNumber}, ${row.name}` }}
          />
          <More shown={toMail.length} count={toMailCount} />
          {chosen.length === 0 ? (
            <p className="soft">Select letters to print them, or to record the day on which they were mailed.</p>
          ) : (
            <ChosenToMail chosen={chosen} onDone={() => setPicked({})} />
          )}
        </>
      )}
    </Panel>
  )
}

interface ChosenProps {
  readonly chosen: LettersView['toMail']
  readonly onDone: () => void
}

function ChosenToMail({ chosen, onDone }: ChosenProps): ReactNode {
  const letterIds = chosen.map((row) => row.letterId)
  const again = chosen.some((row) => row.printedOn !== undefined)
  return (
    <div className="stack">
      <div className="row">
        <MailingListButtons letterIds={letterIds} />
      </div>
      <PrintLetters what={{ letterIds }} count={chosen.length} again={again} onDone={() => undefined} />
      <MarkMailed letterIds={letterIds} onDone={onDone} />
    </div>
  )
}

function Mailed({ letters: { recent } }: { readonly letters: LettersView }): ReactNode {
  const [picked, setPicked] = useState<Picked>({})
  const chosen = recent.filter((row) => picked[idOfLetter(row)]).map((row) => row.letterId)
  return (
    <Panel title="Mailed lately">
      {recent.length === 0 ? (
        <Empty title="No letter has been mailed yet." />
      ) : (
        <DataTable
          caption="Letters mailed lately"
          list="letters-mailed"
          columns={recentColumns}
          rows={recent}
          idOf={idOfLetter}
          picking={{ picked, onPick: setPicked, nameOf: (row) => `${row.billNumber}, ${row.label}` }}
        />
      )}
      {chosen.length === 0 ? null : (
        <div className="row">
          <CertificateButton letterIds={chosen} />
          <MailingListButtons letterIds={chosen} />
        </div>
      )}
    </Panel>
  )
}

function More({ shown, count }: { readonly shown: number; readonly count: number }): ReactNode {
  if (shown >= count) return null
  return (
    <p className="soft">
      The first {shown.toLocaleString('en-US')} of {count.toLocaleString('en-US')} are shown.
    </p>
  )
}
