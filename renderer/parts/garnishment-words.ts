/** How orders to garnish wages stand, in words and colours. */
import type { Answer, Input } from '../../shared/api.ts'
import type { Tone } from '../components/tag.tsx'

type Order = Answer<'garnishment.list'>['rows'][number]

export const orderLabels: Readonly<Record<Order['standing'], string>> = {
  'not-sent': 'Not mailed yet',
  waiting: 'Waits for the employer',
  remind: 'Remind the employer',
  running: 'Withheld',
  suspend: 'Tell the employer to suspend it',
  suspended: 'Suspended',
  stop: 'Paid: tell the employer to stop',
  review: 'Yearly look is due',
  ended: 'Ended',
}

export const orderTones: Readonly<Record<Order['standing'], Tone>> = {
  'not-sent': 'grey',
  waiting: 'blue',
  remind: 'gold',
  running: 'green',
  suspend: 'red',
  suspended: 'gold',
  stop: 'red',
  review: 'gold',
  ended: 'grey',
}

export const orderEndLabels: Readonly<Record<Input<'garnishment.end'>['ended'], string>> = {
  collected: 'The debt is collected',
  released: 'Released: other terms were agreed',
  'employment-ended': 'The person does not work there any more',
  'not-owed': 'The debt was found not to be owed',
}
