import type { BikeType, RepairType } from '../repairer.js'

/** People use these words when they look for somebody to repair a bicycle. */
export const foundBy = {
  everybody: 'réparateur réparation réparer entretien vélo bicyclette bicloune repairer repair bike bicycle',
  bikeTypes: {
    classic: 'classique ville route course VTT VTC enfant classic city road mountain',
    electric: 'électrique VAE assistance batterie moteur electric e-bike ebike battery',
    cargo: 'cargo biporteur triporteur longtail remorque cargo trailer',
    adapted: 'adapté handicap tricycle handbike tandem fauteuil adapted disability',
  } satisfies Record<BikeType, string>,
  types: {
    workshop: 'atelier magasin boutique workshop shop',
    'self-repair': 'auto-réparation autoréparation participatif solidaire soi-même self-repair yourself',
    itinerant: 'domicile itinérant mobile déplacement home mobile',
  } satisfies Record<RepairType, string>,
}
