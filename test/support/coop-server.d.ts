/** Served by `element-server.ts` to test files in the browser. */
declare module 'coop:server' {
  /** The real server, on SQLite, with the demo's town in it. */
  export const serverUrl: string
  /**
   * Servers that always answer 500, answer a web page, never answer, ask to come back later, break the connection, have no
   * hour left.
   */
  export const standIns: Readonly<Record<'failing' | 'garbled' | 'silent' | 'busy' | 'broken' | 'full', string>>
}
