/** A file of an older version with rows in it, for the tests of migrations. */
import Database from 'better-sqlite3'
import { migrate, migrations } from '../../../electron/store/migrate.ts'

/** A file in memory, brought to a version and no further. */
export async function fileOfVersion(version: number): Promise<Database.Database> {
  const sqlite = new Database(':memory:')
  await migrate(sqlite, undefined, upTo(version))
  return sqlite
}

/** Brings the file one version further. */
export async function oneFurther(sqlite: Database.Database, version: number): Promise<void> {
  await migrate(sqlite, undefined, upTo(version))
}

/** The steps up to a version. */
function upTo(version: number): typeof migrations {
  return migrations.filter(({ number }) => number <= version)
}

/** A person with one debt and its principal, as version 2 holds them. */
export function addDebt(sqlite: Database.Database): void {
  sqlite.exec(`
    insert into debtor (employee_id, last_name, first_name, middle_name, name_key, given_name_key, last_four, street1,
      street2, city, state, zip, email, phone, employment_status, pay_frequency)
    values ('E1', 'Davis', 'Robert', 'T', 'davis robert t', 'robert davis', '4417', '1 Main St', '', 'Beckley', 'WV',
      '25801', '', '', 'active', 'biweekly');
    insert into debt (debtor_id, bill_number, debt_type, office, principal, discovered_on, cause, registered_on,
      registered_by, state, principal_left, total)
    values (1, 'B1', 'travel-advance', 'cfo', 212000, '2026-01-02', 'Advance', '2026-01-05', 'clerk1', 'new', 212000,
      212000);
    insert into entry (debt_id, kind, effective_on, posted_on, posted_by, amount)
    values (1, 'principal', '2026-01-02', '2026-01-05', 'clerk1', 212000);
  `)
}
