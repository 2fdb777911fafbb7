import type { Answer } from '../../shared/api.ts'
import { letters, notices } from '../../shared/letters/index.ts'
import { answer, invalid, refuse, type Denied } from '../../shared/values/outcome.ts'
import { lineDifferences } from '../../shared/values/line-differences.ts'
import { present } from '../../shared/values/present.ts'
import { proposeApproval } from '../approvals/propose.ts'
import type { HandlersOf } from '../context.ts'
import { housePress } from '../draw-demand.ts'
import { letterSetting } from '../draw-letter.ts'
import {
  findTemplateVersion, listTemplateVersions, loadTemplateProposals, loadTemplateStates, markTemplateVersion,
  saveTemplateVersion, type TemplateProposal,
} from '../store/templates.ts'
import type { Row } from '../store/tables.ts'
import { shippedText, templateFiles, tryTemplate, type TemplateFile } from '../try-template.ts'

type Calls = 'templates.view' | 'template.view' | 'template.preview' | 'template.save' | 'template.propose'

export const templateHandlers: HandlersOf<Calls> = {
  'templates.view': async (_input, { db }) => {
    const versions = await loadTemplateStates(db)
    const proposals = await loadTemplateProposals(db)
    const rows = templateFiles.map((template) => {
      const own = versions.filter(({ file }) => file === template.file)
      return {
        ...named(template),
        versions: own.length,
        inUse: own.find(({ state }) => state === 'in-use')?.number ?? 0,
        waiting: own.some((version) => stateOf(version, proposals) === 'proposed'),
      }
    })
    return answer({ templates: rows })
  },

  'template.view': async ({ file, number }, { db }) => {
    const template = knownTemplate(file)
    if (template === undefined) return noSuchTemplate()
    const versions = await listTemplateVersions(db, file)
    const proposals = await loadTemplateProposals(db)
    const used = versions.find(({ state }) => state === 'in-use')
    const wanted = number === undefined ? used : versions.find((version) => version.number === number)
    if (wanted === undefined && (number ?? 0) > 0) return invalid('number', 'There is no such version.')
    const text = wanted?.text ?? shippedText(file)
    const { group: _group, ...name } = named(template)
    return answer({
      ...name,
      number: wanted?.number ?? 0,
      inUse: used?.number ?? 0,
      text,
      versions: versions.map((version) => versionRow(version, proposals)),
      differences: [...lineDifferences(used?.text ?? shippedText(file), text)],
      elements: letters[template.kind].elements.map(({ id, says, cite }) => ({ id, says, cite })),
    })
  },

  'template.preview': async ({ file, text }, { db, today }) => {
    const template = knownTemplate(file)
    if (template === undefined) return noSuchTemplate()
    const { printed, about, missing, fault } = await tryTemplate(template, text, await letterSetting(db, today, today))
    const pdf = printed === undefined ? '' : housePress().bind(printed, about).toString('base64')
    return answer({ pages: printed?.pages ?? 0, pdf, missing: [...missing], fault })
  },

  'template.save': async ({ file, text, note }, context) => {
    if (knownTemplate(file) === undefined) return noSuchTemplate()
    const saved = { savedBy: context.clerk.name, savedOn: context.today }
    const { id, number } = await saveTemplateVersion(context.db, { file, text, note, ...saved })
    context.audit({ about: file, detail: { version: number, note } })
    return answer({ versionId: id, number })
  },

  'template.propose': async ({ versionId }, context) => {
    const version = await findTemplateVersion(context.db, versionId)
    const template = knownTemplate(version?.file ?? '')
    if (version === undefined || template === undefined) return invalid('versionId', 'There is no such version.')
    const proposals = await loadTemplateProposals(context.db)
    const state = stateOf(version, proposals)
    if (state === 'proposed' || state === 'in-use') {
      const message = state === 'in-use' ? 'This text is in use.' : 'This text waits for its approval.'
      return refuse([{ rule: 'template-state', cite: 'NIST SP 800-53 AC-5', message }])
    }
    const setting = await letterSetting(context.db, context.today, context.today)
    const { missing, fault } = await tryTemplate(template, version.text, setting)
    if (fault !== '') return invalid('versionId', fault)
    if (missing.length > 0) return refuse(missing)
    const { file, number, note } = version
    const about = `${file}, version ${number}`
    const proposed = await proposeApproval(context, { kind: 'template', about, payload: { versionId }, reason: note })
    if (!proposed.ok) return proposed
    await markTemplateVersion(context.db, versionId, 'proposed')
    context.audit({ about: file, detail: { version: number, note, approvalId: proposed.value } })
    return answer({ versionId, number, approvalId: proposed.value })
  },
}

function knownTemplate(file: string): TemplateFile | undefined {
  return templateFiles.find((template) => template.file === file)
}

function named({ file, kind }: TemplateFile): Pick<Answer<'template.view'>, 'file' | 'kind' | 'label'> & {
  readonly group: string
} {
  const { label } = letters[kind]
  const shared = file === 'demand-stock.typ' ? ': options, rights and forms' : ''
  return { file, kind, label: `${label}${shared}`, group: kind === 'demand' ? 'Demand' : notices[kind].group }
}

type Version = Pick<Row<'templateVersion'>, 'id' | 'state'>

/** A version that was proposed stands as its latest proposal does. */
function stateOf({ id, state }: Version, proposals: readonly TemplateProposal[]): Row<'templateVersion'>['state'] {
  if (state !== 'proposed') return state
  const latest = proposals.findLast(({ versionId }) => versionId === id)
  if (latest?.state === 'rejected') return 'refused'
  return latest?.state === 'withdrawn' ? 'draft' : 'proposed'
}

function versionRow(
  version: Row<'templateVersion'>,
  proposals: readonly TemplateProposal[],
): Answer<'template.view'>['versions'][number] {
  const { id, number, note, savedOn, savedBy, decidedOn, decidedBy } = version
  return {
    versionId: id,
    number,
    note,
    savedOn,
    savedBy,
    state: stateOf(version, proposals),
    ...present({ decidedOn, decidedBy }),
  }
}

function noSuchTemplate(): Denied {
  return invalid('file', 'There is no template of that name.')
}
