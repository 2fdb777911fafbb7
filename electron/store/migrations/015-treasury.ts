import type { Migration } from '../migrate.ts'

/** What follows a referral: certifications, transmissions, updates, what Treasury sends back, and its offsets. */
export const treasury: Migration = {
  number: 15,
  name: 'treasury',
  sql: `
    alter table referral_batch add column kind text not null default 'referral';

    create table treasury_certification (
      id integer primary key,
      official text not null,
      title text not null,
      delegation text not null,
      valid_from text not null,
      valid_through text not null,
      recorded_on text not null,
      recorded_by text not null
    );

    create table transmission (
      batch_id integer primary key references referral_batch (id),
      transmitted_on text not null,
      transmitted_by text not null,
      way text not null,
      acknowledged_on text,
      acknowledged_by text,
      acknowledgment text
    );

    -- The debtor as Treasury was told, and the last entry of the ledger that the referral took in.
    create table treasury_snapshot (
      debt_id integer primary key references debt (id),
      sent_on text not null,
      entries_through integer not null,
      name text not null,
      address text not null,
      birth_date text not null
    );
    insert into treasury_snapshot (debt_id, sent_on, entries_through, name, address, birth_date)
      select debt.id, max(sent.exported_on),
        (select coalesce(max(entry.id), 0) from entry
          where entry.debt_id = debt.id and entry.posted_on <= max(sent.exported_on)),
        json_array(last_name, first_name, middle_name), json_array(street1, street2, city, debtor.state, zip, phone),
        coalesce(birth_date, '')
      from referral_item as item
        join referral_batch as sent on sent.id = item.batch_id and sent.state = 'exported'
        join debt on debt.id = item.debt_id
        join debtor on debtor.id = debt.debtor_id
      where item.recalled_on is null
      group by debt.id;

    create table treasury_update (
      id integer primary key,
      batch_id integer not null references referral_batch (id),
      debt_id integer not null references debt (id),
      event text not null,
      reason text not null,
      entry_id integer references entry (id),
      identified_on text not null,
      principal integer not null,
      interest integer not null,
      administrative integer not null,
      penalty integer not null
    );
    create index treasury_update_batch on treasury_update (batch_id);
    create index treasury_update_debt on treasury_update (debt_id);

    create table treasury_recall (
      id integer primary key,
      debt_id integer not null references debt (id),
      level text not null check (level in ('debt', 'debtor', 'case')),
      reason text not null,
      note text not null,
      asked_on text not null,
      asked_by text not null
    );
    create index treasury_recall_debt on treasury_recall (debt_id);

    create table treasury_file (
      id integer primary key,
      kind text not null check (kind in ('rejects', 'reconciliation', 'collections')),
      file_name text not null,
      digest text not null unique,
      imported_on text not null,
      imported_by text not null,
      records integer not null
    );
    create table treasury_finding (
      id integer primary key,
      file_id integer not null references treasury_file (id),
      debt_id integer references debt (id),
      bill_number text not null,
      line integer not null,
      kind text not null,
      code text not null,
      message text not null,
      found_on text not null,
      resolved_on text,
      resolved_by text,
      resolution text
    );
    create index treasury_finding_open on treasury_finding (debt_id) where resolved_on is null;
    create index treasury_finding_file on treasury_finding (file_id);

    create table treasury_notice (
      id integer primary key,
      debt_id integer not null references debt (id),
      kind text not null check (kind in ('warning', 'offset')),
      dated_on text not null,
      received_on text not null,
      payment_type text not null,
      amount integer not null,
      reference text not null,
      recorded_by text not null
    );
    create index treasury_notice_debt on treasury_notice (debt_id);

    create table offset_return (
      id integer primary key,
      debt_id integer not null references debt (id),
      entry_id integer not null unique references entry (id),
      why text not null,
      deducted_by_treasury integer not null,
      returned_on text not null,
      returned_by text not null,
      note text not null
    );

    create table spouse_claim (
      id integer primary key,
      debt_id integer not null references debt (id),
      spouse text not null,
      tax_year integer not null,
      received_on text not null,
      recorded_by text not null,
      outcome text,
      amount integer,
      decided_on text,
      decided_by text
    );
    create index spouse_claim_debt on spouse_claim (debt_id);
  `,
}
