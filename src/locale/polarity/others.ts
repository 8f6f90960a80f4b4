import type { Polarity } from './polarity.ts'

/** Baltic, Finno-Ugric, Greek, Irish and Maltese. `kuni`, `līdz`, `iki` are left out: until, to and up to are one word. */
export const others: Readonly<Record<string, Polarity>> = {
  el: {
    least: 'τουλάχιστον τουλάχιστο όχι_λιγότερ*_από όχι_μικρότερ*_από',
    earliest: 'το_νωρίτερο όχι_νωρίτερα_από',
    most: 'το_πολύ όχι_περισσότερ*_από όχι_μεγαλύτερ*_από δεν_υπερβαίν* δεν_υπερβεί δεν_υπερβούν μη_υπερβαίν*',
    latest: 'το_αργότερο όχι_αργότερα_από',
    more: 'περισσότερ*_από μεγαλύτερ*_από άνω_των άνω_του άνω_της υπερβαίν*',
    less: 'λιγότερ*_από μικρότερ*_από κάτω_των κάτω_του κάτω_της',
    negations: 'δεν μη μην όχι χωρίς ούτε ουδέποτε',
  },
  et: {
    least: 'vähemalt mitte_vähem_kui minimaalselt',
    earliest: 'mitte_varem_kui kõige_varem',
    most: 'kõige_rohkem mitte_rohkem_kui mitte_enam_kui maksimaalselt',
    latest: 'hiljemalt mitte_hiljem_kui kõige_hiljem',
    more: 'rohkem_kui enam_kui kauem_kui pikem_kui suurem_kui',
    less: 'vähem_kui lühem_kui väiksem_kui',
    negations: 'ei mitte ega ilma ära',
  },
  fi: {
    least: 'vähintään ainakin vähintäin',
    earliest: 'aikaisintaan',
    most: 'enintään korkeintaan',
    latest: 'viimeistään',
    more: 'yli enemmän_kuin useampi*_kuin',
    less: 'alle vähemmän_kuin harvempi*_kuin',
    negations: 'ei eivät eikä eivätkä ilman olematta',
  },
  ga: {
    least: 'ar_a_laghad nach_lú_ná',
    earliest: 'ar_a_luaithe nach_luaithe_ná',
    most: 'ar_a_mhéad nach_mó_ná nach_faide_ná',
    latest: 'ar_a_dhéanaí nach_déanaí_ná',
    more: 'níos_mó_ná níos_faide_ná níos_airde_ná breis_agus',
    less: 'níos_lú_ná níos_giorra_ná níos_ísle_ná',
    negations: 'ní nach níl gan nár nílid',
    numberFirst: true,
  },
  hu: {
    least: 'legalább nem_kevesebb_mint nem_kevesebb,_mint',
    earliest: 'legkorábban',
    most: 'legfeljebb nem_több_mint nem_több,_mint nem_haladhatja_meg nem_haladja_meg nem_haladhatják_meg',
    latest: 'legkésőbb',
    more: 'több_mint több,_mint',
    less: 'kevesebb_mint kevesebb,_mint',
    negations: 'nem ne sem se nincs nélkül',
  },
  lt: {
    least:
      'bent mažiausiai ne_mažiau_kaip ne_mažiau_nei ne_mažiau_negu ne_mažesn*_kaip ne_mažesn*_nei ne_trumpiau_kaip',
    earliest: 'ne_anksčiau_kaip ne_anksčiau_nei ne_anksčiau_negu',
    most:
      'ne_daugiau_kaip ne_daugiau_nei ne_daugiau_negu ne_didesn*_kaip ne_didesn*_nei ne_ilgiau_kaip ne_ilgiau_nei ' +
      'ne_ilgesn*_kaip neviršij* neviršys',
    latest: 'ne_vėliau_kaip ne_vėliau_nei ne_vėliau_negu vėliausiai',
    more: 'daugiau_kaip daugiau_nei daugiau_negu ilgiau_kaip ilgiau_nei ilgesn*_kaip didesn*_kaip didesn*_nei viršij*',
    less: 'mažiau_kaip mažiau_nei mažiau_negu mažesn*_kaip mažesn*_nei trumpesn*_kaip',
    negations: 'ne nėra negali neturi nebūtų be nei',
  },
  lv: {
    least: 'vismaz ne_mazāk_kā ne_mazāk_par ne_mazāks_par',
    earliest: 'ne_agrāk_kā ne_agrāk_par',
    most: 'ne_vairāk_kā ne_vairāk_par ne_lielāks_par ne_ilgāk_kā ne_ilgāk_par nepārsniedz* augstākais maksimāli',
    latest: 'ne_vēlāk_kā ne_vēlāk_par vēlākais',
    more: 'vairāk_nekā vairāk_par vairāk_kā ilgāk_par ilgāk_nekā lielāks_par pārsniedz*',
    less: 'mazāk_nekā mazāk_par mazāk_kā mazāks_par',
    negations: 'ne nav nevar nedrīkst nebūtu bez nekad',
  },
  mt: {
    least: 'mill_inqas mill_anqas tal_inqas tal_anqas mhux_inqas_minn mhux_anqas_minn mhux_iqsar_minn',
    earliest: 'mhux_aktar_kmieni',
    most: 'l_aktar_l_aktar mhux_aktar_minn mhux_iktar_minn mhux_itwal_minn mhux_ogħla_minn',
    latest: 'mhux_aktar_tard',
    more: 'aktar_minn iktar_minn itwal_minn ogħla_minn',
    less: 'inqas_minn anqas_minn iqsar_minn',
    negations: 'mhux ma mhumiex mhijiex mhuwiex mingħajr la qatt ebda',
  },
}
