import type { ReactNode } from 'react'
import type { DebtView } from '../../../shared/api/debts.ts'
import { Drafted, useEndsDraft } from '../../drafts.tsx'
import { AdjustmentForm } from './adjustment-form.tsx'
import { AgreementForm, RescheduleForm } from './agreement-form.tsx'
import { AnswerForm } from './answer-form.tsx'
import { CaseForm } from './case-form.tsx'
import { ChargeForm } from './charge-form.tsx'
import { CompromiseForm } from './compromise-form.tsx'
import { DecisionForm } from './decision-form.tsx'
import type { DeedPlace } from './deeds.ts'
import { DetailsForm } from './details-form.tsx'
import { DefaultForm } from './default-form.tsx'
import { EndHoldForm, HoldForm } from './hold-form.tsx'
import { LetterForm } from './letter-form.tsx'
import { LitigateForm } from './litigate-form.tsx'
import { LoanBarForm } from './loan-bar-form.tsx'
import { MailedForm } from './mailed-form.tsx'
import { NoteForm } from './note-form.tsx'
import { EndOffsetForm, MoveOffsetForm } from './offset-change-forms.tsx'
import { OffsetForm } from './offset-form.tsx'
import { PaymentForm } from './payment-form.tsx'
import { ReceiptForm } from './receipt-form.tsx'
import { RefundForm } from './refund-form.tsx'
import { ReturnedForm } from './returned-form.tsx'
import { ReinstateForm } from './reinstate-form.tsx'
import { ReversalForm } from './reversal-form.tsx'
import { GarnishmentNoticeForm, GarnishmentOrderForm, SendLetterForm } from './send-letter-form.tsx'
import { SuspendForm } from './suspend-form.tsx'
import { VoluntaryOffsetForm } from './voluntary-offset-form.tsx'
import { WaiveForm } from './waive-form.tsx'
import { WriteOffForm } from './write-off-form.tsx'

/** What every form of a deed is given. */
export interface DeedProps {
  readonly debt: DebtView
  /** The letter, case or entry it is about. */
  readonly subjectId: number | undefined
  /** Closes the form and says what was done. */
  readonly onDone: (message: string) => void
  readonly onCancel: () => void
}

const FORMS: Readonly<Record<DeedPlace, (props: DeedProps) => ReactNode>> = {
  payment: PaymentForm,
  agreement: AgreementForm,
  reschedule: RescheduleForm,
  default: DefaultForm,
  offset: OffsetForm,
  'offset-consent': VoluntaryOffsetForm,
  'offset-move': MoveOffsetForm,
  'offset-end': EndOffsetForm,
  adjustment: AdjustmentForm,
  'garnishment-notice': GarnishmentNoticeForm,
  'garnishment-order': GarnishmentOrderForm,
  letter: LetterForm,
  letters: SendLetterForm,
  mailed: MailedForm,
  receipt: ReceiptForm,
  returned: ReturnedForm,
  case: CaseForm,
  decision: DecisionForm,
  hold: HoldForm,
  'end-hold': EndHoldForm,
  charge: ChargeForm,
  details: DetailsForm,
  note: NoteForm,
  reversal: ReversalForm,
  answer: AnswerForm,
  waive: WaiveForm,
  'write-off': WriteOffForm,
  compromise: CompromiseForm,
  suspend: SuspendForm,
  litigate: LitigateForm,
  'loan-bar': LoanBarForm,
  reinstate: ReinstateForm,
  refund: RefundForm,
}

/** The form of the deed being done. */
export function DeedPanel({ deed, ...props }: DeedProps & { readonly deed: DeedPlace }): ReactNode {
  const { debt, subjectId } = props
  return (
    <Drafted place={`debts/${debt.debtId}/${deed}/${subjectId ?? ''}`}>
      <ChosenForm deed={deed} {...props} />
    </Drafted>
  )
}

function ChosenForm({ deed, ...props }: DeedProps & { readonly deed: DeedPlace }): ReactNode {
  const Chosen = FORMS[deed]
  return <Chosen {...props} {...useEndsDraft(props)} />
}
