import type { Locale } from '../locale.ts'

/**
 * Hungarian. Months and separators after CLDR 48, abbreviations and treaty brackets after the Interinstitutional Style
 * Guide, word forms read in EU law and checked against the corpora (GDPR proposal, UDHR). The adjectives of duration
 * and number (kétéves, hatnapos, háromtagú) are one word where others write two.
 */
export const hu: Locale = {
  language: 'hu',
  name: 'Hungarian',
  decimal: ',',
  numerals: {
    cardinals: {
      0:
        'nulla nullát nullával nullának nulláért nulláig nullaként nullában nullába nullából nullán nullára nulláról ' +
        'nullánál nullához nullától zéró',
      2:
        'két kettő kettőt kettővel kettőnek kettőért kettőig kettőként kettőben kettőbe kettőből kettőn kettőre ' +
        'kettőről kettőnél kettőhöz kettőtől ketten kettejük kettőjük kétharmad* kétötöd* kétéves* kétévi kétévente ' +
        'kétévenként* kéthavi kéthavonta kéthavonként* kéthónapos* kétnapos* kétnapi kétnaponta kétnaponként kétheti ' +
        'kéthetes* kéthetente kéthetenként* kétórás* kétóránként* kéttagú* kétfős* kétfokozatú* kétlépcsős* mindkét ' +
        'mindkettő mindkettőt mindkettőnek mindkettővel mindkettőben mindkettőből mindkettőre mindkettőről ' +
        'mindkettőnél mindkettőhöz mindkettőtől mindkettőért mindketten mindkettejük mindkettőjük',
      3:
        'három hármat hárommal háromnak háromért háromig háromként háromban háromba háromból háromon háromra ' +
        'háromról háromnál háromhoz háromtól hárman hármuk háromnegyed* háromötöd* hároméves* háromévi háromévente ' +
        'háromévenként* háromhavi háromhavonta háromhavonként* háromhónapos* háromnapos* háromnapi háromnaponta ' +
        'háromnaponként háromheti háromhetes* háromhetente háromhetenként* háromórás* háromóránként* háromtagú* ' +
        'háromfős* háromfokozatú* háromlépcsős*',
      4:
        'négy négyet néggyel négynek négyért négyig négyként négyben négybe négyből négyen négyre négyről négynél ' +
        'négyhez négytől négyötöd* négyéves* négyévi négyévente négyévenként* négyhavi négyhavonta négyhavonként* ' +
        'négyhónapos* négynapos* négynapi négynaponta négynaponként négyheti négyhetes* négyhetente négyhetenként* ' +
        'négyórás* négyóránként* négytagú* négyfős* négyfokozatú* négylépcsős*',
      5:
        'öt ötöt öttel ötnek ötért ötig ötként ötben ötbe ötből ötön ötre ötről ötnél öthöz öttől öten ötéves* ötévi ' +
        'ötévente ötévenként* öthavi öthavonta öthavonként* öthónapos* ötnapos* ötnapi ötnaponta ötnaponként ötheti ' +
        'öthetes* öthetente öthetenként* ötórás* ötóránként* öttagú* ötfős* ötfokozatú* ötlépcsős*',
      // No hatnak, hatott: also forms of hat "to act".
      6:
        'hat hatot hattal hatért hatig hatban hatba hatból haton hatra hatról hatnál hathoz hattól hatan hatéves* ' +
        'hatévi hatévente hatévenként* hathavi hathavonta hathavonként* hathónapos* hatnapos* hatnapi hatnaponta ' +
        'hatnaponként hatheti hathetes* hathetente hathetenként* hatórás* hatóránként* hattagú* hatfős* hatfokozatú* ' +
        'hatlépcsős*',
      // Bare hét is also "week": only with the noun counted, and in whole compounds (27, 37 …), as `bound` would read
      // "tíz hét" (ten weeks) as 17.
      7:
        'heten hét_nap* hét_munkanap* hét_hónap* hét_év hét_éven hét_évet hét_évre hét_évig hét_évvel hét_éve ' +
        'hét_évből hét_évente hét_évenként hét_tag hét_tagja hét_tagból hét_tagállam* hét_óra hét_órá* hét_fő ' +
        'hét_főből hét_perc* hét_ország* hét_személy* hét_alkalommal hét_kategóri* hét_csoport* hét_millió* ' +
        'hét_százalék* hétéves* hétévi hétévente hétévenként* héthavi héthavonta héthavonként* héthónapos* hétnapos* ' +
        'hétnapi hétnaponta hétnaponként hétheti héthetes* héthetente héthetenként* hétórás* hétóránként* héttagú* ' +
        'hétfős* hétfokozatú* hétlépcsős*',
      8:
        'nyolc nyolcat nyolccal nyolcnak nyolcért nyolcig nyolcként nyolcban nyolcba nyolcból nyolcon nyolcra ' +
        'nyolcról nyolcnál nyolchoz nyolctól nyolcan nyolcéves* nyolcévi nyolcévente nyolcévenként* nyolchavi ' +
        'nyolchavonta nyolchavonként* nyolchónapos* nyolcnapos* nyolcnapi nyolcnaponta nyolcnaponként nyolcheti ' +
        'nyolchetes* nyolchetente nyolchetenként* nyolcórás* nyolcóránként* nyolctagú* nyolcfős* nyolcfokozatú* ' +
        'nyolclépcsős*',
      9:
        'kilenc kilencet kilenccel kilencnek kilencért kilencig kilencként kilencben kilencbe kilencből kilencen ' +
        'kilencre kilencről kilencnél kilenchez kilenctől kilencéves* kilencévi kilencévente kilencévenként* ' +
        'kilenchavi kilenchavonta kilenchavonként* kilenchónapos* kilencnapos* kilencnapi kilencnaponta ' +
        'kilencnaponként kilencheti kilenchetes* kilenchetente kilenchetenként* kilencórás* kilencóránként* ' +
        'kilenctagú* kilencfős* kilencfokozatú* kilenclépcsős*',
      10:
        'tíz tizet tízzel tíznek tízért tízig tízként tízben tízbe tízből tízen tízre tízről tíznél tízhez tíztől ' +
        'tízéves* tízévi tízévente tízévenként* tízhavi tízhavonta tízhavonként* tízhónapos* tíznapos* tíznapi ' +
        'tíznaponta tíznaponként tízheti tízhetes* tízhetente tízhetenként* tízórás* tízóránként* tíztagú* tízfős* ' +
        'tízfokozatú* tízlépcsős*',
      11:
        'tizenegy tizenegyet tizeneggyel tizenegynek tizenegyért tizenegyig tizenegyként tizenegyben tizenegybe ' +
        'tizenegyből tizenegyen tizenegyre tizenegyről tizenegynél tizenegyhez tizenegytől',
      12:
        'tizenkettő tizenkettőt tizenkettővel tizenkettőnek tizenkettőért tizenkettőig tizenkettőként tizenkettőben ' +
        'tizenkettőbe tizenkettőből tizenkettőn tizenkettőre tizenkettőről tizenkettőnél tizenkettőhöz tizenkettőtől ' +
        'tizenkét tizenketten',
      13:
        'tizenhárom tizenhármat tizenhárommal tizenháromnak tizenháromért tizenháromig tizenháromként tizenháromban ' +
        'tizenháromba tizenháromból tizenháromon tizenháromra tizenháromról tizenháromnál tizenháromhoz ' +
        'tizenháromtól',
      14:
        'tizennégy tizennégyet tizennéggyel tizennégynek tizennégyért tizennégyig tizennégyként tizennégyben ' +
        'tizennégybe tizennégyből tizennégyen tizennégyre tizennégyről tizennégynél tizennégyhez tizennégytől',
      15:
        'tizenöt tizenötöt tizenöttel tizenötnek tizenötért tizenötig tizenötként tizenötben tizenötbe tizenötből ' +
        'tizenötön tizenötre tizenötről tizenötnél tizenöthöz tizenöttől',
      16:
        'tizenhat tizenhatot tizenhattal tizenhatnak tizenhatért tizenhatig tizenhatként tizenhatban tizenhatba ' +
        'tizenhatból tizenhaton tizenhatra tizenhatról tizenhatnál tizenhathoz tizenhattól',
      17:
        'tizenhét tizenhetet tizenhéttel tizenhétnek tizenhétért tizenhétig tizenhétként tizenhétben tizenhétbe ' +
        'tizenhétből tizenhéten tizenhétre tizenhétről tizenhétnél tizenhéthez tizenhéttől',
      18:
        'tizennyolc tizennyolcat tizennyolccal tizennyolcnak tizennyolcért tizennyolcig tizennyolcként tizennyolcban ' +
        'tizennyolcba tizennyolcból tizennyolcon tizennyolcra tizennyolcról tizennyolcnál tizennyolchoz ' +
        'tizennyolctól',
      19:
        'tizenkilenc tizenkilencet tizenkilenccel tizenkilencnek tizenkilencért tizenkilencig tizenkilencként ' +
        'tizenkilencben tizenkilencbe tizenkilencből tizenkilencen tizenkilencre tizenkilencről tizenkilencnél ' +
        'tizenkilenchez tizenkilenctől',
      20:
        'húsz húszat hússzal húsznak húszért húszig húszként húszban húszba húszból húszon húszra húszról húsznál ' +
        'húszhoz húsztól húszan húszéves* húszévi húszévente húszévenként* húszhavi húszhavonta húszhavonként* ' +
        'húszhónapos* húsznapos* húsznapi húsznaponta húsznaponként húszheti húszhetes* húszhetente húszhetenként* ' +
        'húszórás* húszóránként* húsztagú* húszfős* húszfokozatú* húszlépcsős*',
      27:
        'huszonhét huszonhetet huszonhéttel huszonhétnek huszonhétért huszonhétig huszonhétként huszonhétben ' +
        'huszonhétbe huszonhétből huszonhéten huszonhétre huszonhétről huszonhétnél huszonhéthez huszonhéttől',
      30:
        'harminc harmincat harminccal harmincnak harmincért harmincig harmincként harmincban harmincba harmincból ' +
        'harmincon harmincra harmincról harmincnál harminchoz harminctól harmincéves* harmincévi harmincévente ' +
        'harmincnapos* harmincórás* harminctagú* harmincfős*',
      37: 'harminchét harminchetet harminchéttel harminchétnek harminchétben harminchétig harminchétre harminchétről',
      40:
        'negyven negyvenet negyvennel negyvennek negyvenért negyvenig negyvenként negyvenben negyvenbe negyvenből ' +
        'negyvenen negyvenre negyvenről negyvennél negyvenhez negyventől negyvenéves* negyvenévi negyvenévente ' +
        'negyvennapos* negyvenórás* negyventagú* negyvenfős*',
      47: 'negyvenhét negyvenhetet negyvenhéttel negyvenhétnek negyvenhétben negyvenhétig negyvenhétre negyvenhétről',
      50:
        'ötven ötvenet ötvennel ötvennek ötvenért ötvenig ötvenként ötvenben ötvenbe ötvenből ötvenen ötvenre ' +
        'ötvenről ötvennél ötvenhez ötventől ötvenéves* ötvenévi ötvenévente ötvennapos* ötvenórás* ötventagú* ' +
        'ötvenfős*',
      57: 'ötvenhét ötvenhetet ötvenhéttel ötvenhétnek ötvenhétben ötvenhétig ötvenhétre ötvenhétről',
      60:
        'hatvan hatvanat hatvannal hatvannak hatvanért hatvanig hatvanként hatvanban hatvanba hatvanból hatvanon ' +
        'hatvanra hatvanról hatvannál hatvanhoz hatvantól hatvanéves* hatvanévi hatvanévente hatvannapos* ' +
        'hatvanórás* hatvantagú* hatvanfős*',
      67: 'hatvanhét hatvanhetet hatvanhéttel hatvanhétnek hatvanhétben hatvanhétig hatvanhétre hatvanhétről',
      70:
        'hetven hetvenet hetvennel hetvennek hetvenért hetvenig hetvenként hetvenben hetvenbe hetvenből hetvenen ' +
        'hetvenre hetvenről hetvennél hetvenhez hetventől hetvenéves* hetvenévi hetvenévente hetvennapos* ' +
        'hetvenórás* hetventagú* hetvenfős*',
      77: 'hetvenhét hetvenhetet hetvenhéttel hetvenhétnek hetvenhétben hetvenhétig hetvenhétre hetvenhétről',
      80:
        'nyolcvan nyolcvanat nyolcvannal nyolcvannak nyolcvanért nyolcvanig nyolcvanként nyolcvanban nyolcvanba ' +
        'nyolcvanból nyolcvanon nyolcvanra nyolcvanról nyolcvannál nyolcvanhoz nyolcvantól nyolcvanéves* nyolcvanévi ' +
        'nyolcvanévente nyolcvannapos* nyolcvanórás* nyolcvantagú* nyolcvanfős*',
      87:
        'nyolcvanhét nyolcvanhetet nyolcvanhéttel nyolcvanhétnek nyolcvanhétben nyolcvanhétig nyolcvanhétre ' +
        'nyolcvanhétről',
      90:
        'kilencven kilencvenet kilencvennel kilencvennek kilencvenért kilencvenig kilencvenként kilencvenben ' +
        'kilencvenbe kilencvenből kilencvenen kilencvenre kilencvenről kilencvennél kilencvenhez kilencventől ' +
        'kilencvenéves* kilencvenévi kilencvenévente kilencvennapos* kilencvenórás* kilencventagú* kilencvenfős*',
      97:
        'kilencvenhét kilencvenhetet kilencvenhéttel kilencvenhétnek kilencvenhétben kilencvenhétig kilencvenhétre ' +
        'kilencvenhétről',
      // százalék* is the percentage, század the century; hundreds are assembled (két + száz).
      100:
        'száz százat százzal száznak százért százig százként százban százba százból százon százra százról száznál ' +
        'százhoz száztól százan százak százai száznapos* százéves*',
      700: 'hétszáz hétszázat hétszázzal hétszáznak hétszázban hétszázig hétszázra hétszázan',
      1000:
        'ezer ezret ezerrel ezernek ezerért ezerig ezerként ezerben ezerbe ezerből ezeren ezerre ezerről ezernél ' +
        'ezerhez ezertől ezren ezrek ezrei ezreket ezreinek ezreknek',
      7000: 'hétezer hétezret hétezerrel hétezernek hétezerben hétezerig hétezerre hétezren',
      1e6:
        'millió milliót millióval milliónak millióért millióig milliónyi millióban millióba millióból millión ' +
        'millióra millióról milliónál millióhoz milliótól milliós* milliói milliók milliókat mió',
      1e9:
        'milliárd milliárdot milliárddal milliárdnak milliárdért milliárdig milliárdnyi milliárdban milliárdba ' +
        'milliárdból milliárdon milliárdra milliárdról milliárdnál milliárdhoz milliárdtól milliárdos* milliárdok ' +
        'milliárdokat mrd',
      1e12: 'billió billiót billióval billiónak billióra billióról billióban billiós* ezermilliárd ezermilliárdos',
    },
    bound: {
      1: 'egy egyet eggyel egyért egyig egynek',
      10: 'tizen',
      20: 'huszon',
    },
    joiners: '',
    ordinals: {
      // Not the stem of első: elsőbbség "priority", elsősorban "primarily", elsődleges "primary".
      1:
        'első elsőt elsőnek elsővel elsőként elsőben elsőbe elsőből elsőn elsőre elsőről elsőnél elsőhöz elsőtől ' +
        'elsők elsőket elseje elsején elsejéig elsejétől elsejei',
      2: 'második*',
      3: 'harmadik*',
      4: 'negyedik*',
      5: 'ötödik*',
      6: 'hatodik*',
      7: 'hetedik*',
      8: 'nyolcadik*',
      9: 'kilencedik*',
      10: 'tizedik*',
      11: 'tizenegyedik*',
      12: 'tizenkettedik*',
      13: 'tizenharmadik*',
      14: 'tizennegyedik*',
      15: 'tizenötödik*',
      16: 'tizenhatodik*',
      17: 'tizenhetedik*',
      18: 'tizennyolcadik*',
      19: 'tizenkilencedik*',
      20: 'huszadik*',
      21: 'huszonegyedik*',
      22: 'huszonkettedik*',
      23: 'huszonharmadik*',
      24: 'huszonnegyedik*',
      25: 'huszonötödik*',
      26: 'huszonhatodik*',
      27: 'huszonhetedik*',
      28: 'huszonnyolcadik*',
      29: 'huszonkilencedik*',
      30: 'harmincadik*',
      31: 'harmincegyedik*',
      40: 'negyvenedik*',
      50: 'ötvenedik*',
      60: 'hatvanadik*',
      70: 'hetvenedik*',
      80: 'nyolcvanadik*',
      90: 'kilencvenedik*',
      100: 'századik*',
    },
    boundOrdinals: { 1: 'egyedik*', 2: 'kettedik*' },
    multiples: {
      1: 'első_alkalommal első_ízben',
      2:
        'kétszer kétszeri kétszerre másodszor másodszorra másodszori második_alkalommal második_ízben két_alkalommal ' +
        'két_ízben',
      3: 'háromszor háromszori harmadszor harmadszorra harmadik_alkalommal három_alkalommal három_ízben',
      4: 'négyszer négyszeri negyedszer négy_alkalommal',
      5: 'ötször ötszöri ötödször öt_alkalommal',
      6: 'hatszor hatszori hat_alkalommal',
      10: 'tízszer tízszeri',
    },
    ordinalMarks:
      '. -i -ji -jei -ei -ai -a -e -ja -je -án -én -ján -jén -áig -éig -jáig -jéig -ától -étől -jától -jétől -ára ' +
      '-ére -jére -áról -éről -jéről -ának -ének -jének -ával -ével -jével -át -ét -jét -ához -éhez -jéhez -ánál ' +
      '-énél -ik -dik -adik -edik -odik -ödik',
    idioms:
      'harmadik_ország* harmadik_állam* harmadik_személy* harmadik_fél harmadik_félnek harmadik_féllel ' +
      'harmadik_félre harmadik_félről harmadik_féltől harmadik_félhez harmadik_félnél harmadik_félként ' +
      'harmadik_félért harmadik_félben harmadik_félből harmadik_félig harmadik_félt harmadik_félé harmadik_felet ' +
      'harmadik_fele harmadik_felek harmadik_felei harmadik_felein harmadik_feleinek harmadik_feleket ' +
      'harmadik_feleknek harmadik_felekkel harmadik_felekre harmadik_felekről harmadik_felektől harmadik_felekhez ' +
      'harmadik_feleknél harmadik_felekért harmadik_felekként harmadik_felekben harmadik_felekből harmadik_felekig ' +
      'harmadik_félen harmadik_világ* két-_vagy két-_és két-_illetve első_fok* első_látásra első_sorban első_kézből ' +
      'első_helyen_áll* hat_ki hat_rá hat_vissza nem_hat zéró_toleranc* zéró_kibocsát* zéró_szennyez* ' +
      'nulla_toleranc* nulla_kibocsát* nulla_szennyez*',
  },
  dates: {
    // No abbreviation of May: máj is also "liver".
    months: [
      'január* jan',
      'február* febr',
      'március* márc',
      'április* ápr',
      'május*',
      'június* jún',
      'július* júl',
      'augusztus* aug',
      'szeptember* szept',
      'október* okt',
      'november* nov',
      'december* dec',
    ],
    particles: 'hó hónap hava havának',
    yearWords: 'év évi évben évtől évig esztendő',
    dayWords: 'nap napja napján napi napjáig napjától napjára napját napjának napjával',
    orders: ['ymd'],
  },
  references: {
    acts: {
      regulation: 'rendelet*',
      directive: 'irányelv*',
      // Not határozat*: határozatlan "indefinite".
      decision:
        'határozat határozata határozatá* határozatot határozatnak határozattal határozatban határozatba ' +
        'határozatból határozaton határozatra határozatról határozattól határozathoz határozatnál határozatig ' +
        'határozatok* határozatai* végrehajtási_határozat*',
      recommendation:
        'ajánlás ajánlása ajánlásá* ajánlást ajánlásnak ajánlással ajánlásban ajánlásból ajánlásra ajánlásról ' +
        'ajánláson ajánlások* ajánlásai*',
      'framework-decision': 'kerethatározat*',
      'joint-action': 'együttes_fellépés*',
      'common-position': 'közös_álláspont*',
    },
    domains: {
      EU: 'eu',
      EC: 'ek',
      EEC: 'egk',
      Euratom: 'euratom',
      ECSC: 'eszak',
      CFSP: 'kkbp',
      JHA: 'ib',
    },
    subdivisions: {
      article: 'cikk*',
      paragraph: 'bekezdés*',
      subparagraph: 'albekezdés*',
      // Explicit forms: pontos, pontosan "exact", részt "take part", részére "for", címen "on the ground", címzett
      // "addressee".
      point:
        'pont pontja pontjá* pontjai* pontban pontba pontból pontot pontnak ponttal ponton pontra pontról ponttól ' +
        'ponthoz pontnál pontig pontok* alpont*',
      indent: 'francia_bekezdés* gondolatjel*',
      sentence: 'mondat mondata mondatá* mondatot mondatnak mondattal mondatban mondatból mondatra mondatai* mondatok*',
      recital: 'preambulumbekezdés*',
      annex: 'melléklet*',
      // No részére, részéről: "for", "on the part of".
      part:
        'rész része részének részében részébe részéből részét részéhez részével részén részéig részben részből részen ' +
        'részek részei* részeket',
      title: 'cím címe címé* címben címet címnek címmel címből címre címek címeket',
      chapter: 'fejezet*',
      section: 'szakasz*',
      appendix: 'függelék*',
      table: 'táblázat*',
      footnote: 'lábjegyzet*',
      protocol: 'jegyzőkönyv*',
    },
    numberFirst: [
      'article',
      'paragraph',
      'subparagraph',
      'point',
      'indent',
      'sentence',
      'recital',
      'annex',
      'part',
      'title',
      'chapter',
      'section',
      'appendix',
      'table',
      'footnote',
      'protocol',
    ],
    numberSigns: 'sz. számú',
    journal: 'hl hivatalos_lap hivatalos_lapja hivatalos_lapjá* hivatalos_lapban',
    page: 'o. oldal oldala oldalán oldalak old.',
    rangeWords: '',
    listWords: 'és vagy valamint illetve illetőleg továbbá',
  },
  // Not the stem: százalékpont is the percentage point.
  percentWords:
    'százalék százaléka százaléká* százalékai* százalékot százalékos* százalékkal százaléknak százalékban százalékba ' +
    'százalékból százalékon százalékra százalékról százalékig százalékért százaléknál százalékhoz százaléktól ' +
    'százalékok* ezrelék*',
  pointLetters: '',
  conjunctions: 'és vagy illetve valamint avagy s',
  // az az: "that is the".
  doubledWords: 'az',
  abbreviations:
    'sz. kb. pl. ill. stb. ún. o. old. vö. ld. lsd. dr. bek. tv. vmint. ti. jan. febr. márc. ápr. jún. júl. aug. ' +
    'szept. okt. nov. dec. mrd. mió. u. i. évf. kft. zrt. nyrt. ev. tel. max. min. korm. r. m. db. ó. id. ifj. özv.',
}
