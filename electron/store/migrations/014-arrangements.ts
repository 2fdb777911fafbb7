import type { Migration } from '../migrate.ts'

/** How agreements change, how offsets run and end, payroll's deduction files, and orders to garnish wages. */
export const arrangements: Migration = {
  number: 14,
  name: 'arrangements',
  sql: `
    alter table agreement add column hardship integer not null default 0;
    alter table agreement add column follows_id integer references agreement (id);
    alter table agreement add column why_changed text not null default '';
    alter table agreement add column missed_on text;
    alter table agreement add column why_ended text not null default '';
    create index agreement_open on agreement (ended_on, debt_id);

    alter table installment add column penalty integer;
    alter table installment add column administrative integer;
    alter table installment add column interest integer;
    alter table installment add column principal integer;
    alter table installment add column remaining integer;

    create table agreement_proposal (
      id integer primary key,
      debt_id integer not null references debt (id),
      proposed_on text not null,
      proposed_by text not null,
      payment integer not null,
      lump_sum integer not null,
      count integer not null,
      last_date text not null,
      document_id integer not null references document (id)
    );
    create index agreement_proposal_debt on agreement_proposal (debt_id);

    alter table salary_offset add column way text not null default 'enforced';
    alter table salary_offset add column paying_agency text not null default '';
    alter table salary_offset add column begins_by text;
    alter table salary_offset add column file_document_id integer references document (id);
    alter table salary_offset add column follows_id integer references salary_offset (id);
    alter table salary_offset add column ended text;
    alter table salary_offset add column why_ended text not null default '';
    create index salary_offset_open on salary_offset (ended_on, debt_id);

    create table payroll_file (
      id integer primary key,
      file_name text not null,
      digest text not null unique,
      pay_on text not null,
      taken_on text not null,
      taken_by text not null
    );

    create table payroll_line (
      id integer primary key,
      file_id integer not null references payroll_file (id),
      line integer,
      bill_number text not null,
      debt_id integer references debt (id),
      offset_id integer references salary_offset (id),
      expected integer not null,
      taken integer not null,
      finding text not null,
      entry_id integer references entry (id),
      settled_on text,
      settled_by text,
      settled_how text not null default ''
    );
    create index payroll_line_file on payroll_line (file_id);
    create index payroll_line_open on payroll_line (finding, settled_on);
    create index payroll_line_debt on payroll_line (debt_id);

    create table garnishment (
      letter_id integer primary key references letter (id),
      debt_id integer not null references debt (id),
      answered_on text,
      pay_frequency text,
      compensation integer,
      taxes integer,
      social_security integer,
      health_insurance integer,
      court_ordered integer,
      disposable_pay integer,
      prior_orders integer,
      family_support integer,
      amount integer,
      worksheet_document_id integer references document (id),
      suspended_on text,
      reviewed_on text,
      ended_on text,
      ended text,
      why_ended text not null default '',
      stop_document_id integer references document (id)
    );
    create index garnishment_debt on garnishment (debt_id);
  `,
}
