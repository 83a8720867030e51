/** The engines' words for what was wrong and where; their `detail`, `where` and the rest quote the row. */
const tellsNobody = ['code', 'table', 'column', 'constraint', 'routine', 'syscall'] as const

/**
 * What of an error is written down: its kind, its place, its cause, never the value it stumbled on, which somebody typed.
 */
export function faultToLog(error: unknown, depth = 0): object {
  if (!(error instanceof Error)) return { type: typeof error }
  const { name, message, stack = '', cause } = error
  const told: Record<string, unknown> = {
    type: name,
    message: quotesValues(error) ? message.replace(/["'].*["']/s, '"…"') : message,
    // Its first lines are the message again.
    stack: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
  }
  const fields: object = error
  for (const [key, value] of Object.entries(fields)) {
    if (tellsNobody.some((known) => known === key) && typeof value === 'string') told[key] = value
  }
  if (cause !== undefined && depth < 5) told['cause'] = faultToLog(cause, depth + 1)
  return told
}

/** valibot and JSON say what they received; PostgreSQL does of data it cannot read (class 22). */
function quotesValues(error: Error): boolean {
  return (
    error.name === 'ValiError' ||
    error instanceof SyntaxError ||
    ('code' in error && typeof error.code === 'string' && error.code.startsWith('22'))
  )
}
