import type { CameraStrings } from './camera.strings.js'

export const cameraEnglish: CameraStrings = {
  title: 'Read a code',
  close: 'Close',
  picture: 'What the camera sees',
  aim: 'Hold a code in front of the camera. Several are read one after the other.',
  states: {
    opening: {
      title: 'The camera is opening…',
      more: 'If the browser asks whether it may be used, answer yes. Nothing is recorded or sent.',
    },
    refused: {
      title: 'The camera is not allowed here.',
      more: 'Allow it for this page in the settings of the browser, then try again. Or write the code.',
    },
    absent: { title: 'No camera was found.', more: 'Plug one in and try again, or write the code.' },
    busy: {
      title: 'The camera is used elsewhere.',
      more: 'Close what uses it, a video call for instance, then try again. Or write the code.',
    },
    stopped: { title: 'The camera has stopped.', more: 'It stops as soon as this page is no longer on the screen.' },
    failed: { title: 'Reading could not begin.', more: 'Try again in a moment, or write the code.' },
  },
  retry: 'Try again',
  again: 'Open the camera again',
  type: 'Or write the code',
  take: 'Take it',
  read: (code) => `Read: ${code}`,
  all: 'Codes that were read',
}
