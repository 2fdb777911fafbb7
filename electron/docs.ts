/** `npm run docs`: writes the pages of `docs` that are made from the program itself. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { callsPage } from '../shared/api/calls-page.ts'
import { describeCalls } from '../shared/api/describe.ts'
import { rolesPage } from '../shared/api/roles-page.ts'
import { programFolder } from './program-folder.ts'

const docs = join(programFolder, 'docs')
mkdirSync(docs, { recursive: true })
writeFileSync(join(docs, 'calls.md'), callsPage(describeCalls()))
writeFileSync(join(docs, 'roles.md'), rolesPage(describeCalls()))
