import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPractice, type Practice } from '../practice.ts'

let practice: Practice

beforeEach(async () => {
  practice = await openPractice()
})

afterEach(async () => await practice.close())

const layout = { order: ['total', 'name'], hidden: ['cite'], pinned: ['total'], widths: { name: 220 } }

test('an account that has set nothing has the usual', async () => {
  expect(await practice.call('preferences.view', {})).toEqual({
    theme: 'system', singleKeys: true, pageSize: '100', office: '', layouts: {},
  })
})

test('what an account sets is its own, and setting one thing leaves the others', async () => {
  await practice.call('preferences.save', { theme: 'dark' })
  await practice.call('preferences.save', { list: 'worklist', layout })
  const kept = await practice.call('preferences.save', { singleKeys: false, pageSize: '25' })
  expect(kept).toEqual({ theme: 'dark', singleKeys: false, pageSize: '25', office: '', layouts: { worklist: layout } })
  expect(await practice.call('preferences.view', {})).toEqual(kept)
  expect((await practice.call('preferences.view', {}, 'clerk2')).theme).toBe('system')
})

test('columns are saved for a list that is named', async () => {
  expect(await practice.try('preferences.save', { layout })).toMatchObject({ error: { kind: 'invalid' } })
})

test('an arrangement of the desk leaves no line in the audit trail', async () => {
  const before = await practice.call('audit.list', {}, 'auditor1')
  await practice.call('preferences.save', { theme: 'dark' })
  expect((await practice.call('audit.list', {}, 'auditor1')).rows).toEqual(before.rows)
})

test('a saved view has the filters and columns it was saved with, and its name is used once', async () => {
  const view = { list: 'debts', name: 'Large and late', filters: 'state=delinquent&sort=total', layout }
  await practice.call('view.save', view)
  await practice.call('view.save', { ...view, filters: 'state=referred' })
  const { views } = await practice.call('view.list', { list: 'debts' })
  expect(views).toEqual([{ ...view, filters: 'state=referred', viewId: views[0]?.viewId }])
  expect((await practice.call('view.list', { list: 'worklist' })).views).toEqual([])
})

test('nobody sees or removes the saved view of another account', async () => {
  const { views } = await practice.call('view.save', { list: 'debts', name: 'Mine', filters: '', layout })
  const viewId = views[0]?.viewId ?? 0
  expect((await practice.call('view.list', {}, 'clerk2')).views).toEqual([])
  expect(await practice.try('view.remove', { viewId }, 'clerk2')).toMatchObject({ error: { kind: 'invalid' } })
  expect((await practice.call('view.remove', { viewId })).views).toEqual([])
})

test('what was typed into a form is kept for its account alone, until nothing typed ends it', async () => {
  const typed = { text: 'Called; will send the form', on: 't' }
  await practice.call('draft.keep', { place: 'debts/1/note/', typed })
  await practice.call('draft.keep', { place: 'debts/new', typed: { billNumber: 'B26-9' } })
  expect((await practice.call('draft.list', {}, 'clerk2')).drafts).toEqual({})
  expect((await practice.call('draft.list', {})).drafts['debts/1/note/']).toEqual(typed)
  await practice.call('draft.keep', { place: 'debts/1/note/', typed: {} })
  expect((await practice.call('draft.list', {})).drafts).toEqual({ 'debts/new': { billNumber: 'B26-9' } })
})

test('a draft keeps no full Social Security number, and of many drafts the latest', async () => {
  const typed = { ssn: '123-45-6789', note: 'Says 123456789 is wrong' }
  expect((await practice.call('draft.keep', { place: 'debts/new', typed })).drafts).toEqual({
    'debts/new': { ssn: '', note: 'Says  is wrong' },
  })
  for (let debt = 1; debt <= 40; debt++) {
    await practice.call('draft.keep', { place: `debts/${debt}/note/`, typed: { text: 'x' } })
  }
  const { drafts } = await practice.call('draft.list', {})
  expect(Object.keys(drafts)).toHaveLength(40)
  expect(drafts['debts/new']).toBeUndefined()
})
