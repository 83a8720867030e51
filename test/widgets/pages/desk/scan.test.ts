import { expect, fixture } from '@open-wc/testing'
import { html, LitElement } from 'lit'
import { HearScans } from '../../../../widgets/pages/desk/parts/scan/hear-scans.js'
import { readSigns, type Sign } from '../../../../widgets/pages/desk/parts/scan/signs.js'
import { codeOf } from '../../../../widgets/words/desk/code-of.js'

describe('what a label says', () => {
  it('is its code, alone or at the end of an address, or what that asks for', () => {
    expect(codeOf(' M-0149\n')).to.equal('M-0149')
    expect(codeOf('https://coop.example/o/etagere/M-0149')).to.equal('M-0149')
    expect(codeOf('https://coop.example/o/etagere/M%2F0149/?lang=en#top')).to.equal('M/0149')
    expect(codeOf('HTTPS://COOP.EXAMPLE/o?lang=fr&code=CARTE+12')).to.equal('CARTE 12')
    expect(codeOf('https://elsewhere.example/100%')).to.equal('100%')
    expect(codeOf('https://coop.example/')).to.equal('')
    expect(codeOf('Tente 2/3')).to.equal('Tente 2/3')
  })
})

/** The keys that a scanner sold as it is presses for « M-0149 », and what an AZERTY layout makes of them. */
const onAzerty: readonly Sign[] = [
  { code: 'KeyM', key: '?', shiftKey: true },
  { code: 'Minus', key: ')', shiftKey: false },
  { code: 'Digit0', key: 'à', shiftKey: false },
  { code: 'Digit1', key: '&', shiftKey: false },
  { code: 'Digit4', key: "'", shiftKey: false },
  { code: 'Digit9', key: 'ç', shiftKey: false },
]

describe('what a scanner types', () => {
  it('is read by the keys where the layout of the computer is another', () => {
    expect(readSigns(onAzerty)).to.equal('M-0149')
    expect(readSigns([{ code: 'KeyQ', key: 'a', shiftKey: false }, ...onAzerty.slice(1)])).to.equal('q-0149')
    const address = [
      { code: 'Semicolon', key: 'M', shiftKey: true },
      { code: 'Slash', key: '!', shiftKey: false },
      { code: 'Slash', key: '§', shiftKey: true },
      { code: 'BracketLeft', key: 'Dead', shiftKey: false },
    ]
    expect(readSigns(address.slice(0, 3))).to.equal(':/?')
  })

  it('and as it stands where the two agree, on AZERTY too', () => {
    const set = [
      { code: 'KeyQ', key: 'A', shiftKey: true },
      { code: 'Digit6', key: '-', shiftKey: false },
      { code: 'Digit1', key: '1', shiftKey: true },
    ]
    expect(readSigns(set)).to.equal('A-1')
    expect(readSigns([{ code: 'Numpad7', key: '7', shiftKey: false }])).to.equal('7')
    expect(readSigns([{ code: 'KeyB', key: 'b', shiftKey: false }])).to.equal('b')
  })
})

class ScanHost extends LitElement {
  readonly heard: string[] = []
  presses = 0
  readonly scans = new HearScans(this, { field: '#codes', isOpen: () => true, take: (code) => this.heard.push(code) })

  override render() {
    return html`<div class="desk">
      <input id="codes" />
      <textarea></textarea>
      <button @click=${() => (this.presses += 1)}>Prêter</button>
      <select>
        <option>Aucun</option>
        <option>Marteau</option>
      </select>
    </div>`
  }

  at<Kind extends HTMLElement>(selector: string): Kind {
    const found = this.renderRoot.querySelector<Kind>(selector)
    if (!found) throw new Error(`no ${selector}`)
    return found
  }
}

customElements.define('scan-host', ScanHost)

/** Keys at the times of a hand or of a scanner; whether each one was left to do what it does. */
function press(target: EventTarget, keys: readonly (string | Sign)[], betweenMs = 5): boolean[] {
  pressedAt += 1_000
  return keys.map((each) => {
    const sign = typeof each === 'string' ? { key: each, code: '', shiftKey: false } : each
    const event = new KeyboardEvent('keydown', { ...sign, bubbles: true, composed: true, cancelable: true })
    Object.defineProperty(event, 'timeStamp', { value: (pressedAt += betweenMs) })
    return target.dispatchEvent(event)
  })
}
let pressedAt = 0

const scan = (target: EventTarget, code: string, betweenMs?: number) => press(target, [...code, 'Enter'], betweenMs)

describe('a scanner', () => {
  let host: ScanHost

  beforeEach(async () => {
    host = await fixture<ScanHost>(html`<scan-host></scan-host>`)
  })

  afterEach(() => host.scans.close())

  it('is not what a hand types whose last signs come at once', () => {
    const field = host.at('#codes')
    press(field, [...'M-0'], 120)
    pressedAt += 200 - 1_000
    press(field, [...'149', 'Enter'])
    scan(field, 'M-0150')

    expect(host.heard).to.deep.equal(['M-0150'])
  })

  it('is heard wherever the keyboard stands, and presses nothing there', () => {
    const left = scan(host.at('button'), 'M-0149')
    scan(document.body, 'https://coop.example/o/etagere/M-0150')
    press(document.body, [...onAzerty, { code: 'Enter', key: 'Enter', shiftKey: false }])

    expect(host.heard).to.deep.equal(['M-0149', 'M-0150', 'M-0149'])
    expect(left.at(-1)).to.equal(false)
  })

  it('is not what a hand types, nor what is typed in a field of text', () => {
    scan(document.body, 'M-0149', 60)
    scan(document.body, 'a')
    const left = scan(host.at('textarea'), 'M-0149')
    press(document.body, ['M', '-', 'Tab', '1', 'Enter'])

    expect(host.heard).to.deep.equal([])
    expect(left).to.deep.equal(left.map(() => true))
  })

  it('is heard in the field of codes, where what was typed before stays', () => {
    const field = host.at<HTMLInputElement>('#codes')
    field.value = 'Rosal'
    press(field, ['M'])
    field.value = 'RosalM-0149'
    const isLeft = scan(field, 'M-0149').at(-1)
    expect(field.value).to.equal('RosalM-0149')

    field.addEventListener('keydown', () => (field.value += '+'))
    scan(field, 'M-0150')
    expect([field.value, isLeft]).to.deep.equal(['RosalM-0149', false])
    expect(host.heard).to.deep.equal(['M-0149', 'M-0150'])
  })

  it('leaves a choice as it was, whose list follows the first sign', () => {
    const select = host.at<HTMLSelectElement>('select')
    select.addEventListener('keydown', () => (select.value = 'Marteau'), { once: true })
    scan(select, 'M-0149')

    expect(select.value).to.equal('Aucun')
    expect(host.heard).to.deep.equal(['M-0149'])
  })

  it('is not heard under a locked screen, nor once the room is gone', () => {
    host.at('.desk').hidden = true
    scan(document.body, 'M-0149')
    host.at('.desk').hidden = false
    host.scans.close()
    scan(document.body, 'M-0149')

    expect(host.heard).to.deep.equal([])
  })
})
