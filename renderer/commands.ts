/**
 * What can be done by key or from the find box. The frame and each screen register theirs while they are shown;
 * the find box, the sheet of keys and the keyboard itself all read the one list.
 */
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { singleKeysOn } from './preferences.ts'

/** One thing that can be done. */
export interface Command {
  readonly id: string
  readonly label: string
  /** Where it belongs in the sheet of keys. */
  readonly group: string
  /** A single key (`p`), or two pressed one after the other (`g w`). */
  readonly keys?: string
  /** Extra words by which it can be found. */
  readonly words?: string
  readonly run: () => void
}

let registered: readonly Command[] = []
const listeners = new Set<() => void>()

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function set(commands: readonly Command[]): void {
  registered = commands
  for (const listener of listeners) listener()
}

/** Offers commands while the component is on the screen. */
export function useCommands(commands: readonly Command[]): void {
  const latest = useRef(commands)
  useEffect(() => {
    latest.current = commands
  })
  const shape = JSON.stringify(commands)
  useEffect(() => {
    const described: readonly Omit<Command, 'run'>[] = JSON.parse(shape)
    const mine = described.map((command) => ({
      ...command,
      run: () => latest.current.find((current) => current.id === command.id)?.run(),
    }))
    set([...registered, ...mine])
    return () => set(registered.filter((command) => !mine.includes(command)))
  }, [shape])
}

/** Every command that can be done now. */
export function useAllCommands(): readonly Command[] {
  return useSyncExternalStore(listen, () => registered)
}

/** Tells whether the key belongs to what has the focus: typing is never a shortcut. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.target
  if (!(target instanceof HTMLElement)) return false
  return (
    target.closest('input:not([type=checkbox], [type=radio]), textarea, select, dialog, [contenteditable]') !== null
  )
}

const SECOND_KEY_MILLISECONDS = 1200

/** Listens for the keys of all commands. Drawn once, by the frame. */
export function useKeyboard(): void {
  useEffect(() => {
    let first = ''
    let pressedAt = 0
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event) || !singleKeysOn()) return
      const key = event.key.toLowerCase()
      const sequence = first !== '' && event.timeStamp - pressedAt < SECOND_KEY_MILLISECONDS ? `${first} ${key}` : key
      const command = registered.findLast((candidate) => candidate.keys === sequence)
      first = command === undefined && key.length === 1 ? key : ''
      pressedAt = event.timeStamp
      if (command === undefined) return
      event.preventDefault()
      command.run()
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [])
}
