import type { Migration } from '../migrate.ts'

/** People, their debts, the append-only ledger, clocks, notes and imports. */
export const debtsAndLedger: Migration = {
  number: 2,
  name: 'debts-and-ledger',
  sql: `
    create table debtor (
      id integer primary key,
      employee_id text not null unique,
      last_name text not null,
      first_name text not null,
      middle_name text not null,
      name_key text not null,
      given_name_key text not null,
      last_four text not null,
      street1 text not null,
      street2 text not null,
      city text not null,
      state text not null,
      zip text not null,
      address_good integer not null default 1,
      email text not null,
      phone text not null,
      employment_status text not null,
      pay_frequency text not null,
      birth_date text,
      version integer not null default 1
    );
    create index debtor_name on debtor (name_key);
    create index debtor_given_name on debtor (given_name_key, name_key);
    create index debtor_last_four on debtor (last_four);
    create table taxpayer (
      debtor_id integer primary key references debtor (id),
      ssn text not null unique
    );
    create table debt (
      id integer primary key,
      debtor_id integer not null references debtor (id),
      bill_number text not null unique,
      debt_type text not null,
      office text not null,
      principal integer not null check (principal > 0),
      discovered_on text not null,
      cause_start text,
      cause_end text,
      cause text not null,
      registered_on text not null,
      registered_by text not null,
      import_id integer,
      import_line integer,
      state text not null,
      letter_on text,
      due_on text,
      delinquent_on text,
      rate integer,
      contingency_fee integer not null default 0,
      penalty integer not null default 0,
      administrative integer not null default 0,
      interest integer not null default 0,
      principal_left integer not null,
      total integer not null,
      accrued_to text,
      collection_held integer not null default 0,
      accrual_held integer not null default 0,
      eventful integer not null default 0,
      version integer not null default 1
    );
    create table entry (
      id integer primary key,
      debt_id integer not null references debt (id),
      kind text not null,
      effective_on text not null,
      posted_on text not null,
      posted_by text not null,
      amount integer not null,
      part text,
      method text not null default '',
      reference text not null default '',
      reason text not null default '',
      reverses_id integer references entry (id)
    );
    create index entry_debt on entry (debt_id);
    create unique index entry_reverses on entry (reverses_id) where reverses_id is not null;
    create trigger entry_is_not_changed before update on entry
      begin select raise(abort, 'the ledger is append-only'); end;
    create trigger entry_is_not_deleted before delete on entry
      begin select raise(abort, 'the ledger is append-only'); end;
    create table clock (
      id integer primary key,
      debt_id integer not null references debt (id),
      kind text not null,
      anchor_on text not null,
      last_day text not null,
      office text not null,
      lapses integer not null,
      met_on text
    );
    create index clock_open on clock (last_day, kind, office, debt_id) where met_on is null;
    create index clock_debt on clock (debt_id, last_day, kind, office, lapses) where met_on is null;
    create table note (
      id integer primary key,
      debt_id integer not null references debt (id),
      written_on text not null,
      written_by text not null,
      text text not null
    );
    create index note_debt on note (debt_id);
    create table import_batch (
      id integer primary key,
      file_name text not null,
      digest text not null,
      imported_on text not null,
      imported_by text not null,
      rows integer not null,
      accepted integer not null,
      rejected integer not null,
      principal_accepted integer not null
    );
    create table import_reject (
      import_id integer not null references import_batch (id),
      line integer not null,
      field text not null,
      reason text not null,
      primary key (import_id, line, field)
    ) without rowid;
    create table import_mapping (
      name text primary key,
      mapping text not null
    );
  `,
}
