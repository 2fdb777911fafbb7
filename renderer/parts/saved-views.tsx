import { useState, type FormEvent, type ReactNode } from 'react'
import { Button } from '../components/button.tsx'
import { Denied } from '../components/denied.tsx'
import { Dialog } from '../components/dialog.tsx'
import { AS_IT_IS } from '../components/table-plan.ts'
import { tell } from '../notices.ts'
import { saveLayout, usePreferences } from '../preferences.ts'
import { refine, usePlace } from '../router.ts'
import { useDeed } from '../use-deed.ts'
import { useView } from '../use-view.ts'

/** The views of a list that the clerk saved: choosing one, saving the present one, removing one. */
export function SavedViews({ list }: { readonly list: string }): ReactNode {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button small icon="save" onClick={() => setOpen(true)}>
        Views
      </Button>
      {open ? <ViewsDialog list={list} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

interface ViewsDialogProps {
  readonly list: string
  readonly onClose: () => void
}

function ViewsDialog({ list, onClose }: ViewsDialogProps): ReactNode {
  const { path, filters } = usePlace()
  const { layouts } = usePreferences()
  const view = useView('view.list', { list })
  const save = useDeed('view.save')
  const remove = useDeed('view.remove')
  const [name, setName] = useState('')
  const views = view.state === 'ready' ? view.value.views : []
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const kept = new URLSearchParams(filters)
    kept.delete('offset')
    const layout = layouts[list] ?? AS_IT_IS
    if ((await save.run({ list, name, filters: kept.toString(), layout })) === undefined) return
    tell(`The view ${name.trim()} is saved.`)
    onClose()
  }
  return (
    <Dialog title="Saved views" onClose={onClose}>
      <div className="stack">
        {views.length === 0 ? <p className="soft">No view of this list is saved yet.</p> : null}
        <ul className="saved-views">
          {views.map((saved) => (
            <li key={saved.viewId} className="row row--apart">
              <Button
                kind="link"
                onClick={() => {
                  saveLayout(list, saved.layout)
                  refine(path.join('/'), Object.fromEntries(new URLSearchParams(saved.filters)))
                  onClose()
                }}
              >
                {saved.name}
              </Button>
              <Button
                small
                icon="close"
                name={`Remove the view ${saved.name}`}
                busy={remove.busy}
                onClick={() => void remove.run({ viewId: saved.viewId })}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
        <form className="row" onSubmit={(event) => void submit(event)}>
          <label className="field">
            <span className="field__label">Save what is shown as</span>
            <input
              className="input"
              autoComplete="off"
              maxLength={60}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </label>
          <Button kind="main" submit busy={save.busy} disabled={name.trim() === ''}>
            Save the view
          </Button>
        </form>
        <p className="soft">A view keeps the filters, the order and the columns. It goes with your account.</p>
        {save.denial === undefined ? null : <Denied denial={save.denial} />}
        {remove.denial === undefined ? null : <Denied denial={remove.denial} />}
      </div>
    </Dialog>
  )
}
