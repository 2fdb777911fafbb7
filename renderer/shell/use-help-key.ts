import { useEffect, useRef } from 'react'

/** Listens for F1 everywhere, also while typing. */
export function useHelpKey(help: () => void): void {
  const latest = useRef(help)
  useEffect(() => {
    latest.current = help
  })
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'F1') return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [])
}
