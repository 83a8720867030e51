const { origin } = new URL(import.meta.url)

const framesOfOurs = () =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(`${origin}/embed/`))

/** For a partner's page: gives each frame of ours the height of what it shows. */
addEventListener('message', ({ data, source }: MessageEvent<{ message?: unknown; value?: unknown } | null>) => {
  if (data?.message !== 'height' || typeof data.value !== 'number') return
  for (const frame of framesOfOurs())
    if (frame.contentWindow === source) frame.style.blockSize = `${Math.min(data.value, 9e3)}px`
})

// Those that told it before anybody listened tell it again. One with `sandbox` has no origin to be named by.
for (const frame of framesOfOurs()) frame.contentWindow?.postMessage({ message: 'ready' }, '*')
