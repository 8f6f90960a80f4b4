import type { Locale } from '../locale.ts'

/**
 * Finnish. Months and separators after CLDR 48, abbreviations and treaty brackets after the Interinstitutional Style
 * Guide, word forms read in EU law and checked against the corpora (GDPR proposal, UDHR, CC legal code).
 */
export const fi: Locale = {
  language: 'fi',
  name: 'Finnish',
  decimal: ',',
  numerals: {
    cardinals: {
      0: 'nolla nollan nollaa nollassa nollasta nollaan nollana nollaksi nollalla',
      2:
        'kaksi kahden kahta kahdessa kahdesta kahteen kahdella kahdelta kahdelle kahtena kahdeksi kaksivuoti* ' +
        'kaksipäiväi* kaksijäseni* kaksikuukauti* kahdet molemmat molempien molempia molemmissa molemmista molempiin ' +
        'molemmilla molemmilta molemmille molempina molemmiksi molempi molemman molempaa molemmassa molemmasta ' +
        'molempaan molemmalla molemmalta molemmalle',
      3:
        'kolme kolmen kolmea kolmessa kolmesta kolmeen kolmella kolmelta kolmelle kolmena kolmeksi kolmivuoti* ' +
        'kolmipäiväi* kolmijäseni* kolmikuukauti*',
      4:
        'neljä neljän neljää neljässä neljästä neljään neljällä neljältä neljälle neljänä neljäksi nelivuoti* ' +
        'nelipäiväi* nelijäseni*',
      5:
        'viisi viiden viittä viidessä viidestä viiteen viidellä viideltä viidelle viitenä viideksi viisivuoti* ' +
        'viisipäiväi* viisijäseni*',
      // kuusi is also the spruce, in few texts; its other forms (kuusen, kuusta) differ.
      6:
        'kuusi kuuden kuutta kuudessa kuudesta kuuteen kuudella kuudelta kuudelle kuutena kuudeksi kuusivuoti* ' +
        'kuusipäiväi* kuusijäseni* kuusikuukauti*',
      7:
        'seitsemän seitsemää seitsemässä seitsemästä seitsemään seitsemällä seitsemältä seitsemälle seitsemänä ' +
        'seitsemäksi seitsenvuoti* seitsenpäiväi* seitsenjäseni*',
      8:
        'kahdeksan kahdeksaa kahdeksassa kahdeksasta kahdeksaan kahdeksalla kahdeksalta kahdeksalle kahdeksana ' +
        'kahdeksaksi kahdeksanvuoti* kahdeksanpäiväi* kahdeksanjäseni*',
      9:
        'yhdeksän yhdeksää yhdeksässä yhdeksästä yhdeksään yhdeksällä yhdeksältä yhdeksälle yhdeksänä yhdeksäksi ' +
        'yhdeksänvuoti* yhdeksänpäiväi* yhdeksänjäseni*',
      10:
        'kymmenen kymmentä kymmenessä kymmenestä kymmeneen kymmenellä kymmeneltä kymmenelle kymmenenä kymmeneksi ' +
        'kymmenvuoti* kymmenpäiväi* kymmenjäseni*',
      11:
        'yksitoista yhdentoista yhtätoista yhdessätoista yhdestätoista yhteentoista yhdellätoista yhdeltätoista ' +
        'yhdelletoista yhtenätoista yhdeksitoista yksitoistavuoti*',
      12:
        'kaksitoista kahdentoista kahtatoista kahdessatoista kahdestatoista kahteentoista kahdellatoista ' +
        'kahdeltatoista kahdelletoista kahtenatoista kahdeksitoista kaksitoistavuoti*',
      13:
        'kolmetoista kolmentoista kolmeatoista kolmessatoista kolmestatoista kolmeentoista kolmellatoista ' +
        'kolmeltatoista kolmelletoista kolmenatoista kolmeksitoista kolmitoistavuoti*',
      14:
        'neljätoista neljäntoista neljäätoista neljässätoista neljästätoista neljääntoista neljällätoista ' +
        'neljältätoista neljälletoista neljänätoista neljäksitoista nelitoistavuoti*',
      15:
        'viisitoista viidentoista viittätoista viidessätoista viidestätoista viiteentoista viidellätoista ' +
        'viideltätoista viidelletoista viitenätoista viideksitoista viisitoistavuoti*',
      16:
        'kuusitoista kuudentoista kuuttatoista kuudessatoista kuudestatoista kuuteentoista kuudellatoista ' +
        'kuudeltatoista kuudelletoista kuutenatoista kuudeksitoista kuusitoistavuoti*',
      17:
        'seitsemäntoista seitsemäätoista seitsemässätoista seitsemästätoista seitsemääntoista seitsemällätoista ' +
        'seitsemältätoista seitsemälletoista seitsemänätoista seitsemäksitoista seitsentoistavuoti*',
      18:
        'kahdeksantoista kahdeksaatoista kahdeksassatoista kahdeksastatoista kahdeksaantoista kahdeksallatoista ' +
        'kahdeksaltatoista kahdeksalletoista kahdeksanatoista kahdeksaksitoista kahdeksantoistavuoti*',
      19:
        'yhdeksäntoista yhdeksäätoista yhdeksässätoista yhdeksästätoista yhdeksääntoista yhdeksällätoista ' +
        'yhdeksältätoista yhdeksälletoista yhdeksänätoista yhdeksäksitoista yhdeksäntoistavuoti*',
      20:
        'kaksikymmentä kahdenkymmenen kahtakymmentä kahdessakymmenessä kahdestakymmenestä kahteenkymmeneen ' +
        'kahdellakymmenellä kahdeltakymmeneltä kahdellekymmenelle kahtenakymmenenä kahdeksikymmeneksi',
      30:
        'kolmekymmentä kolmenkymmenen kolmeakymmentä kolmessakymmenessä kolmestakymmenestä kolmeenkymmeneen ' +
        'kolmellakymmenellä kolmeltakymmeneltä kolmellekymmenelle kolmenakymmenenä kolmeksikymmeneksi',
      40:
        'neljäkymmentä neljänkymmenen neljääkymmentä neljässäkymmenessä neljästäkymmenestä neljäänkymmeneen ' +
        'neljälläkymmenellä neljältäkymmeneltä neljällekymmenelle neljänäkymmenenä neljäksikymmeneksi',
      50:
        'viisikymmentä viidenkymmenen viittäkymmentä viidessäkymmenessä viidestäkymmenestä viiteenkymmeneen ' +
        'viidelläkymmenellä viideltäkymmeneltä viidellekymmenelle viitenäkymmenenä viideksikymmeneksi',
      60:
        'kuusikymmentä kuudenkymmenen kuuttakymmentä kuudessakymmenessä kuudestakymmenestä kuuteenkymmeneen ' +
        'kuudellakymmenellä kuudeltakymmeneltä kuudellekymmenelle kuutenakymmenenä kuudeksikymmeneksi',
      70:
        'seitsemänkymmentä seitsemänkymmenen seitsemääkymmentä seitsemässäkymmenessä seitsemästäkymmenestä ' +
        'seitsemäänkymmeneen seitsemälläkymmenellä seitsemältäkymmeneltä seitsemällekymmenelle seitsemänäkymmenenä ' +
        'seitsemäksikymmeneksi',
      80:
        'kahdeksankymmentä kahdeksankymmenen kahdeksaakymmentä kahdeksassakymmenessä kahdeksastakymmenestä ' +
        'kahdeksaankymmeneen kahdeksallakymmenellä kahdeksaltakymmeneltä kahdeksallekymmenelle kahdeksanakymmenenä ' +
        'kahdeksaksikymmeneksi',
      90:
        'yhdeksänkymmentä yhdeksänkymmenen yhdeksääkymmentä yhdeksässäkymmenessä yhdeksästäkymmenestä ' +
        'yhdeksäänkymmeneen yhdeksälläkymmenellä yhdeksältäkymmeneltä yhdeksällekymmenelle yhdeksänäkymmenenä ' +
        'yhdeksäksikymmeneksi',
      // No sadat, satoja, satojen: "hundreds", and crops in farming law.
      100: 'sata sadan sataa sadassa sadasta sataan sadalla sadalta sadalle satana sadaksi',
      200:
        'kaksisataa kahdensadan kahtasataa kahdessasadassa kahdestasadasta kahteensataan kahdellasadalla ' +
        'kahdeltasadalta kahdellesadalle kahtenasatana kahdeksisadaksi',
      300:
        'kolmesataa kolmensadan kolmeasataa kolmessasadassa kolmestasadasta kolmeensataan kolmellasadalla ' +
        'kolmeltasadalta kolmellesadalle kolmenasatana kolmeksisadaksi',
      400:
        'neljäsataa neljänsadan neljääsataa neljässäsadassa neljästäsadasta neljäänsataan neljälläsadalla ' +
        'neljältäsadalta neljällesadalle neljänäsatana neljäksisadaksi',
      500:
        'viisisataa viidensadan viittäsataa viidessäsadassa viidestäsadasta viiteensataan viidelläsadalla ' +
        'viideltäsadalta viidellesadalle viitenäsatana viideksisadaksi',
      600:
        'kuusisataa kuudensadan kuuttasataa kuudessasadassa kuudestasadasta kuuteensataan kuudellasadalla ' +
        'kuudeltasadalta kuudellesadalle kuutenasatana kuudeksisadaksi',
      700:
        'seitsemänsataa seitsemänsadan seitsemääsataa seitsemässäsadassa seitsemästäsadasta seitsemäänsataan ' +
        'seitsemälläsadalla seitsemältäsadalta seitsemällesadalle seitsemänäsatana seitsemäksisadaksi',
      800:
        'kahdeksansataa kahdeksansadan kahdeksaasataa kahdeksassasadassa kahdeksastasadasta kahdeksaansataan ' +
        'kahdeksallasadalla kahdeksaltasadalta kahdeksallesadalle kahdeksanasatana kahdeksaksisadaksi',
      900:
        'yhdeksänsataa yhdeksänsadan yhdeksääsataa yhdeksässäsadassa yhdeksästäsadasta yhdeksäänsataan ' +
        'yhdeksälläsadalla yhdeksältäsadalta yhdeksällesadalle yhdeksänäsatana yhdeksäksisadaksi',
      1000:
        'tuhat tuhannen tuhatta tuhannessa tuhannesta tuhanteen tuhannella tuhannelta tuhannelle tuhantena ' +
        'tuhanneksi tuhannet tuhansien tuhansia tuhansissa tuhansista tuhansiin tuhansilla tuhansilta tuhansille',
      1e6:
        'miljoona miljoonan miljoonaa miljoonassa miljoonasta miljoonaan miljoonalla miljoonalta miljoonalle ' +
        'miljoonana miljoonaksi miljoonat miljoonien miljoonia miljoonissa miljoonista miljooniin miljoonilla ' +
        'miljoonille milj',
      1e9:
        'miljardi miljardin miljardia miljardissa miljardista miljardiin miljardilla miljardilta miljardille ' +
        'miljardina miljardiksi miljardit miljardien miljardeja miljardeissa miljardeista miljardeihin mrd',
      1e12:
        'biljoona biljoonan biljoonaa biljoonassa biljoonasta biljoonaan biljoonalla biljoonalta biljoonalle ' +
        'biljoonana biljoonaksi biljoonat biljoonien biljoonia',
    },
    // No yhdessä "together", yhteen "together, into one".
    bound: {
      1: 'yksi yhden yhtä yhdestä yhdellä yhdeltä yhdelle yhtenä',
    },
    joiners: '',
    ordinals: {
      1:
        'ensimmäinen ensimmäisen ensimmäistä ensimmäisessä ensimmäisestä ensimmäiseen ensimmäisellä ensimmäiseltä ' +
        'ensimmäiselle ensimmäisenä ensimmäiseksi ensimmäiset ensimmäisten ensimmäisien ensimmäisiä ensimmäisissä ' +
        'ensimmäisistä ensimmäisiin ensimmäisillä ensimmäisiltä ensimmäisille ensimmäisinä',
      // toinen is "second" and "other": only before a subdivision.
      2:
        'toinen_alakohta toisen_alakohdan toista_alakohtaa toisessa_alakohdassa toisesta_alakohdasta ' +
        'toiseen_alakohtaan toinen_luetelmakohta toisen_luetelmakohdan toista_luetelmakohtaa ' +
        'toisessa_luetelmakohdassa toisesta_luetelmakohdasta toiseen_luetelmakohtaan toinen_virke toisen_virkkeen ' +
        'toista_virkettä toisessa_virkkeessä toisesta_virkkeestä toiseen_virkkeeseen',
      3:
        'kolmas kolmannen kolmatta kolmannessa kolmannesta kolmannella kolmannelta kolmannelle kolmanneksi kolmannet ' +
        'kolmanteen kolmantena kolmansien kolmansia kolmansissa kolmansista kolmansiin kolmansilla kolmansilta ' +
        'kolmansille',
      4:
        'neljäs neljännen neljättä neljännessä neljännestä neljännellä neljänneltä neljännelle neljänneksi neljännet ' +
        'neljänteen neljäntenä neljänsien neljänsiä neljänsissä neljänsistä neljänsiin neljänsillä neljänsiltä ' +
        'neljänsille',
      5:
        'viides viidennen viidettä viidennessä viidennestä viidennellä viidenneltä viidennelle viidenneksi viidennet ' +
        'viidenteen viidentenä viidensien viidensiä viidensissä viidensistä viidensiin viidensillä viidensiltä ' +
        'viidensille',
      6:
        'kuudes kuudennen kuudetta kuudennessa kuudennesta kuudennella kuudennelta kuudennelle kuudenneksi kuudennet ' +
        'kuudenteen kuudentena kuudensien kuudensia kuudensissa kuudensista kuudensiin kuudensilla kuudensilta ' +
        'kuudensille',
      7:
        'seitsemäs seitsemännen seitsemättä seitsemännessä seitsemännestä seitsemännellä seitsemänneltä ' +
        'seitsemännelle seitsemänneksi seitsemännet seitsemänteen seitsemäntenä seitsemänsien seitsemänsiä ' +
        'seitsemänsissä seitsemänsistä seitsemänsiin seitsemänsillä seitsemänsiltä seitsemänsille',
      8:
        'kahdeksas kahdeksannen kahdeksatta kahdeksannessa kahdeksannesta kahdeksannella kahdeksannelta ' +
        'kahdeksannelle kahdeksanneksi kahdeksannet kahdeksanteen kahdeksantena kahdeksansien kahdeksansia ' +
        'kahdeksansissa kahdeksansista kahdeksansiin kahdeksansilla kahdeksansilta kahdeksansille',
      9:
        'yhdeksäs yhdeksännen yhdeksättä yhdeksännessä yhdeksännestä yhdeksännellä yhdeksänneltä yhdeksännelle ' +
        'yhdeksänneksi yhdeksännet yhdeksänteen yhdeksäntenä yhdeksänsien yhdeksänsiä yhdeksänsissä yhdeksänsistä ' +
        'yhdeksänsiin yhdeksänsillä yhdeksänsiltä yhdeksänsille',
      10:
        'kymmenes kymmenennen kymmenettä kymmenennessä kymmenennestä kymmenennellä kymmenenneltä kymmenennelle ' +
        'kymmenenneksi kymmenennet kymmenenteen kymmenentenä kymmenensien kymmenensiä kymmenensissä kymmenensistä ' +
        'kymmenensiin kymmenensillä kymmenensiltä kymmenensille',
      11:
        'yhdestoista yhdennentoista yhdettätoista yhdennessätoista yhdennestätoista yhdenteentoista yhdennellätoista ' +
        'yhdennelletoista yhdentenätoista yhdenneksitoista',
      12:
        'kahdestoista kahdennentoista kahdettatoista kahdennessatoista kahdennestatoista kahdenteentoista ' +
        'kahdennellatoista kahdennelletoista kahdentenatoista kahdenneksitoista',
      13:
        'kolmastoista kolmannentoista kolmattatoista kolmannessatoista kolmannestatoista kolmannellatoista ' +
        'kolmanneltatoista kolmannelletoista kolmanneksitoista kolmanteentoista kolmantenatoista',
      14:
        'neljästoista neljännentoista neljättätoista neljännessätoista neljännestätoista neljännellätoista ' +
        'neljänneltätoista neljännelletoista neljänneksitoista neljänteentoista neljäntenätoista',
      15:
        'viidestoista viidennentoista viidettätoista viidennessätoista viidennestätoista viidennellätoista ' +
        'viidenneltätoista viidennelletoista viidenneksitoista viidenteentoista viidentenätoista',
      16:
        'kuudestoista kuudennentoista kuudettatoista kuudennessatoista kuudennestatoista kuudennellatoista ' +
        'kuudenneltatoista kuudennelletoista kuudenneksitoista kuudenteentoista kuudentenatoista',
      17:
        'seitsemästoista seitsemännentoista seitsemättätoista seitsemännessätoista seitsemännestätoista ' +
        'seitsemännellätoista seitsemänneltätoista seitsemännelletoista seitsemänneksitoista seitsemänteentoista ' +
        'seitsemäntenätoista',
      18:
        'kahdeksastoista kahdeksannentoista kahdeksattatoista kahdeksannessatoista kahdeksannestatoista ' +
        'kahdeksannellatoista kahdeksanneltatoista kahdeksannelletoista kahdeksanneksitoista kahdeksanteentoista ' +
        'kahdeksantenatoista',
      19:
        'yhdeksästoista yhdeksännentoista yhdeksättätoista yhdeksännessätoista yhdeksännestätoista ' +
        'yhdeksännellätoista yhdeksänneltätoista yhdeksännelletoista yhdeksänneksitoista yhdeksänteentoista ' +
        'yhdeksäntenätoista',
      20:
        'kahdeskymmenes kahdennenkymmenennen kahdettakymmenettä kahdennessakymmenennessä kahdennestakymmenennestä ' +
        'kahdennellakymmenennellä kahdenneltakymmenenneltä kahdennellekymmenennelle kahdenneksikymmenenneksi ' +
        'kahdenteenkymmenenteen kahdentenakymmenentenä',
      30:
        'kolmaskymmenes kolmannenkymmenennen kolmattakymmenettä kolmannessakymmenennessä kolmannestakymmenennestä ' +
        'kolmannellakymmenennellä kolmanneltakymmenenneltä kolmannellekymmenennelle kolmanneksikymmenenneksi ' +
        'kolmanteenkymmenenteen kolmantenakymmenentenä',
      40:
        'neljäskymmenes neljännenkymmenennen neljättäkymmenettä neljännessäkymmenennessä neljännestäkymmenennestä ' +
        'neljännelläkymmenennellä neljänneltäkymmenenneltä neljännellekymmenennelle neljänneksikymmenenneksi ' +
        'neljänteenkymmenenteen neljäntenäkymmenentenä',
      50:
        'viideskymmenes viidennenkymmenennen viidettäkymmenettä viidennessäkymmenennessä viidennestäkymmenennestä ' +
        'viidennelläkymmenennellä viidenneltäkymmenenneltä viidennellekymmenennelle viidenneksikymmenenneksi ' +
        'viidenteenkymmenenteen viidentenäkymmenentenä',
      60:
        'kuudeskymmenes kuudennenkymmenennen kuudettakymmenettä kuudennessakymmenennessä kuudennestakymmenennestä ' +
        'kuudennellakymmenennellä kuudenneltakymmenenneltä kuudennellekymmenennelle kuudenneksikymmenenneksi ' +
        'kuudenteenkymmenenteen kuudentenakymmenentenä',
      70:
        'seitsemäskymmenes seitsemännenkymmenennen seitsemättäkymmenettä seitsemännessäkymmenennessä ' +
        'seitsemännestäkymmenennestä seitsemännelläkymmenennellä seitsemänneltäkymmenenneltä ' +
        'seitsemännellekymmenennelle seitsemänneksikymmenenneksi seitsemänteenkymmenenteen seitsemäntenäkymmenentenä',
      80:
        'kahdeksaskymmenes kahdeksannenkymmenennen kahdeksattakymmenettä kahdeksannessakymmenennessä ' +
        'kahdeksannestakymmenennestä kahdeksannellakymmenennellä kahdeksanneltakymmenenneltä ' +
        'kahdeksannellekymmenennelle kahdeksanneksikymmenenneksi kahdeksanteenkymmenenteen kahdeksantenakymmenentenä',
      90:
        'yhdeksäskymmenes yhdeksännenkymmenennen yhdeksättäkymmenettä yhdeksännessäkymmenennessä ' +
        'yhdeksännestäkymmenennestä yhdeksännelläkymmenennellä yhdeksänneltäkymmenenneltä yhdeksännellekymmenennelle ' +
        'yhdeksänneksikymmenenneksi yhdeksänteenkymmenenteen yhdeksäntenäkymmenentenä',
      100:
        'sadas sadannen sadatta sadannessa sadannesta sadannella sadannelta sadannelle sadanneksi sadannet sadanteen ' +
        'sadantena',
    },
    multiples: {
      1: 'ensimmäisen_kerran ensimmäistä_kertaa ensimmäisellä_kerralla',
      2: 'kahdesti kaksi_kertaa toisen_kerran toista_kertaa toisella_kerralla kahteen_kertaan kahtena_kertana',
      3: 'kolmesti kolme_kertaa kolmannen_kerran kolmatta_kertaa kolmeen_kertaan',
      4: 'neljästi neljä_kertaa neljännen_kerran',
      5: 'viidesti viisi_kertaa viidennen_kerran',
      6: 'kuudesti kuusi_kertaa',
      10: 'kymmenen_kertaa kymmenesti',
    },
    ordinalMarks:
      '. :s :nnen :nnessa :nnessä :nnesta :nnestä :nteen :nnella :nnellä :nnelta :nneltä :nnelle :ntena :ntenä ' +
      ':nneksi',
    idioms:
      'kolmas_maa kolmannen_maan kolmatta_maata kolmannessa_maassa kolmannesta_maasta kolmanteen_maahan ' +
      'kolmannella_maalla kolmannelta_maalta kolmannelle_maalle kolmantena_maana kolmanneksi_maaksi kolmannet_maat ' +
      'kolmansien_maiden kolmansia_maita kolmansissa_maissa kolmansista_maista kolmansiin_maihin kolmansilla_mailla ' +
      'kolmansilta_mailta kolmansille_maille kolmas_osapuoli kolmannen_osapuolen kolmatta_osapuolta ' +
      'kolmannessa_osapuolessa kolmannesta_osapuolesta kolmanteen_osapuoleen kolmannella_osapuolella ' +
      'kolmannelta_osapuolelta kolmannelle_osapuolelle kolmantena_osapuolena kolmanneksi_osapuoleksi ' +
      'kolmannet_osapuolet kolmansien_osapuolten kolmansia_osapuolia kolmansissa_osapuolissa kolmansista_osapuolista ' +
      'kolmansiin_osapuoliin kolmansilla_osapuolilla kolmansilta_osapuolilta kolmansille_osapuolille kolmas_henkilö ' +
      'kolmannen_henkilön kolmatta_henkilöä kolmannesta_henkilöstä kolmanteen_henkilöön kolmannella_henkilöllä ' +
      'kolmannelta_henkilöltä kolmannelle_henkilölle kolmantena_henkilönä kolmannet_henkilöt kolmansien_henkilöiden ' +
      'kolmansia_henkilöitä kolmansista_henkilöistä kolmansiin_henkilöihin kolmansilla_henkilöillä ' +
      'kolmansilta_henkilöiltä kolmansille_henkilöille kolmas_taho kolmannen_tahon kolmatta_tahoa ' +
      'kolmannesta_tahosta kolmanteen_tahoon kolmannella_taholla kolmannelta_taholta kolmannelle_taholle ' +
      'kolmantena_tahona kolmannet_tahot kolmansien_tahojen kolmansia_tahoja kolmansista_tahoista ' +
      'kolmansiin_tahoihin kolmansilla_tahoilla kolmansilta_tahoilta kolmansille_tahoille kolmas_valtio ' +
      'kolmannen_valtion kolmatta_valtiota kolmannessa_valtiossa kolmannesta_valtiosta kolmanteen_valtioon ' +
      'kolmannella_valtiolla kolmannelta_valtiolta kolmannelle_valtiolle kolmannet_valtiot kolmansien_valtioiden ' +
      'kolmansia_valtioita kolmansissa_valtioissa kolmansista_valtioista kolmansiin_valtioihin ' +
      'kolmansille_valtioille kolmansien_osapuolien kolmansien_valtioitten kolmannen_maailman ensimmäisen_asteen ' +
      'ensimmäisessä_asteessa ensimmäisenä_asteena ensimmäinen_oikeusaste ensimmäisen_oikeusast* ' +
      'ensimmäisessä_oikeusast* ensimmäisenä_oikeusast* toisen_asteen ensimmäisen_vaiheen_tuomioistui* kahden_kesken ' +
      'kahden-_tai kahden-_ja kuusi_ja_mänty mänty_ja_kuusi',
  },
  dates: {
    // Not the bare stems that CLDR gives as abbreviations (tammi "oak", kesä "summer", joulu "Christmas").
    months: [
      'tammikuu tammikuun tammikuuta tammikuussa tammikuusta tammikuuhun tammikuulla tammikuulta tammikuulle ' +
        'tammikuuna tammikuuksi tammik',
      'helmikuu helmikuun helmikuuta helmikuussa helmikuusta helmikuuhun helmikuulla helmikuulta helmikuulle ' +
        'helmikuuna helmikuuksi helmik',
      'maaliskuu maaliskuun maaliskuuta maaliskuussa maaliskuusta maaliskuuhun maaliskuulla maaliskuulta ' +
        'maaliskuulle maaliskuuna maaliskuuksi maalisk',
      'huhtikuu huhtikuun huhtikuuta huhtikuussa huhtikuusta huhtikuuhun huhtikuulla huhtikuulta huhtikuulle ' +
        'huhtikuuna huhtikuuksi huhtik',
      'toukokuu toukokuun toukokuuta toukokuussa toukokuusta toukokuuhun toukokuulla toukokuulta toukokuulle ' +
        'toukokuuna toukokuuksi toukok',
      'kesäkuu kesäkuun kesäkuuta kesäkuussa kesäkuusta kesäkuuhun kesäkuulla kesäkuulta kesäkuulle kesäkuuna ' +
        'kesäkuuksi kesäk',
      'heinäkuu heinäkuun heinäkuuta heinäkuussa heinäkuusta heinäkuuhun heinäkuulla heinäkuulta heinäkuulle ' +
        'heinäkuuna heinäkuuksi heinäk',
      'elokuu elokuun elokuuta elokuussa elokuusta elokuuhun elokuulla elokuulta elokuulle elokuuna elokuuksi elok',
      'syyskuu syyskuun syyskuuta syyskuussa syyskuusta syyskuuhun syyskuulla syyskuulta syyskuulle syyskuuna ' +
        'syyskuuksi syysk',
      'lokakuu lokakuun lokakuuta lokakuussa lokakuusta lokakuuhun lokakuulla lokakuulta lokakuulle lokakuuna ' +
        'lokakuuksi lokak',
      'marraskuu marraskuun marraskuuta marraskuussa marraskuusta marraskuuhun marraskuulla marraskuulta ' +
        'marraskuulle marraskuuna marraskuuksi marrask',
      'joulukuu joulukuun joulukuuta joulukuussa joulukuusta joulukuuhun joulukuulla joulukuulta joulukuulle ' +
        'joulukuuna joulukuuksi jouluk',
    ],
    particles: '',
    yearWords: 'vuoden vuonna vuodesta vuoteen vuosi vuodelta vuodelle vuodeksi',
    dayWords: 'päivänä päivän päivästä päivään päivä päivältä päivälle päiväksi pnä',
    orders: ['dmy', 'mdy'],
  },
  references: {
    acts: {
      regulation:
        'asetus asetuks* asetusta asetusten täytäntöönpanoasetu* soveltamisasetu* perusasetu* puiteasetu* ' +
        'yleisasetu*',
      directive: 'direktiivi* täytäntöönpanodirektiivi* puitedirektiivi* soveltamisdirektiivi*',
      decision:
        'päätös päätöksen päätöstä päätöksessä päätöksestä päätökseen päätöksellä päätökselle päätöksenä päätökset ' +
        'päätösten päätöksien päätöksiä päätöksissä päätöksistä päätöksiin päätöksillä täytäntöönpanopäätö*',
      recommendation:
        'suositus suosituksen suositusta suosituksessa suosituksesta suositukseen suosituksella suosituksena ' +
        'suositukset suositusten suosituksien suosituksia suosituksissa suosituksista suosituksiin',
      'framework-decision': 'puitepäätö*',
      'joint-action':
        'yhteinen_toiminta yhteisen_toiminnan yhteistä_toimintaa yhteisessä_toiminnassa yhteisestä_toiminnasta ' +
        'yhteiseen_toimintaan yhteisellä_toiminnalla yhteiset_toiminnat yhteisten_toimintojen',
      'common-position':
        'yhteinen_kanta yhteisen_kannan yhteistä_kantaa yhteisessä_kannassa yhteisestä_kannasta yhteiseen_kantaan ' +
        'yhteisellä_kannalla yhteiset_kannat yhteisten_kantojen',
    },
    domains: {
      EU: 'eu',
      EC: 'ey',
      EEC: 'ety',
      Euratom: 'euratom',
      ECSC: 'ehty',
      CFSP: 'yutp',
      JHA: 'yos',
    },
    subdivisions: {
      article: 'artikl*',
      paragraph:
        'kohta kohdan kohtaa kohdassa kohdasta kohtaan kohdalla kohdalta kohdalle kohtana kohdaksi kohdat kohtien ' +
        'kohtia kohdissa kohdista kohtiin kohdilla kohdin momentti momentin momenttia momentissa momentista ' +
        'momenttiin',
      // alakohta is the lettered point and, with an ordinal word, the subparagraph.
      point: 'alakohd* alakoht*',
      subparagraph: 'alakohd* alakoht*',
      indent: 'luetelmakohd* luetelmakoht*',
      sentence:
        'virke virkkeen virkettä virkkeessä virkkeestä virkkeeseen virkkeellä virkkeet virkkeiden virkkeitä ' +
        'virkkeissä virkkeistä virkkeisiin',
      // The number stands inside: johdanto-osan 12 kappale. Bare kappale is also a copy or piece.
      recital: 'johdanto-osan johdanto-osassa johdanto-osa',
      annex:
        'liite liitteen liitettä liitteessä liitteestä liitteeseen liitteellä liitteenä liitteet liitteiden ' +
        'liitteitä liitteissä liitteistä liitteisiin',
      part: 'osa osan osaa osassa osasta osaan osalla osat osien osia osissa osista osiin',
      title: 'osasto osaston osastoa osastossa osastosta osastoon osastot osastojen osastoissa',
      // No lukuun: "except".
      chapter: 'luku luvun lukua luvussa luvusta luvut lukujen lukuja luvuissa luvuista lukuihin',
      section: 'jakso jakson jaksoa jaksossa jaksosta jaksoon jaksot jaksojen jaksoja jaksoissa jaksoista jaksoihin',
      appendix:
        'lisäys lisäyksen lisäystä lisäyksessä lisäyksestä lisäykseen lisäykset lisäysten lisäyksiä lisäyksissä',
      table:
        'taulukko taulukon taulukkoa taulukossa taulukosta taulukkoon taulukot taulukoiden taulukoita taulukoissa ' +
        'taulukoista taulukoihin',
      footnote:
        'alaviite alaviitteen alaviitettä alaviitteessä alaviitteestä alaviitteeseen alaviitteet alaviitteiden ' +
        'alaviitteissä',
      protocol:
        'pöytäkirja pöytäkirjan pöytäkirjaa pöytäkirjassa pöytäkirjasta pöytäkirjaan pöytäkirjalla pöytäkirjat ' +
        'pöytäkirjojen pöytäkirjoja pöytäkirjoissa',
    },
    numberFirst: [
      'article',
      'paragraph',
      'subparagraph',
      'point',
      'indent',
      'sentence',
      'part',
      'title',
      'chapter',
      'section',
    ],
    numberSigns: 'n:o nro nro. numero',
    journal:
      'euvl eyvl virallinen_lehti virallisen_lehden virallista_lehteä virallisessa_lehdessä virallisesta_lehdestä',
    page: 's. sivu sivut sivulla sivuilla',
    rangeWords: '',
    listWords: 'ja sekä tai taikka eikä',
    bareLetters: 'abcdefghijklmnop',
    ordinals: { 2: 'toinen toisen toista toisessa toisesta toiseen toisella' },
  },
  // prosenttiyksikkö is the percentage point.
  percentWords:
    'prosentti prosentin prosenttia prosentissa prosentista prosenttiin prosentilla prosentilta prosentille ' +
    'prosenttina prosentiksi prosentit prosenttien promille promillen promillea promilleen promillesta prosentteja ' +
    'prosentteina',
  pointLetters: '',
  conjunctions: 'ja sekä tai taikka eikä eli',
  doubledWords: '',
  abbreviations:
    'nro. esim. ks. mm. ym. yms. jne. ko. s. ss. kpl. milj. mrd. tms. ts. em. po. vrt. n. klo. e.m. ao. os. art. ' +
    'puh. v. vs. tri. prof. tammik. helmik. maalisk. huhtik. toukok. kesäk. heinäk. elok. syysk. lokak. marrask. ' +
    'jouluk.',
}
