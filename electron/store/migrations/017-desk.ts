import type { Migration } from '../migrate.ts'

/** Who works on what, what was answered where no deed ends a clock, and how each clerk has arranged the desk. */
export const desk: Migration = {
  number: 17,
  name: 'desk',
  sql: `
    create table clock_answer (
      id integer primary key,
      debt_id integer not null references debt (id),
      kind text not null,
      last_day text not null,
      reason text not null check (reason <> ''),
      answered_on text not null,
      answered_by text not null,
      unique (debt_id, kind, last_day)
    );
    create trigger clock_answer_is_not_changed before update on clock_answer
      begin select raise(abort, 'an answer to a clock stands as it was given'); end;
    create trigger clock_answer_is_not_deleted before delete on clock_answer
      begin select raise(abort, 'an answer to a clock stands as it was given'); end;
    create table debt_owner (
      debt_id integer primary key references debt (id),
      owner text not null,
      assigned_on text not null,
      assigned_by text not null
    );
    create index debt_owner_of on debt_owner (owner, debt_id);
    create table clock_owner (
      clock_id integer primary key references clock (id),
      owner text not null,
      assigned_on text not null,
      assigned_by text not null
    );
    create index clock_owner_of on clock_owner (owner, clock_id);
    create table preference (
      account text not null,
      name text not null,
      value text not null,
      primary key (account, name)
    ) without rowid;
    create table saved_view (
      id integer primary key,
      account text not null,
      list text not null,
      name text not null,
      filters text not null,
      layout text not null,
      unique (account, list, name)
    );
  `,
}
