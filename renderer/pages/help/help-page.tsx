import type { ReactNode } from 'react'
import { IAI_CAVEAT } from '../../../shared/exports/iai-records.ts'
import { SearchBox } from '../../components/filter-box.tsx'
import { Page } from '../../components/page.tsx'
import { Panel } from '../../components/panel.tsx'
import { chapters, findChapters } from '../../manual/chapters.ts'
import { howMany } from '../../parts/words.ts'
import { addressOf } from '../../router.ts'
import { KeyLists } from '../../shell/key-lists.tsx'
import { useFilters } from '../../use-filters.ts'
import { NotFoundPage } from '../not-found/not-found-page.tsx'
import { ChapterList } from './chapter-list.tsx'
import { ChapterView } from './chapter-view.tsx'

/** The manual: its contents and a search at the side, a chapter or the whole in brief beside them. */
export function HelpPage({ chapter: id }: { readonly chapter?: string | undefined }): ReactNode {
  const filters = useFilters()
  const text = filters.get('text').trim()
  const chapter = chapters.find((candidate) => candidate.id === id)
  if (id !== undefined && chapter === undefined) return <NotFoundPage />
  return (
    <Page
      title={chapter?.title ?? 'Help'}
      {...(chapter === undefined ? {} : { back: { label: 'Help', href: addressOf('help', { text }) } })}
    >
      <div className="columns columns--contents">
        <Panel title="The manual">
          <SearchBox label="Search the manual" value={text} onChange={(next) => filters.set({ text: next })} />
          <p className="soft" role="status">
            {text === '' ? '' : `${howMany(findChapters(text).length, 'chapter')} found`}
          </p>
          <ChapterList text={text} open={id} />
        </Panel>
        {chapter === undefined ? (
          <InBrief />
        ) : (
          <Panel title="How it is done">
            <ChapterView chapter={chapter} />
          </Panel>
        )}
      </div>
    </Page>
  )
}

function InBrief(): ReactNode {
  return (
    <div className="stack">
      <Panel title="The ordinary life of a debt">
        <OrdinaryLife />
      </Panel>
      <Panel title="What is always true">
        <AlwaysTrue />
      </Panel>
      <Panel title="Keys">
        <KeyLists />
      </Panel>
    </div>
  )
}

function OrdinaryLife(): ReactNode {
  return (
    <div className="prose">
      <ol>
        <li>
          <b>It comes in.</b> <a href={addressOf('imports/new')}>Import an extract</a> or{' '}
          <a href={addressOf('debts/new')}>register one by hand</a>. A bill number that is known already is rejected,
          never merged.
        </li>
        <li>
          <b>The demand letter goes out.</b> <a href={addressOf('letters')}>Letters</a> lists every debt that may have
          one today. Issue them as one PDF, print, mail, then mark them as mailed: the 30 days count from the letter,
          the clocks of the debtor from its receipt.
        </li>
        <li>
          <b>The debtor answers, or does not.</b> Record a request for review, hearing, waiver or hardship on the
          debt; whether it came in time is worked out and shown. Collection is held as the rules say.
        </li>
        <li>
          <b>Money comes in.</b> Post a payment on the debt (<kbd>P</kbd>). You see how it is split before it is
          posted. A backdated one also shows what it changes later.
        </li>
        <li>
          <b>It is paid over time.</b> Agree a schedule (<kbd>A</kbd>); the least payment that may be accepted is
          worked out. Or request salary offset (<kbd>O</kbd>) with the pay slip at hand.
        </li>
        <li>
          <b>It goes to Treasury.</b> <a href={addressOf('referrals')}>Referrals</a> shows who may and who must go,
          what bars the others, and the days left. One person prepares a batch, another certifies it, then the file is
          written. You send it outside this program and record that it was sent and acknowledged. {IAI_CAVEAT}
        </li>
        <li>
          <b>It stays right there.</b> <a href={addressOf('referrals/updates')}>Updates due</a> finds what Treasury must
          be told: payments, changes, and on the same day bankruptcy and death. Read what it sends back under{' '}
          <a href={addressOf('referrals/returned')}>From Treasury</a>; each finding is on the worklist until it is seen
          to.
        </li>
        <li>
          <b>It is counted.</b> <a href={addressOf('reports')}>Reports</a> tell the whole book as of any day, with the
          worksheet for Treasury. Every figure leads to its debts; save it as PDF, workbook or CSV.
        </li>
      </ol>
      <p>
        The <a href={addressOf('worklist')}>worklist</a> holds every deadline of all this. Begin the day there.
      </p>
    </div>
  )
}

function AlwaysTrue(): ReactNode {
  return (
    <div className="prose">
      <ul>
        <li>Every figure has a “why?” that leads to the paragraph it rests on.</li>
        <li>What is not allowed says why, and from which day it will be.</li>
        <li>Nothing posted is changed; a mistake is reversed, and both stay.</li>
        <li>Nobody approves their own work.</li>
        <li>A Social Security number is shown in full only for a reason that is recorded.</li>
        <li>If something fails you get a number. Nothing was saved; the administrator finds it in the log.</li>
      </ul>
    </div>
  )
}
