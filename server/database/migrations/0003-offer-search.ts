import { sql, type Kysely } from 'kysely'
import type { Columns, Engine } from '../columns.js'

/** What offers are found by: an index of words that holds exactly the listed ones, the spots they stand at, spelling. */
export async function up(db: Kysely<unknown>, c: Columns, engine: Engine): Promise<void> {
  await db.schema.alterTable('offer').addColumn('newness', c.bigint).execute()
  await db.schema
    .alterTable('offer')
    .addColumn('spot', c.text, (col) => col.notNull().defaultTo(''))
    .execute()
  await db.schema.dropIndex('offer_newest').execute()
  // Unique, and wide enough that a list is narrowed without touching the offers' own rows.
  await db.schema.createIndex('offer_newness').unique().on('offer').column('newness').execute()
  await db.schema.createIndex('offer_newness_narrow').on('offer').columns(['newness', 'expires_at', 'spot']).execute()
  await db.schema.createIndex('offer_listed').on('offer').columns(['listed', 'expires_at']).execute()
  await db.schema.createIndex('commune_departement').on('commune').columns(['departement_code', 'kind']).execute()
  await db.schema.createIndex('offer_place').on('offer').column('place_id').execute()

  await db.schema
    .createTable('offer_spot')
    .addColumn('spot', c.text, (col) => col.notNull())
    .addColumn('commune_code', c.text, (col) => col.notNull())
    .addColumn('latitude', c.real, (col) => col.notNull())
    .addColumn('longitude', c.real, (col) => col.notNull())
    .addPrimaryKeyConstraint('offer_spot_once', ['spot', 'commune_code'])
    .execute()
  await db.schema.createIndex('offer_spot_ground').on('offer_spot').columns(['latitude', 'longitude']).execute()

  await db.schema
    .createTable('spelling')
    .addColumn('stem', c.text, (col) => col.primaryKey().notNull())
    .addColumn('word', c.text, (col) => col.notNull())
    .addColumn('uses', c.integer, (col) => col.notNull())
    .execute()
  await db.schema
    .createTable('spelling_key')
    .addColumn('key', c.text, (col) => col.notNull())
    .addColumn('stem', c.text, (col) => col.notNull())
    .addPrimaryKeyConstraint('spelling_key_once', ['key', 'stem'])
    .execute()
  await db.schema
    .createTable('spelled_offer')
    .addColumn('offer_id', c.text, (col) => col.primaryKey().notNull())
    .addColumn('stems', c.text, (col) => col.notNull())
    .execute()

  await (engine === 'sqlite' ? searchOnSqlite(db) : searchOnPostgres(db))
}

async function searchOnSqlite(db: Kysely<unknown>): Promise<void> {
  // `detail=none`: neither places nor ranks are asked for, and the index is a third as large.
  await sql`
    create virtual table offer_search using fts5(
      words, content='', contentless_delete=1, detail=none, prefix='2 3 4', tokenize="ascii tokenchars '_-'"
    )`.execute(db)
  await sql`
    create trigger offer_search_added after insert on offer begin
      insert or ignore into offer_spot(spot, commune_code, latitude, longitude)
        values (new.spot, new.commune_code, new.latitude, new.longitude);
      insert into offer_search(rowid, words) select new.newness, new.words where new.listed = 1;
    end`.execute(db)
  await sql`
    create trigger offer_search_changed after update of listed, words, newness, spot on offer
    when old.listed <> new.listed or old.words <> new.words or old.newness is not new.newness begin
      insert or ignore into offer_spot(spot, commune_code, latitude, longitude)
        values (new.spot, new.commune_code, new.latitude, new.longitude);
      delete from offer_search where rowid = old.newness and old.listed = 1;
      insert into offer_search(rowid, words) select new.newness, new.words where new.listed = 1;
    end`.execute(db)
  await sql`
    create trigger offer_search_gone after delete on offer when old.listed = 1 begin
      delete from offer_search where rowid = old.newness;
    end`.execute(db)
}

async function searchOnPostgres(db: Kysely<unknown>): Promise<void> {
  // With what narrows a list, so that no other row is read for it.
  await sql`
    create table offer_search (
      newness bigint primary key, expires_at timestamptz(3) not null, spot text collate "C" not null,
      words tsvector not null
    )`.execute(db)
  // The planner chooses between walking newest first and looking words up: it must know more than the hundred commonest.
  await sql`alter table offer_search alter column words set statistics 500`.execute(db)
  await sql`create index offer_search_words on offer_search using gin (words) with (fastupdate = off)`.execute(db)
  await sql`create index offer_search_spot on offer_search (spot, newness)`.execute(db)
  // Word for word what the column holds: PostgreSQL's own parser reads numbers, addresses and hyphens into it.
  await sql`
    create function offer_search_follow() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'DELETE' then
        insert into offer_spot(spot, commune_code, latitude, longitude)
          values (new.spot, new.commune_code, new.latitude, new.longitude) on conflict do nothing;
      end if;
      if tg_op <> 'INSERT' then
        delete from offer_search where newness = old.newness;
      end if;
      if tg_op <> 'DELETE' then
        if new.listed = 1 then
          insert into offer_search(newness, expires_at, spot, words) values
            (new.newness, new.expires_at, new.spot, array_to_tsvector(string_to_array(new.words, ' ')));
        end if;
      end if;
      return null;
    end $$`.execute(db)
  await sql`
    create trigger offer_search_set after insert or delete on offer
    for each row execute function offer_search_follow()`.execute(db)
  await sql`
    create trigger offer_search_changed after update on offer for each row
    when ((old.listed, old.words, old.newness, old.spot, old.expires_at)
      is distinct from (new.listed, new.words, new.newness, new.spot, new.expires_at))
    execute function offer_search_follow()`.execute(db)
}
