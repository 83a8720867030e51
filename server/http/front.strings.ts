/** Plain text, where no page is rendered. */
export const frontStrings = {
  tooMany: (seconds: number) =>
    `Trop de demandes viennent de votre réseau en ce moment. Réessayez dans ${seconds} secondes.\n`,
  starting: 'Le service redémarre. Revenez dans une minute.\n',
  malformed: 'Cette demande est mal formée\u00a0: elle n’a pas une seule adresse.\n',
  method: 'Cette adresse ne répond pas à ce genre de demande.\n',
}
