import type { Migration } from '../migrate.ts'

/**
 * What lists read, so that a page of a million debts costs as much as a page of ten.
 *
 * Every debt is counted in one tally: its state, kind and office. The tallies are kept by the engine itself, whoever
 * writes, so the count and the total of any filter are sums of a few rows; only `counting.paused` stands them still,
 * while a bulk job that adds up its own changes is inside its transaction. Each sort of a list is one index that
 * carries the tally, so that a filter is decided without touching the debt.
 */
export const tallies: Migration = {
  number: 5,
  name: 'tallies',
  sql: `
    create table tally (
      id integer primary key,
      state text not null,
      debt_type text not null,
      office text not null,
      debts integer not null default 0,
      total integer not null default 0,
      unique (state, debt_type, office)
    );
    create table clock_tally (
      last_day text not null,
      kind text not null,
      office text not null,
      lapses integer not null,
      clocks integer not null,
      primary key (last_day, kind, office)
    ) without rowid;
    create table counting (
      paused integer not null,
      people integer not null
    );
    insert into counting (paused, people) select 0, count(*) from debtor;

    alter table debt add column name_key text;
    alter table debt add column tally_id integer references tally (id);
    insert into tally (state, debt_type, office, debts, total)
      select state, debt_type, office, count(*), sum(total) from debt group by state, debt_type, office;
    update debt set
      name_key = (select name_key from debtor where debtor.id = debt.debtor_id),
      tally_id = (select id from tally
        where tally.state = debt.state and tally.debt_type = debt.debt_type and tally.office = debt.office);
    insert into clock_tally (last_day, kind, office, lapses, clocks)
      select last_day, kind, office, max(lapses), count(*) from clock where met_on is null
      group by last_day, kind, office;

    -- The name from its second and from its third word: second surnames, given and middle names.
    create index debtor_second_name on debtor (substr(name_key, instr(name_key, ' ') + 1), name_key);
    create index debtor_third_name on debtor (
      substr(substr(name_key, instr(name_key, ' ') + 1), instr(substr(name_key, instr(name_key, ' ') + 1), ' ') + 1),
      name_key
    );
    create index debt_debtor on debt (debtor_id, tally_id);
    create index debt_tally on debt (tally_id, bill_number);
    create index debt_tally_discovered on debt (tally_id, discovered_on);
    create index debt_bill on debt (bill_number, tally_id);
    create index debt_name on debt (name_key, tally_id);
    create index debt_total on debt (total, tally_id);
    create index debt_discovered on debt (discovered_on, tally_id);
    create index debt_late on debt (delinquent_on, tally_id) where state in ('delinquent', 'referred');

    create trigger debt_joins_its_tally after insert on debt when new.tally_id is null
    begin
      insert or ignore into tally (state, debt_type, office) values (new.state, new.debt_type, new.office);
      update debt set
        name_key = (select name_key from debtor where id = new.debtor_id),
        tally_id = (select id from tally where state = new.state and debt_type = new.debt_type and office = new.office)
        where id = new.id;
    end;
    create trigger debt_is_counted after insert on debt when new.tally_id is not null
    begin
      update tally set debts = debts + 1, total = total + new.total where id = new.tally_id;
    end;
    create trigger debt_changes_its_tally after update of state, debt_type, office on debt
      when new.state <> old.state or new.debt_type <> old.debt_type or new.office <> old.office
    begin
      insert or ignore into tally (state, debt_type, office) values (new.state, new.debt_type, new.office);
      update debt set
        tally_id = (select id from tally where state = new.state and debt_type = new.debt_type and office = new.office)
        where id = new.id;
    end;
    create trigger debt_is_recounted after update of tally_id, total on debt
      when (select paused from counting) = 0 and (new.tally_id is not old.tally_id or new.total <> old.total)
    begin
      update tally set debts = debts - 1, total = total - old.total where id = old.tally_id;
      update tally set debts = debts + 1, total = total + new.total where id = new.tally_id;
    end;
    create trigger debt_is_not_deleted before delete on debt
      begin select raise(abort, 'a debt is never deleted'); end;
    create trigger debtor_is_counted after insert on debtor
    begin
      update counting set people = people + 1;
    end;
    create trigger debtor_is_renamed after update of name_key on debtor when new.name_key <> old.name_key
    begin
      update debt set name_key = new.name_key where debtor_id = new.id;
    end;

    create trigger clock_is_counted after insert on clock when new.met_on is null
    begin
      insert into clock_tally (last_day, kind, office, lapses, clocks)
        values (new.last_day, new.kind, new.office, new.lapses, 1)
        on conflict (last_day, kind, office) do update set clocks = clocks + 1;
    end;
    create trigger clock_is_met after update of met_on on clock when old.met_on is null and new.met_on is not null
    begin
      update clock_tally set clocks = clocks - 1
        where last_day = old.last_day and kind = old.kind and office = old.office;
    end;
    create trigger clock_keeps_its_day before update of debt_id, kind, last_day, office, lapses on clock
      begin select raise(abort, 'a clock is met and another begun; it is never moved'); end;
    create trigger clock_is_not_begun_again before update of met_on on clock when old.met_on is not null
      begin select raise(abort, 'a clock that was met is not begun again'); end;
    create trigger clock_is_not_deleted before delete on clock
      begin select raise(abort, 'a clock is met, never deleted'); end;
  `,
}
