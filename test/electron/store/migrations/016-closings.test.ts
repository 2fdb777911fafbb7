import { expect, test } from 'vitest'
import { addDebt, fileOfVersion, oneFurther } from '../older-file.ts'

test('a debt from before was closed in no way, and one closing is reported on one original form', async () => {
  const sqlite = await fileOfVersion(15)
  addDebt(sqlite)
  await oneFurther(sqlite, 16)
  expect(sqlite.prepare('select count(*) from closing').pluck().get()).toBe(0)
  sqlite.exec(`
    insert into approval (kind, debt_id, about, payload, changes, reason, stamp, proposed_on, proposed_by)
    values ('write-off', 1, 'B1', '{}', '[]', 'Not found', '', '2025-01-20', 'clerk1');
    insert into closing (debt_id, kind, closed_on, ground, interest, penalty, administrative, principal, approval_id)
    values (1, 'close-out', '2025-06-02', 'cannot-locate', 100, 0, 0, 212000, 1);
    insert into document (file_name, media_type, digest, bytes, kept_on)
    values ('form.pdf', 'application/pdf', 'd', x'25504446', '2026-01-20');
    insert into tax_form_run (tax_year, run_on, run_by, forms, discharged, interest)
    values (2025, '2026-01-20', 'supervisor1', 1, 212100, 100);
  `)
  const report = (): unknown =>
    sqlite.exec(`insert into tax_form (run_id, debt_id, closing_id, tax_year, event_on, event_code, discharged,
      interest, description, document_id) values (1, 1, 1, 2025, '2025-06-02', 'G', 212100, 100, 'Advance', 1)`)
  report()
  expect(report).toThrow('UNIQUE')
})
