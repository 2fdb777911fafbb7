import { useEffect, useRef } from 'react'

const SETTLED_MILLISECONDS = 200

/** Hands a typed text on once typing has paused. */
export function useSettledChange(typed: string, known: string, onChange: (text: string) => void): void {
  const latest = useRef({ known, onChange })
  useEffect(() => {
    latest.current = { known, onChange }
  })
  useEffect(() => {
    const timer = setTimeout(() => {
      if (latest.current.known !== typed) latest.current.onChange(typed)
    }, SETTLED_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [typed])
}
