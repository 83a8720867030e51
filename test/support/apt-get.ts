import { spawnSync } from 'node:child_process'

/** Installs packages of Debian, as root or in CI, and tells whether it did. What is asked for and why is said before. */
export function aptInstall(packages: readonly string[]): boolean {
  const isRoot = process.getuid?.() === 0
  if (!isRoot && !process.env['CI']) return false
  console.error(`Installing for the tests, with apt-get: ${packages.join(', ')}.`)
  const aptGet = (...rest: string[]): boolean => {
    const command = [...(isRoot ? [] : ['sudo', '-n']), 'apt-get', '-q', ...rest]
    // `RUNLEVEL`: packages that bring a service do not start it.
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
    return spawnSync(command[0] ?? '', command.slice(1), { stdio: ['ignore', 2, 2], env }).status === 0
  }
  aptGet('update')
  return aptGet('install', '-y', '--no-install-recommends', ...packages)
}
