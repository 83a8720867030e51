import '../../../widgets/member-map/member-map.js'
import type { MemberMapElement } from '../../../widgets/member-map/member-map-element.js'
import type { MemberListState, MemberMapState } from '../../../widgets/member-map/member-map.states.js'
import type { MemberSheetState } from '../../../widgets/member-map/sheet/member-sheet.js'
import { ElementDriver, inPage } from '../../support/element-driver.js'

export { said } from '../../support/element-driver.js'

type Attributes = Partial<Record<'site' | 'kind' | 'territory' | 'view' | 'share' | 'lang' | 'theme' | 'width', string>>

/** The list, the map beside it and the sheet of one. */
export class Visitor extends ElementDriver<MemberMapElement, MemberListState> {
  protected override readonly links = '.side .card a'

  get mapState(): string | undefined {
    return this.find('.pane')?.dataset['state']
  }

  get sheetState(): string | undefined {
    return this.find('.sheet')?.dataset['state']
  }

  async open(name: string): Promise<void> {
    const link = this.link(name)
    link.focus()
    link.click()
    await this.sheetComesTo('shown')
  }

  async sheetComesTo(state: MemberSheetState | undefined): Promise<void> {
    await this.waits(() => this.sheetState === state, `the sheet should come to ${state}, it is ${this.sheetState}`)
  }

  async mapComesTo(state: MemberMapState): Promise<void> {
    await this.waits(() => this.mapState === state, `the map should come to ${state}, it is ${this.mapState}`)
  }
}

const realNow = Date.now

/** What this browser's clock shows from now on: the server's own has stopped there. */
export function turnClockTo(moment: string): void {
  Date.now = () => Date.parse(moment)
}

export function rightClock(): void {
  Date.now = realNow
}

export async function open(asked: Attributes = {}, server?: string): Promise<Visitor> {
  const attributes = { site: 'ville-de-jeumont', share: 'off', ...asked }
  return new Visitor(await inPage('coop-member-map', attributes, server))
}

/** A list whose first entries are shown and whose form can be used. */
export async function visit(asked: Attributes = {}): Promise<Visitor> {
  const visitor = await open(asked)
  await visitor.finds(() => visitor.find('form') && visitor.find('.card a'), 'the list should be ready')
  return visitor
}

/** A device that takes its time to say where it is. */
export function standLate(): {
  readonly answer: (coords: { latitude: number; longitude: number }) => void
  stop: () => void
} {
  let found: PositionCallback = () => {}
  const getCurrentPosition = (given: PositionCallback) => (found = given)
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } })
  return {
    answer: (coords) => found({ coords } as GeolocationPosition),
    stop: () => delete (navigator as { geolocation?: unknown }).geolocation,
  }
}

/** Where a device says that it is, or that it does not say. */
export function standAt(here: { latitude: number; longitude: number } | undefined): () => number {
  const real = Object.getOwnPropertyDescriptor(Navigator.prototype, 'geolocation')!
  let asked = 0
  const getCurrentPosition = (found: PositionCallback, refused?: PositionErrorCallback) => {
    asked++
    if (here) found({ coords: here } as GeolocationPosition)
    else refused?.({ code: 1 } as GeolocationPositionError)
  }
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } })
  return () => {
    Object.defineProperty(navigator, 'geolocation', real)
    return asked
  }
}
