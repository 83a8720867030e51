import { copyInstead } from './copy-instead.js'

/** In our page `/embed/…`: tells whoever frames it how high it is and what is pressed, in the words that WordPress listens to. */
const secret = /\bsecret=(\w+)/.exec(location.hash)?.[1]

// Anybody may read what the page shows: a page that frames it need not be declared.
const tell = (message: string, value: string | number) => parent.postMessage({ message, value, secret }, '*')

const tellHeight = () => tell('height', Math.ceil(document.body.getBoundingClientRect().height))

tellHeight()
addEventListener('load', tellHeight)
addEventListener('message', ({ data, source }: MessageEvent<{ message?: unknown } | null>) => {
  if (source === parent && data?.message === 'ready') tellHeight()
})
new ResizeObserver(tellHeight).observe(document.body)

/** A sandbox may forbid tabs without a word: a link would do nothing. So the page opens the tab itself, to know. */
addEventListener('click', openOutside)

function openOutside(event: MouseEvent): void {
  const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement)
  if (!link || event.defaultPrevented || !/^https?:/.test(link.href)) return
  if (link.target === '_self' || isWithin(link) || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  // In its sandbox, which forbids tabs, WordPress leaves its page for ours, and for no other.
  const isInWordPress = secret !== undefined && origin === 'null'
  if (isInWordPress) tell('link', link.href)
  const opened = isInWordPress ? null : open(link.href)
  if (opened) opened.opener = null
  else copyInstead(link.href, event.clientY)
}

const isWithin = ({ pathname, hash }: HTMLAnchorElement) => hash !== '' && pathname === location.pathname
