import type { Migration } from '../migrate.ts'

/** Documents kept to the byte, letters, cases, agreements and salary offsets. */
export const lettersAndCases: Migration = {
  number: 3,
  name: 'letters-and-cases',
  sql: `
    create table document (
      id integer primary key,
      file_name text not null,
      media_type text not null,
      digest text not null,
      bytes blob not null,
      kept_on text not null
    );
    create trigger document_is_not_changed before update on document
      begin select raise(abort, 'a kept document is never changed'); end;
    create table letter (
      id integer primary key,
      debt_id integer not null references debt (id),
      kind text not null,
      dated_on text not null,
      due_on text,
      issued_by text not null,
      document_id integer not null references document (id),
      mailed_on text,
      mail_class text,
      mailed_by text,
      received_on text,
      evidence text
    );
    create index letter_debt on letter (debt_id);
    create index letter_to_mail on letter (dated_on) where mailed_on is null;
    create table case_file (
      id integer primary key,
      debt_id integer not null references debt (id),
      kind text not null,
      received_on text not null,
      channel text not null,
      timely integer not null,
      timeliness text not null,
      good_cause text,
      note text not null,
      decision_due text,
      opened_by text not null,
      decided_on text,
      outcome text,
      reduced_to integer,
      decided_by text,
      facts text,
      findings text
    );
    create index case_file_debt on case_file (debt_id);
    create table agreement (
      id integer primary key,
      debt_id integer not null references debt (id),
      signed_on text not null,
      first_payment_on text not null,
      frequency text not null,
      payment integer not null,
      lump_sum integer not null,
      last_date text not null,
      inability_to_pay text not null,
      made_by text not null,
      ended_on text,
      ended text,
      document_id integer references document (id)
    );
    create index agreement_debt on agreement (debt_id);
    create table installment (
      agreement_id integer not null references agreement (id),
      number integer not null,
      due_on text not null,
      amount integer not null,
      primary key (agreement_id, number)
    ) without rowid;
    create table salary_offset (
      id integer primary key,
      debt_id integer not null references debt (id),
      requested_on text not null,
      requested_by text not null,
      first_pay_on text not null,
      gross integer not null,
      disposable_pay integer not null,
      amount integer not null,
      deductions text not null,
      document_id integer references document (id),
      ended_on text
    );
    create index salary_offset_debt on salary_offset (debt_id);
  `,
}
