/**
 * Frequent words that carry grammar and not content, by primary language: the official languages of the Union, and those
 * that are easily taken for one of them. Chosen by hand, with preference for words that sister languages spell otherwise.
 * A text of some length holds many of its own language's and few of another's.
 */
export const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  bg: words('и на за от в се да с по не са при които който която или със като към между както това във след чрез тази'),
  ca: words(
    'de la i a el que els les del per en una amb no o un és al són com aquest aquesta ha si ser dels pot qualsevol',
  ),
  cs: words(
    'a se v na že je pro z s o do k za které který která nebo jako ve být podle při jsou jeho může bude není aby',
  ),
  da: words(
    'og i at er til af en for der den med det på de som om et ved skal kan ikke har efter eller fra hvis nogen sin',
  ),
  de: words(
    'der die und das in den von zu mit ist des für im dem auf eine oder nicht werden sich wird ein als nach durch',
  ),
  el: words(
    'και το του της την η να με ο των από τα οι για στην που τον σε στο κάθε είναι ή δεν τους τις στη κατά μπορεί',
  ),
  en: words(
    'the of and to in a or is for be that by shall with any as this on not may which are from an has under it you',
  ),
  es: words('de la el los en y que a las del por con para una se no al su o como toda persona un es sus esta lo será'),
  et: words(
    'ja on ning või ei et kui mis selle oma seda tema see kes mille ka käesoleva artikli vastavalt võib peab kohta',
  ),
  fi: words(
    'ja on että tai joka ei ovat se sen jos kuin myös olla oikeus tämän mukaisesti jotka jonka sekä voi niiden',
  ),
  fr: words(
    'de la et les des le à du en ou que dans un par une est pour il au qui sur aux sont ne avec cette être pas',
  ),
  ga: words(
    'an na agus ar a go le i de do nó sin is bhfuil gach chun ag maidir don faoi nach leis sa seo ó aon gcás atá mar',
  ),
  gl: words('de a e o que do da en os no na para as dos das por unha ou non un ao se con como é pola polo máis esta'),
  hr: words(
    'i u na je se za da od koji koja koje ili su s te o biti kao iz ne ima prema svi nije što može bilo sa svoje',
  ),
  hu: words(
    'a az és hogy nem van is vagy egy meg valamint az illetve kell minden azt által szerinti ha mint ezt bármely joga',
  ),
  it: words(
    'di e la il che in del della per a i le un dei delle non una con al da o è ogni sono alla nel si gli ad dal',
  ),
  lt: words(
    'ir turi kad į su ar arba yra iš kaip pagal jo dėl būti teisę už tik ne kurie kuris apie bei buvo gali tai',
  ),
  lv: words(
    'un ir no ar par vai uz kas lai kā tiesības to ja tiek nav viņa šo var kuru katram jebkuru saskaņā minētā tās',
  ),
  mk: words('и на да во за се од со не по или што како ќе е ги го сите кој која овој оваа може ако меѓу секој'),
  mt: words(
    'li ta u ta’ il tal fl għal għandu ma jew bi minn tad l-istess dan din huwa kull għandha għall fil jkun b’mod dwar is',
  ),
  nl: words(
    'de het van en een in op te voor met dat of zijn die ieder wordt aan niet door als bij worden om heeft deze naar',
  ),
  no: words(
    'og i er til av en for som den med det på de å har ikke et om eller ved skal kan enhver etter fra noen blir uten',
  ),
  pl: words(
    'i w z na do prawo się jest oraz nie o lub od przez który która które dla jego że po może ma jako są przy każdy',
  ),
  pt: words(
    'de a o e que do da em os dos para as das no na ou não por um com uma ao à se pela são como pelo mais direito',
  ),
  ro: words(
    'și de în a la să sau cu ce din pe care nu este orice prin al un ale pentru are o se fi sunt dreptul ca lui',
  ),
  ru: words('и в на не с по или для что это от к из за его при как о если то быть может который все также должны'),
  sk: words(
    'a v na sa je právo o alebo má ktoré ktorý ktorá s pre z so jeho ako za do by podľa byť že vo pri každý sú nie',
  ),
  sl: words(
    'in v za je na do ali ki se pravico da z s pri o po ima ter so kot vsakdo tega iz sme tudi biti ne lahko bi če',
  ),
  sv: words(
    'och att i en av till för som den är det på har de med eller om rätt ett skall ska var inte sin till från enligt',
  ),
  uk: words('і в на не з до або для що та у за від це про як якщо бути може який яка його цього при вони кожна й'),
}

function words(line: string): ReadonlySet<string> {
  return new Set(line.split(' '))
}

const WORD = /\p{L}[\p{L}\p{M}’']*/gu

const ADDRESS = /\b(?:https?:|www\.)\S+/g

/** Words of a text in lower case, without addresses; `ta'` and `b’mod` with the curly apostrophe. */
export function wordsOf(text: string): readonly string[] {
  return text.replace(ADDRESS, ' ').toLowerCase().replaceAll("'", '’').match(WORD) ?? []
}
