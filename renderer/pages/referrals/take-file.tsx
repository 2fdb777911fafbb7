import { useRef, useState, type ReactNode } from 'react'
import { IAI_CAVEAT } from '../../../shared/exports/iai-records.ts'
import { Button } from '../../components/button.tsx'
import { Denied } from '../../components/denied.tsx'
import { Message } from '../../components/message.tsx'
import { Panel } from '../../components/panel.tsx'
import { tell } from '../../notices.ts'
import { howMany } from '../../parts/words.ts'
import { useDeed } from '../../use-deed.ts'

const KINDS = [
  {
    value: 'rejects',
    label: 'Unprocessable records',
    hint: 'The records that Treasury did not take, with their codes.',
  },
  {
    value: 'reconciliation',
    label: 'Reconciliation',
    hint: 'The debts that Treasury has, and those that it returns.',
  },
  {
    value: 'collections',
    label: 'Collections (CSV)',
    hint: 'Columns bill_number, collected_on, amount, fee, source, reference. Each line is posted, its fee first.',
  },
] as const

type Kind = (typeof KINDS)[number]['value']

/** Reads a file from Treasury. */
export function TakeFile(): ReactNode {
  const [kind, setKind] = useState<Kind>('rejects')
  const [failed, setFailed] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const take = useDeed('treasury.import')
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    setFailed(false)
    const content = await textOf(file)
    if (content === undefined) return setFailed(true)
    const returned = await take.run({ kind, fileName: file.name, content })
    if (returned !== undefined) tell(`${file.name} is read. ${howMany(returned.open, 'finding')} to be seen to.`)
  }
  const { hint } = KINDS.find(({ value }) => value === kind) ?? KINDS[0]
  return (
    <Panel title="Read a file from Treasury">
      <div className="row">
        <label className="check">
          Kind
          <select className="input" value={kind} onChange={(event) => setKind(kindOf(event.target.value))}>
            {KINDS.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <Button icon="imports" busy={take.busy} onClick={() => input.current?.click()}>
          Choose the file
        </Button>
        <input
          ref={input}
          className="unseen"
          type="file"
          aria-label="File from Treasury"
          tabIndex={-1}
          onChange={(event) => {
            void read(event.target.files?.[0])
            event.target.value = ''
          }}
        />
      </div>
      <p className="soft">{hint}</p>
      {kind === 'collections' ? null : <p className="soft">{IAI_CAVEAT}</p>}
      {failed ? <Message tone="bad" title="This file cannot be read as text" alert /> : null}
      {take.denial === undefined ? null : <Denied denial={take.denial} />}
    </Panel>
  )
}

function kindOf(text: string): Kind {
  return KINDS.find(({ value }) => value === text)?.value ?? 'rejects'
}

async function textOf(file: File): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
  } catch {
    return undefined
  }
}
