/*
 * The words that postings are built of, in the languages of Europe and East Asia. Every table is matched against folded text (lower case,
 * no accents, straight quotes), so words are written folded here; stems stand for their whole family. One alternation for
 * each concept, languages side by side: a word is the same evidence in all of them.
 */

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  '\u2019': "'",
  '\u2018': "'",
};

const PLAIN = /^[\x20-\x7e]*$/;

/** Lower case, no accents, straight quotes. */
export const fold = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .toLowerCase()
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/[ßøæœł\u2018\u2019]/g, (letter) => LETTERS[letter] ?? letter)
        // Syllables of Korean and Japanese were taken apart too.
        .normalize('NFC');

/** Whatever is no letter or figure in any script, nearly: the exact classes of Unicode take a browser a millisecond to build. */
export const MARKS = /[^a-z\d\u00c0-\u1fff\u2c00-\u2dff\u3005\u3040-\ud7ff\uf900-\ufdff]+/g;

const whole = (...words: readonly string[]) => new RegExp(`^(?:${words.join('|')})$`);
const start = (...words: readonly string[]) => new RegExp(`^(?:${words.join('|')})`);
const stem = (...words: readonly string[]) => new RegExp(`(?:^|[^a-z])(?:${words.join('|')})`);

/** Labels that stand before a value; the order is that of decision where two would match. */
export const LABELS = {
  location: whole(
    '(?:job |work |office |primary )?(?:locations?|place|city)|place of work|where|location_on|(?:arbeits|einsatz|dienst)?ort|(?:arbeits)?standorte?|lieux?(?: de travail)?|affectation|localisation|ville|ubicaci[oon]+|localidad|locali[tz]+aci[oon]+|(?:lugar|lloc|sede|luogo|local)(?: d.{1,3}(?:trabajo|treball|lavoro|trabalho))?|localita|localidade|locatie|standplaats|werklocatie|plaats|(?:arbejds|arbeids|arbets|tjeneste|placerings)?(?:sted|ort|plats|plads)|placering|stad|sijainti|(?:tyo)?paikkakunta|misto(?: vykonu)? prace|misto|lokalita|pracoviste|lokalizacja|miejsce(?: pracy)?',
    'helyszin|munkavegzes helye|munkahely|locatie|locatia|localitate[a]?|loc(?:ul)? de munca|oras|calısma yeri|calisma yeri|konum|sehir|lokacija|mjesto rada|kraj dela|miesto(?: (?:vykonu )?prace)?|vieta|darbo vieta|asukoht|toopaik|τοποθεσια|πολη|εδρα|город|место работы|адрес|регион|місто|місце роботи|град|勤務地|勤務場所|工作地点|工作地點|工作城市|地点|地點|上班地點|근무지|근무지역|근무 ?장소|지역',
  ),
  workplace: whole(
    '(?:work(?:place|ing)?|location|remote|job location) ?(?:type|model|mode|arrangement|setting|policy)|workplace|remote work|home ?office|modali(?:dad|ta|tat)(?: d.{1,3}(?:trabajo|treball|lavoro))?|tele(?:trabajo|treball|travail)[^:]{0,40}|mode de travail|arbeitsmodell|werkvorm|hjemmekontor|hjemmearbejde|etatyo|tryb pracy|forma prace',
    'リモート(?:ワーク|勤務)?|勤務形態|在宅勤務|远程办公|办公方式|遠端工作|재택근무|근무 ?방식|формат работы|munkavegzes tipusa|mod de lucru',
  ),
  employmentType: whole(
    '(?:employment|contract|job|work|position|time|schedule) ?(?:type|form|basis|schedule|duration)|type of (?:employment|contract|job|position)|employment|contract|schedule|(?:working )?hours|anstellung(?:sart)?|beschaftigung(?:sart|sumfang)?|vertragsart|arbeitszeit|(?:arbeits)?pensum|type d.{1,2}(?:contrat|emploi)|temps de travail|tipo d[eio] (?:contrat+o|empleo|jornada|lavoro)|contrat[too]*|contracte|tipus de contracte|jornada(?: laboral)?|orario|dienstverband|contracttype|(?:ansaettelses|anstallnings|ansettelses|stillings)(?:form|type)|omfattning|omfang|tyosuhde|tyoaika|(?:typ |pracovni )?uvaz(?:ek|ku)|pracovni pomer|typ smlouvy|(?:rodzaj|typ) umowy|wymiar(?: pracy| etatu)?',
    'foglalkoztatas(?: tipusa| jellege)?|munkaido|tip(?:ul)? (?:de )?(?:contract|job|angajare)|program de lucru|calısma sekli|calisma sekli|istihdam turu|vrsta (?:zaposl(?:itve|enja)|ugovora)|druh pracovneho pomeru|uvazok|darba veids|toosuhe|τυπος (?:απασχολησης|συμβασης)|тип занятости|занятость|график работы|зайнятість|заетост|雇用形態|雇用区分|契約形態|工作性质|工作性質|工作类型|职位类型|職務類型|고용 ?형태|채용 ?형태|계약 ?형태|근무 ?형태',
  ),
  seniority: whole(
    '(?:seniority|career|job|experience) ?level|seniority|karrierestufe|niveau(?: d.experience)?|nivel(?: de experiencia)?|livello|nivell|poziom(?: stanowiska)?',
  ),
  salary: whole(
    '(?:base |annual )?(?:salary|pay|compensation|wage)(?: range)?|gehalt|lohn|(?:jahres|monats|brutto)+(?:gehalt|lohn)|vergutung|entgelt|salaire|remunera.{2,4}|sal?ari[os]*|sueldo|retribu.{2,5}|stipendio|sou|lonn?|palkka|plat|mzda|wynagrodzenie|placa',
    '(?:brutto )?(?:ber|fizetes)|(?:brutto )?havi ber|salari(?:u|ul)|remuneratie|maas|ucret|placa|placilo|plata|atalgojums|atlyginimas|palk|αμοιβη|μισθος|зарплата|заработная плата|оклад|зарплатня|заплата|給与|給料|年収|月給|時給|賃金|想定年収|薪资|薪資|薪酬|薪水|工资|월급|급여|연봉|보수',
  ),
  datePosted: whole(
    '(?:date |job )?(?:posted|published)(?: on| date)?|post(?:ing|ed)? date|publication date|(?:veroffentlicht|erschienen)(?: am)?|online seit|publiee?(?: le)?|(?:date|fecha|data) d.{1,2}(?:publica\\w+|pubblicazione|parution)|publicad[oa]|pubblicat[oa](?: il)?|geplaatst(?: op)?|(?:oprettet|publicerad|publisert|julkaistu)|zverejneno|datum zverejneni|opublikowan[oa]|data publikacji',
    'meghirdetve|publicat(?: la)?|yayın tarihi|yayin tarihi|objavljeno|zverejnene|δημοσιευτηκε|опубликовано|дата публикации|掲載日|公開日|更新日|发布(?:日期|时间|于)|刊登日期|更新日期|등록일|게시일|공고일',
  ),
  validThrough: whole(
    '(?:job |posting |application )*(?:closing|end|expiry|due|close) ?date|(?:application )?deadline.{0,20}|clos(?:es|ing)(?: on)?|apply (?:by|before|until)|last application date|valid (?:through|until)|bewerb(?:ungs(?:schluss|frist)|en bis)|date limite.{0,20}|fecha (?:limite|fin|de cierre)|plazo|scadenza|prazo|data limit|termini|sluitingsdatum|reageren voor|(?:ansognings|soknads|ansoknings)frist|sista ansokningsdag|haku(?:aika)? paattyy|uzaverka|termin(?: nadsylania .{0,20})?|aplikuj do',
    'jelentkezesi hatarido|hatarido|termen(?:ul)? limita|data limita|son basvuru(?: tarihi)?|rok prijave|uzavierka|προθεσμια|срок подачи|応募締切日?|募集締切日?|締切日?|掲載終了日|截止日期|申请截止|應徵期限|마감일|접수 ?마감|지원 ?마감',
  ),
  company: whole(
    '(?:hiring )?(?:company|employer|organi[sz]ation)(?: name)?|arbeitgeber|unternehmen|firma|entreprise|societe|employeur|empresa|azienda|werkgever|bedrijf|virksomhed|arbejdsgiver|arbetsgivare|foretag|arbeidsgiver|tyonantaja|spolecnost|zamestnavatel|pracodawca',
    'ceg(?:nev)?|munkaltato|companie|angajator|sirket|isveren|podjetje|tvrtka|poslodavac|zamestnavatel|εταιρεια|εργοδοτης|компания|работодатель|компанія|会社名?|企業名?|募集企業|公司(?:名称|名稱)?|企业|회사명?|기업명?',
  ),
} as const;

/** Labels of facts that are no field: they end the value before them. */
export const OTHER_LABEL = whole(
  '(?:job |position )?(?:departments?|category|function|sector|industry|discipline|team|id|ref(?:erence)?|requisition id|division|vacancies|skills|languages|start date)|required .{1,20}|abteilung|bereich|branche|referenz|kennziffer|eintritt.{0,20}|departement|secteur|posici(?:on|o)|departament[oo]?|vaca[cn]t[es]+|disciplina|dipartimento|settore|afdeling|jobkategori|avdel(?:n)?ing|obor|dzial|stilling',
  '職種|部門|業種|部门|部門|职位类别|직무|부서|모집 ?인원|학력|경력|отдел|опыт работы|категория|munkakor|departament(?:ul)?|nivel',
);

export const WORKPLACE = stem(
  '(?:remote|hybrid|ibrido|hibrid|hybryd|on-?site|on site|in[- ]office|in[- ]person|home ?office|telework|teletra|sur site|presen[cz]ial|in sede|da remoto|remot[oa]|vor ort|op afstand|distans|pa plats|etatyo|zdaln|stacjonarn)\\w*',
  '(?:tavmunka|otthonr|la distanta|de acasa|uzaktan|hibrit|na daljavo|na daljinu|z domu|na dialku|εξ αποστασεως|τηλεργασια|υβριδικ|удален|удалён|гибрид|дистанцион|віддален|гібрид|дистанційн)\\w*|リモート|在宅|テレワーク|远程|居家办公|遠端|재택|원격|하이브리드',
);
export const EMPLOYMENT = stem(
  '(?:(?:full|part)[-_ ]?time|permanent|temporary|fixed[- ]term|contract|freelance|intern(?:ship)?(?![a-z])|vollzeit|teilzeit|festanstellung|(?:un)?befristet|werkstudent|praktik|cd[id](?![a-z])|temps (?:plein|partiel)|stage(?![a-z])|jornada|indefini[dt]|temporal|tempo (?:pieno|parziale|inteiro|parcial|indet|deter|integral)|estagio|voltijd|deeltijd|tijdelijk|fuldtid|deltid|heltid|tillsvidare|vikariat|kokoaika|osa-aika|vakitui|maaraaik|(?:plny|zkraceny) uvazek|pelny etat|umowa o prace|b2b(?![a-z]))',
  'teljes munkaido|reszmunkaido|norma intreaga|full time|perioada (?:ne)?determinata|tam zamanl|yarı zamanl|yari zamanl|stajyer|polni delovni cas|puno radno vrijeme|plny uvazok|πληρης απασχοληση|μερικης απασχολησης|полная занятость|полный день|частичная|стажировка|正社員|契約社員|派遣社員|アルバイト|パート|業務委託|インターン|全职|全職|兼职|兼職|实习|實習|正社员|合同工|정규직|계약직|인턴|파트타임|아르바이트|프리랜서',
);
const CURRENCY =
  '(?:[$€£¥₹]|(?:eur|usd|gbp|chf|dkk|sek|nok|pln|czk|huf|inr|aud|cad|zl|kc|kr|ft|lei|ron|bgn|лв|руб|грн|tl|jpy|cny|krw|rmb)(?![a-z])|₽|₺|₩|₴|円|万円|元|원|만원|만 원)';
export const MONEY = new RegExp(`${CURRENCY}.{0,3}\\d|\\d[\\d., ]{0,14}k? ?${CURRENCY}`);
export const DATE =
  /\d{4}[-/.] ?\d\d?[-/.] ?\d\d?|\d{4} ?[年년] ?\d\d?|\d\d?[./-] ?\d\d?[./-] ?\d{2,4}|\d\d?\.? (?:de |di )?[a-z]{3,12}\.?,? (?:de )?\d{4}|[a-z]{3,9}\.? \d\d?,? \d{4}/;
/** "Posted 3 days ago", "vor 2 Wochen", "il y a 4 jours", "hace 1 mes", "today". */
export const AGE = start(
  "(?:re)?(?:posted|active) .{2,30}$|(?:vor|il y a|hace|fa|for|pred) \\d+\\+? [a-z]+(?: siden)?$|\\d+\\+? ?[a-z]+ (?:ago|geleden|siden|sedan|fa|temu|sitten)$|\\d{1,3} ?(?:天|日|일|小时|小時|時間|시간|周|週間?|주|个月|個月|か月|ヶ月|개월|分钟|分|분)(?:之)? ?(?:前|전)|(?:今日|今天|本日|昨日|昨天|오늘|어제)$|(?:today|yesterday|heute|gestern|aujourd'hui|hoy|oggi|hoje|vandaag|i ?dag|tanaan|dnes|dzis)$",
);

/** Headings of a posting's sections: what is done, what is asked for, what is offered, what it is about. */
export const SECTIONS = [
  stem(
    'responsib|responsabil|duties|you.?ll|you will|your (?:role|mission|impact|job)|day.to.day|in this role|aufgaben|tatigkeit|erwartet|machst du|was (?:du|sie) .{0,12}(?:tust|tun|machst|machen)$|what the job inv|missions?(?![a-z])|(?:vous|tu) fer(?:ez|as)|funciones|funcions|tareas|haras|tu (?:rol|mision|dia a dia)|mansioni|attivita|compiti|si occupera|atribuic|atividades|taken|werkzaamheden|ga je (?:doen|aan)|wat ga je|opgaver|du skal|gor du|arbetsuppgifter|arbeidsoppgaver|tehtava|napln|co (?:te|vas) .{0,7}ceka|sie zajmiesz|obowiazki|zakres|zadania',
    'feladat|munkakor|responsabilitati|atributii|gorev|is tanimi|is tanımı|sorumluluk|zadolzitve|naloge|zadaci|opis posla|naplna prace|pienakumi|pareigos|tookohustus|αρμοδιοτητες|καθηκοντα|обязанност|чем предстоит|задачи|обов.язки|задължения|仕事内容|業務内容|職務内容|担当業務|岗位职责|职位描述|工作内容|工作職責|工作内容|职责|담당 ?업무|주요 ?업무|업무 ?내용',
  ),
  stem(
    'requirement|qualifi|what you|you (?:should )?(?:bring|have)|about you|who you are|your (?:profile|skills)|looking for|need to see|skills|must.have|nice.to.have|(?:ihr|dein|votre|ton|tu|jouw|din|twoj|das|le) ?profil|profil(?![a-z])|anforderung|\\w* ?bringst|mitbringen|bring\\w* (?:du|sie) mit|wunschen wir|voraussetzung|competenc|requis|buscamos|que necesitas|perfil|cerchiamo|candidato ideale|competenze|functie-?eisen|wij vragen|wie ben jij|breng je|kvalifika|om d[ie]g|vi (?:s[oe][gk]er|forvent)|kompeten|odotamme|pozaduj|pozadavky|ocekavame|wymagania|oczekuj|czego szukamy',
    'elvaras|kovetelmeny|cerinte|profil(?:ul)? candidat|aranan (?:nitelik|ozellik)|nitelikler|pogoji|uvjeti|pricakujemo|poziadavky|prasibas|reikalavimai|nouded|ootame|(?:απαιτουμενα )?προσοντα|απαιτησεις|требовани|ожидаем|вимоги|изисквания|応募資格|応募条件|必須(?:条件|スキル)|求める(?:人物|人材|スキル)|歓迎(?:条件|スキル)|任职(?:要求|资格)|职位要求|岗位要求|职位资格|應徵條件|條件要求|자격 ?요건|지원 ?자격|우대 ?사항|필수 ?요건',
  ),
  stem(
    'offer|benefits|perks|why (?:join|work)|compensation|bieten wir|wir (?:\\w+ )?bieten|dich freuen|angebot|vorteile|(?:nous|on) \\w* ?offr|avantages|ofrece|beneficios|ofer(?:im|eix)|offri|bieden|krijg je|arbeidsvoorwaarden|vi (?:kan )?(?:tilby|erbj)|tarjoamme|nabizime|oferujemy|co dajemy',
    'amit (?:kinalunk|nyujtunk)|kinalunk|(?:ce )?(?:iti )?oferim|beneficii|sundug|sunuyoruz|yan haklar|nudimo|ponujamo|ponukame|piedavajam|mes siulome|pakume|παροχες|προσφερουμε|условия|мы предлагаем|пропонуємо|предлагаме|待遇|福利厚生|給与・|福利待遇|我们提供|薪资福利|福利制度|복리 ?후생|혜택|근무 ?조건',
  ),
  stem(
    '(?:job|role|position|company) (?:description|summary|overview)|about the (?:role|job|position|team)|about this|the role|(?:stellen|job)?beschreib|uber die (?:stelle|rolle)|description (?:du|de)|le poste|descri(?:pci|zi|ca)|omschrijving|jobbeskriv|om (?:jobbet|stilling|tjansten|rollen)|popis p|opis s|pracovni nabidka',
    'munkakor leirasa|descrierea (?:postului|jobului)|is ilani|opis delovnega|popis pracovn|o (?:vakansii|pozici)|περιγραφη|описание|о вакансии|募集要項|求人(?:内容|概要)|この仕事について|职位(?:详情|介绍)|工作描述|공고 ?상세|채용 ?공고|포지션 ?소개',
  ),
] as const;

/** What a sentence says that seeks somebody. */
export const SEEKING = stem(
  '(?:is|are) (?:looking for|seeking|hiring)|such(?:t|en)(?![a-z])|recrut|recherch|cerc(?:a|hiamo)|ricerc|busca|procura|zoek|s[oe][gk]er(?![a-z])|hleda|poszuk|szuka|keres',
);

/** Text of a control that leads to an application. */
export const APPLY = start(
  '(?:(?:easy|quick|jetzt|online|register and) )*(?:apply(?! (?:filter|coupon|code))|bewerb|bewirb)|i.?m interested|submit (?:\\w+ )?(?:application|cv|resume)|zur bewerbung|(?:je )?postule|(?:deposer |envoyer |invia |presentar )?(?:\\w+ )?candidat|inscri(?:b|u)|aplica|postula|solicitar|sollicit|reageer|(?:send )?ansog|sog stilling|ansok|sok (?:jobb|stilling)|hae |odpove|mam zajem|reagovat|aplikuj',
  'jelentkez|palyaz|aplic|basvur|prijav(?:i|a)|pieteikties|kandidat|kandideeri|υποβολη|υποβαλ|αιτηση|откликнуться|подать заявку|відгукнутися|кандидатствай|(?:この(?:求人|仕事)に)?(?:応募|エントリー)|今すぐ応募|(?:立即|马上|我要|现在|在线)?(?:申请|應徵|应聘|投递|申請)|(?:즉시 ?|바로 ?|입사 ?)?지원',
);

/** The page's own words for a posting that takes no more applications, a line for each language or two. */
export const CLOSED = stem(
  [
    'no longer (?:accept|available|open|active|posted|online|listed|taking)|(?:position|job|role|vacancy|posting|opening|advert|requisition)(?: (?:has|have|is|was|been|now|already|since|posting|listing|opening|ad|vacancy)){0,4} (?:filled|closed|expired|ended)(?![a-z-])|applications? (?:for .{2,40} )?(?:are|have|has) (?:\\w+ )?closed|not accepting applications|deadline .{0,40}has passed',
    'nicht (?:mehr|langer) (?:verfugbar|ausgeschrieben|aktiv|online|aktuell|besetzbar|offen)|(?:stelle|position|anzeige|ausschreibung|angebot)[a-z]* (?:ist|wurde) (?:\\w+ )?(?:besetzt|vergeben|abgelaufen|beendet|geschlossen)|bewerbungsfrist .{0,12}abgelaufen|keine (?:weiteren )?bewerbungen mehr',
    "n.?est plus (?:disponible|en ligne|d'actualite|ouvert)|(?:offre|poste|annonce) .{0,20}(?:expire|pourvu|clotur|clos)|candidatures .{0,40}(?:closes|cloturees)",
    'ya no (?:esta|acepta|se encuentra)|(?:oferta|vacante|proceso) .{0,24}(?:caducad|cerrad|expirad|finalizado|cubierta)|inscripci\\w+ .{0,20}cerrad',
    'ja no (?:esta|accepta)|ja nao (?:esta|aceita|se encontra)|nao esta mais|(?:vaga|oferta|inscrico\\w*|candidaturas?) .{0,24}(?:encerrad|preenchid|expirad)',
    'non e? ?piu (?:disponibile|attiv|aperta)|(?:posizione|offerta|annuncio|candidature) .{0,32}(?:scadut|chius|copert)',
    'vacature is .{0,8}(?:gesloten|vervuld|verlopen)|niet (?:meer|langer) (?:beschikbaar|actief|online|open|solliciteren)|niet meer op deze vacature',
    '(?:stillingen|jobbet|annonsen|tjansten|annoncen|opslaget) (?:er|ar) .{0,12}(?:ikke l|inte l|besat|lukket|utlopt|tillsatt|udlobet)|\\w*fristen er .{0,8}(?:udlobet|utlopt)|(?:\\w*fristen|ansokningstiden|ansokningsdag\\w*) har (?:gatt ut|passerat)',
    'hakuaika on paattynyt|ei ole enaa|(?:tehtava|paikka) on taytetty',
    '(?:pozice|nabidka|inzerat) .{0,12}(?:obsazena|neni aktualni|neni aktivni|ukoncena|expir)|platnost .{0,20}vyprsela|(?:ponuka|pozicia) .{0,12}(?:nie je|obsadena)',
    '(?:oferta|rekrutacja|ogloszenie) .{0,16}(?:nieaktualn|wygas|zakonczon|niedostepn)|nie jest juz (?:dostepn|aktualn)',
    'anunt\\w* .{0,12}expirat|nu mai este (?:disponibil|activ)|mar nem (?:elerheto|aktualis)|betoltott allas|(?:δεν ειναι|δεν ισχυει) πλεον|artık (?:yayinda|yayında|aktif)|ilan .{0,12}sona er',
    '募集(?:は|を)?(?:終了|締め?切)|掲載(?:期間)?(?:は|が|を)?終了|(?:职位|職位|職缺|岗位)已(?:经|經)?(?:关闭|關閉|下线|下架|停止|过期)|停止(?:招聘|招募)|已停止招|채용이? ?(?:마감|종료)되었|마감된 (?:채용|공고)|(?:공고|접수)가? ?마감',
  ].join('|'),
);
/** A sentence that speaks of a closing to come, or of a form. */
export const UNTIL = stem(
  '(?:until|once|when|if|after|before|as soon as|bis|sobald|wenn|nachdem|jusqu|lorsqu|quand|si|des que|hasta|cuando|finche|quando|tot|indtil|tills|dokud|will be|to be|form)(?![a-z])',
);

/** Headings after which other postings stand. */
export const SIMILAR = stem(
  '(?:similar|related|other|more|recommended|latest|featured|ahnliche|weitere|andere|passende|autres|otr[ao]s|altr[ei]|altres|vergelijkbare|soortgelijke|andre|andra|liknande|lignende|podobne|dalsi|inne|muita) (?:\\w+ )?(?:jobs?|positions?|roles?|openings?|vacanc|opportunit|stelle|angebote|postes|offre|ofert|empleos|vagas|offert|posizioni|vacature|functies|stilling|tjanster|nabidk|pozice|tyopai)|(?:offres?|postes?|ofertas?|ofertes|empleos|vagas|offerte|posizioni) (?:simil|relac|semelh)|(?:people also viewed|you may also)',
  '(?:hasonlo|tovabbi) allas|(?:joburi|posturi) similare|alte joburi|benzer (?:is|ilan)|(?:podobna|slicni) |παρομοι|похожие вакансии|схожі вакансії|(?:関連|類似|おすすめ)(?:の)?(?:求人|仕事)|その他の求人|(?:相似|类似|推荐|其他|相關)(?:职位|工作|職缺|岗位)|(?:유사|추천|다른) ?(?:채용|공고|포지션)',
);
/** Headings after which the posting is over: share bars, forms, job alerts. */
export const AFTER = start(
  '(?:share|teilen|partager|compartir|condividi|partilhar|delen|del|dela|sdilet|udostepnij)(?: [^.]{0,30})?$|job ?alert|apply (?:for this|now|to this)|(?:submit |your )*application(?: form)?$|newsletter|comments?$|leave a|subscribe|follow us|recent posts',
);
/** What texts about data, cookies and equal opportunity forms speak of; postings hardly ever do in three lines running. */
export const PRIVACY = stem(
  'cookie|privacy|personal (?:data|info)|data (?:protection|controller|subject)|consent|gdpr|dsgvo|datenschutz|personenbezogen|verarbeit|einwillig|donnees personnelles|da(?:tos|dos|des|ti) person|persoonsgegevens|personop|personupp|henkilotie|osobni\\w* udaj|danych osobowych|third part|legitimate interest|self-identif|protected veteran|disabilit|rechtsgrundlage',
);
