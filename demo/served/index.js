/* global document, navigator */
// The snippet goes to the clipboard where the browser allows it; elsewhere the button stays hidden and the text selectable.
const status = document.querySelector('.status')

for (const button of navigator.clipboard ? document.querySelectorAll('.snippet button') : []) {
  button.hidden = false
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(button.previousElementSibling.textContent)
      status.textContent = 'Copié.'
    } catch {
      status.textContent = 'Votre navigateur ne permet pas de copier d’ici : sélectionnez le texte.'
    }
  })
}
