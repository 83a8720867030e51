import { expect } from '@open-wc/testing'
import { Refused } from '../../../widgets/shared/client.js'
import { newSecret, requestCode } from '../../../widgets/parts/sign-in/code-request.js'
import { signOut } from '../../../widgets/shared/session.js'
import { forgetEverything, newEmail, signInAs, site } from './session-support.js'

const ask = (email: string) => requestCode(newSecret(), { site, email, language: 'fr', key: newSecret().slice(0, 40) })

async function reasonOf(asked: Promise<unknown>): Promise<string | undefined> {
  try {
    await asked
    return undefined
  } catch (cause) {
    return cause instanceof Refused ? cause.reason : String(cause)
  }
}

describe('a browser that has signed in', () => {
  beforeEach(forgetEverything)
  after(forgetEverything)

  it('may go on asking for codes where others may not, also after signing out', async () => {
    const email = newEmail()
    await signInAs(email)
    await signOut(site)

    const [second, third, fourth, fifth] = [
      await reasonOf(ask(email)),
      await reasonOf(ask(email)),
      await reasonOf(ask(email)),
      await reasonOf(ask(email)),
    ]

    expect([second, third, fourth, fifth]).to.deep.equal([undefined, undefined, undefined, undefined])
  })

  it('has no more for an address that it has not signed in with', async () => {
    await signInAs(newEmail())
    const other = newEmail()

    const reasons = []
    for (let nth = 0; nth < 4; nth += 1) reasons.push(await reasonOf(ask(other)))

    expect(reasons).to.deep.equal([undefined, undefined, undefined, 'too-many-requests'])
  })
})
