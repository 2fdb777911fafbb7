import type { ReactNode } from 'react'
import { Button } from '../components/button.tsx'
import { ChoiceField, SelectField } from '../components/fields.tsx'
import { Icon } from '../components/icon.tsx'
import { choicesOf } from '../components/reading.ts'
import { showDayWithWeekday } from '../components/show-day.ts'
import { dismiss } from '../notices.ts'
import { officeLabels, roleLabels } from '../parts/words.ts'
import {
  chooseOffice, choosePageSize, chooseTheme, forgetPreferences, PAGE_SIZES, setSingleKeys, THEMES, usePreferences,
  useSingleKeys, useTheme,
} from '../preferences.ts'
import { addressOf } from '../router.ts'
import { useSession } from '../session.tsx'
import { useDeed } from '../use-deed.ts'
import { lockSession } from './lock.tsx'
import { answers } from '../use-view.ts'

interface HeaderProps {
  readonly menuOpen: boolean
  readonly onMenu: () => void
  readonly onFind: () => void
}

/** The header of every screen: the center, the find box, the day, the clerk. */
export function Header({ menuOpen, onMenu, onFind }: HeaderProps): ReactNode {
  const { center, clerk, practice, today } = useSession()
  return (
    <header className="head">
      <div className="head__bar">
        <button type="button" className="head__button head__menu-button" aria-expanded={menuOpen} onClick={onMenu}>
          <Icon name="menu" />
          Menu
        </button>
        <a className="head__mark" href={addressOf('worklist')}>
          Recoup
        </a>
        <span className="head__center">{center}</span>
        <button type="button" className="head__find" aria-keyshortcuts="Control+K" onClick={onFind}>
          <span>
            <Icon name="search" />
            Find a person, bill, rule or command
          </span>
          <kbd aria-hidden="true">Ctrl K</kbd>
        </button>
        <time className="head__today" dateTime={today}>
          {showDayWithWeekday(today)}
        </time>
        <button type="button" className="head__button" popoverTarget="account">
          <Icon name="person" />
          <span className="head__who-name">{clerk.displayName}</span>
          <span className="unseen">: account and display</span>
        </button>
        <AccountMenu />
      </div>
      {practice ? <p className="practice">Practice center: made-up people. Nothing done here is real.</p> : null}
    </header>
  )
}

function AccountMenu(): ReactNode {
  const { clerk } = useSession()
  const theme = useTheme()
  const singleKeys = useSingleKeys()
  const preferences = usePreferences()
  const leave = useDeed('session.signOut')
  const signOut = async (): Promise<void> => {
    await leave.run({})
    window.location.hash = ''
    forgetPreferences()
    dismiss()
    answers.clear()
    await answers.invalidateQueries()
  }
  return (
    <div id="account" className="popover" popover="auto" role="dialog" aria-label="Account and display">
      <p>
        <b>{clerk.displayName}</b>
        <br />
        <span className="soft">
          {roleLabels[clerk.role]}, signed in as {clerk.name}
        </span>
      </p>
      <ChoiceField
        field={{
          id: 'theme',
          label: 'Display',
          optional: false,
          value: theme,
          error: undefined,
          change: chooseTheme,
        }}
        choices={choicesOf(THEMES)}
      />
      <SelectField
        field={{
          id: 'page-size',
          label: 'Rows of a page',
          optional: false,
          value: preferences.pageSize,
          error: undefined,
          change: choosePageSize,
        }}
        choices={PAGE_SIZES.map((size) => ({ value: size, label: size }))}
      />
      <SelectField
        field={{
          id: 'my-office',
          label: 'My office',
          optional: false,
          value: preferences.office,
          error: undefined,
          change: chooseOffice,
        }}
        choices={[{ value: '', label: 'Both offices' }, ...choicesOf(officeLabels)]}
      />
      <label className="check">
        <input type="checkbox" checked={singleKeys} onChange={(event) => setSingleKeys(event.target.checked)} />
        Single keys are shortcuts
      </label>
      <div className="row">
        <Button onClick={() => void lockSession()}>Lock the screen</Button>
        <Button icon="lock" busy={leave.busy} onClick={() => void signOut()}>
          Sign out
        </Button>
      </div>
    </div>
  )
}
