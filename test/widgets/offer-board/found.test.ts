import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { said, visit, type Board } from './board-support.js'

const words = 'Que cherchez-vous ?'

async function look(board: Board, text: string): Promise<void> {
  board.field(words).value = ''
  await board.type(words, text)
  await sendKeys({ press: 'Enter' })
  const isAsked = () => board.asked.some((address) => address.includes(`"words":"${text}"`))
  await board.finds(() => isAsked() && board.state !== 'searching', 'it should be answered')
}

async function openFilters(board: Board): Promise<void> {
  board.button('Filtres').click()
  await board.element.updateComplete
}

const chips = (board: Board) => board.all('.read .drop').map(said)
const apart = (board: Board) => board.all('.apart [role=heading][aria-level="3"]').map(said)

describe('what a board says of a search', () => {
  it('is what was also looked for, which one press takes back, with the keyboard on what comes next', async () => {
    const board = await visit()
    await look(board, 'landau')
    await board.finds(() => chips(board).length > 0, 'it should say so')
    expect(chips(board)).to.deep.equal(['× aussi : poussette, enlever'])
    const before = board.count

    const chip = board.button(/aussi : poussette/)
    chip.focus()
    chip.click()
    await board.finds(() => chips(board).length === 0, 'it should be taken back')

    expect(board.count).to.not.equal(before)
    await board.finds(() => board.focused !== null, 'the keyboard should go on')
    expect(board.field(words).value).to.equal('landau')
    expect(said(board.focused)).to.equal('Chercher aussi les mots voisins')

    board.button('Chercher aussi les mots voisins').click()
    await board.finds(() => chips(board).length > 0, 'one press should bring it back')
    expect(board.count).to.equal(before)
    expect(board.all('.read .way')).to.have.lengthOf(1)
  })

  it('is three at most that come near, apart and without being counted, where nothing is exact', async () => {
    const board = await visit()
    await look(board, 'xylophone jouet')
    await board.finds(() => apart(board).length > 0, 'it should say so')

    expect(board.count).to.equal('0 offre')
    expect(apart(board)).to.deep.equal(['Rien d’exact ; 3 qui s’en approchent'])
    expect(board.all('.apart .card a')).to.have.lengthOf(3)
  })

  it('is that nobody has it, with both ways on, before what is shown instead under its own name', async () => {
    const board = await visit()
    await look(board, 'je cherche un broyeur de végétaux')
    await board.finds(() => board.find('.notice .wanted'), 'it should say so')

    expect(said(board.find('.notice strong'))).to.equal('Aucune offre « broyeur de végétaux » pour l’instant')
    expect(board.all('.notice button').map(said)).to.deep.equal(['Publier une demande', 'Prévenez-moi s’il y en a'])
    expect(said(board.find('.heading'))).to.equal('Voici Outils de jardin')
    expect(board.all('.card').length).to.be.above(2)
    await expect(board.element).to.be.accessible()

    board.button('Publier une demande').click()
    await board.finds(() => board.find('#title-of-offer'), 'the form should open')
    expect(board.find<HTMLInputElement>('#title-of-offer')?.value).to.equal('broyeur de végétaux')
  })

  it('is in one line that what is found is called otherwise, or has one of two words', async () => {
    const board = await visit()
    await look(board, 'karcher')
    await board.finds(() => board.find('.read [role=status]'), 'it should say so')
    expect(said(board.find('.read [role=status]'))).to.equal(
      'Rien ne s’appelle « karcher » ; voici ce qui s’en approche.',
    )
    expect(board.all('.ways button').map(said)).to.include.members(['Publier une demande', 'Prévenez-moi'])
    expect(board.find('.heading')).to.equal(null)

    await look(board, 'cours de danse')
    await board.finds(() => /cours de danse/.test(said(board.find('.read'))), 'it should say so')
    expect(said(board.find('.read [role=status]'))).to.contain('Rien ne répond en entier à « cours de danse »')

    await look(board, 'perseuse')
    await board.finds(() => /Résultats pour/.test(said(board.find('.read'))), 'it should be read')
    expect(said(board.find('.read'))).to.not.contain('Rien')
  })

  it('is on each card found for some days that it is free then, whatever it is now', async () => {
    const board = await visit()
    await look(board, 'tente ce week-end')
    await board.finds(() => chips(board).length > 0, 'it should say so')

    const states = board.all('.root > .list .card .free').map(said)
    expect(states).to.have.length.above(0)
    for (const state of states) expect(state).to.match(/^Libre les \d+ et \d+ \S+$/)
  })

  it('is that a commune is outside the territory', async () => {
    const board = await visit()
    await board.type('Autour de', 'Libercourt')
    await sendKeys({ press: 'Tab' })
    await board.finds(() => /hors du territoire/.test(said(board.find('.read'))), 'it should say so')

    expect(said(board.find('.read [role=status]'))).to.match(/^Libercourt est hors du territoire de ces offres : .+\.$/)
  })

  it('is a word that is nearly the same, proposed and not taken', async () => {
    const board = await visit()
    await look(board, 'tapir')
    await board.finds(() => board.find('.read'), 'it should be proposed')
    expect(board.count).to.equal('0 offre')

    board.button('Vouliez-vous dire « tapis » ?').click()
    await board.comesTo('shown')

    expect(board.field(words).value).to.equal('tapis')
    expect(board.names[0]).to.match(/tapis/i)
  })

  it('is that a long question was cut, and with how many of its words it was asked', async () => {
    const board = await visit()
    await look(board, 'perceuse poussette tente vélo table chaise livre jardin lampe robe')
    await board.finds(() => board.find('.read [role=status]'), 'it should say so')

    expect(said(board.find('.read [role=status]'))).to.match(
      /Cherché avec \d de ces mots, ceux qui en disent le plus\.$/,
    )
  })

  it('is that words mean more than one search has room for, and with how much of it it was asked', async () => {
    const board = await visit()
    await look(board, 'mariage kermesse brocante camping')
    await board.finds(() => board.find('.read [role=status]'), 'it should say so')

    expect(said(board.find('.read [role=status]'))).to.match(
      /^Cherché avec \d\d mots voisins sur \d\d : il y en a trop pour une recherche\.$/,
    )
  })

  it('is how many there are within a wider distance, one press away', async () => {
    const board = await visit()
    await look(board, 'tente')
    await board.type('Autour de', '59160')
    await sendKeys({ press: 'Tab' })
    await board.finds(() => !board.field('Jusqu’à').closest<HTMLElement>('.field')!.hidden, 'one may say how far')
    const within = board.field<HTMLSelectElement>('Jusqu’à')
    within.value = '3'
    within.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await board.finds(() => board.all('.way').some((way) => /^Jusqu’à 5 km \(\d+\)$/.test(said(way))), 'it is said')
    const wider = board.button(/^Jusqu’à 5 km/)
    const count = Number(/\((\d+)\)/.exec(said(wider))?.[1])

    wider.click()
    await board.finds(() => within.value === '5' && board.state === 'shown', 'it should be asked')

    expect(Number(/\d+/.exec(board.count)?.[0])).to.equal(count)
  })

  it('is the days that were said in words, as a choice to take away, and what is taken then, last and apart', async () => {
    const board = await visit()
    await look(board, 'tente ce week-end')
    await board.finds(() => chips(board).length > 0, 'it should say so')

    expect(chips(board)[0]).to.match(/^× ce week-end \(libre les \d+ et \d+ \S+\), enlever$/)
    expect(apart(board)).to.deep.equal(['Pris ces jours-là, à demander pour d’autres jours'])
    const states = board.all('.apart .card :is(.free, .taken)').map(said)
    expect(states).to.have.length.above(0)
    for (const state of states) expect(state).to.match(/^(Pas libre les \d+ et \d+ \S+|Pris jusqu’au .+)$/)
    board.button(/ce week-end \(/).click()
    await board.finds(() => !chips(board).some((chip) => chip.includes('ce week-end')), 'it should be taken back')
    expect(apart(board)).to.deep.equal([])
  })

  it('is forgotten when other words are typed: they are read afresh', async () => {
    const board = await visit()
    await look(board, 'landau')
    await board.finds(() => chips(board).length > 0, 'it should say so')
    board.button(/aussi : poussette/).click()
    await board.finds(() => chips(board).length === 0, 'it should be taken back')

    await look(board, 'landaus')

    await board.finds(() => chips(board).length > 0, 'it should be read again')
  })

  it('is where else to look when nothing is found, with how many there are', async () => {
    const board = await visit()
    await look(board, 'zeppelin')
    await board.comesTo('nothing-found')
    await board.finds(() => board.all('.notice').length > 1, 'it should be said')

    const [first] = board.all('.notice').at(-1)!.querySelectorAll<HTMLElement>('button.way')
    // Of the newest offers alone where there are many: other tests publish some.
    const [, name = '', least, count = ''] = /^(.+) \((au moins )?(\d+)\)$/.exec(said(first!)) ?? []
    expect(said(board.all('.notice').at(-1)!)).to.contain('Demander à un lieu près de chez vous')
    first!.focus()
    first!.click()
    await board.comesTo('shown')

    const shown = Number(/^(\d+) offres$/.exec(board.count)?.[1])
    if (least) expect(shown).to.be.at.least(Number(count))
    else expect(shown).to.equal(Number(count))
    expect(board.field(words).value).to.equal('')
    expect(said(board.field<HTMLSelectElement>('Catégorie').selectedOptions[0]!)).to.contain(name)
    await board.finds(() => board.focused !== null, 'the keyboard should go on')
  })

  it('is that there are at least so many, where nobody counted them all', async () => {
    const board = await visit({ site: 'ville-de-bastia' })
    await look(board, 'zeppelin')
    await board.comesTo('nothing-found')
    await board.finds(() => board.all('.notice').length > 1, 'it should be said')

    const [way] = board.all('.notice').at(-1)!.querySelectorAll<HTMLElement>('button.way')
    expect(said(way!)).to.equal('Jardin (au moins 100)')
    way!.click()
    await board.comesTo('shown')

    expect(board.count).to.equal('plus de 500 offres')
  })

  it('is in which order the list stands, of those that make sense', async () => {
    const board = await visit()
    const orders = () => [...board.field<HTMLSelectElement>('Ordre').options].map(({ text }) => text)
    expect(board.find('#order')).to.equal(null)

    await look(board, 'velo')
    await openFilters(board)
    expect(orders()).to.deep.equal(['Pertinence', 'Récent', 'Près de moi'])
    const order = board.field<HTMLSelectElement>('Ordre')
    order.value = 'newest'
    order.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await board.finds(() => board.asked.some((address) => address.includes('"order":"newest"')), 'it should be asked')

    board.button('Tout effacer').click()
    await board.finds(() => !board.find('#order'), 'newest is all that is left')
  })

  it('is from where, when the nearest are wanted first and no commune is chosen', async () => {
    const board = await visit()
    await look(board, 'velo')
    await openFilters(board)
    const before = board.names
    const order = board.field<HTMLSelectElement>('Ordre')
    expect(said(board.find('.order [role=status]'))).to.equal('')
    expect(order.closest('#filters'), 'the order lies within the filters').to.not.equal(null)

    order.value = 'nearest'
    order.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await board.finds(() => board.focused === board.field('Autour de'), 'the commune should be asked for')
    expect(said(board.find('.order [role=status]'))).to.contain('De quelle commune ?')
    expect(board.names).to.deep.equal(before)
    await expect(board.element).to.be.accessible()

    await board.type('Autour de', '59160')
    await sendKeys({ press: 'Tab' })
    const isAsked = () => board.asked.some((address) => /"near":"59355","order":"nearest"/.test(address))
    await board.finds(() => isAsked() && board.state === 'shown', 'the order should be taken')
    expect(order.value).to.equal('nearest')
    expect(said(board.find('.order [role=status]'))).to.equal('')
  })

  it('speaks English on an English page, and marks what is French', async () => {
    const board = await visit({ lang: 'en' })
    board.field('What are you looking for?').focus()
    await sendKeys({ type: 'zeppelin' })
    await board.comesTo('nothing-found')
    await board.finds(() => board.all('.notice').length > 1, 'it should be said')

    expect(said(board.all('.notice').at(-1)!)).to.match(/^Look elsewhere .+ \((at least )?\d+\)/)
    expect(board.asked.some((address) => address.includes('"language":"en"'))).to.equal(true)

    board.field('What are you looking for?').value = ''
    await board.type('What are you looking for?', 'prceuse')
    await board.comesTo('misspelt')
    await board.finds(() => board.find('.read'), 'it should be said')
    expect(said(board.find('.read [lang="fr"]'))).to.equal('perceuse')
  })
})
