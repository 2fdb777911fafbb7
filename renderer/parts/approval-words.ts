/** How proposals read on the screens. */
import type { Answer, Input } from '../../shared/api.ts'
import type { Tone } from '../components/tag.tsx'

type State = Answer<'approval.view'>['state']
export type ApprovalShow = NonNullable<Input<'approval.list'>['show']>

export const approvalStates: Readonly<Record<State, string>> = {
  open: 'Waits',
  approved: 'Approved',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
}

export const approvalTones: Readonly<Record<State, Tone>> = {
  open: 'gold',
  approved: 'green',
  rejected: 'red',
  withdrawn: 'grey',
}

export const approvalShows: readonly { readonly value: ApprovalShow; readonly label: string }[] = [
  { value: 'waiting', label: 'Waiting for me' },
  { value: 'mine', label: 'Proposed by me' },
  { value: 'open', label: 'All that wait' },
  { value: 'decided', label: 'Decided' },
  { value: 'all', label: 'All' },
]

/** Tells a choice of the list from any other text. */
export function isApprovalShow(text: string | null): text is ApprovalShow {
  return approvalShows.some(({ value }) => value === text)
}
