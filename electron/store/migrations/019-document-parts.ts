import type { Migration } from '../migrate.ts'

/** What of a long document does not fit into its row, in parts, so that none has to be held in memory whole. */
export const documentParts: Migration = {
  number: 19,
  name: 'document-parts',
  sql: `
    create table document_part (
      document_id integer not null references document (id),
      number integer not null check (number > 0),
      bytes blob not null,
      primary key (document_id, number)
    );
    create trigger document_part_is_not_changed before update on document_part
      begin select raise(abort, 'a kept document is never changed'); end;
    create trigger document_part_is_not_deleted before delete on document_part
      begin select raise(abort, 'a kept document is never deleted'); end;
  `,
}
