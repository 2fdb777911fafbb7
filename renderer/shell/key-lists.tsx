import type { ReactNode } from 'react'
import { useAllCommands, type Command } from '../commands.ts'

const ALWAYS: readonly (readonly [keys: string, label: string])[] = [
  ['Ctrl K', 'The same, also while typing'],
  ['F1', 'Help on this screen'],
  ['Enter', 'Save the form'],
  ['Ctrl Enter', 'Save from a field of several lines'],
  ['Esc', 'Cancel, close'],
  ['Space', 'Select the row whose box has the focus'],
  ['Shift Space', 'Select all rows from the last one'],
]

/** All keys, by where they belong. */
export function KeyLists(): ReactNode {
  const commands = useAllCommands().filter((command) => command.keys !== undefined)
  const groups = [...new Set(commands.map((command) => command.group))]
  return (
    <div className="keys">
      {groups.map((group) => (
        <section key={group} className="keys__group">
          <h3>{group}</h3>
          {commands
            .filter((command) => command.group === group)
            .map((command) => (
              <KeyRow key={command.id} keys={keysOf(command)} label={command.label} />
            ))}
          {group === 'Everywhere'
            ? ALWAYS.map(([keys, label]) => <KeyRow key={keys} keys={keys.split(' ')} label={label} />)
            : null}
        </section>
      ))}
      <section className="keys__group">
        <h3>In a date</h3>
        <KeyRow keys={['t']} label="Today" />
        <KeyRow keys={['t+30']} label="Thirty days from today" />
        <KeyRow keys={['1122']} label="November 22, the nearest" />
        <KeyRow keys={['11/22/26']} label="November 22, 2026" />
      </section>
    </div>
  )
}

function keysOf(command: Command): readonly string[] {
  return (command.keys ?? '').toUpperCase().split(' ')
}

function KeyRow({ keys, label }: { readonly keys: readonly string[]; readonly label: string }): ReactNode {
  return (
    <p className="keys__row">
      <span>{label}</span>
      <span className="keys__keys">
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </span>
    </p>
  )
}
