import type { Locale } from '../locale.ts'

/**
 * Slovak. Months and separators after CLDR, abbreviations and treaty brackets after the Interinstitutional Style Guide,
 * word forms of EU law, checked against the corpora (GDPR proposal, UDHR).
 */
export const sk: Locale = {
  language: 'sk',
  name: 'Slovak',
  decimal: ',',
  numerals: {
    // Left out: jeden, jedna, jedno (pronoun, article), dvojaký, dvojitý, desiatky, stovky (no definite number),
    // desaťročie "decade". The plurals of persons (piati, šiesti) are ordinals as well and stand here.
    cardinals: {
      0: 'nula nuly nule nulu nulou núl nulám nulách nulami',
      2:
        'dva dve dvaja dvoch dvom dvoma oba obe obaja oboch obom oboma obidva obidve obidvaja obidvoch obidvom ' +
        'obidvoma dvoje oboje dvojročn* dvojmesačn* dvojtýždňov* dvojdňov* dvojhodinov* dvojčlenn*',
      3: 'tri traja troch trom troma tromi troje trojročn* trojmesačn* trojtýždňov* trojdňov* trojhodinov* trojčlenn*',
      4:
        'štyri štyria štyroch štyrom štyrmi štvoro štvorročn* štvormesačn* štvortýždňov* štvordňov* štvorhodinov* ' +
        'štvorčlenn*',
      5: 'päť piati piatich piatim piatimi pätoro päťročn* päťmesačn* päťtýždňov* päťdňov* päťhodinov* päťčlenn*',
      6: 'šesť šiesti šiestich šiestim šiestimi šestoro šesťročn* šesťmesačn* šesťtýždňov* šesťdňov* šesťhodinov*',
      7:
        'sedem siedmi siedmich siedmim siedmimi sedmoro sedemročn* sedemmesačn* sedemtýždňov* sedemdňov* ' +
        'sedemhodinov*',
      8: 'osem ôsmi ôsmich ôsmim ôsmimi osmoro osemročn* osemmesačn* osemtýždňov* osemdňov* osemhodinov*',
      9:
        'deväť deviati deviatich deviatim deviatimi devätoro deväťročn* deväťmesačn* deväťtýždňov* deväťdňov* ' +
        'deväťhodinov*',
      10:
        'desať desiati desiatich desiatim desiatimi desatoro desaťročn* desaťmesačn* desaťtýždňov* desaťdňov* ' +
        'desaťhodinov*',
      11: 'jedenásť jedenásti jedenástich jedenástim jedenástimi',
      12:
        'dvanásť dvanásti dvanástich dvanástim dvanástimi tucet tucta tuctu tuctom dvanásťročn* dvanásťmesačn* ' +
        'dvanásťtýždňov* dvanásťdňov* dvanásťhodinov*',
      13: 'trinásť trinásti trinástich trinástim trinástimi',
      14:
        'štrnásť štrnásti štrnástich štrnástim štrnástimi štrnásťročn* štrnásťmesačn* štrnásťtýždňov* štrnásťdňov* ' +
        'štrnásťhodinov*',
      15:
        'pätnásť pätnásti pätnástich pätnástim pätnástimi pätnásťročn* pätnásťmesačn* pätnásťtýždňov* pätnásťdňov* ' +
        'pätnásťhodinov*',
      16: 'šestnásť šestnásti šestnástich šestnástim šestnástimi',
      17: 'sedemnásť sedemnásti sedemnástich sedemnástim sedemnástimi',
      18:
        'osemnásť osemnásti osemnástich osemnástim osemnástimi osemnásťročn* osemnásťmesačn* osemnásťtýždňov* ' +
        'osemnásťdňov* osemnásťhodinov*',
      19: 'devätnásť devätnásti devätnástich devätnástim devätnástimi',
      20:
        'dvadsať dvadsiati dvadsiatich dvadsiatim dvadsiatimi dvadsaťročn* dvadsaťmesačn* dvadsaťtýždňov* ' +
        'dvadsaťdňov* dvadsaťhodinov*',
      30:
        'tridsať tridsiati tridsiatich tridsiatim tridsiatimi tridsaťročn* tridsaťmesačn* tridsaťtýždňov* ' +
        'tridsaťdňov* tridsaťhodinov*',
      40: 'štyridsať štyridsiati štyridsiatich štyridsiatim štyridsiatimi',
      50: 'päťdesiat päťdesiati päťdesiatich päťdesiatim päťdesiatimi',
      60: 'šesťdesiat šesťdesiati šesťdesiatich šesťdesiatim šesťdesiatimi',
      70: 'sedemdesiat sedemdesiati sedemdesiatich sedemdesiatim sedemdesiatimi',
      80: 'osemdesiat osemdesiati osemdesiatich osemdesiatim osemdesiatimi',
      90: 'deväťdesiat deväťdesiati deväťdesiatich deväťdesiatim deväťdesiatimi',
      100: 'sto',
      200: 'dvesto',
      300: 'tristo',
      400: 'štyristo',
      500: 'päťsto',
      600: 'šesťsto',
      700: 'sedemsto',
      800: 'osemsto',
      900: 'deväťsto',
      1000: 'tisíc tisíca tisícu tisíci tisícom tisíce tisícov tisícoch tisícmi tis',
      1000000: 'milión milióna miliónu milióne miliónom milióny miliónov miliónoch miliónmi mil mio',
      1000000000: 'miliarda miliardy miliarde miliardu miliardou miliárd miliardám miliardách miliardami mld',
      1000000000000: 'bilión bilióna biliónu bilióne biliónom bilióny biliónov biliónoch biliónmi',
    },
    bound: {
      1: 'jeden jedna jedno jedného jednému jednom jedným jednej jednu jednou',
    },
    joiners: '',
    // druhý is "the other" with the words listed among the idioms; druhom is also a form of druh "kind" and stands only
    // with a noun. štvrtí is left out: it is a form of štvrť "quarter of a town".
    ordinals: {
      1: 'prvý prvého prvému prvom prvým prvá prvej prvú prvou prvé prvých prvými prví',
      2:
        'druhý druhého druhému druhým druhá druhej druhú druhou druhé druhých druhými druhí druhom_pododseku ' +
        'druhom_odseku druhom_písmene druhom_bode druhom_roku druhom_polroku druhom_štvrťroku druhom_mesiaci ' +
        'druhom_dni druhom_týždni druhom_období druhom_čítaní druhom_stĺpci druhom_riadku druhom_prípade ' +
        'druhom_článku druhom_diele druhom_kole',
      3: 'tretí tretieho tretiemu treťom tretím tretia tretej tretiu treťou tretie tretích tretími',
      4: 'štvrtý štvrtého štvrtému štvrtom štvrtým štvrtá štvrtej štvrtú štvrtou štvrté štvrtých štvrtými',
      5: 'piaty piateho piatemu piatom piatym piata piatej piatu piatou piate piatych piatymi',
      6: 'šiesty šiesteho šiestemu šiestom šiestym šiesta šiestej šiestu šiestou šieste šiestych šiestymi',
      7: 'siedmy siedmeho siedmemu siedmom siedmym siedma siedmej siedmu siedmou siedme siedmych siedmymi',
      8: 'ôsmy ôsmeho ôsmemu ôsmom ôsmym ôsma ôsmej ôsmu ôsmou ôsme ôsmych ôsmymi',
      9: 'deviaty deviateho deviatemu deviatom deviatym deviata deviatej deviatu deviatou deviate deviatych deviatymi',
      10: 'desiaty desiateho desiatemu desiatom desiatym desiata desiatej desiatu desiatou desiate desiatych desiatymi',
      11:
        'jedenásty jedenásteho jedenástemu jedenástom jedenástym jedenásta jedenástej jedenástu jedenástou jedenáste ' +
        'jedenástych jedenástymi',
      12:
        'dvanásty dvanásteho dvanástemu dvanástom dvanástym dvanásta dvanástej dvanástu dvanástou dvanáste ' +
        'dvanástych dvanástymi',
      13:
        'trinásty trinásteho trinástemu trinástom trinástym trinásta trinástej trinástu trinástou trináste ' +
        'trinástych trinástymi',
      14:
        'štrnásty štrnásteho štrnástemu štrnástom štrnástym štrnásta štrnástej štrnástu štrnástou štrnáste ' +
        'štrnástych štrnástymi',
      15:
        'pätnásty pätnásteho pätnástemu pätnástom pätnástym pätnásta pätnástej pätnástu pätnástou pätnáste ' +
        'pätnástych pätnástymi',
      16:
        'šestnásty šestnásteho šestnástemu šestnástom šestnástym šestnásta šestnástej šestnástu šestnástou šestnáste ' +
        'šestnástych šestnástymi',
      17:
        'sedemnásty sedemnásteho sedemnástemu sedemnástom sedemnástym sedemnásta sedemnástej sedemnástu sedemnástou ' +
        'sedemnáste sedemnástych sedemnástymi',
      18:
        'osemnásty osemnásteho osemnástemu osemnástom osemnástym osemnásta osemnástej osemnástu osemnástou osemnáste ' +
        'osemnástych osemnástymi',
      19:
        'devätnásty devätnásteho devätnástemu devätnástom devätnástym devätnásta devätnástej devätnástu devätnástou ' +
        'devätnáste devätnástych devätnástymi',
      20:
        'dvadsiaty dvadsiateho dvadsiatemu dvadsiatom dvadsiatym dvadsiata dvadsiatej dvadsiatu dvadsiatou dvadsiate ' +
        'dvadsiatych dvadsiatymi',
      21:
        'dvadsiaty_prvý dvadsiateho_prvého dvadsiatemu_prvému dvadsiatom_prvom dvadsiatym_prvým dvadsiata_prvá ' +
        'dvadsiatej_prvej dvadsiatu_prvú dvadsiatou_prvou dvadsiate_prvé dvadsiatych_prvých dvadsiatymi_prvými',
      22:
        'dvadsiaty_druhý dvadsiateho_druhého dvadsiatemu_druhému dvadsiatom_druhom dvadsiatym_druhým dvadsiata_druhá ' +
        'dvadsiatej_druhej dvadsiatu_druhú dvadsiatou_druhou dvadsiate_druhé dvadsiatych_druhých dvadsiatymi_druhými',
      23:
        'dvadsiaty_tretí dvadsiateho_tretieho dvadsiatemu_tretiemu dvadsiatom_treťom dvadsiatym_tretím ' +
        'dvadsiata_tretia dvadsiatej_tretej dvadsiatu_tretiu dvadsiatou_treťou dvadsiate_tretie dvadsiatych_tretích ' +
        'dvadsiatymi_tretími',
      24:
        'dvadsiaty_štvrtý dvadsiateho_štvrtého dvadsiatemu_štvrtému dvadsiatom_štvrtom dvadsiatym_štvrtým ' +
        'dvadsiata_štvrtá dvadsiatej_štvrtej dvadsiatu_štvrtú dvadsiatou_štvrtou dvadsiate_štvrté ' +
        'dvadsiatych_štvrtých dvadsiatymi_štvrtými',
      25:
        'dvadsiaty_piaty dvadsiateho_piateho dvadsiatemu_piatemu dvadsiatom_piatom dvadsiatym_piatym dvadsiata_piata ' +
        'dvadsiatej_piatej dvadsiatu_piatu dvadsiatou_piatou dvadsiate_piate dvadsiatych_piatych dvadsiatymi_piatymi',
      26:
        'dvadsiaty_šiesty dvadsiateho_šiesteho dvadsiatemu_šiestemu dvadsiatom_šiestom dvadsiatym_šiestym ' +
        'dvadsiata_šiesta dvadsiatej_šiestej dvadsiatu_šiestu dvadsiatou_šiestou dvadsiate_šieste ' +
        'dvadsiatych_šiestych dvadsiatymi_šiestymi',
      27:
        'dvadsiaty_siedmy dvadsiateho_siedmeho dvadsiatemu_siedmemu dvadsiatom_siedmom dvadsiatym_siedmym ' +
        'dvadsiata_siedma dvadsiatej_siedmej dvadsiatu_siedmu dvadsiatou_siedmou dvadsiate_siedme ' +
        'dvadsiatych_siedmych dvadsiatymi_siedmymi',
      28:
        'dvadsiaty_ôsmy dvadsiateho_ôsmeho dvadsiatemu_ôsmemu dvadsiatom_ôsmom dvadsiatym_ôsmym dvadsiata_ôsma ' +
        'dvadsiatej_ôsmej dvadsiatu_ôsmu dvadsiatou_ôsmou dvadsiate_ôsme dvadsiatych_ôsmych dvadsiatymi_ôsmymi',
      29:
        'dvadsiaty_deviaty dvadsiateho_deviateho dvadsiatemu_deviatemu dvadsiatom_deviatom dvadsiatym_deviatym ' +
        'dvadsiata_deviata dvadsiatej_deviatej dvadsiatu_deviatu dvadsiatou_deviatou dvadsiate_deviate ' +
        'dvadsiatych_deviatych dvadsiatymi_deviatymi',
      30:
        'tridsiaty tridsiateho tridsiatemu tridsiatom tridsiatym tridsiata tridsiatej tridsiatu tridsiatou tridsiate ' +
        'tridsiatych tridsiatymi',
      31:
        'tridsiaty_prvý tridsiateho_prvého tridsiatemu_prvému tridsiatom_prvom tridsiatym_prvým tridsiata_prvá ' +
        'tridsiatej_prvej tridsiatu_prvú tridsiatou_prvou tridsiate_prvé tridsiatych_prvých tridsiatymi_prvými',
      40:
        'štyridsiaty štyridsiateho štyridsiatemu štyridsiatom štyridsiatym štyridsiata štyridsiatej štyridsiatu ' +
        'štyridsiatou štyridsiate štyridsiatych štyridsiatymi',
      50:
        'päťdesiaty päťdesiateho päťdesiatemu päťdesiatom päťdesiatym päťdesiata päťdesiatej päťdesiatu päťdesiatou ' +
        'päťdesiate päťdesiatych päťdesiatymi',
      60:
        'šesťdesiaty šesťdesiateho šesťdesiatemu šesťdesiatom šesťdesiatym šesťdesiata šesťdesiatej šesťdesiatu ' +
        'šesťdesiatou šesťdesiate šesťdesiatych šesťdesiatymi',
      70:
        'sedemdesiaty sedemdesiateho sedemdesiatemu sedemdesiatom sedemdesiatym sedemdesiata sedemdesiatej ' +
        'sedemdesiatu sedemdesiatou sedemdesiate sedemdesiatych sedemdesiatymi',
      80:
        'osemdesiaty osemdesiateho osemdesiatemu osemdesiatom osemdesiatym osemdesiata osemdesiatej osemdesiatu ' +
        'osemdesiatou osemdesiate osemdesiatych osemdesiatymi',
      90:
        'deväťdesiaty deväťdesiateho deväťdesiatemu deväťdesiatom deväťdesiatym deväťdesiata deväťdesiatej ' +
        'deväťdesiatu deväťdesiatou deväťdesiate deväťdesiatych deväťdesiatymi',
      100: 'stý stého stému stým stej stú stou sté stých stými',
    },
    multiples: {
      1: 'prvýkrát po_prvýkrát po_prvý_raz prvý_raz prvý_krát',
      2: 'dvakrát dva_razy druhýkrát po_druhýkrát po_druhý_raz druhý_raz druhý_krát dvojnásob*',
      3: 'trikrát tri_razy tretíkrát po_tretíkrát po_tretí_raz tretí_raz tretí_krát trojnásob*',
      4: 'štyrikrát štvrtýkrát štvornásob*',
      5: 'päťkrát piatykrát päťnásob*',
      6: 'šesťkrát šesťnásob*',
      7: 'sedemkrát',
      8: 'osemkrát',
      10: 'desaťkrát desaťnásob*',
      100: 'stokrát stonásob*',
    },
    ordinalMarks: '.',
    // The fractions are here because other languages say "one third" with other words.
    idioms:
      'tretia_krajin* tretej_krajin* tretiu_krajin* treťou_krajin* tretie_krajin* tretích_krajin* tretím_krajin* ' +
      'tretími_krajin* tretích_krajín tretia_stran* tretej_stran* tretiu_stran* treťou_stran* tretie_stran* ' +
      'tretích_stran* tretím_stran* tretími_stran* tretích_strán tretia_osob* tretej_osob* tretiu_osob* treťou_osob* ' +
      'tretie_osob* tretích_osob* tretím_osob* tretími_osob* tretích_osôb tretí_štát tretieho_štátu tretiemu_štátu ' +
      'treťom_štáte tretím_štátom tretie_štáty tretích_štátov tretích_štátoch tretí_subjekt tretieho_subjektu ' +
      'tretiemu_subjektu treťom_subjekte tretím_subjektom tretie_subjekty tretích_subjektov druhá_stran* ' +
      'druhej_stran* druhú_stran* druhou_stran* druhé_stran* druhých_stran* druhých_strán druhým_stran* ' +
      'druhými_stran* tento_druhý táto_druhá toto_druhé tohto_druhého tomuto_druhému tomto_druhom týmto_druhým ' +
      'tejto_druhej túto_druhú touto_druhou ten_druhý tá_druhá tej_druhej druhý_členský_štát druhého_členského_štátu ' +
      'druhému_členskému_štátu druhom_členskom_štáte druhým_členským_štátom druhý_z_rodičov druhého_z_rodičov ' +
      'druhý_rodič druhého_rodiča druhý_manžel druhého_manžela druhému_manželovi druhý_účastník druhého_účastníka ' +
      'druhý_z_nich druhá_z_nich druhé_z_nich druhého_z_nich práv_druhých slobôd_druhých práva_druhých ' +
      'slobody_druhých druhých_osôb druhých_ľudí druhým_osobám druhým_ľuďom jeden_druhého jeden_druhému jeden_druhým ' +
      'jeden_o_druhom jedna_druhú jedna_druhej jedni_druhých jedni_druhým jedno_druhé prvá_pomoc prvej_pomoci ' +
      'prvú_pomoc prvou_pomocou prvého_stupňa prvom_stupni druhého_stupňa druhom_stupni prvá_inštanci* ' +
      'prvej_inštanci* druhej_inštanci* v_prvom_rade v_druhom_rade na_prvý_pohľad z_prvej_ruky z_druhej_ruky ' +
      'na_prvom_mieste po_prvé po_druhé po_tretie po_štvrté po_piate tretí_svet tretieho_sveta treťom_svete ' +
      'jedna_tretina jednej_tretiny jednu_tretinu dve_tretiny dvoch_tretín dvom_tretinám dvoma_tretinami ' +
      'dvoch_tretinách jedna_štvrtina jednej_štvrtiny jednu_štvrtinu tri_štvrtiny troch_štvrtín trom_štvrtinám ' +
      'troch_štvrtinách tromi_štvrtinami dve_pätiny dvoch_pätín tri_pätiny troch_pätín štyri_pätiny štyroch_pätín ' +
      'päť_šestín tri_osminy päť_osmín deväť_desatín dve_desatiny tri_desatiny nulová_tolerancia nulovej_tolerancie ' +
      'nulovú_toleranciu nulovou_toleranciou druhých_zmluvných_strán druhá_zmluvná_stran* druhej_zmluvnej_stran* ' +
      'druhú_zmluvnú_stran* druhou_zmluvnou_stran* druhé_zmluvné_stran* druhých_zmluvných_stran* ' +
      'druhým_zmluvným_stran* druhými_zmluvnými_stran*',
  },
  dates: {
    months: [
      'január januára januáru januári januárom jan',
      'február februára februáru februári februárom feb febr',
      'marec marca marcu marci marcom mar',
      'apríl apríla aprílu apríli aprílom apr',
      'máj mája máju máji májom',
      'jún júna júnu júni júnom',
      'júl júla júlu júli júlom',
      'august augusta augustu auguste augustom aug',
      'september septembra septembru septembri septembrom sept sep',
      'október októbra októbru októbri októbrom okt',
      'november novembra novembru novembri novembrom nov',
      'december decembra decembru decembri decembrom dec',
    ],
    particles: 'roku r.',
    yearWords: 'roku rok rokom r.',
    dayWords: 'dňa deň dňom dňu',
    orders: ['dmy'],
  },
  references: {
    acts: {
      regulation:
        'nariadenie nariadenia nariadeniu nariadení nariadením nariadeniam nariadeniach nariadeniami ' +
        'vykonávacie_nariadenie vykonávacieho_nariadenia vykonávaciemu_nariadeniu vykonávacom_nariadení ' +
        'vykonávacím_nariadením vykonávacie_nariadenia vykonávacích_nariadení vykonávacím_nariadeniam ' +
        'vykonávacích_nariadeniach vykonávacími_nariadeniami delegované_nariadenie delegovaného_nariadenia ' +
        'delegovanému_nariadeniu delegovanom_nariadení delegovaným_nariadením delegované_nariadenia ' +
        'delegovaných_nariadení delegovaným_nariadeniam delegovaných_nariadeniach delegovanými_nariadeniami',
      directive:
        'smernica smernice smernici smernicu smernicou smerníc smerniciam smerniciach smernicami ' +
        'vykonávacia_smernica vykonávacej_smernice vykonávacej_smernici vykonávaciu_smernicu vykonávacou_smernicou ' +
        'vykonávacie_smernice vykonávacích_smerníc vykonávacím_smerniciam vykonávacích_smerniciach ' +
        'vykonávacími_smernicami delegovaná_smernica delegovanej_smernice delegovanej_smernici delegovanú_smernicu ' +
        'delegovanou_smernicou delegované_smernice delegovaných_smerníc delegovaným_smerniciam ' +
        'delegovaných_smerniciach delegovanými_smernicami rámcová_smernica rámcovej_smernice rámcovej_smernici ' +
        'rámcovú_smernicu rámcovou_smernicou rámcové_smernice rámcových_smerníc rámcovým_smerniciam ' +
        'rámcových_smerniciach rámcovými_smernicami',
      decision:
        'rozhodnutie rozhodnutia rozhodnutiu rozhodnutí rozhodnutím rozhodnutiam rozhodnutiach rozhodnutiami ' +
        'vykonávacie_rozhodnutie vykonávacieho_rozhodnutia vykonávaciemu_rozhodnutiu vykonávacom_rozhodnutí ' +
        'vykonávacím_rozhodnutím vykonávacie_rozhodnutia vykonávacích_rozhodnutí vykonávacím_rozhodnutiam ' +
        'vykonávacích_rozhodnutiach vykonávacími_rozhodnutiami delegované_rozhodnutie delegovaného_rozhodnutia ' +
        'delegovanému_rozhodnutiu delegovanom_rozhodnutí delegovaným_rozhodnutím delegované_rozhodnutia ' +
        'delegovaných_rozhodnutí delegovaným_rozhodnutiam delegovaných_rozhodnutiach delegovanými_rozhodnutiami',
      recommendation:
        'odporúčanie odporúčania odporúčaniu odporúčaní odporúčaním odporúčaniam odporúčaniach odporúčaniami',
      'framework-decision':
        'rámcové_rozhodnutie rámcového_rozhodnutia rámcovému_rozhodnutiu rámcovom_rozhodnutí rámcovým_rozhodnutím ' +
        'rámcové_rozhodnutia rámcových_rozhodnutí rámcovým_rozhodnutiam rámcových_rozhodnutiach ' +
        'rámcovými_rozhodnutiami',
      'joint-action':
        'jednotná_akcia jednotnej_akcie jednotnej_akcii jednotnú_akciu jednotnou_akciou jednotné_akcie ' +
        'jednotných_akcií jednotným_akciám jednotných_akciách jednotnými_akciami spoločná_akcia spoločnej_akcie ' +
        'spoločnej_akcii spoločnú_akciu spoločnou_akciou spoločné_akcie spoločných_akcií spoločným_akciám ' +
        'spoločných_akciách spoločnými_akciami',
      'common-position':
        'spoločná_pozícia spoločnej_pozície spoločnej_pozícii spoločnú_pozíciu spoločnou_pozíciou spoločné_pozície ' +
        'spoločných_pozícií spoločným_pozíciám spoločných_pozíciách spoločnými_pozíciami',
    },
    // ES is the EC here, the EU in lt and lv.
    domains: {
      EU: 'eú',
      EC: 'es',
      EEC: 'ehs',
      Euratom: 'euratom',
      ECSC: 'esuo',
      CFSP: 'szbp',
      JHA: 'svv',
    },
    subdivisions: {
      article: 'článok článku článkom články článkov článkoch článkami čl.',
      paragraph: 'odsek odseku odsekom odseky odsekov odsekoch odsekmi ods.',
      subparagraph: 'pododsek pododseku pododsekom pododseky pododsekov pododsekoch pododsekmi podods.',
      point:
        'písmeno písmena písmenu písmene písmenom písmená písmen písmenám písmenách písmenami písm. bod bodu bode ' +
        'bodom body bodov bodoch bodmi podbod podbodu podbode podbodom podbody podbodov podbodoch podbodmi',
      indent: 'zarážka zarážky zarážke zarážku zarážkou zarážok zarážkam zarážkach zarážkami',
      sentence: 'veta vety vete vetu vetou viet vetám vetách vetami',
      recital: 'odôvodnenie odôvodnenia odôvodneniu odôvodnení odôvodnením odôvodneniam odôvodneniach odôvodneniami',
      annex: 'príloha prílohy prílohe prílohu prílohou príloh prílohám prílohách prílohami príl.',
      part: 'časť časti časťou častí častiam častiach časťami',
      title: 'hlava hlavy hlave hlavu hlavou hláv hlavám hlavách hlavami',
      chapter: 'kapitola kapitoly kapitole kapitolu kapitolou kapitol kapitolám kapitolách kapitolami kap.',
      section:
        'oddiel oddielu oddieli oddiele oddielom oddiely oddielov oddieloch oddielmi pododdiel pododdielu pododdieli ' +
        'pododdiele pododdielom pododdiely pododdielov pododdieloch pododdielmi',
      appendix: 'dodatok dodatku dodatkom dodatky dodatkov dodatkoch dodatkami',
      table: 'tabuľka tabuľky tabuľke tabuľku tabuľkou tabuliek tabuľkám tabuľkách tabuľkami tab.',
      footnote:
        'poznámka_pod_čiarou poznámky_pod_čiarou poznámke_pod_čiarou poznámku_pod_čiarou poznámkou_pod_čiarou ' +
        'poznámok_pod_čiarou poznámkam_pod_čiarou poznámkach_pod_čiarou poznámkami_pod_čiarou pozn._pod_čiarou',
      protocol: 'protokol protokolu protokole protokolom protokoly protokolov protokoloch protokolmi',
    },
    numberFirst: [],
    numberSigns: 'č. č čís. číslo čísla číslu čísle číslom čísel',
    journal:
      'ú._v. ú.v. ú._v._eú ú._v._es ú.v._eú ú.v._es úradný_vestník úradného_vestníka úradnému_vestníku ' +
      'úradnom_vestníku úradným_vestníkom',
    page: 's. str. strana strany strane stranu strán stranách',
    // Not do, which is "within" and "until" in time limits.
    rangeWords: 'až až_do',
    listWords: 'a alebo či ani ako_aj a_tiež a/alebo',
    lettered: 'písmeno písmena písmenu písmene písmenom písmená písmen písmenám písmenách písmenami písm.',
  },
  percentWords:
    'percento percenta percentu percente percentom percentá percent percentám percentách percentami perc. promile ' +
    'promilí',
  pointLetters: '',
  conjunctions: 'a alebo i či ani aj až resp. respektíve',
  doubledWords: 'ich',
  abbreviations:
    'č. čl. ods. podods. písm. kap. príl. čís. napr. t. j. t.j. tzn. tzv. atď. pod. resp. príp. event. tis. mil. ' +
    'mld. perc. str. s. z. z.z. zb. sp. zn. ú. v. ú.v. porov. tab. obr. pozn. r. hod. min. max. sek. st. stor. doc. ' +
    'prof. dr. ing. mgr. bc. judr. phdr. mudr. rndr. csc. tel. ul. nám. odd. t.č. o.i. i. vr. angl. lat. fr. nem. ' +
    'zák. vyhl. nar. rozh. vyd. red. gen. a.s. s.r.o. n.o. v.o.s. k.s. jan. feb. febr. mar. apr. aug. sept. sep. ' +
    'okt. nov. dec.',
}
