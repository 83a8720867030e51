export const mobility = `
= Vélo enfant 20 pouces, très bon état, avec casque et antivol
maison-des-marais lend bikes very-good deposit=50 days=14 ago=3 taken=0..8 drawn=kids-bike,helmet
Pour un enfant de 6 à 9 ans. Freins et pneus revus par La Roue du Canal. On règle la selle ensemble au moment du prêt.

= Vélo cargo biporteur électrique
tiers-lieu-le-fil lend bikes good deposit=300 days=2 copies=2 ago=8 taken=1..2 drawn=cargo-bike,cargo-bike
Deux enfants ou six sacs de courses. Petit tour d’essai obligatoire dans la cour : dix minutes pour s’habituer, ensuite on ne veut plus le rendre. Batterie pour 40 km.

= Vélo de ville trois vitesses, taille moyenne
la-roue-du-canal lend bikes good deposit=40 days=7 copies=3 ago=20 drawn=bicycle
Remontés par les bénévoles à partir de cadres abandonnés. Éclairage à dynamo, sonnette qui chante. Antivol en U prêté avec.

= Vélo pliant pour prendre le train
Baptiste lend bikes very-good deposit=80 days=5 drawn=bicycle
Il passe sous un siège. Je m’en sers le lundi et le mardi, le reste de la semaine il s’ennuie.

= Vélo hollandais, une vitesse et beaucoup de classe
Noémie lend bikes good deposit=40 days=4
Frein à rétropédalage : on a peur trois minutes, puis on adore.

= Draisienne en bois
Clémence give bikes good ago=1 drawn=balance-bike
Le petit est passé au vélo sans petites roues, du jour au lendemain. Les roues sont bien gonflées, le bois porte quelques souvenirs.

= Remorque vélo pour deux enfants
letagere lend bikes very-good deposit=100 days=4 ago=16 taken=2..5 drawn=bike-trailer
Attache universelle, drapeau, housse de pluie. Casque pour chacun, même derrière.

= Remorque vélo plateau, charge 60 kg
la-roue-du-canal lend carrying good deposit=60 days=2 copies=2 drawn=bike-trailer
On y a mis une machine à laver une fois. Une seule fois.

= Siège enfant pour porte-bagages
Romain lend bikes good days=14
Jusqu’à 22 kg. Je viens vous aider à le fixer, il y a un truc à connaître.

= Casques enfants, trois tailles
Christelle give bikes good drawn=helmet
Jamais tombés. Ils ont quatre ans au plus, la date est dedans.

= Sacoches étanches, une paire
Awa lend bikes very-good days=10 drawn=panniers
Elles ont fait la Vélomaritime jusqu’à Roscoff. Elles connaissent la pluie.

= Pompe à pied avec manomètre
Théo lend bikes good days=2
Toutes valves. À l’entrée de l’immeuble, sonnez chez Théo.

= Pied d’atelier pour réparer son vélo
la-roue-du-canal lend bikes good deposit=30 days=3
On le prête quand l’atelier est fermé. Pensez à passer d’abord un mardi soir : la réparation est peut-être plus simple que prévu.

= Initiation à l’atelier : changer une chambre à air
la-roue-du-canal help bikes ago=6 drawn=wheel
Une heure, deux démonte-pneus, et plus jamais peur de crever. Le premier mardi du mois à 18 h. Venez avec votre vélo, même honteux.

= Réparations simples : freins, dérailleur, rayons
Jean-Luc help bikes ago=2 drawn=wheel
Cheminot à la retraite, j’ai un établi et des pièces d’occasion. Je ne répare pas les vélos électriques, je ne comprends pas leur langue.

= Apprendre à faire du vélo à l’âge adulte
Manuela help bikes drawn=bicycle
J’ai appris à 43 ans, je sais ce que c’est. Le dimanche matin au parc, on commence sans pédales. Aucun spectateur.

= Accompagner un premier trajet domicile-travail à vélo
Mehdi help bikes
On repère ensemble les rues calmes entre Lomme et la gare. Départ 7 h 30, arrivée sans sueur.

= Cherche vélo pour adolescente, 1,60 m
Fatoumata wanted bikes ago=2
Ma fille entre au lycée et le bus est toujours plein. On peut réparer, on a un oncle.

= Cherche cadre de vélo acier à souder pour une œuvre
Dominique wanted bikes
Je prépare une sculpture pour la fête de quartier, une grande roue de petits vélos. Même tordu, même rouillé.

= Échange VTT 26 pouces contre vélo de ville
Mohamed swap bikes good ago=5 drawn=bicycle
Très bon VTT, mais à Hénin la plus haute montagne est un terril, et encore on y monte à pied.

= Échange rollers taille 41 contre taille 39
Anaïs swap bikes very-good drawn=skates
Portés deux fois, avec les protections. J’ai surestimé mes pieds.

= Diable pour frigo et machine à laver
Ousmane lend carrying good days=2 drawn=hand-truck
Roues gonflables, sangle comprise. Il monte les escaliers si vous l’aidez.

= Chariot pliable tout-terrain
Samira lend carrying very-good days=3 ago=4 drawn=hand-truck
Pour la plage, un festival, un marché de Noël ou un enfant qui ne veut plus marcher.

= Cartons de déménagement, trente
Théo give carrying good ago=0 drawn=boxes
Grands et moyens, pliés, plus un demi-rouleau de ruban. À prendre avant dimanche, après ils redeviennent encombrants.

= Sangles, couvertures et gants de déménagement
letagere lend carrying good days=3 copies=2 drawn=boxes
Tout ce qu’on oublie. Dix couvertures, huit sangles, quatre paires de gants.

= Coffre de toit 400 L
Jérôme lend carrying good deposit=60 days=14 taken=9..16 drawn=roof-box
Avec les barres universelles. On est deux pour le monter, une bière pour le régler.

= Porte-vélos d’attelage, trois vélos
Wojciech lend carrying good deposit=50 days=7
Plaque et feux. Testé jusqu’en Ardèche.

= Galerie de toit pour petite voiture
Marcel lend carrying worn days=5
Elle date de la 4L mais elle s’adapte. Regardez si vous avez des gouttières.

= Remorque bagagère 500 kg
Giuseppe lend carrying good deposit=100 days=1 taken=0..0,4..5 drawn=car-trailer
Bâche et roue jockey. Pneus neufs. Pour la déchetterie, un déménagement, une moto. Vérifiez que votre prise a sept broches.

= Coup de main pour un déménagement, deux bras et une bonne humeur
Amadou help carrying ago=1 drawn=boxes
Le week-end de préférence. Je porte, je plie, je fais rire les enfants. Je ne monte pas les pianos.

= Déménager un petit studio avec mon utilitaire
Bruno help carrying drawn=boxes
Kangoo allongé, je conduis. Vous payez l’essence et l’on partage le casse-croûte. Libercourt, Carvin, Oignies.

= Cherche bras pour descendre un piano droit
Yvette wanted carrying
Deux étages, un palier serré. Il part chez ma petite-fille qui joue déjà mieux que moi.

= Cherche covoiturage Libercourt – Lille, départ 7 h
Dounia wanted carrying ago=7
Lundi, mardi, jeudi. Le train me va bien quand il passe. Je participe et je ne parle pas avant le café.

= Trottinette enfant trois roues
Awa give bikes good drawn=scooter tint=3
Rose, avec des paillettes qui résistent au temps mieux que nous.

= Gilets de sécurité et lumières pour l’école
centre-social-les-peupliers lend bikes new days=30 copies=3 ago=30 drawn=helmet
Un lot pour un pédibus : douze gilets, deux panneaux, des brassards.

= Monocycle, parce que pourquoi pas
Hugo lend bikes good days=10
J’ai tenu huit mètres. Le record de l’immeuble est à neuf.
`
