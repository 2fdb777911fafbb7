import { useRef, type ComponentProps, type ReactNode } from 'react'
import type { Answer, CallName, Input } from '../../../shared/api.ts'
import { Button } from '../../components/button.tsx'
import { Form } from '../../components/form.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Panel } from '../../components/panel.tsx'
import { printPart } from '../../components/print-part.ts'
import { Steps } from '../../components/steps.tsx'
import { useView } from '../../use-view.ts'

interface CalculatorFrameProps {
  readonly form: ComponentProps<typeof Form>['form']
  readonly onSubmit: ComponentProps<typeof Form>['onSubmit']
  readonly children: ReactNode
  /** Stands under the form: rows that were added one by one. */
  readonly beneath?: ReactNode
  readonly answer: ReactNode
}

/** A calculator: its form on the left, its answer on the right. */
export function CalculatorFrame({ form, onSubmit, children, beneath, answer }: CalculatorFrameProps): ReactNode {
  return (
    <div className="columns columns--even">
      <div className="stack">
        <Panel title="Given">
          <Form form={form} onSubmit={onSubmit} does="Work it out">
            {children}
          </Form>
        </Panel>
        {beneath}
      </div>
      {answer ?? (
        <Panel title="Answer">
          <p className="soft">Fill in the fields and press Enter.</p>
        </Panel>
      )}
    </div>
  )
}

interface CalculatedProps<N extends CallName> {
  readonly call: N
  readonly input: Input<N>
  readonly children: (value: Answer<N>) => ReactNode
}

/** The answer of a calculation, with every step and its paragraph; printable. */
export function Calculated<N extends CallName>({ call, input, children }: CalculatedProps<N>): ReactNode {
  const view = useView(call, input, { keep: true })
  const whole = useRef<HTMLDivElement>(null)
  return (
    <div ref={whole} className="stack" role="status">
      <Loaded view={view}>
        {(value) => (
          <>
            <Panel
              title="Answer"
              beside={
                <Button small icon="print" onClick={() => whole.current !== null && printPart(whole.current)}>
                  Print
                </Button>
              }
            >
              {children(value)}
            </Panel>
            {view.state === 'ready' && view.steps.length > 0 ? (
              <Panel title="Step by step">
                <Steps steps={view.steps} />
              </Panel>
            ) : null}
          </>
        )}
      </Loaded>
    </div>
  )
}
