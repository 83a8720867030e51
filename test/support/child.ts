import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** A process of ours with its own memory, running a file of `support/processes`. Its words are ours. */
export function startChild(file: string, args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  const bundles = process.env['TEST_PROCESSES_DIR']
  if (bundles === undefined) throw new Error('Run the tests with `npm test` or with test/vitest.config.mjs.')
  return fork(join(bundles, file.replace(/\.ts$/, '.js')), [...args], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...env },
  })
}

/** The next message of a child; throws when it ends first. */
export async function messageOf<T>(child: ChildProcess): Promise<T> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the process ended with ${String(code)} before it said anything`)
  })
  const said = once(child, 'message').then(([message]) => message as T)
  return Promise.race([said, ended])
}

export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}
