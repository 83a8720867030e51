import { copyInstead } from './copy-instead.js'

/** In our page `/embed/…`: tells whoever frames it how high it is and what is pressed, in the words that WordPress listens to. */
const secret = /\bsecret=(\w+)/.exec(location.hash)?.[1]

// What the page shows, anybody may read: whoever frames it is not asked for a name.
const tell = (message: string, value: string | number) => parent.postMessage({ message, value, secret }, '*')

const tellHeight = () => tell('height', Math.ceil(document.body.getBoundingClientRect().height))

tellHeight()
addEventListener('load', tellHeight)
addEventListener('message', ({ data, source }: MessageEvent<{ message?: unknown } | null>) => {
  if (source === parent && data?.message === 'ready') tellHeight()
})
new ResizeObserver(tellHeight).observe(document.body)

/** Without a sandbox a link opens a tab by itself. */
if (origin === 'null') addEventListener('click', openOutside)

function openOutside(event: MouseEvent): void {
  const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement)
  if (!link || event.defaultPrevented || !/^https?:/.test(link.href)) return
  if (link.target === '_self' || isWithin(link)) return
  event.preventDefault()
  // WordPress leaves its page for ours, and for no other.
  if (secret !== undefined) tell('link', link.href)
  const opened = secret === undefined ? open() : null
  if (opened) {
    opened.opener = null
    opened.location.href = link.href
  } else copyInstead(link.href, event.clientY)
}

const isWithin = ({ pathname, hash }: HTMLAnchorElement) => hash !== '' && pathname === location.pathname
