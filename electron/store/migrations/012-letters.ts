import type { Migration } from '../migrate.ts'

/** What a letter was composed from, how often it was printed, what came back, and the center's own templates. */
export const letterPapers: Migration = {
  number: 12,
  name: 'letters',
  sql: `
    alter table letter add column fields text not null default '{}';
    alter table letter add column case_id integer references case_file (id);
    alter table letter add column printed_on text;
    alter table letter add column printed_by text;
    alter table letter add column returned_on text;
    alter table letter add column returned_why text;
    update letter set printed_on = dated_on, printed_by = issued_by where mailed_on is not null;
    create table letter_omission (
      id integer primary key,
      letter_id integer not null references letter (id),
      element text not null,
      reason text not null,
      counsel text not null,
      consulted_on text not null
    );
    create index letter_omission_letter on letter_omission (letter_id);
    create table letter_printing (
      id integer primary key,
      letter_id integer not null references letter (id),
      printed_on text not null,
      printed_by text not null,
      reason text not null
    );
    create index letter_printing_letter on letter_printing (letter_id);
    create table letter_batch (
      id integer primary key,
      kind text not null,
      made_on text not null,
      made_by text not null,
      document_id integer not null references document (id)
    );
    create table letter_batch_item (
      batch_id integer not null references letter_batch (id),
      letter_id integer not null references letter (id),
      place integer not null,
      primary key (batch_id, letter_id)
    ) without rowid;
    create table template_version (
      id integer primary key,
      file text not null,
      number integer not null,
      text text not null,
      note text not null,
      saved_on text not null,
      saved_by text not null,
      state text not null check (state in ('draft', 'proposed', 'in-use', 'retired', 'refused')),
      decided_on text,
      decided_by text,
      unique (file, number)
    );
    create unique index template_in_use on template_version (file) where state = 'in-use';
    create trigger template_version_stands before update of text, file, number, saved_by on template_version
      begin select raise(abort, 'A version of a template stands as it was saved.'); end;
  `,
}
