export const browserNames = ['firefox', 'chrome', 'edge', 'safari', 'opera', 'samsung'] as const
export type BrowserName = (typeof browserNames)[number]

export const deviceKinds = ['phone', 'tablet', 'computer'] as const
export type DeviceKind = (typeof deviceKinds)[number]

/** Most browsers also name those that they descend from, so the first that fits is the right one. */
const marks: readonly (readonly [RegExp, BrowserName])[] = [
  [/\bEdg(?:e|A|iOS)?\//, 'edge'],
  [/\bOPR\/|\bOPT\//, 'opera'],
  [/\bSamsungBrowser\//, 'samsung'],
  [/\b(?:Firefox|FxiOS)\//, 'firefox'],
  [/\b(?:HeadlessChrome|Chrome|CriOS|Chromium)\//, 'chrome'],
  [/\bVersion\/\S+ (?:Mobile\/\S+ )?Safari\//, 'safari'],
]

const devices: readonly (readonly [RegExp, DeviceKind])[] = [
  [/\biPad\b|\bTablet\b|\bAndroid\b(?!.*\bMobile\b)/, 'tablet'],
  [/\bMobile\b|\biPhone\b/, 'phone'],
  [/\b(?:Windows NT|Macintosh|X11|CrOS)\b/, 'computer'],
]

/** Enough to know one's own browser again; versions and models are left out. */
export function browserOf(userAgent: string | undefined): { browser?: BrowserName; device?: DeviceKind } {
  // A client may send a long header.
  const words = (userAgent ?? '').slice(0, 500)
  const browser = marks.find(([mark]) => mark.test(words))?.[1]
  const device = devices.find(([mark]) => mark.test(words))?.[1]
  return { ...(browser && { browser }), ...(device && { device }) }
}
