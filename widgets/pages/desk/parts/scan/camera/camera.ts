/** Why there is none to see with. */
export type CameraFault = 'absent' | 'busy' | 'refused'

export type CameraState = 'opening' | 'reading' | 'stopped' | 'failed' | CameraFault

const faults: Readonly<Record<string, CameraFault>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'absent',
  OverconstrainedError: 'absent',
  NotSupportedError: 'absent',
  NotReadableError: 'busy',
  AbortError: 'busy',
}

/** The one that looks away from the person, where there are two. The browser asks them first. */
export async function openCamera(): Promise<MediaStream | CameraFault> {
  // On a page without encryption the browser has none.
  if (!('mediaDevices' in navigator)) return 'absent'
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
    })
  } catch (cause) {
    const fault = cause instanceof Error ? faults[cause.name] : undefined
    if (fault) return fault
    throw cause
  }
}

export function closeCamera(camera: MediaStream | undefined): void {
  for (const track of camera?.getTracks() ?? []) track.stop()
}
