import type { Migration } from '../migrate.ts'

/** What every table came to when the program last wrote to it; the lines of the audit trail carry its digest. */
export const seals: Migration = {
  number: 18,
  name: 'seals',
  sql: `
    create table seal (
      name text primary key,
      rows integer not null,
      sum text not null
    ) without rowid;
    alter table audit add column sealed text;
  `,
}
