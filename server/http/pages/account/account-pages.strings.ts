import { frenchMailPages } from '../../../../widgets/words/account/mail-pages.strings.js'

const said = (title: string) => ({
  title,
  noScript:
    'Cette page a besoin de JavaScript, qui est arrêté dans ce navigateur. Ouvrez le lien de l’e-mail dans un autre navigateur.',
  late: 'Des boutons devraient être affichés ici. S’ils ne viennent pas, rechargez la page.',
  home: frenchMailPages.ownSpace,
})

export const frenchAccountPages = {
  address: said(frenchMailPages.address),
  export: said(frenchMailPages.export),
  erase: said(frenchMailPages.erase),
}

export type AccountPageStrings = typeof frenchAccountPages
