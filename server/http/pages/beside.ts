/** Of the pages that open beside a frame: whoever has opened one and still holds the window gets one that sends them off. */
export const besideScript = `const address = new URL(location.href)
address.searchParams.delete('beside')
if (opener) location.replace(address)
else {
  try {
    history.replaceState(history.state, '', address)
  } catch {
    // A sandbox lets nobody write its address.
  }
}
`
