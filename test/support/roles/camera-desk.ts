import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openBrowserWithCamera } from '../chromium.js'
import { filmCodes } from '../desk/shown-codes.js'
import { AtDesk } from './at-desk.js'
import type { HouseDesk } from './house-desk.js'

type Wants = { readonly email: string; readonly texts: readonly string[]; readonly path: string }

/** Somebody at a telephone, whose camera is held over labels that say this, one after the other and again. */
export async function openCameraDesk({ server }: Pick<HouseDesk, 'server'>, { email, texts, path }: Wants) {
  const film = join(mkdtempSync(join(tmpdir(), 'coop-labels-')), 'labels.mjpeg')
  await filmCodes(film, texts)
  const browser = await openBrowserWithCamera(film)
  const desk = await AtDesk.open(browser, { server, email }, { width: 390, path, isPhone: true })
  await desk.page.context().grantPermissions(['camera'])
  await desk.page.evaluate(keepCameras)
  await desk.signIn()
  return { desk, page: desk.page, [Symbol.asyncDispose]: () => browser.close() }
}

function keepCameras() {
  const devices = navigator.mediaDevices
  const open = devices.getUserMedia.bind(devices)
  const cameras: MediaStream[] = []
  devices.getUserMedia = async (wanted) => {
    const camera = await open(wanted)
    cameras.push(camera)
    return camera
  }
  Object.assign(globalThis, {
    camerasNow: () => cameras.flatMap((each) => each.getTracks()).map(({ readyState }) => readyState),
  })
}

/** How the tracks of each camera that was opened stand. */
export const camerasOf = (page: Page) => page.evaluate('camerasNow()')
