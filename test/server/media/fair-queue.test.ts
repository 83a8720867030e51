import { expect, test } from 'vitest'
import { FairQueue } from '../../../server/media/fair-queue.js'

/** Work that ends when it is told to, in the order in which it began. */
function workshop(mostWaiting: number) {
  const queue = new FairQueue(mostWaiting)
  const begun: string[] = []
  const refused: string[] = []
  const ends: (() => void)[] = []
  const bring = (who: string, name: string) =>
    queue
      .run(who, async () => {
        begun.push(name)
        await new Promise<void>((end) => ends.push(end))
      })
      .catch((error: { reason?: string }) => void refused.push(`${name} ${error.reason}`))
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  return {
    begun,
    refused,
    bring,
    settle,
    async finish() {
      await settle()
      for (let at = 0; at < ends.length; at += 1) {
        ends[at]?.()
        await settle()
      }
    },
  }
}

test('one photo waits for one, not for the ten of somebody else', async () => {
  const { begun, bring, finish } = workshop(20)

  for (let n = 1; n <= 10; n += 1) void bring('nadia', `n${n}`)
  for (const name of ['a1', 'a2']) void bring('alma', name)
  void bring('karim', 'k1')
  await finish()

  expect(begun).toEqual(['n1', 'n2', 'a1', 'k1', 'n3', 'a2', ...[4, 5, 6, 7, 8, 9, 10].map((n) => `n${n}`)])
})

test('when as many wait as may, the last of who has most comes again, and who has most waiting does too', async () => {
  const { begun, refused, bring, settle, finish } = workshop(4)

  for (let n = 1; n <= 6; n += 1) void bring('nadia', `n${n}`)
  void bring('alma', 'a1')
  void bring('alma', 'a2')
  void bring('alma', 'a3')
  await settle()

  expect(refused.toSorted()).toEqual(['a3 try-later', 'n4 try-later', 'n5 try-later', 'n6 try-later'])
  await finish()
  expect(begun).toEqual(['n1', 'n2', 'a1', 'n3', 'a2'])
})

test('work that fails lets the next one in', async () => {
  const queue = new FairQueue(4)

  const failing = queue.run('nadia', () => Promise.reject(new Error('broken')))
  const next = queue.run('alma', () => Promise.resolve('done'))

  await expect(failing).rejects.toThrow('broken')
  expect(await next).toBe('done')
})
