import type { Locale } from '../locale.ts'

/**
 * Portuguese of Portugal, with the Brazilian spellings of numbers; read against CLDR 48 (pt-PT), the Interinstitutional
 * Style Guide and the corpora (GDPR proposal, UDHR, CC legal code). Spellings from before 2009 (`directiva`, `acção`)
 * stay in. `n.o` and `5.o` are what becomes of `n.º` and `5.º` in EUR-Lex HTML.
 */
export const pt: Locale = {
  language: 'pt',
  name: 'Portuguese',
  decimal: ',',
  numerals: {
    // Left out: um, uma (article), milhares, centenas (no definite number).
    cardinals: {
      0: 'zero',
      2: 'dois duas ambos ambas',
      3: 'três',
      4: 'quatro',
      5: 'cinco',
      6: 'seis',
      7: 'sete',
      8: 'oito',
      9: 'nove',
      10: 'dez',
      11: 'onze',
      12: 'doze',
      13: 'treze',
      14: 'catorze quatorze',
      15: 'quinze',
      16: 'dezasseis dezesseis',
      17: 'dezassete dezessete',
      18: 'dezoito',
      19: 'dezanove dezenove',
      20: 'vinte',
      30: 'trinta',
      40: 'quarenta',
      50: 'cinquenta cinqüenta',
      60: 'sessenta',
      70: 'setenta',
      80: 'oitenta',
      90: 'noventa',
      100: 'cem cento',
      200: 'duzentos duzentas',
      300: 'trezentos trezentas',
      400: 'quatrocentos quatrocentas',
      500: 'quinhentos quinhentas',
      600: 'seiscentos seiscentas',
      700: 'setecentos setecentas',
      800: 'oitocentos oitocentas',
      900: 'novecentos novecentas',
      1000: 'mil',
      1000000: 'milhão milhões',
      // Brazil; Portugal says mil milhões.
      1000000000: 'bilhão bilhões',
      1000000000000: 'bilião biliões trilhão trilhões',
    },
    bound: {
      1: 'um uma',
    },
    joiners: 'e',
    // Left out: segundos (time), terceiros, terceiras (third parties), quartos, quintos, décimos, décimas (fractions).
    ordinals: {
      1: 'primeiro primeira primeiros primeiras',
      2: 'segundo segunda segundas',
      3: 'terceiro terceira',
      4: 'quarto quarta quartas',
      5: 'quinto quinta quintas',
      6: 'sexto sexta sextos sextas',
      7: 'sétimo sétima sétimos sétimas',
      8: 'oitavo oitava oitavos oitavas',
      9: 'nono nona nonos nonas',
      10: 'décimo décima',
      11: 'undécim* décimo_primeir* décima_primeira',
      12: 'duodécim* décimo_segund* décima_segunda',
      13: 'décimo_terceir* décima_terceira',
      14: 'décimo_quart* décima_quarta',
      15: 'décimo_quint* décima_quinta',
      16: 'décimo_sext* décima_sexta',
      17: 'décimo_sétim* décima_sétima',
      18: 'décimo_oitav* décima_oitava',
      19: 'décimo_non* décima_nona',
      20: 'vigésimo vigésima vigésimos vigésimas',
      21: 'vigésimo_primeir* vigésima_primeira',
      22: 'vigésimo_segund* vigésima_segunda',
      23: 'vigésimo_terceir* vigésima_terceira',
      24: 'vigésimo_quart* vigésima_quarta',
      25: 'vigésimo_quint* vigésima_quinta',
      26: 'vigésimo_sext* vigésima_sexta',
      27: 'vigésimo_sétim* vigésima_sétima',
      28: 'vigésimo_oitav* vigésima_oitava',
      29: 'vigésimo_non* vigésima_nona',
      30: 'trigésimo trigésima trigésimos trigésimas',
      40: 'quadragésimo quadragésima quadragésimos quadragésimas',
      50: 'quinquagésimo quinquagésima quinquagésimos quinquagésimas',
      60: 'sexagésimo sexagésima sexagésimos sexagésimas',
      70: 'septuagésimo septuagésima setuagésimo setuagésima',
      80: 'octogésimo octogésima octogésimos octogésimas',
      90: 'nonagésimo nonagésima nonagésimos nonagésimas',
      100: 'centésimo centésima',
    },
    // Left out: dobro, duplo, triplo (adjectives: dupla tributação).
    multiples: {
      1: 'primeira_vez',
      2: 'duas_vezes segunda_vez',
      3: 'três_vezes terceira_vez',
      4: 'quatro_vezes quarta_vez',
      5: 'cinco_vezes quinta_vez',
      10: 'dez_vezes',
    },
    ordinalMarks: '.º .ª º ª ° .° .o .a .os .as',
    // segundo is also "according to": then an article, a pronoun or one of these nouns follows.
    idioms:
      'em_primeiro_lugar em_segundo_lugar em_terceiro_lugar em_quarto_lugar em_quinto_lugar segundo_o ' +
      'segundo_a segundo_os segundo_as segundo_um segundo_uma segundo_uns segundo_umas segundo_este segundo_esta ' +
      'segundo_estes segundo_estas segundo_esse segundo_essa segundo_esses segundo_essas segundo_aquele ' +
      'segundo_aquela segundo_tal segundo_tais segundo_qual segundo_quais segundo_quem segundo_que segundo_cada ' +
      'segundo_outro segundo_outros segundo_outras segundo_algum segundo_alguns segundo_algumas segundo_ele ' +
      'segundo_ela segundo_eles segundo_elas segundo_critérios segundo_princípios segundo_normas segundo_regras ' +
      'segundo_procedimentos segundo_métodos segundo_modalidades segundo_condições segundo_técnicas segundo_dados ' +
      'segundo_informações segundo_estimativas segundo_estudos segundo_calendário segundo_padrões segundo_processos ' +
      'segundo_processo_equivalente segundo_determinad* segundo_diferentes segundo_diversos segundo_diversas ' +
      'segundo_jurisprudência segundo_se segundo_consta segundo_parece segundo_seja país_terceiro estado_terceiro ' +
      'terceiro_país terceiro_estado um_terceiro esse_terceiro este_terceiro desse_terceiro deste_terceiro ' +
      'referido_terceiro qualquer_terceiro nenhum_terceiro outro_terceiro terceiro_interessado terceiro_independente ' +
      'terceiro_de_boa-fé terceira_pessoa parte_terceira terceira_parte terceiro_mundo terceira_idade terceiro_setor ' +
      'terceiro_sector entidade_terceira empresa_terceira segunda-feira segundas-feiras quarta-feira quartas-feiras ' +
      'quinta-feira quintas-feiras sexta-feira sextas-feiras dois_terços três_quartos dois_quintos três_quintos ' +
      'quatro_quintos quarta_parte quinta_parte sexta_parte oitava_parte décima_parte centésima_parte quarto_de_hora ' +
      'primeira_instância segunda_instância primeiro_grau segundo_grau primeiro-ministro primeira-ministra ' +
      'primeiros-ministros primeiras-ministras primeiro_ministro primeira_vista primeira_mão segunda_mão ' +
      'primeira_necessidade primeiros_socorros primeira_infância primeira_linha primeiro_plano segundo_plano ' +
      'por_segundo cada_segundo décima_de_segundo décimas_de_segundo tolerância_zero emissões_zero zero_emissões ' +
      'emissão_zero partir_do_zero do_zero dois_a_dois',
  },
  dates: {
    months: [
      'janeiro jan',
      'fevereiro fev',
      'março mar',
      'abril abr',
      'maio mai',
      'junho jun',
      'julho jul',
      'agosto ago',
      'setembro set',
      'outubro out',
      'novembro nov',
      'dezembro dez',
    ],
    particles: 'de do',
    yearWords: 'ano',
    dayWords: 'dia o',
    orders: ['dmy'],
  },
  references: {
    acts: {
      regulation:
        'regulamento regulamentos regulamento_delegado regulamentos_delegados regulamento_de_execução ' +
        'regulamentos_de_execução',
      directive:
        'diretiva diretivas directiva directivas diretiva_delegada diretivas_delegadas diretiva_de_execução ' +
        'diretivas_de_execução directiva_de_execução',
      decision: 'decisão decisões decisão_delegada decisões_delegadas decisão_de_execução decisões_de_execução',
      recommendation: 'recomendação recomendações',
      'framework-decision': 'decisão-quadro decisões-quadro decisão_quadro decisões_quadro',
      'joint-action': 'ação_comum ações_comuns acção_comum acções_comuns',
      'common-position': 'posição_comum posições_comuns',
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
    // Left out: período "sentence" (also of time: período 2014-2020), número (also of telephones).
    subdivisions: {
      article: 'artigo artigos art. arts. art.º',
      paragraph: 'n.º n.os n.ºs nº nºs n° n.° n.o',
      subparagraph: 'parágrafo parágrafos subparágrafo subparágrafos',
      point: 'alínea alíneas al. als. subalínea subalíneas ponto pontos',
      indent: 'travessão travessões',
      sentence: 'frase frases',
      recital: 'considerando considerandos',
      annex: 'anexo anexos',
      part: 'parte partes',
      title: 'título títulos',
      chapter: 'capítulo capítulos cap.',
      section: 'cláusula cláusulas secção secções seção seções subsecção subsecções',
      appendix: 'apêndice apêndices',
      table: 'quadro quadros tabela tabelas',
      footnote: 'nota notas nota_de_rodapé notas_de_rodapé nota_de_pé_de_página notas_de_pé_de_página',
      protocol: 'protocolo protocolos',
    },
    numberFirst: [],
    numberSigns: 'n.º n.os n.ºs nº nºs n° n.° n.o num. número números',
    journal: 'jo joue joce jornal_oficial',
    page: 'p. pp. pág. págs. página páginas',
    rangeWords: 'a ao à até',
    listWords: 'e ou e/ou bem_como assim_como',
    rangeStarts: 'de desde',
  },
  percentWords: 'por_cento porcento por_mil',
  pointLetters: '',
  conjunctions: 'e ou nem e/ou',
  doubledWords: 'nos',
  abbreviations:
    'art. arts. art.º n.º n.os n.ºs n.o al. als. pág. págs. p. pp. ss. segs. cap. vol. vols. fig. cf. ' +
    'cfr. ex. p._ex. v._g. op._cit. ibid. aprox. máx. mín. sr. sra. srs. sras. dr. dra. prof. eng. exmo. exma. av. ' +
    'tel. ref. proc. col. colet. s.a. s._a. lda. a.c. d.c. a._c. d._c. num.',
}
