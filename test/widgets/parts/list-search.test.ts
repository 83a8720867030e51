import { expect } from '@open-wc/testing'
import { html, LitElement } from 'lit'
import { ListSearch, type Page } from '../../../widgets/parts/list/list-search.js'
import { turn } from '../../support/turn.js'

type Found = Page & { readonly items: readonly string[] }
type Question = { readonly site: string; readonly words?: string; readonly after?: string }

const foundFor = (words: string): Found => ({ items: [words], total: 1 })

/** An element that searches for its `words`; each question waits until it is answered by hand. */
class SearchingElement extends LitElement {
  words = ''
  readonly asked: { readonly input: Question; readonly answer: (found: Found) => void; readonly fail: () => void }[] =
    []
  readonly failures: unknown[] = []
  readonly search = new ListSearch<{ site: string }, { words?: string }, { list: Found }, Found>(
    this,
    {
      asked: () => ({ scope: { site: 'atelier' }, choice: this.words ? { words: this.words } : {} }),
      open: () => Promise.reject(new Error('the list is open already')),
      firstIn: ({ list }) => list,
      search: (input) =>
        new Promise((resolve, reject) =>
          this.asked.push({ input, answer: resolve, fail: () => reject(new Error('no connection')) }),
        ),
      joined: (shown, next) => ({ ...next, items: [...shown.items, ...next.items] }),
      failed: (cause) => this.failures.push(cause),
    },
    { scope: { site: 'atelier' }, opening: { list: { items: ['first'], total: 2, next: 'there' } } },
  )

  override render() {
    return html`${this.search.found?.items.join()}`
  }
}
customElements.define('test-searching', SearchingElement)

async function shown(): Promise<SearchingElement> {
  const element = new SearchingElement()
  document.body.append(element)
  await element.updateComplete
  await element.search.settled
  await element.updateComplete
  return element
}

async function type(element: SearchingElement, words: string): Promise<void> {
  element.words = words
  element.requestUpdate()
  await element.updateComplete
}

describe('a list that is searched', () => {
  let element: SearchingElement
  beforeEach(async () => {
    element = await shown()
  })
  afterEach(() => element.remove())

  it('shows what came with the page and asks nobody again', () => {
    expect(element.search.found?.items).to.deep.equal(['first'])
    expect(element.asked).to.deep.equal([])
  })

  it('shows the newest answer only, and who waits for an older one waits for it', async () => {
    await type(element, 'pneu')
    let isSettled = false
    const settled = element.search.settled.then(() => (isSettled = true))
    await type(element, 'frein')

    element.asked[0]?.answer(foundFor('pneu'))
    await turn()
    expect([isSettled, element.search.found?.items]).to.deep.equal([false, ['first']])
    element.asked[1]?.answer(foundFor('frein'))
    await settled

    expect(element.search.isPending).to.equal(false)
    expect(element.search.found?.items).to.deep.equal(['frein'])
  })

  it('keeps what was shown when a search fails, and finds it again', async () => {
    await type(element, 'pneu')
    element.asked[0]?.fail()
    await element.search.settled

    expect([element.search.error, element.search.found?.items]).to.deep.equal([element.failures[0], ['first']])

    element.search.retry()
    element.asked[1]?.answer(foundFor('pneu'))
    await element.search.settled

    expect([element.search.error, element.search.found?.items]).to.deep.equal([undefined, ['pneu']])
  })

  it('adds the next page to what is shown', async () => {
    const more = element.search.showMore()
    element.asked[0]?.answer(foundFor('second'))
    await more

    expect(element.search.found?.items).to.deep.equal(['first', 'second'])
    expect(element.asked[0]?.input.after).to.equal('there')
  })

  it('does not add a page of before to what another search found', async () => {
    const more = element.search.showMore()
    await type(element, 'pneu')

    element.asked[1]?.answer(foundFor('pneu'))
    await element.search.settled
    element.asked[0]?.answer(foundFor('second'))
    await more

    expect(element.search.found?.items).to.deep.equal(['pneu'])
    expect(element.search.more).to.equal('ready')
    expect(element.failures).to.deep.equal([])
  })
})
