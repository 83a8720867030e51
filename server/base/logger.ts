/** What the code may say to the log. The process gives a pino logger; personal data never goes in. */
export type Logger = {
  info(fields: object, message?: string): void
  warn(fields: object, message?: string): void
  error(fields: object, message?: string): void
}

export const silentLogger: Logger = { info() {}, warn() {}, error() {} }
