/** A small article, of which every sentence is known. */
export const lighthouse = `---
id: phare
title: Le phare de Kermorvan
language: fr
---

# Le phare de Kermorvan

## La construction

Le phare de Kermorvan se dresse à la pointe du Conquet. Il fut construit en 1849 par l’ingénieur Louis Plantier. Sa tour carrée mesure vingt mètres de haut. Elle est bâtie en granit de l’Aber-Ildut.

## Le gardien

Le dernier gardien du phare s’appelait Yves Le Bras. Il quitta la tour en 1994, quand la lampe fut rendue automatique. Il aimait peindre les tempêtes d’hiver.
`;
