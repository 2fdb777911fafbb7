import { CONTACTS_AS_OF, REFERENCE_CONTACTS, staleContacts } from '../../shared/law/treasury-contacts.ts'
import { answer } from '../../shared/values/outcome.ts'
import { present } from '../../shared/values/present.ts'
import type { HandlersOf } from '../context.ts'

export const contactHandlers: HandlersOf<'contacts.list'> = {
  'contacts.list': async (_input, { today }) =>
    answer({ contacts: [...REFERENCE_CONTACTS], ...present({ warning: staleContacts(CONTACTS_AS_OF, today) }) }),
}
