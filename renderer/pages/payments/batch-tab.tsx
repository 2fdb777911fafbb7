import type { ReactNode } from 'react'
import type { Input } from '../../../shared/api.ts'
import { add, parseMoney, readMoney, ZERO, type Cents } from '../../../shared/values/money.ts'
import { Button } from '../../components/button.tsx'
import { Denied } from '../../components/denied.tsx'
import { DayField, MoneyField, SelectField } from '../../components/fields.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Panel } from '../../components/panel.tsx'
import { choicesOf, day, money, oneOf } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, useForm } from '../../components/use-form.ts'
import { Drafted } from '../../drafts.tsx'
import { tell } from '../../notices.ts'
import { howMany, methodLabels } from '../../parts/words.ts'
import { useToday } from '../../session.tsx'
import { useDeed } from '../../use-deed.ts'
import { useView } from '../../use-view.ts'
import { CheckedLines } from './checked-lines.tsx'
import { ControlTotal } from './control-total.tsx'
import { LineEntry, type EnteredLine } from './line-entry.tsx'
import { useEnteredLines } from './use-entered-lines.ts'

/** A travel card pays no debt; the program refuses it, so it is not offered. */
const methods = choicesOf(methodLabels).filter(({ value }) => value !== 'government-travel-card')

/** A batch typed or scanned line by line: bill number, Enter, amount, Enter. */
export function BatchTab(): ReactNode {
  return (
    <Drafted place="payments/batch">
      <Batch />
    </Drafted>
  )
}

function Batch(): ReactNode {
  const today = useToday()
  const { lines, add: addLine, remove, putBack, empty } = useEnteredLines()
  const form = useForm({
    receivedOn: field('Received on', day(today), writeDay(today)),
    method: field('How it was paid', oneOf(methods), 'check'),
    controlTotal: field('Control total', money),
  })
  const post = useDeed('deposit.post', { blame: form.blame })
  const control = readMoney(form.typed['controlTotal'] ?? '')
  const total = add(ZERO, ...lines.map(({ amount }) => parseMoney(amount) ?? ZERO))
  const run = form.submit(async ({ receivedOn, method, controlTotal }) => {
    const done = await post.run({ receivedOn, method, controlTotal, items: [...lines] })
    if (done === undefined) return
    empty()
    form.reset()
    tell(`Deposit ${done.depositId} is posted: ${howMany(done.items, 'line')}, ${done.controlTotal} in all.`)
  })
  return (
    <>
      <form noValidate onSubmit={run} className="form">
        <div className="fields">
          <DayField field={form.field('receivedOn')} today={today} />
          <SelectField field={form.field('method')} choices={methods} />
          <MoneyField field={form.field('controlTotal')} hint="From the bank slip or the adding machine" />
        </div>
        <ControlTotal count={lines.length} total={total} control={control} />
        {post.denial === undefined ? null : <Denied denial={post.denial} />}
        <div className="form__foot">
          <Button submit kind="main" busy={post.busy} disabled={!inBalance(lines, total, control)}>
            Post the batch
          </Button>
        </div>
      </form>
      <Panel title="Lines">
        <LineEntry onAdd={addLine} />
        {lines.length === 0 || form.readings === undefined ? null : (
          <Checked
            deposit={{ receivedOn: form.readings.receivedOn, method: form.readings.method, items: [...lines] }}
            onRemove={remove}
          />
        )}
        {putBack === undefined ? null : (
          <p>
            <Button small icon="previous" onClick={putBack}>
              Put the line taken out back
            </Button>
          </p>
        )}
        {lines.length > 0 && form.readings === undefined ? (
          <p className="soft">The lines are looked up once the day and the control total are there.</p>
        ) : null}
      </Panel>
    </>
  )
}

function inBalance(lines: readonly EnteredLine[], total: Cents, control: Cents | undefined): boolean {
  return lines.length > 0 && total === control
}

interface CheckedProps {
  readonly deposit: Input<'deposit.check'>
  readonly onRemove: (index: number) => void
}

function Checked({ deposit, onRemove }: CheckedProps): ReactNode {
  const view = useView('deposit.check', deposit, { keep: true })
  return <Loaded view={view}>{({ items }) => <CheckedLines lines={items} onRemove={onRemove} />}</Loaded>
}
