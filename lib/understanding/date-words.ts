/** Names of the months and of spans of time in the languages of the job boards, folded. */

const MONTH_NAMES: readonly string[] = [
  'january jan januar janvier janv enero ene gennaio gen janeiro januari ledna leden stycznia styczen sty januar ianuarie ocak ιανουαριου января януари січня sausio janvaris jaanuar tammikuuta tammikuu sijecnja gener',
  'february feb februar fevrier fevr febrero febbraio fevereiro fev februari unora unor lutego luty lut februarie subat φεβρουαριου февраля февруари лютого vasario februaris veebruar helmikuuta helmikuu veljace',
  'march mar marz mrz mars marzo marco maart mrt marts brezna brezen marca marzec marcius martie mart μαρτιου марта март березня kovo marts maaliskuuta maaliskuu ozujka',
  'april apr avril avr abril abr aprile dubna duben kwietnia kwiecien kwi aprilis aprilie nisan απριλιου апреля април квітня balandzio aprill huhtikuuta huhtikuu travnja',
  'may mai mayo maggio mag maio mei maj kvetna kveten maja majus mayis μαιου мая маи травня geguzes maijs toukokuuta toukokuu svibnja maig',
  'june jun juni juin junio giugno giu junho cervna cerven czerwca czerwiec cze junius iunie haziran ιουνιου июня юни червня birzelio junijs junij juuni kesakuuta kesakuu lipnja juny',
  'july jul juli juillet juil julio luglio lug julho cervence cervenec lipca lipiec lip julius iulie temmuz ιουλιου июля юли липня liepos julijs julij juuli heinakuuta heinakuu srpnja juliol',
  'august aug aout agosto ago augustus augusti srpna srpen sierpnia sierpien sie augusztus agustos αυγουστου августа август серпня rugpjucio augusts avgust elokuuta elokuu kolovoza agost',
  'september sep sept septembre septiembre settembre set setembro zari wrzesnia wrzesien wrz szeptember septembrie eylul σεπτεμβριου сентября септември вересня rugsejo septembris syyskuuta syyskuu rujna setembre',
  'october oct oktober okt octobre octubre ottobre ott outubro out rijna rijen pazdziernika pazdziernik paz octombrie ekim οκτωβριου октября октомври жовтня spalio oktobris oktoober lokakuuta lokakuu',
  'november nov novembre noviembre novembro listopadu listopad listopada lis noiembrie kasim νοεμβριου ноября ноември листопада lapkricio novembris marraskuuta marraskuu studenoga studenog',
  'december dec dezember dez decembre diciembre dic dicembre dezembro desember des prosince prosinec grudnia grudzien gru decembrie aralik δεκεμβριου декабря декември грудня gruodzio decembris detsember joulukuuta joulukuu prosinca desembre',
];

/** Folded name → 1 … 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

export type Span = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const SPAN_NAMES: Readonly<Record<Span, string>> = {
  minute:
    'second seconds sec secs s minute minutes min mins m sekunde sekunden minuten minuto minutos minuti minuut minuut minutter minut minuter minuty minutami minuta secondes segundos secondi',
  hour: 'hour hours hr hrs h stunde stunden std heure heures hora horas ora ore uur uren time timer timme timmar hodina hodinou hodinami hodin hodiny godzina godzine godziny godzin ora ore orat час часа часов часове ωρες ωρα saat tundi',
  day: 'day days d tag tage tagen jour jours j dia dias giorno giorni dag dagen dage dager dagar den dnem dny dni dnu dzien zi zile nap napja napos gun день дня дней дни ημερες ημερα μερες dana dni paeva dienu dienas paivaa paiva',
  week: 'week weeks wk wks w woche wochen semaine semaines sem semana semanas settimana settimane weken uge uger vecka veckor uke uker tyden tydnem tydny tydnu tydzien tygodnie tygodni saptamana saptamani het hete hafta неделю недели недель седмици εβδομαδες εβδομαδα tjedna teden tedna nadalat viikkoa viikko',
  month:
    'month months mo mos monat monate monaten mois mes meses mese mesi maand maanden maned maneder manad manader mesic mesicem mesici mesicu miesiac miesiace miesiecy luna luni honap honapja ay месяц месяца месяцев месеца μηνες μηνα mjeseca meseca kuud kuukautta kuukausi',
  year: 'year years yr yrs jahr jahre jahren an ans annee annees ano anos anno anni jaar jaren ar aar rok rokem roky lat lata',
};

/** Folded word → span. */
export const SPANS: ReadonlyMap<string, Span> = new Map(
  (Object.keys(SPAN_NAMES) as Span[]).flatMap((span) =>
    SPAN_NAMES[span].split(' ').map((name) => [name, span] as const),
  ),
);

/** Numbers written as words, as in "eine Woche". */
export const ONE: ReadonlySet<string> = new Set(
  'a an one ein eine einem einer einen un une una uno um uma een en et ett jeden jednu jednim jedna'.split(' '),
);

/** Words that put a span into the past, in whatever place the language puts them. */
export const AGO: ReadonlySet<string> = new Set(
  'ago vor hace fa ha atras geleden siden sedan pred temu sitten назад тому преди πριν acum once ezelott tagasi'.split(
    ' ',
  ),
);

/** Days back of the words for this moment, today, yesterday and the day before. */
export const NAMED_DAYS: readonly (readonly [days: number, names: RegExp])[] = [
  [
    0,
    /\b(?:just (?:now|posted)|today|new|heute|gerade(?: eben)?|soeben|aujourd'hui|a l'instant|hoy|ahora|oggi|adesso|hoje|agora|vandaag|zojuist|i ?dag|nyss|netop|akkurat na|dnes|prave ted|dzis|dzisiaj|teraz)\b|今日|今天|本日|刚刚|오늘|방금|сегодня|σημερα/,
  ],
  [
    2,
    /\b(?:vorgestern|avant-hier|anteayer|anteontem|eergisteren|i forg[ao]rs|predevcirem|przedwczoraj)\b|一昨日|前天|그저께|позавчера/,
  ],
  [1, /\b(?:yesterday|gestern|hier|ayer|ieri|ontem|gisteren|i ?gar|vcera|wczoraj)\b|昨日|昨天|어제|вчера|χθες/],
];

/** A span in Chinese, Japanese or Korean, where no space parts it from its figure and "ago": "3天前", "2週間前", "5일 전". */
export const EASTERN_AGO: readonly (readonly [span: Span, words: RegExp])[] = [
  ['minute', /(\d{1,3}) ?(?:分(?:钟|鐘)?|분)(?:之)? ?(?:前|전)/],
  ['hour', /(\d{1,3}) ?(?:小时|小時|時間|시간)(?:之)? ?(?:前|전)/],
  ['day', /(\d{1,3}) ?(?:天|日|일)(?:之)? ?(?:前|전)/],
  ['week', /(\d{1,3}) ?(?:周|週間?|星期|주)(?:之)? ?(?:前|전)/],
  ['month', /(\d{1,3}) ?(?:个月|個月|[かヶケカ]月|개월|달)(?:之)? ?(?:前|전)/],
];
