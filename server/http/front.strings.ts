/** Plain text, where no page is rendered. */
export const frontStrings = {
  tooMany: (seconds: number) =>
    `Trop de demandes viennent de votre réseau en ce moment. Réessayez dans ${seconds} secondes.\n`,
  starting: 'Le service redémarre. Revenez dans une minute.\n',
  malformed: 'Cette demande est mal formée\u00a0: elle n’a pas une seule adresse.\n',
  method: 'Cette adresse ne répond pas à ce genre de demande.\n',
}

export const nothingStrings = {
  notFound: 'Il n’y a rien à cette adresse.\n',
  away: 'Le site ne peut pas répondre pour le moment. Réessayez dans quelques secondes.\n',
  failed: (requestId: string) =>
    `Quelque chose n’a pas marché de notre côté. Réessayez plus tard (référence : ${requestId}).\n`,
}
