import { Fragment, useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useAllCommands } from '../commands.ts'
import { Icon } from '../components/icon.tsx'
import { say } from '../notices.ts'
import { useView } from '../use-view.ts'
import { commandEntries, hitEntries, type PaletteEntry } from './palette-entries.ts'
import { useSettled } from '../use-settled.ts'

/** The find box over everything: screens, deeds and calculators at once; people, bills and rules as they are found. */
export function Palette({ onClose }: { readonly onClose: () => void }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const entries = useEntries(text)
  const listId = useId()
  const chosen = entries[Math.min(at, entries.length - 1)]
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  useEffect(() => say(entries.length === 1 ? '1 result' : `${entries.length} results`), [entries.length])

  const take = (entry: PaletteEntry | undefined): void => {
    if (entry === undefined) return
    dialog.current?.close()
    entry.run()
  }
  const pressed = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) setAt((at + step + entries.length) % Math.max(1, entries.length))
    else if (event.key === 'Enter') take(chosen)
    else return
    event.preventDefault()
  }

  return (
    <dialog ref={dialog} className="palette" aria-label="Find" onClose={onClose}>
      <div className="palette__box">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-label="Find a person, a bill, a rule or a command"
          aria-expanded="true"
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={chosen === undefined ? undefined : `${listId}-${chosen.id}`}
          placeholder="Name, bill number, employee number, last four, rule, or what to do"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setAt(0)
          }}
          onKeyDown={pressed}
        />
      </div>
      <Options id={listId} entries={entries} chosen={chosen} onTake={take} />
      <p className="palette__foot" aria-hidden="true">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> choose
        </span>
        <span>
          <kbd>Enter</kbd> go
        </span>
        <span>
          <kbd>Esc</kbd> close
        </span>
      </p>
    </dialog>
  )
}

function useEntries(text: string): readonly PaletteEntry[] {
  const commands = useAllCommands()
  const settled = useSettled(text.trim(), 120)
  const found = useView('find.anything', { text: settled }, { when: settled.length >= 2, keep: true })
  const hits = found.state === 'ready' && settled.length >= 2 ? hitEntries(found.value.hits) : []
  return [...commandEntries(commands, text), ...hits]
}

interface OptionsProps {
  readonly id: string
  readonly entries: readonly PaletteEntry[]
  readonly chosen: PaletteEntry | undefined
  readonly onTake: (entry: PaletteEntry) => void
}

function Options({ id, entries, chosen, onTake }: OptionsProps): ReactNode {
  const chosenId = chosen === undefined ? undefined : `${id}-${chosen.id}`
  useEffect(() => {
    if (chosenId !== undefined) document.getElementById(chosenId)?.scrollIntoView({ block: 'nearest' })
  }, [chosenId])
  return (
    <div className="palette__list" role="listbox" aria-label="Results" id={id}>
      {entries.length === 0 ? <p className="palette__group">Nothing found</p> : null}
      {entries.map((entry, index) => (
        <Fragment key={entry.id}>
          {entries[index - 1]?.group === entry.group ? null : (
            <p className="palette__group" role="presentation">
              {entry.group}
            </p>
          )}
          <div
            role="option"
            id={`${id}-${entry.id}`}
            aria-selected={entry.id === chosen?.id}
            className="palette__option"
            tabIndex={-1}
            onClick={() => onTake(entry)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') onTake(entry)
            }}
          >
            <span>{entry.label}</span>
            <span className="palette__detail">{entry.detail}</span>
            {entry.keys === undefined ? null : <kbd>{entry.keys.toUpperCase()}</kbd>}
          </div>
        </Fragment>
      ))}
    </div>
  )
}
