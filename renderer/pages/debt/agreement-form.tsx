import type { ReactNode } from 'react'
import type { DeedProps } from './deed-panel.tsx'
import { TermsForm } from './terms-form.tsx'

/** Records a signed repayment agreement; the schedule it gives is shown before it is saved. */
export function AgreementForm(props: DeedProps): ReactNode {
  return <TermsForm {...props} replaces={false} />
}

/** Puts new signed terms in the place of those in force. */
export function RescheduleForm(props: DeedProps): ReactNode {
  return <TermsForm {...props} replaces />
}
