import type { LanguageExamples } from './examples.ts';

export const french: LanguageExamples = {
  language: 'fr',
  headings: {
    plain: [
      'Actions',
      'Actions à mener',
      'Tâches',
      'Répartition des tâches',
      'Qui fait quoi',
      'Qui fait quoi et quand',
      'À faire',
      'Choses à faire',
      "Plan d'action",
      "Relevé d'actions",
      'Actions à réaliser d’ici la prochaine réunion',
      'Actions décidées',
      '4. Actions',
      'Reste à faire',
    ],
    carried: [
      'Actions prévues lors de la réunion précédente',
      'Suivi des actions',
      'Retour sur les actions précédentes',
      'Actions en cours',
      'Tâches de la dernière fois',
      'Revue des actions de la séance précédente',
      'Avancement des actions',
    ],
    weak: ['Prochaines étapes', 'Suites à donner', 'Décisions et actions', 'Prochaines actions et questions diverses'],
    none: [
      'Présents',
      'Ordre du jour',
      'Date de la prochaine réunion',
      'Comment suivre les actions',
      'Compte rendu',
      'Budget',
      'Pourquoi agir ?',
    ],
  },
  columns: {
    action: ['Action', 'Tâche', 'Action à mener'],
    owner: ['Responsable', 'Qui', 'Pilote', 'Porteur', 'Attribué à', 'Référent'],
    due: ['Échéance', 'Pour quand', 'Délai', 'Date limite'],
    status: ['État', 'Statut', "État d'avancement", 'Fait ?'],
    what: ['Quoi'],
  },
  pages: [
    {
      name: 'association: des noms devant, derrière, et tout le monde',
      minutes:
        '# Réunion du 14.02.2024\n\nPrésents : Anne Lemoine, Bruno Petit, Chloé Vasseur\n\n## Qui fait quoi\n\n- Anne imprimera les affiches\n- Bruno : relancer la mairie\n- réserver la salle (Chloé)\n- tout le monde : relire les statuts\n- Anne et Bruno doivent préparer le budget\n',
      items: [
        'Anne: imprimera les affiches',
        'Bruno: relancer la mairie',
        'Chloé: réserver la salle',
        'tout le monde: relire les statuts',
        'Anne Bruno: préparer le budget',
      ],
    },
    {
      name: 'suivi des actions',
      minutes:
        '# Réunion du 14.02.2024\n\n## Suivi des actions\n\n- Anne : envoyer le compte rendu — fait\n- Bruno : devis des lampes → en attente du second\n- [x] Chloé : réserver la salle\n',
      items: [
        'Anne: envoyer le compte rendu [carried over] [closed]',
        'Bruno: devis des lampes [carried over]',
        'Chloé: réserver la salle [carried over] [closed]',
      ],
    },
    {
      name: 'tableau',
      minutes:
        '# Réunion du 14.02.2024\n\n| N° | Action | Pilote | Échéance | État |\n| --- | --- | --- | --- | --- |\n| 1 | Peindre la porte | Anne | 15/03/2024 | À faire |\n| 2 | Payer l’assurance | Bruno et Chloé | 20/02/2024 | Fait |\n',
      items: ['Anne: Peindre la porte', 'Bruno Chloé: Payer l’assurance [closed]'],
    },
    {
      name: 'étiquettes sans deux-points, et qui le fait au passif',
      minutes:
        '# Réunion du 14.02.2024\n\n## Tâches\n\n- Commander les flyers, responsable Anne\n- La porte sera peinte par Bruno Petit\n',
      items: ['Anne: Commander les flyers', 'Bruno Petit: La porte sera peinte par Bruno Petit'],
    },
    {
      name: 'abréviation expliquée par la page',
      minutes:
        '# Réunion du 14.02.2024\n\nPrésents : Anne, Bruno, Chloé\n\n- les dates sont en UTC\n- AF Anne : corriger la figure 4\n\n(AF = à faire)\n',
      items: ['Anne: corriger la figure 4'],
    },
    {
      name: 'ce qui est dit n’est pas à faire',
      minutes:
        '# Réunion du 14.02.2024\n\nPrésents : Anne Lemoine, Bruno Petit, Chloé Vasseur\n\n## Suites à donner\n\n- Anne a expliqué le projet\n- La fête commence en mai.\n- Bruno contacte la presse\n\n## Date de la prochaine réunion\n\n- le 6 juin\n',
      items: ['Bruno: contacte la presse'],
    },
  ],
};
