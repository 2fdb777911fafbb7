import { useEffect, useRef, type ComponentProps, type ReactNode } from 'react'
import { Button } from '../../components/button.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'

interface RowsPanelProps<R> {
  readonly title: string
  /** What one row is called, on the buttons. */
  readonly one: string
  readonly heads: readonly string[]
  readonly rows: readonly R[]
  readonly show: (row: R) => readonly ReactNode[]
  readonly onRemove: (index: number) => void
  readonly form: ComponentProps<typeof Form>['form']
  readonly onAdd: ComponentProps<typeof Form>['onSubmit']
  readonly children: ReactNode
}

/** Rows of a calculation, added one by one with a small form of their own. */
export function RowsPanel<R>(props: RowsPanelProps<R>): ReactNode {
  const { title, one, heads, rows, show, onRemove, form, onAdd, children } = props
  const fields = useRef<HTMLDivElement>(null)
  const known = useRef(rows.length)
  useEffect(() => {
    if (rows.length > known.current) fields.current?.querySelector('input')?.focus()
    known.current = rows.length
  })
  return (
    <Panel title={title}>
      {rows.length === 0 ? null : (
        <div className="table-region">
          <table className="table table--plain">
            <caption className="unseen">{title}</caption>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
                <th scope="col" className="tight">
                  <span className="unseen">Remove</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                // Rows may be equal; their place is what tells them apart.
                <tr key={`${index} ${heads.length}`}>
                  {show(row).map((cell, column) => (
                    <td key={heads[column]}>{cell}</td>
                  ))}
                  <td className="tight">
                    <Button
                      small
                      kind="quiet"
                      icon="close"
                      name={`Remove ${one} ${index + 1}`}
                      onClick={() => onRemove(index)}
                    >
                      Remove
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Form form={form} onSubmit={onAdd} does={`Add ${one}`}>
        <div className="fields fields--narrow" ref={fields}>
          {children}
        </div>
      </Form>
    </Panel>
  )
}

/** A list without the row at an index. */
export function without<R>(rows: readonly R[], index: number): R[] {
  return rows.filter((_, other) => other !== index)
}
