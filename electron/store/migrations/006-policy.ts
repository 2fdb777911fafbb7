import type { Migration } from '../migrate.ts'

/**
 * What the center decides by date. A change of policy is proposed by one account and decided by another; once decided
 * it stays as it is, and only a further change follows it. The charges become rows by the day they take effect.
 */
export const policy: Migration = {
  number: 6,
  name: 'policy',
  sql: `
    create table policy_change (
      id integer primary key,
      policy_set text,
      setting text,
      value text,
      effective_on text not null,
      reason text not null,
      proposed_on text not null,
      proposed_by text not null,
      state text not null default 'proposed' check (state in ('proposed', 'approved', 'rejected', 'withdrawn')),
      decided_on text,
      decided_by text,
      decision integer unique,
      note text not null default '',
      check ((policy_set is null) <> (setting is null)),
      check ((setting is null) = (value is null)),
      check ((state = 'proposed') = (decided_by is null)),
      check ((state = 'proposed') = (decided_on is null)),
      check ((state = 'proposed') = (decision is null)),
      check (state not in ('approved', 'rejected') or decided_by <> proposed_by)
    );
    create trigger policy_change_begins_undecided before insert on policy_change when new.state <> 'proposed'
      begin select raise(abort, 'a change of policy begins as a proposal'); end;
    create trigger policy_change_is_decided_once before update on policy_change when old.state <> 'proposed'
      begin select raise(abort, 'a change of policy is decided once'); end;
    create trigger policy_change_keeps_its_words
      before update of policy_set, setting, value, effective_on, reason, proposed_on, proposed_by on policy_change
      begin select raise(abort, 'a proposal is not reworded; withdraw it and propose another'); end;
    create trigger policy_change_is_not_deleted before delete on policy_change
      begin select raise(abort, 'a change of policy is never deleted'); end;

    create table charge_row (
      id integer primary key,
      charge text not null check (charge in ('on-delinquency', 'on-agreement', 'on-referral')),
      amount integer not null,
      effective_on text not null,
      reason text not null,
      set_on text not null,
      set_by text not null
    );
    create trigger charge_row_is_not_changed before update on charge_row
      begin select raise(abort, 'a charge is changed by a further row'); end;
    create trigger charge_row_is_not_deleted before delete on charge_row
      begin select raise(abort, 'a charge is never deleted'); end;
    insert into charge_row (charge, amount, effective_on, reason, set_on, set_by)
      select charge.name, cast(replace(json_extract(value, charge.path), '.', '') as integer), changed_on,
        'Set before charges were kept by date', changed_on, changed_by
      from setting, (
        select 'on-delinquency' as name, '$.onDelinquency' as path
        union all select 'on-agreement', '$.onAgreement'
        union all select 'on-referral', '$.onReferral'
      ) as charge
      where setting.name = 'charges';
    delete from setting where name = 'charges';
  `,
}
