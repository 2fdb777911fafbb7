import { useState, type ReactNode } from 'react'
import { useArrival } from '../arrival.ts'
import { useChecking } from '../books-check.ts'
import { Button } from '../components/button.tsx'
import { useCommands, useKeyboard, type Command } from '../commands.ts'
import { dismiss, useNotice, useSpoken } from '../notices.ts'
import { chapterOf, chapters } from '../manual/chapters.ts'
import { calculatorPlaces } from '../pages/calculators/calculators.ts'
import { addressOf, go, usePlace } from '../router.ts'
import { pageAt } from '../routes.tsx'
import { screens } from '../screens.ts'
import { useSession } from '../session.tsx'
import { BooksTrouble } from './books-trouble.tsx'
import { FirstDebt } from './first-debt.tsx'
import { Header } from './header.tsx'
import { lockSession } from './lock.tsx'
import { KeySheet } from './key-sheet.tsx'
import { Menu } from './menu.tsx'
import { PageFault } from './page-fault.tsx'
import { Palette } from './palette.tsx'
import { Rolling } from './rolling.tsx'
import { Working } from './working.tsx'
import { useFindKey } from './use-find-key.ts'
import { useHelpKey } from './use-help-key.ts'

/** The frame around every screen. */
export function Shell(): ReactNode {
  const { practice } = useSession()
  const place = usePlace()
  const [menuOpen, setMenuOpen] = useState(false)
  const [over, setOver] = useState<'palette' | 'keys'>()
  const page = pageAt(place)
  useArrival(place, page.key)
  useKeyboard()
  useChecking()
  useCommands(
    frameCommands(
      () => setOver('palette'),
      () => setOver('keys'),
    ),
  )
  useFindKey(() => setOver('palette'))
  useHelpKey(() => showHelp(place.path))

  return (
    <>
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault()
          document.getElementById('main')?.focus()
        }}
      >
        Skip to the content
      </a>
      <div className="shell" data-practice={practice}>
        <Header menuOpen={menuOpen} onMenu={() => setMenuOpen(!menuOpen)} onFind={() => setOver('palette')} />
        <Menu open={menuOpen} current={place.path[0] ?? 'worklist'} onChoose={() => setMenuOpen(false)} />
        <main className="main" id="main" tabIndex={-1}>
          <BackupTrouble />
          <BooksTrouble />
          <Rolling />
          <Working />
          {practice ? <FirstDebt /> : null}
          <Notice hash={place.hash} />
          <PageFault key={page.key}>{page.node}</PageFault>
        </main>
      </div>
      <Spoken />
      {over === 'palette' ? <Palette onClose={() => setOver(undefined)} /> : null}
      {over === 'keys' ? <KeySheet onClose={() => setOver(undefined)} /> : null}
    </>
  )
}

function frameCommands(find: () => void, keys: () => void): Command[] {
  return [
    { id: 'find', label: 'Find a person, a bill, a rule or a command', group: 'Everywhere', keys: '/', run: find },
    { id: 'keys', label: 'Show the keys', group: 'Everywhere', keys: '?', words: 'shortcuts help', run: keys },
    {
      id: 'lock',
      label: 'Lock the screen',
      group: 'Everywhere',
      words: 'idle hide passphrase',
      run: () => void lockSession(),
    },
    ...screens.map((screen) => ({
      id: `go.${screen.path}`,
      label: screen.label,
      group: 'Go to',
      keys: `g ${screen.key}`,
      words: screen.words,
      run: () => go(screen.path),
    })),
    {
      id: 'go.new-debt',
      label: 'New debt',
      group: 'Go to',
      keys: 'g n',
      words: 'register add',
      run: () => go('debts/new'),
    },
    {
      id: 'go.import',
      label: 'Import a file',
      group: 'Go to',
      words: 'extract csv payroll travel',
      run: () => go('imports/new'),
    },
    ...calculatorPlaces.map(({ path, title }) => ({
      id: `calculator.${path}`,
      label: `Calculator: ${title}`,
      group: 'Calculators',
      run: () => go(`calculators/${path}`),
    })),
    ...chapters.map(({ id, title, words }) => ({
      id: `help.${id}`,
      label: `Help: ${title}`,
      group: 'Help',
      words: `manual ${words}`,
      run: () => go(`help/${id}`),
    })),
  ]
}

/** Opens the chapter on what is in front of the clerk; the contents where there is none. */
function showHelp(path: readonly string[]): void {
  const chapter = path[0] === 'help' ? undefined : chapterOf(path)
  go(chapter === undefined ? 'help' : `help/${chapter.id}`)
}

/** A backup that could not be made is said on every screen until one is. */
function BackupTrouble(): ReactNode {
  const { backupTrouble } = useSession()
  if (backupTrouble === '') return null
  return (
    <div className="message message--bad notice screen-only">
      <p>
        The last backup was not made: {backupTrouble} <a href={addressOf('backups')}>See the backups</a>
      </p>
    </div>
  )
}

/** What has just been done. It stays until it is put away or the clerk moves on. */
function Notice({ hash }: { readonly hash: string }): ReactNode {
  const text = useNotice(hash)
  return (
    <div role="status">
      {text === undefined ? null : (
        <div className="message message--good notice screen-only">
          <div className="notice__body">
            <p>{text}</p>
            <Button small kind="quiet" icon="close" name="Put this message away" onClick={dismiss}>
              Close
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}

function Spoken(): ReactNode {
  return (
    <div className="unseen" aria-live="polite">
      {useSpoken()}
    </div>
  )
}
