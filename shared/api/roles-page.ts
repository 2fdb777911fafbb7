/** Writes the page about who may do what, `docs/roles.md`, from the declarations. */
import { ROLES, type Role } from './call.ts'
import type { CallDescription } from './describe.ts'

const CHANGING: ReadonlySet<string> = new Set(['deed', 'job', 'keeping'])

const TITLES: Readonly<Record<Role, string>> = {
  clerk: 'Clerk',
  supervisor: 'Supervisor',
  'hearing-coordinator': 'Hearing coordinator',
  'approving-official': 'Approving official',
  administrator: 'Administrator',
  auditor: 'Auditor',
}

/** The whole page, as Markdown: the deeds of each role, then what not everybody may look at. */
export function rolesPage(described: readonly CallDescription[]): string {
  const changing = described.filter(({ kind }) => CHANGING.has(kind))
  const views = described.filter(({ kind }) => kind === 'view')
  const guarded = views.filter(({ roles }) => roles !== 'anyone' && roles.length < ROLES.length)
  const parts = [INTRODUCTION, '## Deeds', tableOf(changing), '## What not everybody may see', tableOf(guarded)]
  return `${parts.join('\n\n')}\n`
}

const INTRODUCTION = `# Roles

Who may do what. Roles are checked at the one edge behind the window, the browser window and scripts
(\`electron/serve.ts\`), from the same declarations as this page; a test tries every call as every role. What a second
person must approve is never approved by who proposed it, and no person takes two steps of one chain, whatever their
role (\`shared/domain/approvals/decide.ts\`). Views that are not named below are open to every role.

*This page is made from the declarations in \`shared/api\` by \`npm run docs\`.*`

function tableOf(calls: readonly CallDescription[]): string {
  const head = `| call | ${ROLES.map((role) => TITLES[role]).join(' | ')} |`
  const rule = `| --- | ${ROLES.map(() => ':-:').join(' | ')} |`
  const rows = calls.map(({ name, roles }) => {
    const marks = ROLES.map((role) => (roles === 'anyone' || roles.includes(role) ? 'yes' : ''))
    return `| \`${name}\` | ${marks.join(' | ')} |`
  })
  return [head, rule, ...rows].join('\n')
}
