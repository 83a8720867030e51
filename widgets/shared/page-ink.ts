/**
 * Whether a page writes light on dark without saying so to the browser. Of all that a page can set, the colour of its
 * text must be legible on whatever lies behind it. A page that gives us a surface or an accent and no ink has chosen
 * them for the light scheme.
 */
export function isUnsaidNight(host: Element): boolean {
  const style = getComputedStyle(host)
  const isGiven = (name: string) => style.getPropertyValue(`--coop-${name}`) !== ''
  return (
    style.colorScheme === 'normal' &&
    isWrittenLight(style.outlineColor) &&
    (isGiven('ink') || !['surface', 'accent'].some((name) => isGiven(name)))
  )
}

/** Style sheets mix the colour in sRGB, so that it has one notation. */
export function isWrittenLight(ink: string): boolean {
  // With forced colours, where `color-mix` does not apply, it is `rgb(r, g, b)`.
  const most = ink.startsWith('rgb') ? 255 : 1
  const [red = 0, green = 0, blue = 0] = ink
    .replace(/^\w+\((srgb )?/, '')
    .split(/[ ,]+/, 3)
    .map(parseFloat)
  return red * 0.3 + green * 0.6 + blue * 0.1 > most / 2
}
