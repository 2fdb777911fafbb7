/** Printing letters with a text that the center has written: a supervisor, other than its writer, approves it. */
import { proposedTemplate } from '../../shared/api/templates.ts'
import { SUPERVISOR_STEP } from '../../shared/domain/approvals/decide.ts'
import { answer, invalid, refuse } from '../../shared/values/outcome.ts'
import { letterSetting } from '../draw-letter.ts'
import { findTemplateVersion, markTemplateVersion, retireTemplate } from '../store/templates.ts'
import { templateFiles, tryTemplate } from '../try-template.ts'
import { approvalKind } from './kind.ts'

export const template = approvalKind({
  kind: 'template',
  label: 'Letter template',
  payload: proposedTemplate,
  steps: () => [SUPERVISOR_STEP],
  changes: ({ payload: { versionId }, reason }) => [
    { label: 'Version kept as', value: String(versionId) },
    { label: 'What changes', value: reason },
  ],
  perform: async ({ db, today, clerk }, { payload: { versionId } }) => {
    const version = await findTemplateVersion(db, versionId)
    const file = templateFiles.find((known) => known.file === version?.file)
    if (version === undefined || file === undefined) return invalid('versionId', 'There is no such version.')
    const tried = await tryTemplate(file, version.text, await letterSetting(db, today, today))
    if (tried.missing.length > 0) return refuse(tried.missing)
    if (tried.fault !== '') return invalid('versionId', tried.fault)
    await retireTemplate(db, version.file)
    await markTemplateVersion(db, versionId, 'in-use', { on: today, by: clerk.name })
    return answer({ file: version.file, number: version.number })
  },
})
