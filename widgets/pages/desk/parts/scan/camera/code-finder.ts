import type { BarcodeDetector as Library } from 'qr/decode.js'

declare const BarcodeDetector: typeof Library | undefined

/** Those of our labels and cards, and of the cards of public libraries. */
const read = ['qr_code', 'code_128', 'code_39', 'codabar', 'ean_13'] as const

export type FindCodes = (video: HTMLVideoElement) => Promise<readonly string[]>

/** The browser's own reader of codes where it has one, else a library that reads those of our labels. */
export async function codeFinder(): Promise<FindCodes> {
  const detector = (await ofBrowser()) ?? new (await import('qr/decode.js')).BarcodeDetector()
  return async (video) => (await detector.detect(video)).map(({ rawValue }) => rawValue)
}

/** Some browsers have it and, on this machine, nothing that reads. */
async function ofBrowser(): Promise<Pick<Library, 'detect'> | undefined> {
  if (typeof BarcodeDetector === 'undefined') return undefined
  const known = await BarcodeDetector.getSupportedFormats()
  const formats = read.filter((each) => known.includes(each))
  return formats.includes('qr_code') ? new BarcodeDetector({ formats }) : undefined
}
