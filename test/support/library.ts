/**
 * The rules of a library, by language: English, French, and languages that have no tables. One paragraph a line.
 */
export const LIBRARY: Readonly<Record<string, string>> = {
  en: `
    # Rules of the library
    ## Article 1
    The library is open from 9:30 to 17:00 on working days.
    ## Article 2
    Members pay 12.50 euros a year; students pay 50 % of that amount.
    Books may be borrowed for 21 days. The period may be extended twice.
    ## Article 3
    1. No more than 1 500 members may be admitted before 1 March 2025.
    2. The board has five members, two of whom are elected every three years.
    3. Article 2(1) and Annex I apply.
    The fine is EUR 1 250.75 for each lost item, in accordance with Regulation (EU) 2016/679.
    Applications are sent to info@example.org or by https://example.org/rules.
    The rules of 15 June 2019 are repealed. They applied to 2 million readers in 2023–2024.`,
  fr: `
    # Règlement de la bibliothèque
    ## Article premier
    La bibliothèque est ouverte de 9 h 30 à 17 heures les jours ouvrables.
    ## Article 2
    Les membres paient 12,50 euros par an ; les étudiants paient 50 % de ce montant.
    Les livres peuvent être empruntés pour 21 jours. Ce délai peut être prolongé deux fois.
    ## Article 3
    1. Pas plus de 1 500 membres peuvent être admis avant le 1er mars 2025.
    2. Le conseil compte cinq membres, dont deux sont élus tous les trois ans.
    3. L’article 2, paragraphe 1, et l’annexe I s’appliquent.
    L’amende est de 1 250,75 EUR par objet perdu, conformément au règlement (UE) 2016/679.
    Les demandes sont envoyées à info@example.org ou par https://example.org/rules.
    Le règlement du 15 juin 2019 est abrogé. Il s’appliquait à 2 millions de lecteurs en 2023-2024.`,
  nb: `
    # Regler for biblioteket
    ## Artikkel 1
    Biblioteket er åpent fra kl. 9.30 til kl. 17.00 på hverdager.
    ## Artikkel 2
    Medlemmer betaler 12,50 euro i året; studenter betaler 50 % av dette beløpet.
    Bøker kan lånes i 21 dager. Fristen kan forlenges to ganger.
    ## Artikkel 3
    1. Ikke mer enn 1 500 medlemmer kan tas opp før 1. mars 2025.
    2. Styret har fem medlemmer, hvorav to velges hvert tredje år.
    3. Artikkel 2 nr. 1 og vedlegg I får anvendelse.
    Boten er 1 250,75 EUR for hver tapt gjenstand, i samsvar med forordning (EU) 2016/679.
    Søknader sendes til info@example.org eller via https://example.org/rules.
    Reglene av 15. juni 2019 oppheves. De gjaldt for 2 millioner lesere i 2023–2024.`,
  is: `
    # Reglur bókasafnsins
    ## 1. gr.
    Bókasafnið er opið frá kl. 9.30 til 17.00 á virkum dögum.
    ## 2. gr.
    Félagar greiða 12,50 evrur á ári; nemendur greiða 50% af þeirri fjárhæð.
    Bækur má fá að láni í 21 dag. Frestinn má framlengja tvisvar.
    ## 3. gr.
    1. Ekki má taka inn fleiri en 1.500 félaga fyrir 1. mars 2025.
    2. Í stjórninni sitja fimm menn og eru tveir þeirra kosnir þriðja hvert ár.
    3. Ákvæði 1. mgr. 2. gr. og I. viðauka gilda.
    Sektin er 1.250,75 evrur fyrir hvern glataðan hlut, í samræmi við reglugerð (ESB) 2016/679.
    Umsóknir skal senda á info@example.org eða um https://example.org/rules.
    Reglurnar frá 15. júní 2019 falla úr gildi. Þær giltu um 2 milljónir lesenda 2023–2024.`,
  uk: `
    # Правила бібліотеки
    ## Стаття 1
    Бібліотека відкрита з 9:30 до 17:00 у робочі дні.
    ## Стаття 2
    Члени сплачують 12,50 євро на рік; студенти сплачують 50 % цієї суми.
    Книги можна позичати на 21 день. Цей строк може бути продовжено двічі.
    ## Стаття 3
    1. Не більше 1 500 членів може бути прийнято до 1 березня 2025 року.
    2. Рада складається з п’яти членів, двоє з яких обираються кожні три роки.
    3. Застосовуються пункт 1 статті 2 та додаток I.
    Штраф становить 1 250,75 євро за кожен втрачений предмет відповідно до Регламенту (ЄС) 2016/679.
    Заяви надсилаються на info@example.org або через https://example.org/rules.
    Правила від 15 червня 2019 року скасовуються. Вони поширювалися на 2 мільйони читачів у 2023–2024 роках.`,
  ru: `
    # Правила библиотеки
    ## Статья 1
    Библиотека открыта с 9:30 до 17:00 по рабочим дням.
    ## Статья 2
    Члены платят 12,50 евро в год; студенты платят 50 % этой суммы.
    Книги можно брать на 21 день. Этот срок может быть продлён дважды.
    ## Статья 3
    1. Не более 1 500 членов может быть принято до 1 марта 2025 г.
    2. Совет состоит из пяти членов, двое из которых избираются каждые три года.
    3. Применяются пункт 1 статьи 2 и приложение I.
    Штраф составляет 1 250,75 евро за каждый утраченный предмет в соответствии с Регламентом (ЕС) 2016/679.
    Заявления направляются на info@example.org или через https://example.org/rules.
    Правила от 15 июня 2019 г. отменяются. Они распространялись на 2 миллиона читателей в 2023–2024 гг.`,
  tr: `
    # Kütüphane kuralları
    ## Madde 1
    Kütüphane iş günlerinde saat 9.30 ile 17.00 arasında açıktır.
    ## Madde 2
    Üyeler yılda 12,50 avro öder; öğrenciler bu tutarın % 50'sini öder.
    Kitaplar 21 gün için ödünç alınabilir. Bu süre iki kez uzatılabilir.
    ## Madde 3
    1. 1 Mart 2025 tarihinden önce 1.500'den fazla üye kabul edilemez.
    2. Yönetim kurulunun beş üyesi vardır; bunlardan ikisi üç yılda bir seçilir.
    3. Bu Kuralların 2. maddesinin 1. fıkrası ve Ek I uygulanır.
    Ceza, (AB) 2016/679 sayılı Tüzük uyarınca kaybedilen her eşya için 1.250,75 avrodur.
    Başvurular info@example.org adresine veya https://example.org/rules üzerinden gönderilir.
    15 Haziran 2019 tarihli kurallar yürürlükten kaldırılmıştır. Bunlar 2023-2024'te 2 milyon okura uygulanmıştır.`,
  ar: `
    # قواعد المكتبة
    ## المادة 1
    تفتح المكتبة من الساعة 9:30 إلى الساعة 17:00 في أيام العمل.
    ## المادة 2
    يدفع الأعضاء ١٢٫٥٠ يورو سنويا، ويدفع الطلاب ٥٠٪ من هذا المبلغ.
    يجوز استعارة الكتب لمدة ٢١ يوما. ويجوز تمديد هذه المدة مرتين.
    ## المادة 3
    1. لا يجوز قبول أكثر من ١٥٠٠ عضو قبل ١ مارس ٢٠٢٥.
    2. يتألف المجلس من خمسة أعضاء، ينتخب اثنان منهم كل ثلاث سنوات.
    3. تنطبق الفقرة 1 من المادة 2 والمرفق الأول.
    تبلغ الغرامة ١٬٢٥٠٫٧٥ يورو عن كل مادة مفقودة، وفقا للائحة (الاتحاد الأوروبي) 2016/679.
    ترسل الطلبات إلى info@example.org أو عبر https://example.org/rules.
    تلغى القواعد المؤرخة ١٥ يونيو ٢٠١٩. وكانت تسري على ٢ مليون قارئ في ٢٠٢٣-٢٠٢٤.`,
  fa: `
    # مقررات کتابخانه
    ## ماده ۱
    کتابخانه در روزهای کاری از ساعت ۹:۳۰ تا ۱۷:۰۰ باز است.
    ## ماده ۲
    اعضا سالانه ۱۲٫۵۰ یورو می‌پردازند؛ دانشجویان ۵۰٪ این مبلغ را می‌پردازند.
    کتاب‌ها را می‌توان برای ۲۱ روز امانت گرفت. این مدت دو بار قابل تمدید است.
    ## ماده ۳
    1. پیش از ۱ مارس ۲۰۲۵ بیش از ۱۵۰۰ عضو پذیرفته نمی‌شود.
    2. هیئت پنج عضو دارد که دو نفر از آنان هر سه سال انتخاب می‌شوند.
    3. بند ۱ ماده ۲ و پیوست I اعمال می‌شود.
    جریمه برای هر قلم گمشده ۱۲۵۰٫۷۵ یورو است، مطابق با مقررات (EU) 2016/679.
    درخواست‌ها به info@example.org یا از طریق https://example.org/rules فرستاده می‌شوند.
    مقررات ۱۵ ژوئن ۲۰۱۹ لغو می‌شود. این مقررات در ۲۰۲۳-۲۰۲۴ برای ۲ میلیون خواننده اعمال می‌شد.`,
  ja: `
    # 図書館規則
    ## 第1条
    図書館は平日の9時30分から17時まで開館する。
    ## 第2条
    会員は年額12.50ユーロを支払い、学生はその額の50%を支払う。
    図書は21日間借りることができる。この期間は2回延長することができる。
    ## 第3条
    1. 2025年3月1日より前に1,500人を超える会員を受け入れてはならない。
    2. 理事会は5人の理事からなり、うち2人は3年ごとに選出される。
    3. 第2条第1項及び附属書Iを適用する。
    罰金は、規則(EU)2016/679に従い、紛失品1点につき1,250.75ユーロとする。
    申請は info@example.org 又は https://example.org/rules により送付する。
    2019年6月15日の規則は廃止する。同規則は2023年から2024年に200万人の読者に適用された。`,
  zh: `
    # 图书馆规则
    ## 第一条
    图书馆工作日9时30分至17时开放。
    ## 第二条
    会员每年缴纳12.50欧元；学生缴纳该金额的50%。
    图书可借阅21天。该期限可延长两次。
    ## 第三条
    1. 2025年3月1日之前接纳的会员不得超过1500名。
    2. 理事会由五名成员组成，其中两名每三年选举一次。
    3. 第二条第一款和附件一适用。
    根据第2016/679号条例（欧盟），每件遗失物品的罚款为1 250.75欧元。
    申请应发送至 info@example.org 或通过 https://example.org/rules 提交。
    2019年6月15日的规则予以废止。该规则在2023—2024年适用于200万名读者。`,
  ko: `
    # 도서관 규칙
    ## 제1조
    도서관은 평일 9시 30분부터 17시까지 개관한다.
    ## 제2조
    회원은 연간 12.50유로를 납부하고 학생은 그 금액의 50%를 납부한다.
    도서는 21일 동안 대출할 수 있다. 이 기간은 두 번 연장할 수 있다.
    ## 제3조
    1. 2025년 3월 1일 이전에 1,500명을 초과하는 회원을 받아들일 수 없다.
    2. 이사회는 5명의 이사로 구성되며 그중 2명은 3년마다 선출된다.
    3. 제2조제1항 및 부속서 I을 적용한다.
    벌금은 규정 (EU) 2016/679에 따라 분실물 1점당 1,250.75유로로 한다.
    신청서는 info@example.org 또는 https://example.org/rules 로 보낸다.
    2019년 6월 15일의 규칙은 폐지한다. 이 규칙은 2023–2024년에 독자 200만 명에게 적용되었다.`,
  sr: `
    # Правила библиотеке
    ## Члан 1.
    Библиотека је отворена од 9.30 до 17.00 часова радним данима.
    ## Члан 2.
    Чланови плаћају 12,50 евра годишње; студенти плаћају 50 % тог износа.
    Књиге се могу позајмити на 21 дан. Рок се може продужити два пута.
    ## Члан 3.
    1. Пре 1. марта 2025. године не може бити примљено више од 1.500 чланова.
    2. Одбор има пет чланова, од којих се два бирају сваке три године.
    3. Примењују се члан 2. став 1. и Прилог I.
    Казна износи 1.250,75 евра за сваки изгубљени предмет, у складу са Уредбом (ЕУ) 2016/679.
    Пријаве се шаљу на info@example.org или преко https://example.org/rules.
    Правила од 15. јуна 2019. године стављају се ван снаге. Важила су за 2 милиона читалаца 2023–2024.`,
  ca: `
    # Reglament de la biblioteca
    ## Article 1
    La biblioteca és oberta de 9.30 a 17.00 hores els dies feiners.
    ## Article 2
    Els membres paguen 12,50 euros l’any; els estudiants paguen el 50 % d’aquest import.
    Els llibres es poden agafar en préstec durant 21 dies. El termini es pot prorrogar dues vegades.
    ## Article 3
    1. No es poden admetre més de 1.500 membres abans de l’1 de març de 2025.
    2. La junta té cinc membres, dos dels quals s’elegeixen cada tres anys.
    3. S’apliquen l’article 2, apartat 1, i l’annex I.
    La multa és de 1.250,75 EUR per cada objecte perdut, d’acord amb el Reglament (UE) 2016/679.
    Les sol·licituds s’envien a info@example.org o per https://example.org/rules.
    El reglament de 15 de juny de 2019 queda derogat. S’aplicava a 2 milions de lectors el 2023-2024.`,
  he: `
    # תקנון הספרייה
    ## סעיף 1
    הספרייה פתוחה בין השעות 9:30 ל-17:00 בימי עבודה.
    ## סעיף 2
    חברים משלמים 12.50 אירו לשנה; סטודנטים משלמים 50% מסכום זה.
    ניתן לשאול ספרים ל-21 ימים. ניתן להאריך תקופה זו פעמיים.
    ## סעיף 3
    1. לא יתקבלו יותר מ-1,500 חברים לפני 1 במרץ 2025.
    2. בוועד חמישה חברים, ששניים מהם נבחרים כל שלוש שנים.
    3. יחולו סעיף 2(1) ונספח I.
    הקנס הוא 1,250.75 אירו לכל פריט שאבד, בהתאם לתקנה (EU) 2016/679.
    בקשות נשלחות אל info@example.org או באמצעות https://example.org/rules.
    התקנון מיום 15 ביוני 2019 מבוטל. הוא חל על 2 מיליון קוראים בשנים 2023–2024.`,
  hi: `
    # पुस्तकालय के नियम
    ## अनुच्छेद 1
    पुस्तकालय कार्यदिवसों पर 9:30 से 17:00 बजे तक खुला रहता है।
    ## अनुच्छेद 2
    सदस्य प्रति वर्ष १२.५० यूरो देते हैं; छात्र इस राशि का ५०% देते हैं।
    पुस्तकें २१ दिनों के लिए उधार ली जा सकती हैं। यह अवधि दो बार बढ़ाई जा सकती है।
    ## अनुच्छेद 3
    1. १ मार्च २०२५ से पहले १,५०० से अधिक सदस्य भर्ती नहीं किए जा सकते।
    2. बोर्ड में पाँच सदस्य हैं, जिनमें से दो हर तीन वर्ष में चुने जाते हैं।
    3. अनुच्छेद 2(1) और अनुलग्नक I लागू होते हैं।
    विनियम (EU) 2016/679 के अनुसार प्रत्येक खोई वस्तु के लिए जुर्माना १,२५०.७५ यूरो है।
    आवेदन info@example.org पर या https://example.org/rules द्वारा भेजे जाते हैं।
    १५ जून २०१९ के नियम निरस्त किए जाते हैं। वे २०२३–२०२४ में २० लाख पाठकों पर लागू थे।`,
  vi: `
    # Quy định của thư viện
    ## Điều 1
    Thư viện mở cửa từ 9 giờ 30 đến 17 giờ vào các ngày làm việc.
    ## Điều 2
    Thành viên trả 12,50 euro một năm; sinh viên trả 50% số tiền đó.
    Sách được mượn trong 21 ngày. Thời hạn này có thể được gia hạn hai lần.
    ## Điều 3
    1. Không được kết nạp quá 1.500 thành viên trước ngày 1 tháng 3 năm 2025.
    2. Hội đồng có năm thành viên, trong đó hai người được bầu ba năm một lần.
    3. Áp dụng khoản 1 Điều 2 và Phụ lục I.
    Tiền phạt là 1.250,75 euro cho mỗi vật bị mất, theo Quy định (EU) 2016/679.
    Đơn được gửi đến info@example.org hoặc qua https://example.org/rules.
    Quy định ngày 15 tháng 6 năm 2019 bị bãi bỏ. Quy định đó áp dụng cho 2 triệu độc giả trong 2023–2024.`,
  cy: `
    # Rheolau’r llyfrgell
    ## Erthygl 1
    Mae’r llyfrgell ar agor rhwng 9.30 a 17.00 ar ddiwrnodau gwaith.
    ## Erthygl 2
    Mae aelodau’n talu 12.50 ewro y flwyddyn; mae myfyrwyr yn talu 50% o’r swm hwnnw.
    Caniateir benthyg llyfrau am 21 diwrnod. Caniateir estyn y cyfnod ddwywaith.
    ## Erthygl 3
    1. Ni chaniateir derbyn mwy na 1,500 o aelodau cyn 1 Mawrth 2025.
    2. Mae gan y bwrdd bum aelod, ac etholir dau ohonynt bob tair blynedd.
    3. Mae Erthygl 2(1) ac Atodiad I yn gymwys.
    Y ddirwy yw EUR 1,250.75 am bob eitem a gollir, yn unol â Rheoliad (UE) 2016/679.
    Anfonir ceisiadau at info@example.org neu drwy https://example.org/rules.
    Diddymir rheolau 15 Mehefin 2019. Roeddent yn gymwys i 2 filiwn o ddarllenwyr yn 2023–2024.`,
  ka: `
    # ბიბლიოთეკის წესები
    ## მუხლი 1
    ბიბლიოთეკა ღიაა 9:30-დან 17:00 საათამდე სამუშაო დღეებში.
    ## მუხლი 2
    წევრები იხდიან წელიწადში 12,50 ევროს; სტუდენტები იხდიან ამ თანხის 50%-ს.
    წიგნების გატანა შესაძლებელია 21 დღით. ეს ვადა შეიძლება ორჯერ გაგრძელდეს.
    ## მუხლი 3
    1. 2025 წლის 1 მარტამდე დაუშვებელია 1 500-ზე მეტი წევრის მიღება.
    2. საბჭოს ჰყავს ხუთი წევრი, რომელთაგან ორი აირჩევა ყოველ სამ წელიწადში.
    3. გამოიყენება მე-2 მუხლის პირველი პუნქტი და I დანართი.
    ჯარიმა თითოეულ დაკარგულ ნივთზე შეადგენს 1 250,75 ევროს, (EU) 2016/679 რეგლამენტის შესაბამისად.
    განაცხადები იგზავნება მისამართზე info@example.org ან https://example.org/rules.
    2019 წლის 15 ივნისის წესები უქმდება. ისინი ვრცელდებოდა 2 მილიონ მკითხველზე 2023–2024 წლებში.`,
}
