import type { Polarity } from './polarity.ts'

/** `до`, `do` are left out: until, to and up to are one word. */
export const slavic: Readonly<Record<string, Polarity>> = {
  bg: {
    least: 'най_малко поне минимум не_по_малко_от не_по_кратък_от не_по_кратка_от',
    earliest: 'не_по_рано_от най_рано',
    most: 'най_много максимум не_повече_от не_по_голям*_от не_по_дълг*_от не_надвишава* не_превишава* не_надхвърля*',
    latest: 'не_по_късно_от най_късно',
    more: 'повече_от по_голям*_от по_дълг*_от надвишава* превишава* надхвърля*',
    less: 'по_малко_от по_малък_от по_малка_от по_кратък_от',
    negations: 'не без няма никога нито',
  },
  cs: {
    least: 'nejméně alespoň přinejmenším minimálně ne_méně_než nikoli_méně_než',
    earliest: 'nejdříve ne_dříve_než nikoli_dříve_než',
    most:
      'nejvýše nanejvýš maximálně ne_více_než nikoli_více_než nejdéle ne_déle_než nepřesahuj* nepřesáhne nepřesáhl* ' +
      'nepřekročí nepřekračuj*',
    latest: 'nejpozději ne_později_než',
    more: 'více_než déle_než vyšší_než delší_než větší_než přesahuj* překračuj*',
    less: 'méně_než nižší_než kratší_než menší_než',
    negations: 'ne není nejsou nesmí nesmějí nemá nemají nemůže nebude nebyl nebyla nebylo nikoli bez ani',
  },
  hr: {
    least: 'najmanje barem minimalno ne_manje_od ne_kraće_od',
    earliest: 'najranije ne_ranije_od',
    most: 'najviše maksimalno ne_više_od ne_dulje_od ne_duže_od ne_prelaz* ne_premaš*',
    latest: 'najkasnije ne_kasnije_od',
    more: 'više_od dulje_od duže_od veće_od veći_od viši_od premašuj* prelazi',
    less: 'manje_od kraće_od manji_od niži_od niže_od',
    negations: 'ne nije nisu neće nema bez nikada ni',
  },
  pl: {
    least: 'co_najmniej przynajmniej minimum nie_mniej_niż nie_krócej_niż nie_niższ*',
    earliest: 'nie_wcześniej_niż',
    most: 'co_najwyżej najwyżej maksymalnie nie_więcej_niż nie_dłużej_niż nie_wyższ* nie_przekracz*',
    latest: 'nie_później_niż najpóźniej',
    more: 'więcej_niż ponad dłużej_niż przekraczaj* przekracza',
    less: 'mniej_niż krócej_niż',
    negations: 'nie bez ani nigdy żaden żadna żadne',
  },
  sk: {
    least: 'najmenej aspoň prinajmenšom minimálne nie_menej_ako',
    earliest: 'najskôr nie_skôr_ako',
    most: 'najviac nanajvýš maximálne nie_viac_ako najdlhšie nie_dlhš*_ako nepresah* nepresiahn* neprekroč* neprekrač*',
    latest: 'najneskôr nie_neskôr_ako',
    more: 'viac_ako dlhš*_ako vyšš*_ako väčš*_ako presahuj*',
    less: 'menej_ako kratš*_ako nižš*_ako menš*_ako',
    negations: 'nie nesmie nesmú nemôže nemôžu nemá nemajú nebude bez ani',
  },
  sl: {
    least: 'najmanj vsaj ne_manj_kot ne_manj_kakor',
    earliest: 'ne_prej_kot najprej',
    most: 'največ kvečjemu ne_več_kot ne_več_kakor ne_dlje_kot ne_presega* ne_sme_presega* ne_sme_preseči',
    latest: 'najpozneje najkasneje ne_pozneje_kot',
    more: 'več_kot več_kakor dlje_kot presega*',
    less: 'manj_kot manj_kakor',
    negations: 'ne ni niso nima brez nikoli niti',
  },
}
