import { expect } from '@open-wc/testing'
import { serverUrl, standIns } from 'coop:server'
import { connectTo } from '../../../widgets/shared/client.js'
import { allowForClock } from '../../../widgets/shared/proof.js'
import { sessionAt, signOut, type Session } from '../../../widgets/shared/session.js'
import { keepSession } from '../../../widgets/shared/session-store.js'
import { forgetEverything, listen, newEmail, signInAs } from '../session/session-support.js'
import { bookUpToWho, photo, refuseOnce, said, site, somebodyElseBooks, type Booker } from './sign-support.js'

let session: Session

/** Somebody who has signed in before. */
async function atTheRecap(repairer?: string): Promise<Booker> {
  await keepSession(session)
  const booker = await bookUpToWho(repairer ? { repairer } : {})
  await booker.comesTo('who-signed-in')
  booker.press('Continuer')
  await booker.comesTo('recap-open')
  return booker
}

const confirm = (booker: Booker) => booker.press(/^(Confirmer le rendez-vous|Envoyer la demande)$/)

/** The same, who is nobody's else: of one person only three requests may be open. */
async function freshAtTheRecap(repairer?: string, file?: File): Promise<Booker> {
  await signInAs(newEmail())
  const booker = await bookUpToWho({ ...(repairer && { repairer }), ...(file && { photo: file }) })
  await booker.comesTo('who-signed-in')
  booker.press('Continuer')
  await booker.comesTo('recap-open')
  return booker
}

describe('what is about to be booked', () => {
  before(async () => {
    await forgetEverything()
    session = (await signInAs(newEmail())).session
  })
  beforeEach(forgetEverything)

  it('asks nobody who has signed in for an address or a code, and says as whom', async () => {
    await keepSession(session)
    const booker = await bookUpToWho()

    await booker.comesTo('who-signed-in')

    expect(booker.find('#email')).to.equal(null)
    expect(booker.value('firstName')).to.equal('Alma')
    expect(booker.words).to.contain(session.email)
  })

  it('signs out whoever says that it is not them', async () => {
    const { session: other } = await signInAs(newEmail())
    const booker = await bookUpToWho()
    await booker.comesTo('who-signed-in')

    booker.press('Ce n’est pas moi')

    await booker.finds(() => booker.find('#email'), 'the address is asked for')
    expect(booker.value('firstName')).to.equal('')
    await booker.finds(async () => !(await sessionAt(site)), 'the session should be over')
    expect(other.token).not.to.equal('')
  })

  it('says all that one agrees to', async () => {
    const booker = await atTheRecap()

    const rows = booker.all('.recap dt').map(({ textContent }) => textContent)
    expect(rows).to.include.members(['Quand', 'Avec', 'Où', 'Comment venir', 'À faire', 'À apporter', 'Annulation'])
    expect(booker.words).to.contain('22 rue des Nénuphars').and.to.contain('deuxième porte bleue')
  })

  it('keeps everything when somebody else was faster, and offers the three nearest', async () => {
    const booker = await atTheRecap()
    await somebodyElseBooks('les-rayons-du-marais', booker.find('time')!.getAttribute('datetime')!)
    await keepSession(session)

    confirm(booker)
    await booker.comesTo('recap-taken')
    await booker.finds(() => booker.focused?.matches('.answer'), 'what was said should be reached')
    const near = booker.all('.answer button.way')
    expect(near.length).to.equal(3)
    near[0]!.click()
    await booker.comesTo('recap-open')
    await booker.finds(() => booker.focused?.matches('.go'), 'the button that confirms should be reached')
    expect(booker.words).to.contain('Nouveau créneau')
    confirm(booker)

    await booker.comesTo('done')
  })

  it('is booked once however often the button is pressed', async () => {
    const booker = await freshAtTheRecap('la-roue-du-canal')
    const { sent, stop } = listen()

    const button = booker.pressable('Confirmer le rendez-vous')
    for (const _press of [1, 2, 3]) button.click()
    await booker.comesTo('done')

    stop()
    const keys = sent.map((headers) => headers.get('idempotency-key'))
    expect(new Set(keys).size).to.equal(1)
  })

  it('is the same booking when it is sent again after the connection failed', async () => {
    const booker = await atTheRecap('le-guidon-sage')
    const { sent, stop } = listen()
    connectTo(standIns.broken)
    await keepSession(session)
    confirm(booker)
    await booker.comesTo('recap-refused')
    expect(booker.words).to.contain('la connexion a manqué')

    connectTo(serverUrl)
    confirm(booker)
    await booker.comesTo('done')

    stop()
    const keys = sent.map((headers) => headers.get('idempotency-key'))
    expect(new Set(keys).size).to.equal(1)
    expect(keys.length).to.be.above(1)
    expect(booker.title).to.equal('Votre demande est partie.')
    expect(booker.words).to.contain('pour répondre').and.not.to.contain('agenda')
  })

  it('says so when there is one at this workshop already, and leads to the others', async () => {
    const first = await atTheRecap('la-roue-du-canal')
    confirm(first)
    await first.comesTo('done')
    const booker = await atTheRecap('la-roue-du-canal')

    confirm(booker)
    await booker.comesTo('recap-refused')

    expect(booker.words).to.contain('déjà un rendez-vous à venir dans cet atelier')
    booker.press('Choisir un autre atelier')
    await booker.finds(() => booker.find('.card a'), 'the list should be shown')
  })

  it('says when there are three already', async () => {
    const booker = await atTheRecap()
    refuseOnce('repairs.book', { reason: 'requests-full' })

    confirm(booker)
    await booker.comesTo('recap-refused')

    expect(booker.words).to.contain('déjà trois rendez-vous')
  })

  it('leads back to the address when the repairer does not come there', async () => {
    const booker = await atTheRecap()
    refuseOnce('repairs.book', { reason: 'address-outside' })

    confirm(booker)
    await booker.comesTo('recap-refused')

    expect(booker.pressable('Corriger l’adresse')).to.exist
  })

  it('asks for a new code and keeps the rest when the session has ended meanwhile', async () => {
    const { session: mine } = await signInAs(newEmail())
    const booker = await bookUpToWho()
    await booker.comesTo('who-signed-in')
    booker.press('Continuer')
    await booker.comesTo('recap-open')
    await signOut(site)
    // This tab does not know yet.
    await keepSession(mine)

    confirm(booker)

    await booker.comesTo('who-open')
    expect(booker.value('firstName')).to.equal('Alma')
    expect(booker.value('email')).to.equal(mine.email)
    expect(booker.words).to.contain('La connexion a pris fin')
    expect(await sessionAt(site)).to.equal(undefined)
  })

  it('is booked from a browser whose clock is ten minutes wrong', async () => {
    const booker = await freshAtTheRecap()
    allowForClock('2027-03-03T14:10:00Z')

    confirm(booker)

    await booker.comesTo('done')
  })

  it('says when, with whom and where once it is done, for whoever prints it', async () => {
    const booker = await freshAtTheRecap('le-guidon-sage')
    const rows = () =>
      booker.all('.recap dt').map((term) => [term.textContent, said(term.parentElement!.querySelector('dd > span'))])
    const agreed = rows()

    confirm(booker)
    await booker.comesTo('done')

    const needed = ['Quand', 'Avec', 'Où', 'Comment venir', 'À apporter']
    expect(rows()).to.deep.equal(agreed.filter(([about]) => needed.includes(about ?? '')))
    expect(rows().length).to.equal(needed.length)
  })

  it('begins anew for another appointment, with who it is for kept', async () => {
    const booker = await freshAtTheRecap()
    confirm(booker)
    await booker.comesTo('done')

    booker.press('Prendre un autre rendez-vous')

    await booker.finds(() => booker.find('.card a'), 'the list should be shown')
    expect(booker.state).to.equal(undefined)
  })
})

describe('the photo of what is wrong', () => {
  beforeEach(forgetEverything)

  it('leaves with the booking, once', async () => {
    const booker = await freshAtTheRecap('les-rayons-du-marais', await photo())
    const { sent, stop } = listen()

    confirm(booker)
    await booker.comesTo('done')

    stop()
    expect(sent.map((headers) => headers.get('content-type'))).to.deep.equal(['image/jpeg', 'application/json'])
  })

  it('is left out by whoever cannot send it', async () => {
    const booker = await freshAtTheRecap(
      'les-rayons-du-marais',
      new File(['no photo'], 'x.jpg', { type: 'image/jpeg' }),
    )

    confirm(booker)
    await booker.comesTo('recap-photo-failed')
    expect(booker.words).to.contain('La photo n’est pas partie')
    booker.press('Continuer sans la photo')

    await booker.comesTo('done')
  })
})
