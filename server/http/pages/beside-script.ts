/**
 * A page opened beside a frame whose opener still holds the window reloads itself without `beside`, and so with COOP.
 */
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
