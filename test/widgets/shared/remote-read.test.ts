import { expect, waitUntil } from '@open-wc/testing'
import { serverUrl, standIns } from 'coop:server'
import { html, LitElement } from 'lit'
import { connectTo } from '../../../widgets/shared/client.js'
import { RemoteRead } from '../../../widgets/shared/remote-read.js'
import { Refused } from '../../../widgets/shared/wire.js'
import { turn } from '../../support/turn.js'

type Waiting = {
  readonly words: string
  readonly answer: (found: string) => void
  readonly fail: (cause: Error) => void
}

/** An element that reads what its `words` say; each question waits until it is answered by hand. */
class ReadingElement extends LitElement {
  words = ''
  isByHand = false
  isStrange = false
  readonly asked: Waiting[] = []
  readonly failures: unknown[] = []
  read = this.#reads()
  shown: (string | undefined)[] = []

  #reads(isByHand = false): RemoteRead<readonly [words: string], string> {
    return new RemoteRead<readonly [words: string], string>(this, {
      isByHand,
      args: () => (this.words ? [this.words] : []),
      read: ([words]) =>
        new Promise((answer, fail) => {
          this.asked.push({ words, answer, fail })
        }),
      answered: () => {
        if (this.isStrange) throw new Error('a fault of whoever follows')
      },
      failed: (cause) => this.failures.push(cause),
    })
  }

  byHand(): void {
    this.read.close()
    this.read = this.#reads(true)
  }

  override render() {
    this.shown.push(this.read.answer)
    return html`${this.read.answer}`
  }

  async say(words: string): Promise<void> {
    this.words = words
    this.requestUpdate()
    await this.updateComplete
  }
}
customElements.define('test-reading', ReadingElement)

/** An element that reads from the server. */
class AskingElement extends LitElement {
  text = ''
  readonly read = new RemoteRead<readonly [text: string], readonly string[]>(this, {
    args: () => (this.text ? [this.text] : []),
    read: async ([text], ask) =>
      (await ask('territories.find', { site: 'ville-de-lomme', text })).items.map(({ name }) => name),
    failed: () => {},
  })

  async say(text: string): Promise<void> {
    this.text = text
    this.requestUpdate()
    await this.updateComplete
  }
}
customElements.define('test-asking', AskingElement)

/** The signals of all that is asked from now on, while something is done. */
async function signalsOf(act: () => Promise<void>): Promise<readonly AbortSignal[]> {
  const own = globalThis.fetch
  const signals: AbortSignal[] = []
  globalThis.fetch = (asked, init) => {
    if (init?.signal) signals.push(init.signal)
    return own(asked, init)
  }
  try {
    await act()
    return signals
  } finally {
    globalThis.fetch = own
  }
}

describe('what is read from the server', () => {
  let element: ReadingElement
  beforeEach(async () => {
    element = new ReadingElement()
    document.body.append(element)
    await element.updateComplete
  })
  afterEach(() => element.remove())

  async function answered(words: string): Promise<void> {
    await element.say(words)
    element.asked.at(-1)?.answer(`${words}!`)
    await element.read.settled
  }

  async function failed(words: string, cause = new Error('no connection')): Promise<void> {
    await element.say(words)
    element.asked.at(-1)?.fail(cause)
    await element.read.settled
  }

  it('is nothing as long as nothing is asked, and the element is drawn once', async () => {
    await turn()

    expect(element.read.isPending).to.equal(false)
    expect(element.asked).to.deep.equal([])
    expect(element.shown).to.deep.equal([undefined])
  })

  it('stays what it was while another answer is awaited, and when it fails', async () => {
    await answered('pneu')

    await element.say('frein')
    expect([element.read.isPending, element.read.answer]).to.deep.equal([true, 'pneu!'])
    element.asked[1]?.fail(new Error('no connection'))
    await element.read.settled

    expect(element.read.answer).to.equal('pneu!')
    expect(element.read.error).to.equal(element.failures[0])
    expect(element.shown.slice(element.shown.indexOf('pneu!'))).not.to.include(undefined)
  })

  it('answers what is asked now only when that was answered', async () => {
    await answered('pneu')
    void element.read.ask()
    expect(element.read.current, 'the same, asked anew').to.equal('pneu!')

    await element.say('frein')

    expect(element.read.current).to.equal(undefined)
  })

  it('is the last of two quick changes, whichever is answered first', async () => {
    await element.say('pneu')
    await element.say('frein')

    element.asked[1]?.answer('frein!')
    await element.read.settled
    element.asked[0]?.answer('pneu!')
    await turn()

    expect(element.read.answer).to.equal('frein!')
    expect(element.shown).not.to.include('pneu!')
    expect(element.failures).to.deep.equal([])
  })

  it('stays, and its fault is told, where whoever follows the answer fails', async () => {
    element.isStrange = true

    await answered('pneu')

    expect(element.read.answer).to.equal('pneu!')
    expect(element.read.error).to.equal(undefined)
    expect(element.failures.map(String)).to.deep.equal(['Error: a fault of whoever follows'])
  })

  it('is asked for again when the connection is back, where it had failed', async () => {
    await failed('pneu')

    dispatchEvent(new Event('online'))
    element.asked[1]?.answer('pneu!')
    await element.read.settled
    dispatchEvent(new Event('online'))

    expect(element.read.answer).to.equal('pneu!')
    expect(element.asked.map(({ words }) => words)).to.deep.equal(['pneu', 'pneu'])
  })

  it('is not asked for again by itself when it was refused, or is asked for by hand only', async () => {
    await failed('pneu', new Refused({ reason: 'too-many-requests' }))
    dispatchEvent(new Event('online'))
    expect(element.asked.length).to.equal(1)

    element.byHand()
    await element.say('frein')
    expect(element.asked.length).to.equal(1)
    void element.read.ask()
    element.asked[1]?.fail(new Error('no connection'))
    await element.read.settled
    dispatchEvent(new Event('online'))

    expect(element.read.error).to.exist
    expect(element.asked.map(({ words }) => words)).to.deep.equal(['pneu', 'frein'])
  })

  it('is given up by hand, and its failure forgotten', async () => {
    element.byHand()
    element.words = 'pneu'
    void element.read.ask()
    expect(element.read.isPending).to.equal(true)

    element.read.drop()
    expect(element.read.isPending).to.equal(false)
    element.asked[0]?.answer('pneu!')
    await turn()

    expect(element.read.answer).to.equal(undefined)
  })

  it('goes on where the element is only moved, and is asked for anew when it was away', async () => {
    await element.say('pneu')
    document.body.prepend(element)
    await turn()
    expect(element.asked.length).to.equal(1)

    element.remove()
    await turn()
    element.asked[0]?.answer('given up')
    await turn()
    expect(element.read.answer).to.equal(undefined)
    document.body.append(element)
    await waitUntil(() => element.asked.length === 2, 'it should be asked for again')
    element.asked[1]?.answer('pneu!')
    await element.read.settled

    expect(element.read.answer).to.equal('pneu!')
    expect(element.failures).to.deep.equal([])
  })

  it('asks nothing again of an element that comes back with its answer', async () => {
    await answered('pneu')

    element.remove()
    await turn()
    document.body.append(element)
    element.requestUpdate()
    await element.updateComplete

    expect(element.asked.length).to.equal(1)
    expect(element.read.answer).to.equal('pneu!')
  })
})

describe('a request for what is read', () => {
  const element = new AskingElement()
  beforeEach(() => {
    connectTo(serverUrl)
    document.body.append(element)
  })
  afterEach(async () => {
    await element.say('')
    element.remove()
  })

  it('is answered by the server, whose time is kept', async () => {
    const before = Date.now()

    await element.say('lomme')
    await element.read.settled

    expect(element.read.answer).to.include('Lomme')
    expect(element.read.answeredAt).to.be.within(before, Date.now())
  })

  it('is given up when something else is asked, and when the element leaves', async () => {
    connectTo(standIns.silent)

    const signals = await signalsOf(async () => {
      await element.say('lom')
      await turn()
      await element.say('lomme')
      await turn()
      element.remove()
      await turn()
    })

    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, true])
  })
})
