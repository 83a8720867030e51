import { expect, test } from 'vitest'
import { Semaphore } from '../../../server/rpc/semaphore.js'
import { until } from '../../support/until.js'

/** Work that ends when it is told. */
function openWork(semaphore: Semaphore, name: string, log: string[]) {
  let end = () => {}
  let fail = (_cause: Error) => {}
  const told = new Promise<void>((resolve, reject) => {
    end = resolve
    fail = reject
  })
  const done = semaphore.run(async () => {
    log.push(`${name} begins`)
    await told
    log.push(`${name} ends`)
    return name
  })
  return { end: () => end(), fail: (cause: Error) => fail(cause), done }
}

test('so many are at work at once, and the next in line comes in as one goes, whatever became of it', async () => {
  const semaphore = new Semaphore(2)
  const log: string[] = []
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => openWork(semaphore, name, log))
  if (!a || !b || !c || !d) throw new Error('four')
  await until(
    () => log.length,
    (lines) => lines === 2,
  )

  b.fail(new Error('broken'))
  await expect(b.done).rejects.toThrow('broken')
  await until(
    () => log.length,
    (lines) => lines === 3,
  )
  a.end()
  c.end()
  d.end()

  expect(await Promise.all([a.done, c.done, d.done])).toEqual(['a', 'c', 'd'])
  expect(log.filter((line) => line.endsWith('begins'))).toEqual(['a begins', 'b begins', 'c begins', 'd begins'])
  expect(await semaphore.run(() => Promise.resolve('e'))).toBe('e')
})

test('when thousands wait already, the next is asked to come later instead of waiting for nothing', async () => {
  const semaphore = new Semaphore(1)
  const first = openWork(semaphore, 'first', [])
  const waiting = Array.from({ length: 5_000 }, () => semaphore.run(() => Promise.resolve()))

  await expect(semaphore.run(() => Promise.resolve())).rejects.toMatchObject({ reason: 'try-later' })

  first.end()
  await Promise.all(waiting)
})
