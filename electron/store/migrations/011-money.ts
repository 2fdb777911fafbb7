import type { Migration } from '../migrate.ts'

/** Receipts over several debts, deposits with their control totals, suspense, joint debtors and closed periods. */
export const money: Migration = {
  number: 11,
  name: 'money',
  sql: `
    create table deposit (
      id integer primary key,
      source text not null check (source in ('keyed', 'lockbox', 'pay-gov')),
      file_name text not null,
      digest text not null,
      received_on text not null,
      posted_on text not null,
      posted_by text not null,
      items integer not null check (items > 0),
      control_total integer not null check (control_total > 0)
    );
    create index deposit_digest on deposit (digest);
    create table receipt (
      id integer primary key,
      deposit_id integer references deposit (id),
      received_on text not null,
      posted_on text not null,
      posted_by text not null,
      method text not null,
      reference text not null,
      amount integer not null check (amount > 0),
      fee integer not null check (fee between 0 and amount)
    );
    create index receipt_posted on receipt (posted_on);
    create table receipt_part (
      receipt_id integer not null references receipt (id),
      entry_id integer primary key references entry (id)
    );
    create index receipt_part_receipt on receipt_part (receipt_id);
    create trigger receipt_is_not_changed before update on receipt
      begin select raise(abort, 'a receipt is voided, not changed'); end;
    create trigger receipt_is_not_deleted before delete on receipt
      begin select raise(abort, 'a receipt is voided, not deleted'); end;

    create table suspense (
      id integer primary key,
      deposit_id integer references deposit (id),
      received_on text not null,
      posted_on text not null,
      posted_by text not null,
      method text not null,
      reference text not null,
      amount integer not null check (amount > 0),
      given text not null,
      why text not null,
      cleared_on text,
      cleared_by text,
      cleared_as text check (cleared_as in ('applied', 'returned')),
      receipt_id integer references receipt (id),
      note text not null default '',
      check ((cleared_on is null) = (cleared_by is null)),
      check ((cleared_on is null) = (cleared_as is null))
    );
    create index suspense_open on suspense (received_on) where cleared_on is null;
    create trigger suspense_keeps_its_money before update of amount, received_on, posted_on, posted_by on suspense
      begin select raise(abort, 'what came in is not changed'); end;
    create trigger suspense_is_not_deleted before delete on suspense
      begin select raise(abort, 'what came in is not deleted'); end;

    create table payment_mapping (
      source text primary key check (source in ('lockbox', 'pay-gov')),
      mapping text not null
    );

    create table period_change (
      id integer primary key,
      act text not null check (act in ('close', 'reopen')),
      through_on text not null,
      done_on text not null,
      done_by text not null,
      reason text not null
    );
    create table period_total (
      change_id integer not null references period_change (id),
      component text not null,
      amount integer not null,
      primary key (change_id, component)
    ) without rowid;
    create trigger entry_of_a_closed_period before insert on entry
      when new.posted_on <= coalesce((select through_on from period_change order by id desc limit 1), '')
      begin select raise(abort, 'the period is closed'); end;
    create index entry_posted on entry (posted_on);

    create table joint_debtor (
      debt_id integer not null references debt (id),
      debtor_id integer not null references debtor (id),
      recorded_on text not null,
      recorded_by text not null,
      primary key (debt_id, debtor_id)
    ) without rowid;
    create index joint_debtor_person on joint_debtor (debtor_id);
  `,
}
