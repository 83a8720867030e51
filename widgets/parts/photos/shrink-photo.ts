const longestSide = 1600
const quality = 0.82
/** Longer side of what the form shows, for screens with a high pixel density. */
const shownSide = 720

export type ShrunkPhoto = { readonly blob: Blob; readonly shown: HTMLCanvasElement }

/**
 * A photo as it is sent: upright, at most 1,600 pixels long, without what the camera wrote into the file, such as the
 * place. Throws where the browser cannot read the file.
 */
export async function shrinkPhoto(file: Blob): Promise<ShrunkPhoto> {
  const whole = await createImageBitmap(file, { imageOrientation: 'from-image' })
  try {
    return { blob: await toJpeg(drawn(whole, longestSide)), shown: drawn(whole, shownSide) }
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
