import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { openPort } from '../../../server/http/open-port.js'

// In less than the eight seconds after which all that is being answered is cut.
test('a server that ends waits for no connection that a browser opened in advance', { timeout: 6_000 }, async () => {
  const port = await openPort({ host: '127.0.0.1', port: 0 })
  const inAdvance = connect(port.port, '127.0.0.1').resume()
  await once(inAdvance, 'connect')

  await port[Symbol.asyncDispose]()

  await once(inAdvance, 'close')
  expect(inAdvance.bytesWritten).toBe(0)
})
