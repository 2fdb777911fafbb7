import type { Migration } from '../migrate.ts'

/** What a case is made of beside its request and decision: particulars, its course, its papers; and holds by hand. */
export const caseFiles: Migration = {
  number: 13,
  name: 'case-files',
  sql: `
    alter table case_file add column complete integer not null default 1;
    alter table case_file add column filed_on text;
    alter table case_file add column returned_on text;
    alter table case_file add column handed_in_on text;
    alter table case_file add column postponed_days integer not null default 0;
    alter table case_file add column assigned_to text not null default '';
    create index case_file_open on case_file (decision_due) where decided_on is null;
    create index case_file_decided on case_file (decided_on) where decided_on is not null;
    create table case_particular (
      case_id integer not null references case_file (id),
      name text not null,
      value text not null,
      primary key (case_id, name)
    ) without rowid;
    create table case_event (
      id integer primary key,
      case_id integer not null references case_file (id),
      kind text not null,
      happened_on text not null,
      recorded_on text not null,
      recorded_by text not null,
      detail text not null
    );
    create index case_event_case on case_event (case_id);
    create trigger case_event_is_not_changed before update on case_event
      begin select raise(abort, 'what happened in a case stands as it was recorded'); end;
    create trigger case_event_is_not_removed before delete on case_event
      begin select raise(abort, 'what happened in a case stands as it was recorded'); end;
    create table case_document (
      id integer primary key,
      case_id integer not null references case_file (id),
      document_id integer not null references document (id),
      role text not null,
      title text not null,
      added_on text not null,
      added_by text not null
    );
    create index case_document_case on case_document (case_id);
    create table hold (
      id integer primary key,
      debt_id integer not null references debt (id),
      what text not null,
      reason text not null,
      ground text not null,
      since text not null,
      ends text not null,
      placed_on text not null,
      placed_by text not null,
      ended_on text,
      ended_by text,
      ended_because text
    );
    create index hold_debt on hold (debt_id);
  `,
}
