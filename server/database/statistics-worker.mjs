import { parentPort, workerData } from 'node:worker_threads'

/** Plain JavaScript: a worker is started from a file, and this one must run from sources, in tests and when built. */

/** A smaller table is soon read whatever the plan, and the planner never takes a table that may fill for a small one. */
const fewest = 1_000

const { path, driver, which } = workerData
const { default: Connection } = await import(driver)
// Only this thread waits while another connection writes.
const connection = new Connection(path, { timeout: 30_000 })

const column = (text, ...values) =>
  connection
    .prepare(text)
    .pluck()
    .all(...values)
const quoted = (name) => `"${name}"`
const isMade = column(`select 1 from sqlite_schema where name = 'sqlite_stat1'`).length > 0

function rowsKnown(table) {
  if (!isMade) return 0
  // « 20000 3 »: all rows, then those of one value of the index.
  const [rows] = column('select max(cast(stat as integer)) from sqlite_stat1 where tbl = ?', table)
  return rows ?? 0
}

function isDue(table) {
  const [rows] = column(`select count(*) from ${quoted(table)}`)
  if (rows < fewest) return false
  const known = rowsKnown(table)
  return which === 'all' || rows > 2 * known || rows < known / 2
}

/**
 * Rows without a value count as rows of one more value: where most have none, an index would be taken for one that finds
 * thousands, and the table be read whole. What is asked by value finds only those that have one.
 */
function leaveOutEmpty(table) {
  const indexes = connection.prepare('select idx, stat from sqlite_stat1 where tbl = ? and idx is not null').all(table)
  for (const { idx, stat } of indexes) {
    const [name] = column(
      `select name from pragma_index_info(?) where seqno = 0
        and name in (select name from pragma_table_info(?) where "notnull" = 0 and pk = 0)`,
      ...[idx, table],
    )
    if (name === undefined) continue
    const [rows, each, ...further] = stat.split(' ').map(Number)
    const [filled] = column(`select count(${quoted(name)}) from ${quoted(table)}`)
    if (filled >= rows) continue
    const values = Math.max(1, Math.round(rows / each) - 1)
    const most = Math.max(1, Math.ceil(filled / values))
    const said = [rows, most, ...further.map((many) => Math.min(many, most))]
    connection.prepare('update sqlite_stat1 set stat = ? where tbl = ? and idx = ?').run(said.join(' '), table, idx)
  }
}

const tables = column(`select name from pragma_table_list where schema = 'main' and type = 'table' order by name`)
const due = tables.filter((name) => !name.startsWith('sqlite_') && isDue(name))
connection.pragma('analysis_limit = 0')
// Each is a transaction of its own, so that others write in between.
for (const table of due) {
  connection.exec(`analyze ${quoted(table)}`)
  leaveOutEmpty(table)
}
// With samples of the tables SQLite plans a statement again for each new value, which takes ten times as long as running it
// (https://www.sqlite.org/compile.html#enable_stat4). As the schema changes, every connection reads what is new.
connection.exec('drop table if exists sqlite_stat4')
connection.close()
parentPort?.postMessage(due.length)
