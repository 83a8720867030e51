/** Imported first by every element test: what an element writes to the console unasked fails the test. */
const said: string[] = []
const methods = ['debug', 'error', 'info', 'log', 'warn'] as const

for (const method of methods) {
  const original = console[method].bind(console)
  console[method] = (...args: unknown[]) => {
    said.push(`${method}: ${args.map(String).join(' ')}`)
    original(...args)
  }
}

afterEach(() => {
  const lines = takeConsole()
  if (lines.length > 0) throw new Error(`The console should have stayed quiet: ${lines.join(' | ')}`)
})

/** What was written since the test began, for a test that expects it. */
export function takeConsole(): string[] {
  return said.splice(0)
}

/** What was written, which stays there. */
export const consoleSoFar = (): readonly string[] => said
