/** As near to the foot as this, one reads the newest. */
const nearFoot = 80
/** What stands above the first new line: the end of what was read before. */
const aboveNew = 96

/** Keeps the newest in sight for who reads at the foot, and moves nothing for who reads higher. The page around stays where it is. */
export class FootFollower {
  /** Undefined until the place where one begins to read was looked for. */
  #isAtFoot: boolean | undefined
  #isSaying = false

  begin(): void {
    this.#isAtFoot = undefined
  }

  /** What one says oneself is seen, however high one reads. */
  say(): void {
    this.#isSaying = true
  }

  /** Before what is in the box changes. */
  measure({ clientHeight, scrollHeight, scrollTop }: Element): void {
    if (this.#isAtFoot !== undefined)
      this.#isAtFoot = this.#isSaying || scrollHeight - scrollTop - clientHeight < nearFoot
  }

  /** Once it has changed; `first`: the line where one begins to read. */
  follow(box: Element, first: Element | null | undefined): void {
    if (this.#isAtFoot === undefined && first)
      box.scrollTop += first.getBoundingClientRect().top - box.getBoundingClientRect().top - aboveNew
    else if (this.#isAtFoot !== false) box.scrollTop = box.scrollHeight
    this.#isAtFoot ??= true
    this.#isSaying = false
  }
}
