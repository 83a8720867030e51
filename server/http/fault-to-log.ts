/** Fields of an engine's error that hold no value; `detail`, `where` and others quote the row. */
const withoutValues = ['code', 'table', 'column', 'constraint', 'routine', 'syscall'] as const

/** Logs the kind, the place and the cause of an error, never a value that somebody typed. */
export function faultToLog(error: unknown, depth = 0): object {
  if (!(error instanceof Error)) return { type: typeof error }
  const { name, message, stack = '', cause } = error
  const logged: Record<string, unknown> = {
    type: name,
    message: quotesValues(error) ? message.replace(/["'].*["']/s, '"…"') : message,
    // The first lines repeat the message.
    stack: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
  }
  const fields: object = error
  for (const [key, value] of Object.entries(fields)) {
    if (withoutValues.some((known) => known === key) && typeof value === 'string') logged[key] = value
  }
  if (cause !== undefined && depth < 5) logged['cause'] = faultToLog(cause, depth + 1)
  return logged
}

/** valibot and JSON quote what they received; so does PostgreSQL for data that it cannot read (class 22). */
function quotesValues(error: Error): boolean {
  return (
    error.name === 'ValiError' ||
    error instanceof SyntaxError ||
    ('code' in error && typeof error.code === 'string' && error.code.startsWith('22'))
  )
}
