import type { Migration } from '../migrate.ts'

/** How debts end, and the forms that tell the Internal Revenue Service and the payroll office of it. */
export const closings: Migration = {
  number: 16,
  name: 'closings',
  sql: `
    create table closing (
      id integer primary key,
      debt_id integer not null references debt (id),
      kind text not null check (kind in ('close-out', 'not-collectible', 'compromise')),
      closed_on text not null,
      ground text not null,
      interest integer not null,
      penalty integer not null,
      administrative integer not null,
      principal integer not null,
      approval_id integer not null references approval (id),
      ended_on text,
      ended_by_approval_id integer references approval (id)
    );
    create index closing_debt on closing (debt_id);
    create index closing_on on closing (closed_on);

    create table litigation (
      id integer primary key,
      debt_id integer not null references debt (id),
      case_id integer not null references case_file (id),
      referred_on text not null,
      principal integer not null,
      document_id integer not null references document (id),
      approval_id integer not null references approval (id)
    );
    create index litigation_debt on litigation (debt_id);

    create table tax_form_run (
      id integer primary key,
      tax_year integer not null,
      run_on text not null,
      run_by text not null,
      forms integer not null,
      discharged integer not null,
      interest integer not null
    );

    create table tax_form (
      id integer primary key,
      run_id integer not null references tax_form_run (id),
      debt_id integer not null references debt (id),
      closing_id integer not null references closing (id),
      tax_year integer not null,
      corrects_id integer references tax_form (id),
      event_on text not null,
      event_code text not null,
      discharged integer not null,
      interest integer not null,
      description text not null,
      document_id integer not null references document (id)
    );
    create index tax_form_run_forms on tax_form (run_id);
    create index tax_form_debt on tax_form (debt_id);
    create unique index tax_form_once on tax_form (closing_id) where corrects_id is null;
  `,
}
