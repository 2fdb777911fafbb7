import { useState, type ReactNode } from 'react'
import type { LetterChoice } from '../../../shared/api/letters.ts'
import { Cite } from '../../components/cite.tsx'
import { Day } from '../../components/day.tsx'
import { Empty } from '../../components/empty.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Panel } from '../../components/panel.tsx'
import { readableDays } from '../../components/readable-days.ts'
import { useView } from '../../use-view.ts'
import type { DeedProps } from './deed-panel.tsx'
import { LetterWriter } from './letter-writer.tsx'

/** Every letter that a debt may have: those that may go now, and the others with what stands in their way. */
export function SendLetterForm(props: DeedProps): ReactNode {
  const { debt } = props
  const view = useView('letter.choices', { debtId: debt.debtId })
  const [kind, setKind] = useState<LetterChoice['kind']>()
  return (
    <Loaded view={view}>
      {({ letters }) => {
        const chosen = letters.find((letter) => letter.kind === kind && letter.allowed)
        return (
          <>
            <Panel title="Send a letter">
              <OpenLetters letters={letters} kind={kind} onChoose={setKind} />
            </Panel>
            {chosen === undefined ? null : <LetterWriter key={chosen.kind} letter={chosen} {...props} />}
            <BlockedLetters letters={letters} />
          </>
        )
      }}
    </Loaded>
  )
}

/** The notice that wages will be garnished, ready to be written. */
export function GarnishmentNoticeForm(props: DeedProps): ReactNode {
  return <OneLetterForm kind="garnishment-notice" {...props} />
}

/** The order to the employer, ready to be written. */
export function GarnishmentOrderForm(props: DeedProps): ReactNode {
  return <OneLetterForm kind="wage-garnishment-order" {...props} />
}

function OneLetterForm({ kind, ...props }: DeedProps & { readonly kind: LetterChoice['kind'] }): ReactNode {
  const view = useView('letter.choices', { debtId: props.debt.debtId })
  return (
    <Loaded view={view}>
      {({ letters }) => {
        const letter = letters.find((one) => one.kind === kind)
        if (letter === undefined) return null
        return letter.allowed ? <LetterWriter letter={letter} {...props} /> : <BlockedLetters letters={[letter]} />
      }}
    </Loaded>
  )
}

interface OpenLettersProps {
  readonly letters: readonly LetterChoice[]
  readonly kind: LetterChoice['kind'] | undefined
  readonly onChoose: (kind: LetterChoice['kind']) => void
}

function OpenLetters({ letters, kind, onChoose }: OpenLettersProps): ReactNode {
  const open = letters.filter((letter) => letter.allowed)
  if (open.length === 0) return <Empty title="No letter may go now; what stands in the way is said below." />
  return (
    <fieldset className="field">
      <legend className="field__label">Which letter</legend>
      {open.map((letter) => (
        <label className="check" key={letter.kind}>
          <input
            type="radio"
            name="letter-kind"
            value={letter.kind}
            checked={letter.kind === kind}
            onChange={() => onChoose(letter.kind)}
          />
          <span>
            {letter.label} <span className="soft">({letter.group})</span>
            {letter.issuedOn === undefined ? null : (
              <span className="soft">
                , issued before on <Day on={letter.issuedOn} />
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function BlockedLetters({ letters }: { readonly letters: readonly LetterChoice[] }): ReactNode {
  const blocked = letters.filter((letter) => !letter.allowed)
  if (blocked.length === 0) return null
  return (
    <Panel title="Not open now">
      <ul className="acts">
        {blocked.map((letter) => (
          <li key={letter.kind} className="act act--blocked">
            <span>
              <b>{letter.label}</b>
              {letter.reasons.map((reason) => (
                <small key={`${reason.rule} ${reason.message}`}>
                  {readableDays(reason.message)} (<Cite of={reason.cite} />)
                </small>
              ))}
            </span>
            <span className="act__opens">
              {letter.opens === undefined ? (
                'Not yet'
              ) : (
                <>
                  Opens <Day on={letter.opens} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
