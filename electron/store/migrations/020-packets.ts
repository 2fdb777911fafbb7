import type { Migration } from '../migrate.ts'

/** The desks that packets are exchanged with, this one among them, and the packets that went and came. */
export const packets: Migration = {
  number: 20,
  name: 'packets',
  sql: `
    create table packet_desk (
      id integer primary key,
      name text not null,
      public_key text not null unique,
      private_key text,
      added_on text not null,
      added_by text not null
    );
    create unique index packet_desk_own on packet_desk (private_key is not null) where private_key is not null;

    create table packet (
      id integer primary key,
      mark text not null unique,
      direction text not null check (direction in ('sent', 'received')),
      desk_id integer not null references packet_desk (id),
      approval_id integer references approval (id),
      about text not null,
      content text not null,
      kept_on text not null,
      kept_by text not null,
      document_id integer references document (id),
      outcome text check (outcome in ('approved', 'rejected')),
      outcome_on text,
      outcome_by text,
      note text not null default ''
    );
    create index packet_approval on packet (approval_id);

    create table packet_paper (
      packet_id integer not null references packet (id),
      document_id integer not null references document (id),
      title text not null,
      primary key (packet_id, document_id)
    );

    create trigger packet_outcome_is_final before update on packet when old.outcome is not null
    begin select raise(abort, 'the outcome of a packet stays'); end;
  `,
}
