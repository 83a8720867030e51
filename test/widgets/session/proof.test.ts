import { expect } from '@open-wc/testing'
import { generateProof } from 'dpop'
import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose'
import { allowForClock, newKeys, proofFor } from '../../../widgets/shared/proof.js'

const address = 'https://coop.example/trpc/repairs.book'
const token = 'x'.repeat(43)

describe('the proof of a signed call', () => {
  afterEach(() => allowForClock(new Date().toISOString()))

  it('says what the proof of a library says, and holds', async () => {
    const keys = await newKeys()

    const ours = await proofFor(address, { keys, token })
    const theirs = await generateProof(keys, address, 'POST', undefined, token)

    const { iat, jti, ...claims } = decodeJwt(ours)
    const { iat: theirIat, jti: _theirJti, ...expected } = decodeJwt(theirs)
    expect(claims).to.deep.equal(expected)
    expect(decodeProtectedHeader(ours)).to.deep.equal(decodeProtectedHeader(theirs))
    expect(Math.abs(iat! - theirIat!)).to.be.below(5)
    expect(jti).to.match(/^[\x21-\x7e]{10,64}$/)
    expect((await jwtVerify(ours, keys.publicKey)).payload.jti).to.equal(jti)
  })

  it('has no hash of a token where there is no token yet', async () => {
    expect(decodeJwt(await proofFor(address, { keys: await newKeys() }))).not.to.have.property('ath')
  })

  it('is of the server’s time once that is known', async () => {
    const serverNow = '2031-05-06T07:08:09.000Z'
    allowForClock(serverNow)

    const { iat } = decodeJwt(await proofFor(address, { keys: await newKeys() }))

    expect(Math.abs(iat! - Date.parse(serverNow) / 1000)).to.be.below(5)
  })
})
