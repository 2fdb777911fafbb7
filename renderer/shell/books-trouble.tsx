import type { ReactNode } from 'react'
import { useBooksCheck } from '../books-check.ts'
import { Message } from '../components/message.tsx'
import { howMany } from '../parts/words.ts'
import { addressOf } from '../router.ts'

/** Says on every screen that a balance does not follow from the ledger; nothing while they agree. */
export function BooksTrouble(): ReactNode {
  const { differences } = useBooksCheck()
  if (differences.length === 0) return null
  return (
    <Message tone="bad" title={`${howMany(differences.length, 'figure')} of the books do not follow from the ledger`}>
      <p>
        <a href={addressOf('payments/books')}>See which</a>
      </p>
    </Message>
  )
}
