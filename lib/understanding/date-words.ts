/** Names of the months and of spans of time in the languages of the job boards, folded. */

const MONTH_NAMES: readonly string[] = [
  'january jan januar janvier janv enero ene gennaio gen janeiro januari ledna leden stycznia styczen sty',
  'february feb februar fevrier fevr febrero febbraio fevereiro fev februari unora unor lutego luty lut',
  'march mar marz mrz mars marzo marco maart mrt marts brezna brezen marca marzec',
  'april apr avril avr abril abr aprile dubna duben kwietnia kwiecien kwi',
  'may mai mayo maggio mag maio mei maj kvetna kveten maja',
  'june jun juni juin junio giugno giu junho cervna cerven czerwca czerwiec cze',
  'july jul juli juillet juil julio luglio lug julho cervence cervenec lipca lipiec lip',
  'august aug aout agosto ago augustus augusti srpna srpen sierpnia sierpien sie',
  'september sep sept septembre septiembre settembre set setembro zari wrzesnia wrzesien wrz',
  'october oct oktober okt octobre octubre ottobre ott outubro out rijna rijen pazdziernika pazdziernik paz',
  'november nov novembre noviembre novembro listopadu listopad listopada lis',
  'december dec dezember dez decembre diciembre dic dicembre dezembro desember des prosince prosinec grudnia grudzien gru',
];

/** Folded name → 1 … 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

export type Span = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const SPAN_NAMES: Readonly<Record<Span, string>> = {
  minute:
    'second seconds sec secs s minute minutes min mins m sekunde sekunden minuten minuto minutos minuti minuut minuut minutter minut minuter minuty minutami minuta secondes segundos secondi',
  hour: 'hour hours hr hrs h stunde stunden std heure heures hora horas ora ore uur uren time timer timme timmar hodina hodinou hodinami hodin hodiny godzina godzine godziny godzin',
  day: 'day days d tag tage tagen jour jours j dia dias giorno giorni dag dagen dage dager dagar den dnem dny dni dnu dzien',
  week: 'week weeks wk wks w woche wochen semaine semaines sem semana semanas settimana settimane weken uge uger vecka veckor uke uker tyden tydnem tydny tydnu tydzien tygodnie tygodni',
  month:
    'month months mo mos monat monate monaten mois mes meses mese mesi maand maanden maned maneder manad manader mesic mesicem mesici mesicu miesiac miesiace miesiecy',
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
  'ago vor hace fa ha atras geleden siden sedan pred temu sitten'.split(' '),
);

/** Days back of the words for this moment, today, yesterday and the day before. */
export const NAMED_DAYS: readonly (readonly [days: number, names: RegExp])[] = [
  [
    0,
    /\b(?:just (?:now|posted)|today|new|heute|gerade(?: eben)?|soeben|aujourd'hui|a l'instant|hoy|ahora|oggi|adesso|hoje|agora|vandaag|zojuist|i ?dag|nyss|netop|akkurat na|dnes|prave ted|dzis|dzisiaj|teraz)\b/,
  ],
  [2, /\b(?:vorgestern|avant-hier|anteayer|anteontem|eergisteren|i forg[ao]rs|predevcirem|przedwczoraj)\b/],
  [1, /\b(?:yesterday|gestern|hier|ayer|ieri|ontem|gisteren|i ?gar|vcera|wczoraj)\b/],
];
