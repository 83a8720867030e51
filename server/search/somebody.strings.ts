import type { Language } from '../base/language.js'

/** Said by who wants somebody to do or to teach something. */
export const acts: Record<Language, string> = {
  fr: `quelquun quelqun qqun qqn qq qq1 aide aider aidez apprendre cours lecon initiation atelier formation
    accompagner garder garde`,
  en: `someone somebody anyone anybody help helping learn learning teach teaching lesson class course workshop`,
}

export const ways: Record<Language, RegExp> = {
  fr: /(^| )(quelqu une?|qui (peut|peux|sait|saurait|pourrait|voudrait|veut|va)|coup de main)( |$)/,
  en: /(^| )(who (can|could|knows|would|will)|give (me|us) a hand)( |$)/,
}

/** People by their trade. Words that are things too are left out: « tuteur », « nettoyeur », « lecteur », « moniteur ». */
export const trades: Record<Language, string> = {
  fr: `accordeur acteur ambulancier animateur antiquaire apiculteur architecte artisan auxiliaire avocat barman
    bibliothécaire bijoutier boucher boulanger brasseur bricoleur brocanteur bûcheron carreleur carrossier céramiste chanteur
    charpentier chauffagiste chauffeur clown coach coiffeur comédien comptable concierge conférencier conseiller conteur
    cordonnier correcteur couturier couvreur cuisinier danseur décorateur déménageur dépanneur dessinateur dentiste disquaire
    ébéniste écrivain éducateur électricien électronicien éleveur encadreur enseignant entraîneur esthéticien ergothérapeute
    facteur ferronnier fleuriste forgeron formateur frigoriste garagiste gardien géomètre graphiste guitariste historien
    horloger horticulteur illustrateur imprimeur infirmier informaticien infographiste ingénieur installateur instituteur
    interprète jardinier jongleur journaliste juriste kiné kinésithérapeute libraire livreur luthier maçon magicien maquilleur
    maraîcher maroquinier masseur matelassier mécanicien mécano médecin médiateur menuisier monteur musicien nounou nourrice
    opticien organisateur orthophoniste paysagiste pâtissier peintre photographe pianiste plaquiste plâtrier plombier potier
    précepteur prof professeur projectionniste promeneur psychologue puériculteur ramoneur réalisateur rédacteur relieur
    rempailleur réparateur répétiteur restaurateur retoucheur saxophoniste sculpteur secrétaire serrurier sitter soigneur
    sonorisateur soudeur sophrologue styliste tailleur tapissier taxi technicien toiletteur traducteur traiteur tricoteur
    vétérinaire vidéaste violoniste vitrier webmaster zingueur`,
  en: `accountant actor artist babysitter baker barber beautician bricklayer builder carer carpenter caregiver childminder
    cleaner coach cobbler cook decorator dentist dressmaker driver electrician gardener glazier guide hairdresser handyman
    handywoman interpreter joiner locksmith magician mason mechanic minder mover musician nanny nurse painter photographer
    pianist plumber roofer seamstress secretary singer sitter tailor teacher technician translator trainer tutor vet
    videographer writer`,
}
