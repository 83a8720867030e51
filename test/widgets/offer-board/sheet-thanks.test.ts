import { expect } from '@open-wc/testing'
import { newKey } from '../../../widgets/shared/client.js'
import { signedAct } from '../../../widgets/shared/session.js'
import { keepSession } from '../../../widgets/shared/session-store.js'
import { said } from '../../support/element-driver.js'
import { given } from '../my-space/given-support.js'
import { publish } from '../my-space/space-support.js'
import { site } from '../session/session-support.js'
import { forgetAll } from './publish-support.js'
import { visit, type Visitor } from './sheet-support.js'

/** Lucas, called Alma as everybody who signs in here, thanked Nadia, who shows it below what she lends; a stranger reads it. */
async function readThanks(): Promise<Visitor> {
  const { nadia, loanId } = await given()
  const thanked = { loanId, site, words: 'Vos rideaux sont affreux' }
  await signedAct('loans.thank', thanked, { site, key: newKey() })
  await forgetAll()
  await keepSession(nadia)
  const drill = await publish({ title: 'Perceuse de Nadia', description: '' })
  const shown = { loanId, site, whose: 'theirs', isShown: true } as const
  await signedAct('loans.decideThanks', shown, { site, key: newKey() })
  await forgetAll()
  location.hash = `#offre-${drill}`
  const visitor = await visit({ share: '' })
  await visitor.comesTo('shown')
  return visitor
}

const reasons = (visitor: Visitor) => visitor.all('[name="reason"]').map((one) => one.getAttribute('value'))
const text = (visitor: Visitor) => visitor.find<HTMLTextAreaElement>('textarea')!

const back = async (visitor: Visitor, to: string) => {
  await visitor.press('Revenir à l’offre')
  await visitor.comesTo('shown')
  await visitor.finds(() => visitor.focused?.matches(to), 'what was pressed should have the focus again')
}

describe('a line of thanks, beside what its person offers', () => {
  beforeEach(forgetAll)
  afterEach(() => history.replaceState(null, '', location.pathname + location.search))
  after(forgetAll)

  it('says who wrote it, and above no words of the offer stands no title', async () => {
    const visitor = await readThanks()

    expect(said(visitor.find('.thanks p'))).to.match(/^Alma\s: «\sVos rideaux sont affreux\s»$/)
    expect(visitor.all('.sheet h3').map(said)).not.to.include('Description')
  })

  it('is reported by itself, apart from the offer, and nothing that was written is lost on the way', async () => {
    const visitor = await readThanks()
    expect(said(visitor.find('.thanks'))).to.contain('Vos rideaux sont affreux')
    await expect(visitor.element).to.be.accessible()

    await visitor.press('Signaler ce merci (Alma)')
    await visitor.comesTo('report-open')
    expect(visitor.title).to.match(/^Signaler ce merci/)
    expect(reasons(visitor)).to.deep.equal(['hurtful', 'dishonest', 'forbidden', 'other'])
    await expect(visitor.element).to.be.accessible()
    text(visitor).value = 'Ce n’est pas un merci.'
    text(visitor).dispatchEvent(new InputEvent('input', { bubbles: true }))
    await back(visitor, '.thanks button')

    await visitor.press('Signaler cette offre')
    await visitor.comesTo('report-open')
    expect(reasons(visitor)).to.have.lengthOf(6)
    expect(text(visitor).value).to.equal('')
    await back(visitor, 'footer button')

    await visitor.press('Signaler ce merci (Alma)')
    await visitor.comesTo('report-open')
    expect(text(visitor).value).to.equal('Ce n’est pas un merci.')
    visitor.find('[type="radio"][value="hurtful"]')!.click()
    await visitor.press('Envoyer le signalement')

    await visitor.comesTo('report-done')
    expect(said(visitor.find('.report[role="status"]'))).to.contain('ce merci reste visible')
    await back(visitor, '.thanks button')
  })
})
