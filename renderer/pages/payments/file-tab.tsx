import { useState, type ReactNode } from 'react'
import type { Answer, Input } from '../../../shared/api.ts'
import { parseMoney, readMoney, ZERO } from '../../../shared/values/money.ts'
import { Button } from '../../components/button.tsx'
import { Denied } from '../../components/denied.tsx'
import { DayField, MoneyField } from '../../components/fields.tsx'
import { Chips, FilterSelect } from '../../components/filter-box.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Message } from '../../components/message.tsx'
import { Panel } from '../../components/panel.tsx'
import { choicesOf, day, money } from '../../components/reading.ts'
import { showDay, writeDay } from '../../components/show-day.ts'
import { field, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { depositSourceLabels, howMany, paymentFieldLabels } from '../../parts/words.ts'
import { go } from '../../router.ts'
import { useToday } from '../../session.tsx'
import { useDeed } from '../../use-deed.ts'
import { useView } from '../../use-view.ts'
import { ChooseFile, type ChosenFile } from '../imports/choose-file.tsx'
import { CheckedLines } from './checked-lines.tsx'
import { ControlTotal } from './control-total.tsx'

type Source = 'lockbox' | 'pay-gov'
type Mapping = NonNullable<Input<'deposit.readFile'>['mapping']>
type FileRead = Answer<'deposit.readFile'>

const sources = choicesOf(depositSourceLabels).filter(({ value }) => value !== 'keyed')

/** Payments from a lockbox or Pay.gov file: choose it, see where each goes, post it. */
export function FileTab(): ReactNode {
  const [source, setSource] = useState<Source>('lockbox')
  const [file, setFile] = useState<ChosenFile>()
  return (
    <>
      <Chips
        label="Kind of file"
        choices={sources}
        value={source}
        onChange={(value) => setSource(value === 'pay-gov' ? 'pay-gov' : 'lockbox')}
      />
      {file === undefined ? (
        <ChooseFile onChoose={setFile} />
      ) : (
        <ReadFile key={`${source} ${file.choice}`} source={source} file={file} onAnother={() => setFile(undefined)} />
      )}
    </>
  )
}

interface ReadFileProps {
  readonly source: Source
  readonly file: ChosenFile
  readonly onAnother: () => void
}

function ReadFile({ source, file, onAnother }: ReadFileProps): ReactNode {
  const [mapping, setMapping] = useState<Mapping>()
  const { fileName, content, choice } = file
  const key = `${source} ${choice} ${JSON.stringify(mapping)}`
  const view = useView('deposit.readFile', { source, fileName, content, mapping }, { keep: true, key })
  return (
    <Loaded view={view}>
      {(read) => (
        <>
          <Panel title={fileName} beside={<Button onClick={onAnother}>Another file</Button>}>
            <div className="fields fields--narrow">
              {choicesOf(paymentFieldLabels).map(({ value, label }) => (
                <FilterSelect
                  key={value}
                  label={label}
                  all="Not in the file"
                  choices={read.columns.map((column) => ({ value: column, label: column }))}
                  value={read.mapping[value] ?? ''}
                  onChange={(column) => setMapping(withColumn(read.mapping, value, column))}
                />
              ))}
            </div>
            <FileProblems read={read} />
          </Panel>
          {read.items.length === 0 ? null : <PostFile source={source} fileName={fileName} read={read} />}
        </>
      )}
    </Loaded>
  )
}

function withColumn(mapping: Mapping, changed: keyof Mapping, column: string): Mapping {
  const { [changed]: _, ...rest } = mapping
  return column === '' ? rest : { ...rest, [changed]: column }
}

function FileProblems({ read: { missing, problems, postedOn } }: { readonly read: FileRead }): ReactNode {
  return (
    <>
      {missing.length === 0 ? null : (
        <Message tone="warn" title="Say which columns these are">
          <p>{missing.map((name) => paymentFieldLabels[name]).join(', ')}</p>
        </Message>
      )}
      {postedOn === undefined ? null : (
        <Message tone="bad" title={`This very file was posted on ${showDay(postedOn)}`} alert />
      )}
      {problems.length === 0 ? null : (
        <Message tone="warn" title={`${howMany(problems.length, 'line')} cannot be read and would be left out`}>
          <ul>
            {problems.slice(0, MOST_PROBLEMS).map(({ line, message }) => (
              <li key={line}>
                Line {line}: {message}
              </li>
            ))}
          </ul>
        </Message>
      )}
    </>
  )
}

const MOST_PROBLEMS = 20

interface PostFileProps {
  readonly source: Source
  readonly fileName: string
  readonly read: FileRead
}

function PostFile({ source, fileName, read }: PostFileProps): ReactNode {
  const today = useToday()
  const form = useForm({
    receivedOn: field('Received on', day(today), writeDay(today)),
    controlTotal: field('Control total', money),
  })
  const { items, digest, mapping } = read
  const method = source === 'lockbox' ? ('check' as const) : ('pay-gov' as const)
  const receivedOn = form.readings?.receivedOn ?? today
  const view = useView(
    'deposit.check',
    { source, receivedOn, method, items },
    { keep: true, key: `${digest} ${receivedOn} ${JSON.stringify(mapping)}` },
  )
  const post = useDeed('deposit.post', { blame: form.blame })
  const total = parseMoney(read.total) ?? ZERO
  const control = readMoney(form.typed['controlTotal'] ?? '')
  const submit = form.submit(async (typed) => {
    const done = await post.run({ source, method, items, fileName, digest, mapping, ...typed })
    if (done === undefined) return
    go('payments/received')
    tell(`Deposit ${done.depositId} is posted; ${done.suspense} of it is in suspense.`)
  })
  return (
    <>
      <form noValidate onSubmit={submit} className="form">
        <div className="fields">
          <DayField field={form.field('receivedOn')} today={today} hint="For lines without a day of their own" />
          <MoneyField field={form.field('controlTotal')} hint="From the deposit ticket" first />
        </div>
        <ControlTotal count={items.length} total={total} control={control} />
        {post.denial === undefined ? null : <Denied denial={post.denial} />}
        <div className="form__foot">
          <Button submit kind="main" busy={post.busy} disabled={control !== total}>
            Post the file
          </Button>
        </div>
      </form>
      <Panel title="Where each payment goes">
        <Loaded view={view}>{(checked) => <CheckedLines lines={checked.items} />}</Loaded>
      </Panel>
    </>
  )
}
