type WatchHandlers = { readonly seen: () => void; readonly resized: () => void }

/** Observes when an element becomes visible, and when its size changes. */
export class PlaceWatch {
  readonly #seen: IntersectionObserver
  readonly #sized: ResizeObserver
  #place: Element | undefined

  constructor({ seen, resized }: WatchHandlers) {
    this.#seen = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) seen()
    })
    this.#sized = new ResizeObserver(resized)
  }

  get place(): Element | undefined {
    return this.#place
  }

  turnTo(place: Element | undefined): void {
    if (place === this.#place) return
    this.#seen.disconnect()
    this.#sized.disconnect()
    this.#place = place
    if (!place) return
    this.#seen.observe(place)
    this.#sized.observe(place)
  }
}
