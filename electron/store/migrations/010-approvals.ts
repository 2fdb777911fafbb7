import type { Migration } from '../migrate.ts'

/** What a second person must approve: the proposal, its chain of steps, and the papers behind it. */
export const approvals: Migration = {
  number: 10,
  name: 'approvals',
  sql: `
    create table approval (
      id integer primary key,
      kind text not null,
      debt_id integer references debt (id),
      about text not null,
      amount integer,
      payload text not null,
      changes text not null,
      reason text not null,
      stamp text not null,
      state text not null default 'open' check (state in ('open', 'approved', 'rejected', 'withdrawn')),
      proposed_on text not null,
      proposed_by text not null,
      decided_on text,
      decided_by text,
      note text not null default ''
    );
    create index approval_state on approval (state, id);
    create index approval_debt on approval (debt_id);

    create table approval_step (
      approval_id integer not null references approval (id),
      position integer not null,
      step text not null,
      label text not null,
      roles text not null,
      outside integer not null,
      cite text not null,
      taken_on text,
      taken_by text,
      signed_by text,
      signed_on text,
      note text not null default '',
      document_id integer references document (id),
      primary key (approval_id, position)
    );
    create unique index approval_step_one_each on approval_step (approval_id, taken_by) where taken_by is not null;

    create table approval_document (
      approval_id integer not null references approval (id),
      document_id integer not null references document (id),
      title text not null,
      primary key (approval_id, document_id)
    );

    create trigger approval_maker_is_not_checker before update of taken_by on approval_step
    when new.taken_by = (select proposed_by from approval where id = new.approval_id)
    begin select raise(abort, 'whoever proposed it may not take a step'); end;

    create trigger approval_step_is_final before update on approval_step when old.taken_by is not null
    begin select raise(abort, 'a step that was taken stays'); end;

    create trigger approval_step_stays before delete on approval_step
    begin select raise(abort, 'a step stays'); end;

    create trigger approval_needs_every_step before update of state on approval
    when new.state = 'approved' and (
      not exists (select 1 from approval_step where approval_id = new.id)
      or exists (select 1 from approval_step where approval_id = new.id and taken_by is null)
    )
    begin select raise(abort, 'not every step was taken'); end;

    create trigger approval_is_final before update on approval when old.state <> 'open'
    begin select raise(abort, 'a decision stays'); end;
  `,
}
