import type { Migration } from '../migrate.ts'

/** Batches of debts sent to Treasury. */
export const referrals: Migration = {
  number: 4,
  name: 'referrals',
  sql: `
    create table referral_batch (
      id integer primary key,
      state text not null,
      prepared_on text not null,
      prepared_by text not null,
      certified_on text,
      certified_by text,
      delegation text,
      exported_on text,
      control_id text,
      document_id integer references document (id),
      file_name text,
      digest text
    );
    create table referral_item (
      batch_id integer not null references referral_batch (id),
      debt_id integer not null references debt (id),
      principal integer not null,
      interest integer not null,
      administrative integer not null,
      penalty integer not null,
      debtor_known integer not null,
      recalled_on text,
      primary key (batch_id, debt_id)
    ) without rowid;
    create index referral_item_debt on referral_item (debt_id);
    create table referral_finding (
      id integer primary key,
      batch_id integer not null references referral_batch (id),
      debt_id integer references debt (id),
      code text not null,
      record text not null,
      message text not null,
      stops integer not null
    );
    create index referral_finding_batch on referral_finding (batch_id, stops);

    -- The referral desk: every column it sorts delinquent debts by, and the few cases that may bar one.
    create index debt_desk on debt (delinquent_on, due_on, letter_on, debt_type) where state = 'delinquent';
    create index case_file_bars on case_file (debt_id)
      where decided_on is null or outcome = 'discharged' or kind = 'death';
  `,
}
