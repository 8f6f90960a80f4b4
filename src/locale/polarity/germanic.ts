import type { Polarity } from './polarity.ts'

/** Without the prepositions over, under, über, unter, över: they have other meanings beside numbers too. */
export const germanic: Readonly<Record<string, Polarity>> = {
  da: {
    least: 'mindst ikke_mindre_end ikke_færre_end i_det_mindste',
    earliest: 'tidligst ikke_tidligere_end',
    most:
      'højst højest maksimalt ikke_mere_end ikke_flere_end ikke_over ikke_overstig* ikke_længere_end ' +
      'ikke_højere_end op_til',
    latest: 'senest ikke_senere_end',
    more: 'mere_end flere_end længere_end højere_end større_end ældre_end',
    less: 'mindre_end færre_end kortere_end lavere_end yngre_end',
    negations: 'ikke ingen intet aldrig uden hverken',
    others: 'ikke_mindst senest_ændret',
  },
  de: {
    least:
      'mindestens wenigstens zumindest nicht_weniger_als nicht_kürzer_als nicht_niedriger_als nicht_geringer_als ' +
      'nicht_unterschreit*',
    earliest: 'frühestens nicht_früher_als',
    most:
      'höchstens maximal nicht_mehr_als nicht_länger_als nicht_höher_als nicht_größer_als nicht_älter_als ' +
      'nicht_übersteig* nicht_überschreit* bis_zu',
    latest: 'spätestens nicht_später_als',
    more: 'mehr_als länger_als höher_als größer_als älter_als',
    less: 'weniger_als kürzer_als niedriger_als geringer_als kleiner_als jünger_als',
    negations: 'nicht kein keine keinen keinem keiner keines niemals weder ohne',
  },
  en: {
    least:
      'at_least no_less_than not_less_than not_be_less_than no_fewer_than not_fewer_than not_lower_than ' +
      'not_be_lower_than not_shorter_than a_minimum_of',
    earliest: 'no_earlier_than not_earlier_than',
    most:
      'at_most no_more_than not_more_than not_be_more_than not_exceed* not_be_higher_than not_higher_than ' +
      'no_longer_than not_longer_than not_older_than a_maximum_of up_to',
    latest: 'no_later_than not_later_than at_the_latest',
    more: 'more_than exceeding exceeds in_excess_of higher_than greater_than longer_than older_than',
    less: 'less_than fewer_than lower_than shorter_than younger_than',
    negations: 'not no never neither nor without cannot',
  },
  nl: {
    least: 'minstens ten_minste tenminste minimaal niet_minder_dan op_zijn_minst niet_korter_dan niet_lager_dan',
    earliest: 'niet_eerder_dan op_zijn_vroegst ten_vroegste',
    most: 'hoogstens ten_hoogste maximaal niet_meer_dan op_zijn_hoogst niet_langer_dan niet_hoger_dan niet_ouder_dan',
    latest: 'uiterlijk niet_later_dan',
    more: 'meer_dan langer_dan hoger_dan groter_dan ouder_dan',
    less: 'minder_dan korter_dan lager_dan kleiner_dan jonger_dan',
    negations: 'niet geen nooit noch zonder',
  },
  sv: {
    least: 'minst åtminstone lägst inte_mindre_än inte_färre_än inte_lägre_än',
    earliest: 'tidigast inte_tidigare_än',
    most:
      'högst maximalt inte_mer_än inte_mera_än inte_fler_än inte_längre_än inte_högre_än inte_överstig* ' +
      'inte_överskrid* upp_till',
    latest: 'senast inte_senare_än',
    more: 'mer_än mera_än fler_än längre_än högre_än större_än äldre_än överstig* överskrid*',
    less: 'mindre_än färre_än kortare_än lägre_än yngre_än understig*',
    negations: 'inte icke ej ingen inget inga aldrig utan varken',
    others: 'inte_minst senast_ändrad senast_ändrat senast_ändrade',
  },
}
