import type { Migration } from '../migrate.ts'

/** The further parts that a written decision has beside its facts and findings. */
export const decisions: Migration = {
  number: 9,
  name: 'decisions',
  sql: `
    alter table case_file add column analysis text not null default '';
    alter table case_file add column conclusions text not null default '';
    alter table case_file add column terms text not null default '';
  `,
}
