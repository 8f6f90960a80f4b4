import type { Locale } from '../locale.ts'

/**
 * Spanish, read against CLDR 48 (months, spelled-out numbers), the Interinstitutional Style Guide and the corpora (GDPR
 * proposal, UDHR, CC legal code). `n.o`, `5.o` and `no` are what becomes of `n.º` and `5.º` in EUR-Lex HTML.
 */
export const es: Locale = {
  language: 'es',
  name: 'Spanish',
  decimal: ',',
  numerals: {
    // Left out: un, una, uno (article, pronoun), miles, cientos, millares (no definite number).
    cardinals: {
      0: 'cero',
      2: 'dos ambos ambas',
      3: 'tres',
      4: 'cuatro',
      5: 'cinco',
      6: 'seis',
      7: 'siete',
      8: 'ocho',
      9: 'nueve',
      10: 'diez',
      11: 'once',
      12: 'doce',
      13: 'trece',
      14: 'catorce',
      15: 'quince',
      16: 'dieciséis dieciseis',
      17: 'diecisiete',
      18: 'dieciocho',
      19: 'diecinueve',
      20: 'veinte',
      21: 'veintiuno veintiuna veintiún veintiun',
      22: 'veintidós veintidos',
      23: 'veintitrés veintitres',
      24: 'veinticuatro',
      25: 'veinticinco',
      26: 'veintiséis veintiseis',
      27: 'veintisiete',
      28: 'veintiocho',
      29: 'veintinueve',
      30: 'treinta',
      40: 'cuarenta',
      50: 'cincuenta',
      60: 'sesenta',
      70: 'setenta',
      80: 'ochenta',
      90: 'noventa',
      100: 'cien ciento',
      200: 'doscientos doscientas',
      300: 'trescientos trescientas',
      400: 'cuatrocientos cuatrocientas',
      500: 'quinientos quinientas',
      600: 'seiscientos seiscientas',
      700: 'setecientos setecientas',
      800: 'ochocientos ochocientas',
      900: 'novecientos novecientas',
      1000: 'mil',
      1000000: 'millón millones',
      1000000000: 'millardo millardos',
      1000000000000: 'billón billones',
    },
    bound: {
      1: 'un una uno ún',
      2: 'dós',
      3: 'trés',
      6: 'séis',
    },
    joiners: 'y',
    // Left out: segundos (time), terceros, terceras (third parties), cuartos, quintos, décimos, décimas (fractions).
    ordinals: {
      1: 'primer primero primera primeros primeras',
      2: 'segundo segunda segundas',
      3: 'tercer tercero tercera',
      4: 'cuarto cuarta cuartas',
      5: 'quinto quinta quintas',
      6: 'sexto sexta sextos sextas',
      7: 'séptimo séptima séptimos séptimas',
      8: 'octavo octava octavos octavas',
      9: 'noveno novena novenos novenas',
      10: 'décimo décima',
      11: 'undécimo undécima undécimos undécimas decimoprimer*',
      12: 'duodécimo duodécima duodécimos duodécimas decimosegund*',
      13: 'decimotercer* décimo_tercer* décima_tercera',
      14: 'decimocuart* décimo_cuart* décima_cuarta',
      15: 'decimoquint* décimo_quint* décima_quinta',
      16: 'decimosext* décimo_sext* décima_sexta',
      17: 'decimoséptim* décimo_séptim* décima_séptima',
      18: 'decimoctav* decimooctav* décimo_octav* décima_octava',
      19: 'decimonoven* décimo_noven* décima_novena',
      20: 'vigésimo vigésima vigésimos vigésimas',
      21: 'vigesimoprimer* vigésimo_primer* vigésima_primera',
      22: 'vigesimosegund* vigésimo_segund* vigésima_segunda',
      23: 'vigesimotercer* vigésimo_tercer* vigésima_tercera',
      24: 'vigesimocuart* vigésimo_cuart* vigésima_cuarta',
      25: 'vigesimoquint* vigésimo_quint* vigésima_quinta',
      26: 'vigesimosext* vigésimo_sext* vigésima_sexta',
      27: 'vigesimoséptim* vigésimo_séptim* vigésima_séptima',
      28: 'vigesimoctav* vigesimooctav* vigésimo_octav* vigésima_octava',
      29: 'vigesimonoven* vigésimo_noven* vigésima_novena',
      30: 'trigésimo trigésima trigésimos trigésimas',
      40: 'cuadragésimo cuadragésima cuadragésimos cuadragésimas',
      50: 'quincuagésimo quincuagésima quincuagésimos quincuagésimas',
      60: 'sexagésimo sexagésima sexagésimos sexagésimas',
      70: 'septuagésimo septuagésima septuagésimos septuagésimas',
      80: 'octogésimo octogésima octogésimos octogésimas',
      90: 'nonagésimo nonagésima nonagésimos nonagésimas',
      100: 'centésimo centésima',
    },
    // Left out: doble, triple (adjectives: doble imposición).
    multiples: {
      1: 'primera_vez',
      2: 'dos_veces segunda_vez',
      3: 'tres_veces tercera_vez',
      4: 'cuatro_veces cuarta_vez',
      5: 'cinco_veces quinta_vez',
      10: 'diez_veces',
    },
    ordinalMarks: 'º ª .º .ª ° .° .o er .er',
    idioms:
      'en_primer_lugar en_segundo_lugar en_tercer_lugar en_cuarto_lugar en_quinto_lugar en_primer_término ' +
      'tercer_país tercer_estado tercer_mundo tercera_edad tercer_sector un_tercero dicho_tercero ese_tercero ' +
      'este_tercero aquel_tercero al_tercero del_tercero por_el_tercero tercero_interesado tercero_independiente ' +
      'tercera_persona país_tercero estado_tercero parte_tercera cualquier_tercero ningún_tercero otro_tercero ' +
      'tercera_parte tercero_de_buena_fe cuarta_parte quinta_parte sexta_parte octava_parte décima_parte ' +
      'centésima_parte dos_tercios dos_terceras_partes tres_cuartos tres_cuartas_partes dos_quintos ' +
      'dos_quintas_partes tres_quintos tres_quintas_partes cuatro_quintos cuatro_quintas_partes cuarto_de_hora ' +
      'primera_instancia segunda_instancia primer_grado segundo_grado primer_ministro primera_ministra ' +
      'primeros_ministros primeras_ministras primera_vista primera_mano segunda_mano primera_necesidad ' +
      'primeros_auxilios primera_infancia primera_línea primer_plano segundo_plano primer_orden por_segundo ' +
      'cada_segundo milésima_de_segundo décima_de_segundo décimas_de_segundo sin_segundas tolerancia_cero ' +
      'cero_emisiones emisiones_cero emisión_cero emisión_cero_neta partir_de_cero desde_cero dos_a_dos ' +
      'de_dos_en_dos una_de_dos mil_y_una',
  },
  dates: {
    months: [
      'enero ene',
      'febrero feb febr',
      'marzo mar',
      'abril abr',
      'mayo may',
      'junio jun',
      'julio jul',
      'agosto ago',
      'septiembre setiembre sept sep set',
      'octubre oct',
      'noviembre nov',
      'diciembre dic',
    ],
    particles: 'de del',
    yearWords: 'año',
    dayWords: 'día el',
    orders: ['dmy'],
  },
  references: {
    acts: {
      regulation:
        'reglamento reglamentos reglamento_delegado reglamentos_delegados reglamento_de_ejecución ' +
        'reglamentos_de_ejecución',
      directive:
        'directiva directivas directiva_delegada directivas_delegadas directiva_de_ejecución ' +
        'directivas_de_ejecución',
      decision:
        'decisión decisiones decisión_delegada decisiones_delegadas decisión_de_ejecución ' + 'decisiones_de_ejecución',
      recommendation: 'recomendación recomendaciones',
      'framework-decision': 'decisión_marco decisiones_marco decisión-marco decisiones-marco',
      'joint-action': 'acción_común acciones_comunes',
      'common-position': 'posición_común posiciones_comunes',
    },
    domains: {
      EU: 'ue',
      EC: 'ce',
      EEC: 'cee',
      Euratom: 'euratom ceea',
      ECSC: 'ceca',
      CFSP: 'pesc',
      JHA: 'jai',
    },
    subdivisions: {
      article: 'artículo artículos articulo articulos art. arts.',
      paragraph: 'apartado apartados apdo. apdos. apart.',
      subparagraph: 'párrafo párrafos',
      point: 'letra letras punto puntos inciso incisos',
      indent: 'guion guiones guión',
      sentence: 'frase frases',
      recital: 'considerando considerandos',
      annex: 'anexo anexos',
      part: 'parte partes',
      title: 'título títulos',
      chapter: 'capítulo capítulos cap.',
      section: 'sección secciones subsección subsecciones',
      appendix: 'apéndice apéndices',
      table: 'cuadro cuadros tabla tablas',
      footnote:
        'nota notas nota_a_pie_de_página notas_a_pie_de_página nota_al_pie notas_al_pie nota_a_pie ' +
        'nota_de_pie_de_página',
      protocol: 'protocolo protocolos',
    },
    numberFirst: [],
    numberSigns: 'n.º n.os n.ºs nº nºs n° n.° n.o no núm. núms. número números',
    journal: 'do doue doce diario_oficial',
    page: 'p. pp. pág. págs. página páginas',
    rangeWords: 'a al hasta',
    listWords: 'y e o u y/o así_como',
    rangeStarts: 'del desde',
  },
  percentWords: 'por_ciento por_cien por_100 por_mil',
  pointLetters: '',
  conjunctions: 'y e o u ni y/o',
  // No word regularly stands twice in written law; these do in ordinary prose.
  doubledWords: 'casi muy tal',
  abbreviations:
    'art. arts. apdo. apdos. apart. núm. núms. n.º n.os n.o pág. págs. p. pp. ss. sigs. cap. vol. vols. ' +
    'fig. cf. cfr. ej. p._ej. v._gr. op._cit. ibíd. ibid. aprox. máx. mín. sr. sra. sres. sras. d. dña. dr. dra. ' +
    'prof. excmo. excma. avda. tel. ee._uu. ref. aptdo. a._m. p._m. a.m. p.m. s.a. s._a.',
}
