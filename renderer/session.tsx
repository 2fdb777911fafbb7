/** Who is signed in, and the day the program says it is. */
import { createContext, useContext } from 'react'
import type { SessionView } from '../shared/api/sessions.ts'
import { date, type IsoDate } from '../shared/values/dates.ts'

/** The session of the signed-in clerk; provided by the app once there is one. */
export const SessionContext = createContext<SessionView | undefined>(undefined)

/** The session; a screen is only drawn inside one. */
export function useSession(): SessionView {
  const session = useContext(SessionContext)
  if (session === undefined) throw new Error('A screen was drawn before anybody signed in.')
  return session
}

/** The day of the program, which in a practice center need not be the computer's. */
export function useToday(): IsoDate {
  return date(useSession().today)
}
