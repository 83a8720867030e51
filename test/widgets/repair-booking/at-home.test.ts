import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { said, visit, type Visitor } from './list-support.js'

const options = '[role="option"]'

async function typeAddress(visitor: Visitor, street: string): Promise<void> {
  visitor.field('Numéro et rue').focus()
  await sendKeys({ type: street })
  await visitor.finds(() => visitor.find(`#place-street-list:not([hidden]) ${options}`), 'addresses should be proposed')
  await sendKeys({ press: 'ArrowDown' })
  await sendKeys({ press: 'Enter' })
}

/** Up to where, with somebody who comes to the door. */
async function askHome(visitor: Visitor, name: RegExp): Promise<void> {
  visitor.link(name).click()
  await visitor.finds(() => visitor.find('.step'), 'the first step should be shown')
  visitor.find('.stage .chip input')?.click()
  visitor.find('[name=service]')?.click()
  await visitor.element.updateComplete
  visitor.button('Continuer').click()
  await visitor.finds(() => visitor.find('#place-street'), 'the address should be asked')
}

describe('an appointment at home', () => {
  it('asks the address before the time, and says there who does not come', async () => {
    const visitor = await visit({ site: 'hellemmes' })
    await askHome(visitor, /^La Carriole/)
    expect(visitor.find('.time') === null, 'no time is asked yet').to.equal(true)
    expect(visitor.all('.stage p').map(said)).to.include('Le réparateur vient chez vous.')

    await typeAddress(visitor, '12 rue de la gare lom')
    await visitor.finds(() => visitor.find('#address-outside'), 'that she does not come should be said')

    visitor.button('Continuer').click()
    await visitor.finds(() => visitor.focused?.id === 'place-street', 'the address should have the keyboard')
    expect(visitor.find('.time') === null).to.equal(true)
  })

  it('sorts the others by how far they are from there, and keeps what was typed', async () => {
    const visitor = await visit()
    await askHome(visitor, /^Vélo visite/i)
    await typeAddress(visitor, '12 rue de la gare lom')
    const before = visitor.names

    visitor.find('.summary button.quiet')!.click()
    await visitor.finds(
      () => visitor.field('Près de').value === 'Lomme' && visitor.find<HTMLInputElement>('[value=distance]')?.checked,
      'the list should be searched from the address',
    )
    await visitor.finds(
      () => visitor.asked.some((asked) => /repairs\.search.*distance/.test(asked)),
      'sorted by distance',
    )
    await visitor.finds(
      () => /^Vélo visite/i.test(said(visitor.focused)),
      'the keyboard should be on who was looked at',
    )
    expect(
      visitor.asked.filter((asked) => /gare/i.test(asked)),
      'an address is in no URL',
    ).to.deep.equal([])
    expect(visitor.names).not.to.deep.equal(before)

    visitor.link(/^Vélo visite/i).click()
    await visitor.finds(() => visitor.find('.summary dl'), 'the booking should be there again')
    expect(said(visitor.find('.summary'))).to.contain('12 Rue de la Gare')
  })
})
