import { expect } from '@open-wc/testing'
import { keepSession, sessionAt } from '../../../widgets/shared/session-store.js'
import { codeTo, databases, forgetEverything, newEmail, signInAs } from '../session/session-support.js'
import { open, publish, said, site } from './space-support.js'

describe('who opens their space', () => {
  beforeEach(forgetEverything)
  after(forgetEverything)

  it('has nothing asked of the browser nor of the server about anybody before a code', async () => {
    const owner = await open()
    await owner.comesTo('signed-out')

    expect(owner.asked.filter((one) => /\.mine|\.me\b/.test(one))).to.deep.equal([])
    expect(await databases()).to.deep.equal([])
    expect(sessionStorage).to.have.lengthOf(0)
  })

  it('types a code and sees what is theirs, with the keyboard at its beginning', async () => {
    const email = newEmail()
    await signInAs(email)
    await publish()
    await forgetEverything()
    const owner = await open()
    await owner.asks(email)
    expect(said(owner.focused)).to.equal('')
    expect(owner.focused?.id).to.equal('code')
    await expect(owner.element).to.be.accessible()

    // As it is copied from the mail: three by three.
    owner.fill('code', (await codeTo(email, 2)).replace(/^.../, '$&\u00a0'))

    await owner.comesTo('shown')
    expect(owner.words).to.contain('Bonjour Alma').and.contain(email)
    await owner.finds(() => owner.focused?.matches('.who'), 'the keyboard should be at its beginning')
    expect(owner.names).to.deep.equal(['Échelle double'])
  })

  it('is asked whether another domain was meant, corrects it by one press, and has it sent there', async () => {
    const owner = await open()
    await owner.comesTo('signed-out')
    owner.fill('email', 'jeannine.d@gmial.com')

    owner.button('Recevoir le code').click()
    await owner.finds(() => owner.find('.mail-doubt'), 'it should be asked about')
    expect(said(owner.find('.mail-doubt'))).to.contain('Vouliez-vous écrire gmail.com ?')
    expect(said(owner.focused)).to.equal('Oui, corriger')
    await expect(owner.element).to.be.accessible()
    owner.button('Oui, corriger').click()
    await owner.finds(() => !owner.find('.mail-doubt'), 'it should be answered')
    expect(said(owner.focused)).to.equal('Recevoir le code')
    owner.button('Recevoir le code').click()

    await owner.finds(() => owner.find('#code'), 'the code should be asked')
    expect(owner.words).to.contain('jeannine.d@gmail.com')
  })

  it('keeps a domain that is meant as it is written', async () => {
    const owner = await open()
    await owner.comesTo('signed-out')
    owner.fill('email', 'jeannine.d@orang.fr')
    owner.button('Recevoir le code').click()
    await owner.finds(() => owner.find('.mail-doubt'), 'it should be asked about')

    owner.button('Non, garder orang.fr').click()

    await owner.finds(() => owner.find('#code'), 'the code should be asked')
    expect(owner.words).to.contain('jeannine.d@orang.fr')
  })

  it('is asked for a first name only where nobody knows the address, and the code stays good', async () => {
    const email = newEmail()
    const owner = await open()
    await owner.asks(email)

    owner.fill('code', await codeTo(email))
    await owner.finds(() => owner.focused?.id === 'firstName', 'the first name should be asked')
    expect(owner.words).to.contain('Cette adresse est nouvelle ici')
    await expect(owner.element).to.be.accessible()
    owner.fill('firstName', 'Samira')
    owner.button('Continuer').click()

    await owner.comesTo('empty')
    expect(owner.words).to.contain('Bonjour Samira').and.contain(email)
  })

  it('signs out: this browser knows nobody any more, and what is theirs stays', async () => {
    const email = newEmail()
    await signInAs(email)
    await publish()
    const owner = await open()
    await owner.comesTo('shown')

    owner.button('Me déconnecter').click()

    await owner.comesTo('signed-out')
    await owner.finds(() => said(owner.focused).startsWith('C’est fait'), 'it should be said')
    expect(owner.words).not.to.contain('Échelle double')
    expect(owner.words).not.to.contain(email)
    await owner.finds(async () => (await sessionAt(site)) === undefined, 'the session should be over')
  })

  it('is told when the session was ended elsewhere', async () => {
    const { session } = await signInAs(newEmail())
    await keepSession({ ...session, token: session.token.replace(/^./, (one) => (one === 'A' ? 'B' : 'A')) })

    const owner = await open()

    await owner.comesTo('signed-out')
    await owner.finds(() => owner.notice, 'why should be said')
    expect(owner.notice).to.contain('La connexion a pris fin')
  })
})
