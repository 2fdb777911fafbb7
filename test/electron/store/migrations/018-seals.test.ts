import { expect, test } from 'vitest'
import { fileOfVersion, oneFurther } from '../older-file.ts'

test('lines of the audit trail from before carry no seal and keep their digests', async () => {
  const sqlite = await fileOfVersion(17)
  sqlite.exec(`
    insert into audit (at, today, clerk, call, about, detail, previous, digest)
      values ('2026-01-05T08:00:00.000Z', '2026-01-05', 'clerk1', 'note.add', 'B1', '{}', '0', 'd');
  `)
  await oneFurther(sqlite, 18)
  const lines = sqlite.prepare('select about, digest, sealed from audit').all()
  expect(lines).toEqual([{ about: 'B1', digest: 'd', sealed: null }])
  expect(sqlite.prepare('select * from seal').all()).toEqual([])
})
