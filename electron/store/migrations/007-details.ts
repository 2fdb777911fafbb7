import type { Migration } from '../migrate.ts'

/**
 * What is recorded of a debt by its kind, such as the day of separation of advanced leave. Some of it makes a debt late
 * before any letter, so those that are owed one are found by an index of their own and no longer by their state alone.
 */
export const details: Migration = {
  number: 7,
  name: 'details',
  sql: `
    create table detail (
      debt_id integer not null references debt (id),
      name text not null,
      value text not null check (value <> ''),
      primary key (debt_id, name)
    ) without rowid;
    create index detail_value on detail (name, value);
    create index debt_owed_letter on debt (bill_number) where letter_on is null and state in ('new', 'delinquent');
  `,
}
