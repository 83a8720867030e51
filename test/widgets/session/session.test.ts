import { expect } from '@open-wc/testing'
import { serverUrl, standIns } from 'coop:server'
import { decodeJwt, decodeProtectedHeader } from 'jose'
import { connectTo, Refused, Unreachable } from '../../../widgets/shared/client.js'
import { allowForClock } from '../../../widgets/shared/proof.js'
import { sessionAt, signedAsk, signOut, uploadPhoto } from '../../../widgets/shared/session.js'
import { forgetSession, keepSession } from '../../../widgets/shared/session-store.js'
import { databases, forgetEverything, listen, newEmail, signInAs, site } from './session-support.js'

const me = () => signedAsk('accounts.me', {}, { site })

async function reasonOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'no refusal',
    (cause: unknown) => (cause instanceof Refused ? cause.reason : cause),
  )
}

async function photo(): Promise<Blob> {
  const canvas = new OffscreenCanvas(40, 30)
  canvas.getContext('2d')!.fillRect(0, 0, 20, 20)
  return canvas.convertToBlob({ type: 'image/jpeg' })
}

describe('the session of a browser', () => {
  beforeEach(async () => {
    connectTo(serverUrl)
    await forgetEverything()
  })

  it('leaves nothing behind when one only looks whether somebody has signed in', async () => {
    const found = await sessionAt(site)

    expect(found).to.equal(undefined)
    expect(await databases()).not.to.include('coop')
  })

  it('is begun by the digits of the mail, and lasts', async () => {
    const email = newEmail()

    const { lasts, session } = await signInAs(email)

    expect(lasts).to.equal(true)
    expect(session).to.include({ email, firstName: 'Alma' })
    expect(await me()).to.deep.equal({ email, firstName: 'Alma', communeCode: '59355', isOver15: false })
  })

  it('has a key that nobody can take out of the browser', async () => {
    const { session } = await signInAs(newEmail())
    const kept = await sessionAt(site)

    expect(kept?.token).to.equal(session.token)
    expect(kept?.keys.privateKey.extractable).to.equal(false)
    const taken = await crypto.subtle.exportKey('jwk', kept!.keys.privateKey).then(
      () => 'taken',
      () => 'refused',
    )
    expect(taken).to.equal('refused')
  })

  it('signs each call anew, for this one address and this token', async () => {
    await signInAs(newEmail())
    const { sent, stop } = listen()

    await me()
    await me()

    stop()
    const proofs = sent.map((headers) => headers.get('dpop') ?? '')
    const claims = proofs.map((proof) => decodeJwt(proof))
    expect(proofs.length).to.equal(2)
    expect(decodeProtectedHeader(proofs[0]!)).to.deep.include({ alg: 'ES256', typ: 'dpop+jwt' })
    expect(claims[0]).to.include({ htm: 'POST', htu: `${serverUrl}/trpc/accounts.me` })
    expect(claims[0]!.jti).not.to.equal(claims[1]!.jti)
    expect(claims[0]!['ath']).to.match(/^[\w-]{43}$/)
  })

  it('allows for a clock that is ten minutes wrong, and asks once more', async () => {
    await signInAs(newEmail())
    const { sent, stop } = listen()
    await me()
    const right = decodeJwt(sent[0]!.get('dpop')!).iat!
    allowForClock(new Date((right - 600) * 1000).toISOString())

    const answer = await me()
    await me()

    stop()
    expect(answer.firstName).to.equal('Alma')
    expect(sent.length, 'the wrong one, its repeat, and a right one at once').to.equal(4)
  })

  it('is one for two tabs: what one ends is over for the other', async () => {
    const { session } = await signInAs(newEmail())
    await signOut(site)
    // The other tab has still read it.
    await keepSession(session)

    const reason = await reasonOf(me())

    expect(reason).to.equal('signed-out')
    expect(await sessionAt(site)).to.equal(undefined)
  })

  it('takes the session that another tab has begun since', async () => {
    const { session: old } = await signInAs(newEmail())
    await signOut(site)
    const email = newEmail()
    const { session: newer } = await signInAs(email)
    await keepSession(old)
    const real = window.fetch
    window.fetch = async (input, init) => {
      window.fetch = real
      const answer = await real(input, init)
      await keepSession(newer)
      return answer
    }

    const answer = await me()

    expect(answer.email).to.equal(email)
  })

  it('is of one site only', async () => {
    await signInAs(newEmail())

    expect(await reasonOf(signedAsk('accounts.me', {}, { site: 'hellemmes' }))).to.equal('signed-out')
    expect((await me()).firstName).to.equal('Alma')
  })

  it('is read as that of its site where it was kept before sessions said of which they are', async () => {
    const { session } = await signInAs(newEmail())
    const { site: _site, ...before } = session
    await put(before, `${serverUrl}/${site}`)

    expect((await sessionAt(site))?.site).to.equal(site)
    expect((await me()).firstName).to.equal('Alma')
    expect(await sessionAt('hellemmes')).to.equal(undefined)
  })

  it('is one for all sites where it is the whole account, and takes the place of those of one', async () => {
    const { session } = await signInAs(newEmail())
    const { site: _site, ...whole } = { ...session, token: 'x'.repeat(43) }

    await keepSession(whole)

    for (const at of [site, 'hellemmes', undefined]) expect((await sessionAt(at))?.token).to.equal(whole.token)
    await forgetSession('hellemmes')
    expect(await sessionAt(site)).to.equal(undefined)
  })

  it('lasts as long as the page where the browser keeps nothing, and says so', async () => {
    const real = IDBFactory.prototype.open
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }

    const { lasts } = await signInAs(newEmail())
    const answer = await me()
    await signOut(site)
    const left = await sessionAt(site)

    IDBFactory.prototype.open = real
    expect(lasts).to.equal(false)
    expect(answer.firstName).to.equal('Alma')
    expect(left).to.equal(undefined)
  })

  it('is over here at once, however long the server takes', async () => {
    await signInAs(newEmail())
    const real = window.fetch
    let answer = (_with: Response) => {}
    const asked = new Promise<void>((resolve) => {
      window.fetch = () => {
        resolve()
        return new Promise((answered) => (answer = answered))
      }
    })

    const signingOut = signOut(site).catch(() => undefined)
    await asked
    const left = await sessionAt(site)

    window.fetch = real
    answer(Response.error())
    await signingOut
    expect(left).to.equal(undefined)
  })

  it('ends here even when the server cannot be told', async () => {
    await signInAs(newEmail())
    connectTo(standIns.broken)
    await keepSession(await signedInAt(serverUrl))

    const outcome = await signOut(site).then(
      () => 'told',
      (cause: unknown) => cause instanceof Unreachable,
    )

    expect(outcome).to.equal(true)
    expect(await sessionAt(site)).to.equal(undefined)
  })

  it('sends a photo that only who has signed in may send', async () => {
    expect(await reasonOf(uploadPhoto(await photo(), { site }))).to.equal('signed-out')
    await signInAs(newEmail())

    expect(await uploadPhoto(await photo(), { site })).to.match(/^[0-9a-f]{32}-\d+$/)
    expect(await reasonOf(uploadPhoto(new Blob(['%PDF'], { type: 'application/pdf' }), { site }))).to.equal(
      'photo-format',
    )
  })

  it('forgets a session that its key no longer fits', async () => {
    const { session } = await signInAs(newEmail())
    const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify'])
    await keepSession({ ...session, keys })

    expect(await reasonOf(me())).to.equal('signed-out')
    expect(await sessionAt(site)).to.equal(undefined)
    await forgetSession(site)
  })
})

/** As a page of ours wrote it some time ago. */
function put(session: object, place: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('coop')
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('sessions', 'readwrite')
      transaction.objectStore('sessions').put(session, place)
      transaction.oncomplete = () => resolve(opening.result.close())
      transaction.onabort = () => reject(new Error('it should be kept'))
    }
    opening.onerror = () => reject(new Error('there should be a database'))
  })
}

async function signedInAt(server: string) {
  connectTo(server)
  const session = await sessionAt(site)
  connectTo(standIns.broken)
  return session!
}
