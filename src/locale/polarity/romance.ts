import type { Polarity } from './polarity.ts'

/** Forms after a noun (`un délai minimal de`, `mínimo`, `massimo`) are left out where they are adjectives. */
export const romance: Readonly<Record<string, Polarity>> = {
  es: {
    least:
      'al_menos por_lo_menos cuando_menos como_mínimo un_mínimo_de no_menos_de no_inferior* no_será_inferior* ' +
      'no_sea_inferior* no_podrá_ser_inferior*',
    earliest: 'no_antes_de no_antes_del',
    most:
      'como_máximo a_lo_sumo un_máximo_de no_más_de no_superior* no_será_superior* no_sea_superior* ' +
      'no_podrá_ser_superior* no_exced* no_podrá_exceder no_podrán_exceder no_supera no_superan no_superará ' +
      'no_superarán no_supere no_superen no_podrá_superar',
    latest: 'a_más_tardar no_más_tarde_de no_más_tarde_del',
    more: 'más_de superior*_a superior*_al',
    less: 'menos_de inferior*_a inferior*_al',
    negations: 'no sin nunca ningún ninguna ni tampoco',
  },
  fr: {
    least: 'au_moins au_minimum un_minimum_de pas_moins_de pas_inférieur* non_inférieur*',
    earliest: 'au_plus_tôt pas_avant',
    most:
      'au_maximum au_plus tout_au_plus un_maximum_de pas_plus_de pas_supérieur* non_supérieur* dépasse_pas ' +
      'dépassent_pas dépassant_pas excède_pas excèdent_pas excédant_pas pas_excéder pas_dépasser',
    latest: 'au_plus_tard',
    more: 'plus_de supérieur*_à supérieur*_au',
    less: 'moins_de inférieur*_à inférieur*_au',
    negations: 'ne n pas non sans jamais aucun aucune ni',
    others: 'au_plus_vite au_plus_près au_plus_haut',
  },
  it: {
    least: 'almeno come_minimo un_minimo_di non_meno_di non_inferior*',
    earliest: 'non_prima_di non_prima_del non_prima_che',
    most: 'al_massimo al_più un_massimo_di non_più_di non_superior* non_superi non_supera non_superano non_ecced*',
    latest: 'non_oltre al_più_tardi',
    more: 'più_di superior*_a superior*_al superior*_ai superior*_alla superior*_alle',
    less: 'meno_di inferior*_a inferior*_al inferior*_ai inferior*_alla inferior*_alle',
    negations: 'non senza mai nessun nessuno nessuna né',
    others: 'al_più_presto al_più_alto',
  },
  pt: {
    least: 'pelo_menos no_mínimo ao_menos um_mínimo_de não_menos_de não_inferior* não_pode_ser_inferior*',
    earliest: 'não_antes_de não_antes_do',
    most:
      'no_máximo quando_muito um_máximo_de não_mais_de não_mais_do_que não_superior* não_pode_ser_superior* ' +
      'não_exced* não_pode_exceder não_ultrapass*',
    latest: 'o_mais_tardar',
    more: 'mais_de superior*_a superior*_ao',
    less: 'menos_de inferior*_a inferior*_ao',
    negations: 'não sem nunca nenhum nenhuma nem',
  },
  // With the cedilla as well, as in older acts.
  ro: {
    least: 'cel_puțin cel_puţin nu_mai_puțin_de nu_mai_puţin_de nu_mai_mic*_de un_minimum_de un_minim_de',
    earliest: 'nu_mai_devreme_de cel_mai_devreme',
    most: 'cel_mult nu_mai_mult_de nu_mai_mare_de nu_mai_mari_de un_maximum_de un_maxim_de nu_depăș* nu_depăş*',
    latest: 'nu_mai_târziu_de cel_târziu cel_mai_târziu',
    more: 'mai_mult_de mai_mulți_de mai_mulţi_de mai_multe_de mai_mare_de mai_mari_de depășește depăşeşte depășesc depăşesc',
    less: 'mai_puțin_de mai_puţin_de mai_puține_de mai_puţine_de mai_mic_de mai_mică_de mai_mici_de',
    negations: 'nu fără nici niciun nicio niciodată',
  },
}
