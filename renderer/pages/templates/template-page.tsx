import { useState, type ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { Button } from '../../components/button.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { Panel } from '../../components/panel.tsx'
import { addressOf } from '../../router.ts'
import { useView } from '../../use-view.ts'
import { TemplateDifferences } from './template-differences.tsx'
import { TemplateEditor } from './template-editor.tsx'
import { TemplateVersions } from './template-versions.tsx'

/** One template: its text beside the letter it makes, its versions, and how they differ. */
export function TemplatePage({ file }: { readonly file: string }): ReactNode {
  const [number, setNumber] = useState<number>()
  const view = useView('template.view', { file, number })
  return (
    <Loaded view={view}>
      {(template) => (
        <Page
          title={`Template: ${template.label}`}
          back={{ label: 'Letter templates', href: addressOf('letters/templates') }}
          lead={leadOf(template)}
          actions={
            template.number === 0 ? null : <Button onClick={() => setNumber(0)}>As it came with the program</Button>
          }
        >
          <TemplateEditor key={`${file} ${template.number}`} template={template} onSaved={setNumber} />
          <TemplateVersions template={template} onOpen={setNumber} />
          {template.number === template.inUse ? null : (
            <Panel title={`What version ${template.number} changes in the text in use`}>
              <TemplateDifferences lines={template.differences} />
            </Panel>
          )}
        </Page>
      )}
    </Loaded>
  )
}

function leadOf({ number, inUse }: Answer<'template.view'>): string {
  const shown = number === 0 ? 'This is the text that came with the program' : `This is version ${number}`
  return number === inUse ? `${shown}; it is in use.` : `${shown}; it is not in use.`
}
