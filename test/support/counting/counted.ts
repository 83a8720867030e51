import pg from 'pg'
import type { Engine } from '../../../server/database/columns.js'
import { SqliteConnection } from '../../../server/database/sqlite.js'

/** Tells of each statement of this process. */
export function counted(engine: Engine, tell: (text: string) => void): Disposable {
  return engine === 'sqlite' ? onSqlite(tell) : onPostgres(tell)
}

function onSqlite(tell: (text: string) => void): Disposable {
  const { prototype } = SqliteConnection
  const prepare = Reflect.get(prototype, 'prepare')
  Reflect.set(prototype, 'prepare', function (this: unknown, text: string) {
    const statement: object = Reflect.apply(prepare, this, [text])
    for (const way of ['all', 'run', 'get', 'iterate']) {
      const ask = Reflect.get(statement, way)
      Reflect.set(statement, way, (...given: unknown[]) => {
        tell(text)
        return Reflect.apply(ask, statement, given)
      })
    }
    return statement
  })
  return { [Symbol.dispose]: () => void Reflect.set(prototype, 'prepare', prepare) }
}

function onPostgres(tell: (text: string) => void): Disposable {
  const { prototype } = pg.Client
  const query = Reflect.get(prototype, 'query')
  Reflect.set(prototype, 'query', function (this: unknown, ...given: unknown[]) {
    const [asked] = given
    tell(typeof asked === 'string' ? asked : String(Reflect.get(Object(asked), 'text')))
    return Reflect.apply(query, this, given)
  })
  return { [Symbol.dispose]: () => void Reflect.set(prototype, 'query', query) }
}
