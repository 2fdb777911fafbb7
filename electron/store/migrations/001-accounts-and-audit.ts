import type { Migration } from '../migrate.ts'

/** Accounts, settings and the audit trail, which can only grow. */
export const accountsAndAudit: Migration = {
  number: 1,
  name: 'accounts-and-audit',
  sql: `
    create table account (
      id integer primary key,
      name text not null unique,
      display_name text not null,
      role text not null,
      active integer not null default 1,
      added_on text not null
    );
    create table setting (
      name text primary key,
      value text not null,
      changed_on text not null,
      changed_by text not null
    );
    create table audit (
      id integer primary key,
      at text not null,
      today text not null,
      clerk text not null,
      call text not null,
      debt_id integer,
      about text not null,
      detail text not null,
      previous text not null,
      digest text not null
    );
    create index audit_debt on audit (debt_id) where debt_id is not null;
    create trigger audit_is_not_changed before update on audit
      begin select raise(abort, 'the audit trail is append-only'); end;
    create trigger audit_is_not_deleted before delete on audit
      begin select raise(abort, 'the audit trail is append-only'); end;
  `,
}
