import type { Migration } from '../migrate.ts'

/** What the papers of an agreement and of a request show: what the debtor can pay, and what is contested. */
export const papers: Migration = {
  number: 8,
  name: 'papers',
  sql: `
    alter table agreement add column ability_to_pay integer;
    alter table agreement add column no_lump_sum text not null default '';
    alter table case_file add column ground text not null default '';
  `,
}
