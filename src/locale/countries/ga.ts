import type { CountryNames } from './names.ts'

/**
 * Irish names of countries: short names from CLDR, corrected by hand, and
 * the long names of the Interinstitutional Style Guide, the genitive and the mutations (`bhFrainc`, `hIodáile`).
 * The article is left out.
 */
export const ga: CountryNames = {
  endings: {},
  names: {
    AD: 'Andóra hAndóra nAndóra tAndóra',
    AE:
      'Aontas_na_nÉimíríochtaí_Arabacha Aontais_na_nÉimíríochtaí_Arabacha hÉimíríochtaí_Arabacha_Aontaithe ' +
      'nÉimíríochtaí_Arabacha_Aontaithe Éimíríochtaí_Arabacha_Aontaithe',
    AF: 'Afganastáin hAfganastáin nAfganastáin tAfganastáin Afganastáine hAfganastáine nAfganastáine tAfganastáine',
    AG: 'Antigua_agus_Barbúda',
    AL: 'Albáin hAlbáin nAlbáin Albáine hAlbáine nAlbáine',
    AM: 'Airméin hAirméin nAirméin Airméine hAirméine nAirméine',
    AO: 'Angóla hAngóla nAngóla tAngóla',
    AR: 'Airgintín hAirgintín nAirgintín Airgintíne hAirgintíne nAirgintíne',
    AT: 'Ostair hOstair nOstair Ostaire hOstaire nOstaire',
    AU: 'Astráil hAstráil nAstráil Astráile hAstráile nAstráile',
    AZ: 'Asarbaiseáin hAsarbaiseáin nAsarbaiseáin Asarbaiseáine hAsarbaiseáine nAsarbaiseáine',
    BA:
      'Boisnia_agus_Heirseagaivéin Boisnia_agus_an_Heirseagaivéin Boisnia_agus_na_Heirseagaivéine ' +
      'Bhoisnia_agus_Heirseagaivéin Bhoisnia_agus_an_Heirseagaivéin Bhoisnia_agus_na_Heirseagaivéine ' +
      'mBoisnia_agus_Heirseagaivéin mBoisnia_agus_an_Heirseagaivéin mBoisnia_agus_na_Heirseagaivéine ' +
      'Boisnia-Heirseagaivéin Boisnia-Heirseagaivéine Bhoisnia-Heirseagaivéin Bhoisnia-Heirseagaivéine ' +
      'mBoisnia-Heirseagaivéin mBoisnia-Heirseagaivéine Boisnia Bhoisnia mBoisnia',
    BB: 'Barbadós Bharbadós mBarbadós',
    BD: 'Banglaidéis Bhanglaidéis mBanglaidéis Banglaidéise Bhanglaidéise mBanglaidéise',
    BE: 'Beilg Bheilg mBeilg Beilge Bheilge mBeilge',
    BF: 'Buircíne_Fasó Bhuircíne_Fasó mBuircíne_Fasó',
    BG: 'Bulgáir Bhulgáir mBulgáir Bulgáire Bhulgáire mBulgáire',
    BH: 'Bairéin Bhairéin mBairéin',
    BI: 'Burúin Bhurúin mBurúin Burúine Bhurúine mBurúine',
    BJ: 'Beinin Bheinin mBeinin',
    BN: 'Brúiné Bhrúiné mBrúiné',
    BO: 'Bolaiv Bholaiv mBolaiv Bolaive Bholaive mBolaive',
    BR: 'Brasaíl Bhrasaíl mBrasaíl Brasaíle Bhrasaíle mBrasaíle',
    BS: 'Bahámaí mBahámaí',
    BT: 'Bútáin Bhútáin mBútáin Bútáine Bhútáine mBútáine',
    BW: 'Botsuáin Bhotsuáin mBotsuáin Botsuáine Bhotsuáine mBotsuáine',
    BY: 'Bealarúis Bhealarúis mBealarúis Bealarúise Bhealarúise mBealarúise',
    BZ: 'Beilís Bheilís mBeilís Beilíse Bheilíse mBeilíse',
    CA: 'Ceanada Cheanada gCeanada',
    CD:
      'Poblacht_Dhaonlathach_an_Chongó Poblachta_Dhaonlathach_an_Chongó Phoblacht_Dhaonlathach_an_Chongó ' +
      'bPoblacht_Dhaonlathach_an_Chongó Poblachta_Daonlathaí_an_Chongó',
    CF: 'Poblacht_na_hAfraice_Láir Poblachta_na_hAfraice_Láir Phoblacht_na_hAfraice_Láir bPoblacht_na_hAfraice_Láir',
    CG:
      'Congó Chongó gCongó Congó-Brazzaville Chongó-Brazzaville gCongó-Brazzaville Poblacht_an_Chongó ' +
      'Poblachta_an_Chongó Phoblacht_an_Chongó bPoblacht_an_Chongó',
    CH: 'Eilvéis hEilvéise Eilvéise Cónaidhm_na_hEilvéise Chónaidhm_na_hEilvéise gCónaidhm_na_hEilvéise',
    CI: "Côte_d'Ivoire Cote_d'Ivoire Cósta_Eabhair Chósta_Eabhair gCósta_Eabhair",
    CL: 'Sile Shile tSile',
    CM: 'Camarún Chamarún gCamarún',
    CN: 'Sín Shín tSín Síne Shíne tSíne',
    CO: 'Colóim Cholóim gColóim Colóime Cholóime gColóime',
    CR: 'Cósta_Ríce Chósta_Ríce gCósta_Ríce',
    CU: 'Cúba Chúba gCúba',
    CV:
      'Poblacht_Cabo_Verde Poblachta_Cabo_Verde Phoblacht_Cabo_Verde bPoblacht_Cabo_Verde Cabo_Verde ' +
      'Rinn_Verde Rinne_Verde',
    CY: 'Cipir Chipir gCipir Cipire Chipire gCipire',
    CZ:
      'Seicia tSeicia Poblacht_Sheiceach Poblacht_na_Seice Phoblacht_Sheiceach Phoblacht_na_Seice ' +
      'bPoblacht_Sheiceach bPoblacht_na_Seice Poblachta_Seicí Poblachta_na_Seice',
    DE: 'Gearmáin Ghearmáin nGearmáin Gearmáine Ghearmáine nGearmáine',
    DJ: 'Djibouti',
    DK: 'Danmhairg Danmhairge nDanmhairg Dhanmhairg',
    DM: 'Doiminice Dhoiminice nDoiminice',
    DO:
      'Poblacht_Dhoiminiceach Poblacht_Doiminiceach Phoblacht_Dhoiminiceach Phoblacht_Doiminiceach ' +
      'bPoblacht_Dhoiminiceach bPoblacht_Doiminiceach Poblachta_Doiminicí Poblachta_Dhoiminicí',
    DZ: 'Ailgéir hAilgéir nAilgéir Ailgéire hAilgéire nAilgéire',
    EC: 'Eacuadór hEacuadór',
    EE: 'Eastóin hEastóin nEastóin Eastóine hEastóine nEastóine',
    EG: 'Éigipt hÉigipt nÉigipt Éigipte hÉigipte nÉigipte',
    ER: 'Eiritré hEiritré nEiritré',
    ES: 'Spáinn Spáinne',
    ET: 'Aetóip hAetóip nAetóip Aetóipe hAetóipe nAetóipe',
    FI: 'Fionlainn Fhionlainn bhFionlainn Fionlainne Fhionlainne bhFionlainne',
    FJ: 'Fidsí Fhidsí bhFidsí',
    FM: 'Micrinéis Mhicrinéis Micrinéise Mhicrinéise',
    FO: 'Oileáin_Fharó Oileáin_Faró hOileáin_Fharó hOileáin_Faró nOileán_Fharó nOileán_Faró',
    FR: 'Frainc Fhrainc bhFrainc Fraince Fhraince bhFraince',
    GA: 'Gabúin Ghabúin nGabúin Gabúine Ghabúine nGabúine',
    GB:
      'Ríocht_Aontaithe Ríochta_Aontaithe Ríocht_Aontaithe_na_Breataine_agus_Thuaisceart_Éireann ' +
      'Ríocht_Aontaithe_na_Breataine_Móire_agus_Thuaisceart_Éireann ' +
      'Ríochta_Aontaithe_na_Breataine_agus_Thuaisceart_Éireann ' +
      'Ríochta_Aontaithe_na_Breataine_Móire_agus_Thuaisceart_Éireann Breatain_Mhór Bhreatain_Mhór ' +
      'mBreatain_Mhór Breataine_Móire',
    GD: 'Greanáda Ghreanáda nGreanáda',
    GE: 'Seoirsia tSeoirsia',
    GH: 'Gána Ghána nGána',
    GL: 'Graonlainn Ghraonlainn nGraonlainn Graonlainne Ghraonlainne nGraonlainne',
    GM: 'Gaimbia Ghaimbia nGaimbia',
    GN: 'Guine Ghuine nGuine',
    GQ:
      'Guine_Mheánchiorclach Guine_Meánchiorclaí Guine_Mheánchriosach Ghuine_Mheánchiorclach ' +
      'Ghuine_Meánchiorclaí Ghuine_Mheánchriosach nGuine_Mheánchiorclach nGuine_Meánchiorclaí ' +
      'nGuine_Mheánchriosach',
    GR:
      'Gréig Ghréig nGréig Gréige Ghréige nGréige Poblacht_Heilléanach Poblachta_Heilléanach ' +
      'Phoblacht_Heilléanach bPoblacht_Heilléanach',
    GT: 'Guatamala Ghuatamala nGuatamala',
    GW: 'Guine_Bissau Ghuine_Bissau nGuine_Bissau',
    GY: 'Guáin Ghuáin nGuáin Guáine Ghuáine nGuáine',
    HK: 'Hong_Cong Sainréigiún_Riaracháin_Hong_Cong,_Daonphoblacht_na_Síne',
    HN: 'Hondúras',
    HR: 'Cróit Chróit gCróit Cróite Chróite gCróite',
    HT: 'Háítí',
    HU: 'Ungáir hUngáir nUngáir Ungáire hUngáire nUngáire',
    ID: 'Indinéis hIndinéis nIndinéis Indinéise hIndinéise nIndinéise',
    IE: 'Éire hÉireann Éireann Éirinn hÉirinn',
    IL: 'Iosrael hIosrael nIosrael',
    IN: 'India hIndia nIndia',
    IQ: 'Iaráic hIaráic nIaráic Iaráice hIaráice nIaráice',
    IR: 'Iaráin hIaráin nIaráin Iaráine hIaráine nIaráine',
    IS: 'Íoslainn hÍoslainn nÍoslainn Íoslainne hÍoslainne nÍoslainne',
    IT: 'Iodáil hIodáil nIodáil Iodáile hIodáile nIodáile',
    JM: 'Iamáice hIamáice nIamáice tIamáice',
    JO: 'Iordáin hIordáin nIordáin Iordáine hIordáine nIordáine',
    JP: 'Seapáin Sheapáin tSeapáin Seapáine Sheapáine tSeapáine',
    KE: 'Céinia Chéinia gCéinia',
    KG: 'Cirgeastáin Chirgeastáin gCirgeastáin Cirgeastáine Chirgeastáine gCirgeastáine',
    KH: 'Cambóid Chambóid gCambóid Cambóide Chambóide gCambóide',
    KI: 'Ciribeas Chiribeas gCiribeas',
    KM: 'Oileáin_Chomóra hOileáin_Chomóra nOileán_Chomóra Comóra',
    KN: 'San_Críostóir-Nimheas San_Críostóir_agus_Nimheas',
    KP:
      'Cóiré_Thuaidh Chóiré_Thuaidh gCóiré_Thuaidh Daon-Phoblacht_Dhaonlathach_na_Cóiré ' +
      'Daonphoblacht_Dhaonlathach_na_Cóiré Dhaonphoblacht_Dhaonlathach_na_Cóiré ' +
      'Poblacht_Dhaonlathach_Phobal_na_Cóiré Poblachta_Dhaonlathach_Phobal_na_Cóiré ' +
      'Phoblacht_Dhaonlathach_Phobal_na_Cóiré bPoblacht_Dhaonlathach_Phobal_na_Cóiré',
    KR:
      'Cóiré_Theas Chóiré_Theas gCóiré_Theas Cóiré Chóiré gCóiré Poblacht_na_Cóiré Poblachta_na_Cóiré ' +
      'Phoblacht_na_Cóiré bPoblacht_na_Cóiré',
    KW: 'Cuáit Chuáit gCuáit',
    KZ: 'Casacstáin Chasacstáin gCasacstáin Casacstáine Chasacstáine gCasacstáine',
    LA: 'Laos',
    LB: 'Liobáin Liobáine',
    LC: 'Saint_Lucia',
    LI: 'Lichtinstéin',
    LK: 'Srí_Lanca',
    LR: 'Libéir Libéire',
    LS: 'Leosóta',
    LT: 'Liotuáin Liotuáine',
    LU: 'Lucsamburg',
    LV: 'Laitvia',
    LY: 'Libia',
    MA: 'Maracó Mharacó',
    MC: 'Monacó Mhonacó',
    MD: 'Moldóiv Mholdóiv Moldóive Mholdóive',
    ME: 'Montainéagró Mhontainéagró',
    MG: 'Madagascar Mhadagascar',
    MH: 'Oileáin_Marshall hOileáin_Marshall nOileán_Marshall',
    MK:
      'Macadóin_Thuaidh Mhacadóin_Thuaidh Macadóine_Thuaidh Iar-Phoblacht_Iúgslavach_na_Macadóine ' +
      'hIar-Phoblachta_Iúgslavach_na_Macadóine Iar-Phoblachta_Iúgslavach_na_Macadóine',
    ML: 'Mailí Mhailí',
    MM: 'Maenmar Mhaenmar Maenmar_(Burma) Maenmar/Burma Mhaenmar/Burma Mhhaenmar/Burma Burma Bhurma mBurma',
    MN: 'Mongóil Mhongóil Mongóile Mhongóile',
    MO: 'Macao Sainréigiún_Riaracháin_Macao,_Daonphoblacht_na_Síne',
    MR: 'Máratáin Mháratáin Máratáine Mháratáine',
    MT: 'Málta Mhálta',
    MU: 'Oileán_Mhuirís nOileán_Mhuirís Muirís Mhuirís',
    MV: 'Oileáin_Mhaildíve hOileáin_Mhaildíve nOileán_Mhaildíve Maildív*',
    MW: 'Maláiv Mhaláiv Maláive Mhaláive',
    MX: 'Meicsiceo Mheicsiceo Stáit_Aontaithe_Mheicsiceo',
    MY: 'Malaeisia Mhalaeisia',
    MZ: 'Mósaimbíc Mhósaimbíc',
    NA: 'Namaib Namaibe',
    NE: 'Nígir Nígire',
    NG: 'Nigéir Nigéire',
    NI: 'Nicearagua',
    NL: 'Ísiltír Ísiltíre hÍsiltíre nÍsiltír nÍsiltíre',
    NO: 'Iorua hIorua',
    NP: 'Neipeal',
    NR: 'Nárú',
    NZ: 'Nua-Shéalainn Nua-Shéalainne',
    OM: 'Óman',
    PA: 'Panama Phanama bPanama',
    PE: 'Peiriú Pheiriú bPeiriú',
    PG: 'Nua-Ghuine_Phapua',
    PH: 'hOileáin_Fhilipíneacha Oileáin_Fhilipíneacha nOileán_Fhilipíneacha nOileán_Filipíneach',
    PK: 'Pacastáin Phacastáin bPacastáin Pacastáine Phacastáine bPacastáine',
    PL: 'Polainn Pholainn bPolainn Polainne Pholainne bPolainne',
    PS:
      'Críocha_Palaistíneacha Críocha_Palaistíneach gCríoch_Palaistíneacha gCríoch_Palaistíneach ' +
      'Chríocha_Palaistíneacha Chríocha_Palaistíneach Palaistín* Phalaistín* bPalaistín*',
    PT: 'Portaingéil Phortaingéil bPortaingéil Portaingéile Phortaingéile bPortaingéile',
    PW: 'Oileáin_Palau hOileáin_Palau nOileán_Palau Palau',
    PY: 'Paragua Pharagua bParagua',
    QA: 'Catar Chatar gCatar',
    RO: 'Rómáin Rómáine',
    RS: 'Seirbia tSeirbia',
    RU: 'Rúis Rúise Cónaidhm_na_Rúise Chónaidhm_na_Rúise gCónaidhm_na_Rúise',
    RW: 'Ruanda',
    SA: 'Araib_Shádach hAraibe_Sádaí Araibe_Sádaí',
    SB: 'Oileáin_Sholaimh hOileáin_Sholaimh nOileán_Sholaimh Oileáin_Sholomón hOileáin_Sholomón',
    SC: 'Séiséil Séiséal',
    SD: 'Súdáin tSúdáin Súdáine',
    SE: 'Sualainn tSualainn Sualainne',
    SG: 'Singeapór',
    SI: 'Slóivéin tSlóivéin Slóivéine',
    SK:
      'Slóvaic tSlóvaic Slóvaice Poblacht_Shlóvacach Poblacht_Slóvacach Phoblacht_Shlóvacach ' +
      'Phoblacht_Slóvacach bPoblacht_Shlóvacach bPoblacht_Slóvacach Poblachta_Slóvacaí Poblacht_na_Slóvaice ' +
      'Poblachta_na_Slóvaice Phoblacht_na_Slóvaice bPoblacht_na_Slóvaice',
    SL: 'Siarra_Leon tSiarra_Leon',
    SM: 'San_Mairíne',
    SN: 'Seineagáil tSeineagáil Seineagáile',
    SO: 'Somáil tSomáil Somáile',
    SR: 'Suranam',
    SS: 'Súdáin_Theas tSúdáin_Theas Súdáine_Theas',
    ST:
      'São_Tomé_agus_Príncipe São_Tomé_agus_Principe São_Tome_agus_Príncipe São_Tome_agus_Principe ' +
      'Sao_Tomé_agus_Príncipe Sao_Tomé_agus_Principe Sao_Tome_agus_Príncipe Sao_Tome_agus_Principe',
    SV: 'Salvadóir tSalvadóir Salvadóire',
    SY:
      'Siria tSiria Poblacht_Arabach_na_Siria Poblachta_Arabach_na_Siria Phoblacht_Arabach_na_Siria ' +
      'bPoblacht_Arabach_na_Siria',
    SZ: 'Esuaitíní Suasalainn tSuasalainn Suasalainne',
    TD: 'Sead tSead',
    TG: 'Tóga Thóga dTóga',
    TH: 'Téalainn Théalainn dTéalainn Téalainne Théalainne dTéalainne',
    TJ: 'Táidsíceastáin Tháidsíceastáin dTáidsíceastáin Táidsíceastáine Tháidsíceastáine dTáidsíceastáine',
    TL: 'Tíomór_Thoir Thíomór_Thoir dTíomór_Thoir Tíomór-Leste Thíomór-Leste dTíomór-Leste Timor-Leste',
    TM: 'Tuircméanastáin Thuircméanastáin dTuircméanastáin Tuircméanastáine Thuircméanastáine dTuircméanastáine',
    TN: 'Tuinéis Thuinéis dTuinéis Tuinéise Thuinéise dTuinéise',
    TO: 'Tonga Thonga dTonga',
    TR: 'Tuirc Thuirc dTuirc Tuirce Thuirce dTuirce',
    TT:
      'Oileán_na_Tríonóide_agus_Tobága nOileán_na_Tríonóide_agus_Tobága Oileáin_na_Tríonóide_agus_Tobága ' +
      'hOileáin_na_Tríonóide_agus_Tobága',
    TV: 'Túvalú Thúvalú dTúvalú',
    TW: 'Téaváin Théaváin dTéaváin Téaváine Théaváine dTéaváine',
    TZ: 'Tansáin Thansáin dTansáin Tansáine Thansáine dTansáine',
    UA: 'Úcráin hÚcráin nÚcráin Úcráine hÚcráine nÚcráine',
    UG: 'Uganda',
    US: 'Stáit_Aontaithe Stát_Aontaithe Stáit_Aontaithe_Mheiriceá Stát_Aontaithe_Mheiriceá',
    UY: 'Uragua hUragua',
    UZ: 'Úisbéiceastáin hÚisbéiceastáin nÚisbéiceastáin Úisbéiceastáine hÚisbéiceastáine nÚisbéiceastáine',
    VA:
      'Cathair_na_Vatacáine Chathair_na_Vatacáine gCathair_na_Vatacáine Cathrach_na_Vatacáine ' +
      'Stát_Chathair_na_Vatacáine Stát_Cathair_na_Vatacáine Stáit_Chathair_na_Vatacáine ' +
      'Stáit_Cathair_na_Vatacáine Vatacáin Vatacáine Suí_Naofa tSuí_Naofa',
    VC: 'San_Uinseann_agus_na_Greanáidíní San_Uinseann_agus_Greanáidíní',
    VE: 'Veiniséala',
    VN: 'Vítneam',
    VU: 'Vanuatú',
    WS: 'Samó',
    XK: 'Cosaiv Chosaiv gCosaiv Cosaive Cosav Chosav Kosovo Cosaiveo Chosaiveo gCosaiveo',
    YE: 'Éimin hÉimin hÉimine Éimine',
    ZA: 'Afraic_Theas hAfraic_Theas hAfraice_Theas Afraice_Theas',
    ZM: 'Saimbia tSaimbia',
    ZW: 'Siombáib tSiombáib Siombáibe',
  },
  others:
    'Tuaisceart_Éireann Thuaisceart_Éireann dTuaisceart_Éireann Tuaiscirt_Éireann Murascaill_Mheicsiceo ' +
    'Murascaill_na_Guine Mhurascaill_Mheicsiceo Mhurascaill_na_Guine Guáin_na_Fraince Ghuáin_na_Fraince ' +
    'nGuáin_na_Fraince Samó_Mheiriceá Nua-Ghuine New_Mexico Norfolk_Island Christmas_Island Long_Island ' +
    'Rhode_Island Muir_Éireann Mhuir_Éireann Colóim_Bhriotanach Colóim_Briotanaí Cholóim_Bhriotanach ' +
    'Cholóim_Briotanaí Colóime_Bhriotanach Colóime_Briotanaí an_Ísiltír_Chairibeach ' +
    'An_tSeoirsia_Theas_agus_Oileáin_Sandwich_Theas Polainéis_na_Fraince',
  ordinary: '',
}
