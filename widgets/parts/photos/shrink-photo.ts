import { longestPhotoSide } from '../../words/photo-side.js'

const quality = 0.82
/** Longer side of what the form shows, for screens with a high pixel density. */
const shownSide = 720

/** Browsers that resist fingerprinting give back noise in place of what was drawn. */
export class SpoiledCanvas extends Error {}

type ShrunkPhoto = { readonly blob: Blob; readonly shown: HTMLCanvasElement }

/**
 * A photo as it is sent: upright, at most 1,600 pixels long, without what the camera wrote into the file, such as the
 * place. Throws where the browser cannot read the file.
 */
export async function shrinkPhoto(file: Blob): Promise<ShrunkPhoto> {
  if (isSpoiled()) throw new SpoiledCanvas()
  const whole = await createImageBitmap(file, { imageOrientation: 'from-image' })
  try {
    return { blob: await toJpeg(drawn(whole, longestPhotoSide)), shown: drawn(whole, shownSide) }
  } finally {
    whole.close()
  }
}

/** A photo that was shrunk before. It is drawn on a canvas because few pages allow pictures from `blob:`. */
export async function showPhoto(blob: Blob): Promise<HTMLCanvasElement> {
  const whole = await createImageBitmap(blob)
  try {
    return drawn(whole, shownSide)
  } finally {
    whole.close()
  }
}

function drawn(whole: ImageBitmap, longest: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  const scale = Math.min(1, longest / Math.max(whole.width, whole.height))
  canvas.width = Math.max(1, Math.round(whole.width * scale))
  canvas.height = Math.max(1, Math.round(whole.height * scale))
  const pen = canvas.getContext('2d')
  if (!pen) throw new DOMException('', 'NotSupportedError')
  // JPEG has no transparency, which would come out black.
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(whole, 0, 0, canvas.width, canvas.height)
  return canvas
}

/** Whether what is read back is not what was drawn. */
function isSpoiled(): boolean {
  const side = 8
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = side
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) return false
  pen.fillStyle = '#3f8f5f'
  pen.fillRect(0, 0, side, side)
  const { data } = pen.getImageData(0, 0, side, side)
  return data.some((value, at) => Math.abs(value - ([0x3f, 0x8f, 0x5f, 0xff][at % 4] ?? 0)) > 2)
}

/** Not WebP, which Safari does not write. */
function toJpeg(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new DOMException('', 'EncodingError'))),
      'image/jpeg',
      quality,
    ),
  )
}

/** What most browsers cannot read. */
export const isHeic = ({ name, type }: File): boolean => /^image\/hei[cf]/.test(type) || /\.hei[cf]$/i.test(name)
