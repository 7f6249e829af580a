/*
 * The words that postings are built of, in the languages of Europe. Every table is matched against folded text (lower case,
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

const whole = (words: string) => new RegExp(`^(?:${words})$`);
const start = (words: string) => new RegExp(`^(?:${words})`);
const stem = (words: string) => new RegExp(`(?:^|[^a-z])(?:${words})`);

/** Labels that stand before a value; the order is that of decision where two would match. */
export const LABELS = {
  location: whole(
    '(?:job |work |office |primary )?(?:locations?|place|city)|place of work|where|location_on|(?:arbeits|einsatz|dienst)?ort|(?:arbeits)?standorte?|lieux?(?: de travail)?|localisation|ville|ubicaci[oon]+|localidad|locali[tz]+aci[oon]+|(?:lugar|lloc|sede|luogo|local)(?: d.{1,3}(?:trabajo|treball|lavoro|trabalho))?|localita|localidade|locatie|standplaats|werklocatie|plaats|(?:arbejds|arbeids|arbets|tjeneste|placerings)?(?:sted|ort|plats|plads)|placering|stad|sijainti|(?:tyo)?paikkakunta|misto(?: vykonu)? prace|misto|lokalita|pracoviste|lokalizacja|miejsce(?: pracy)?',
  ),
  workplace: whole(
    '(?:work(?:place|ing)?|location|remote|job location) ?(?:type|model|mode|arrangement|setting|policy)|workplace|remote work|home ?office|modali(?:dad|ta|tat)(?: d.{1,3}(?:trabajo|treball|lavoro))?|tele(?:trabajo|treball|travail)[^:]{0,40}|mode de travail|arbeitsmodell|werkvorm|hjemmekontor|hjemmearbejde|etatyo|tryb pracy|forma prace',
  ),
  employmentType: whole(
    '(?:employment|contract|job|work|position|time|schedule) ?(?:type|form|basis|schedule|duration)|type of (?:employment|contract)|employment|contract|schedule|working hours|anstellung(?:sart)?|beschaftigung(?:sart|sumfang)?|vertragsart|arbeitszeit|(?:arbeits)?pensum|type d.{1,2}(?:contrat|emploi)|temps de travail|tipo d[eio] (?:contrat+o|empleo|jornada|lavoro)|contrat[too]*|contracte|tipus de contracte|jornada(?: laboral)?|orario|dienstverband|contracttype|(?:ansaettelses|anstallnings|ansettelses|stillings)(?:form|type)|omfattning|omfang|tyosuhde|tyoaika|(?:typ |pracovni )?uvaz(?:ek|ku)|pracovni pomer|typ smlouvy|(?:rodzaj|typ) umowy|wymiar (?:pracy|etatu)',
  ),
  seniority: whole(
    '(?:seniority|career|job|experience) ?level|seniority|karrierestufe|niveau(?: d.experience)?|nivel(?: de experiencia)?|livello|nivell|poziom(?: stanowiska)?',
  ),
  salary: whole(
    '(?:base |annual )?(?:salary|pay|compensation|wage)(?: range)?|gehalt|lohn|(?:jahres|monats|brutto)+(?:gehalt|lohn)|vergutung|entgelt|salaire|remunera.{2,4}|sal?ari[os]*|sueldo|retribu.{2,5}|stipendio|sou|lonn?|palkka|plat|mzda|wynagrodzenie|placa',
  ),
  datePosted: whole(
    '(?:date |job )?(?:posted|published)(?: on| date)?|post(?:ing|ed)? date|publication date|(?:veroffentlicht|erschienen)(?: am)?|online seit|publiee?(?: le)?|(?:date|fecha|data) d.{1,2}(?:publica\\w+|pubblicazione|parution)|publicad[oa]|pubblicat[oa](?: il)?|geplaatst(?: op)?|(?:oprettet|publicerad|publisert|julkaistu)|zverejneno|datum zverejneni|opublikowan[oa]|data publikacji',
  ),
  validThrough: whole(
    '(?:job |posting |application )*(?:closing|end|expiry|due|close) ?date|(?:application )?deadline.{0,20}|clos(?:es|ing)(?: on)?|apply (?:by|before|until)|last application date|valid (?:through|until)|bewerb(?:ungs(?:schluss|frist)|en bis)|date limite.{0,20}|fecha (?:limite|fin|de cierre)|plazo|scadenza|prazo|data limit|termini|sluitingsdatum|reageren voor|(?:ansognings|soknads|ansoknings)frist|sista ansokningsdag|haku(?:aika)? paattyy|uzaverka|termin(?: nadsylania .{0,20})?|aplikuj do',
  ),
  company: whole(
    '(?:hiring )?(?:company|employer|organi[sz]ation)(?: name)?|arbeitgeber|unternehmen|firma|entreprise|societe|employeur|empresa|azienda|werkgever|bedrijf|virksomhed|arbejdsgiver|arbetsgivare|foretag|arbeidsgiver|tyonantaja|spolecnost|zamestnavatel|pracodawca',
  ),
} as const;

/** Labels of facts that are no field: they end the value before them. */
export const OTHER_LABEL = whole(
  '(?:job |position )?(?:departments?|category|function|sector|industry|discipline|team|id|ref(?:erence)?|requisition id|division|vacancies|skills|languages|start date)|required .{1,20}|abteilung|bereich|branche|referenz|kennziffer|eintritt.{0,20}|departement|secteur|posici(?:on|o)|departament[oo]?|vaca[cn]t[es]+|disciplina|dipartimento|settore|afdeling|jobkategori|avdel(?:n)?ing|obor|dzial|stilling',
);

export const WORKPLACE = stem(
  '(?:remote|hybrid|ibrido|hibrid|hybryd|on-?site|on site|in[- ]office|in[- ]person|home ?office|telework|teletra|sur site|presen[cz]ial|in sede|da remoto|remot[oa]|vor ort|op afstand|distans|pa plats|etatyo|zdaln|stacjonarn)\\w*',
);
export const EMPLOYMENT = stem(
  '(?:(?:full|part)[-_ ]?time|permanent|temporary|fixed[- ]term|contract|freelance|intern(?:ship)?(?![a-z])|vollzeit|teilzeit|festanstellung|(?:un)?befristet|werkstudent|praktik|cd[id](?![a-z])|temps (?:plein|partiel)|stage(?![a-z])|jornada|indefini[dt]|temporal|tempo (?:pieno|parziale|indet|deter|integral)|estagio|voltijd|deeltijd|tijdelijk|fuldtid|deltid|heltid|tillsvidare|vikariat|kokoaika|osa-aika|vakitui|maaraaik|(?:plny|zkraceny) uvazek|pelny etat|umowa o prace|b2b(?![a-z]))',
);
const CURRENCY = '(?:[$€£¥₹]|(?:eur|usd|gbp|chf|dkk|sek|nok|pln|czk|huf|inr|aud|cad|zl|kc|kr)(?![a-z]))';
export const MONEY = new RegExp(`${CURRENCY}.{0,3}\\d|\\d[\\d., ]{0,14}k? ?${CURRENCY}`);
export const DATE =
  /\d{4}-\d\d?-\d\d?|\d\d?[./-] ?\d\d?[./-] ?\d{2,4}|\d\d?\.? (?:de |di )?[a-z]{3,12}\.?,? (?:de )?\d{4}|[a-z]{3,9}\.? \d\d?,? \d{4}/;
/** "Posted 3 days ago", "vor 2 Wochen", "il y a 4 jours", "hace 1 mes", "today". */
export const AGE = start(
  "(?:re)?(?:posted|active) .{2,30}$|(?:vor|il y a|hace|fa|for|pred) \\d+\\+? [a-z]+(?: siden)?$|\\d+\\+? ?[a-z]+ (?:ago|geleden|siden|sedan|fa|temu|sitten)$|(?:today|yesterday|heute|gestern|aujourd'hui|hoy|oggi|hoje|vandaag|i ?dag|tanaan|dnes|dzis)$",
);

/** Headings of a posting's sections: what is done, what is asked for, what is offered, what it is about. */
export const SECTIONS = [
  stem(
    'responsib|duties|you.?ll|you will|your (?:role|mission|impact|job)|day.to.day|in this role|aufgaben|tatigkeit|erwartet|missions?(?![a-z])|funciones|funcions|tareas|haras|tu (?:rol|mision)|mansioni|attivita|compiti|atribuic|atividades|taken|werkzaamheden|wat ga je|opgaver|arbetsuppgifter|arbeidsoppgaver|tehtava|napln|co te ceka|obowiazki|zakres|zadania',
  ),
  stem(
    'requirement|qualifi|what you|you (?:bring|have)|about you|who you are|your (?:profile|skills)|looking for|need to see|skills|must.have|nice.to.have|(?:ihr|dein|votre|ton|tu|jouw|din|twoj|das|le) ?profil|profil(?![a-z])|anforderung|\\w* ?bringst|mitbringen|voraussetzung|competenc|requis|buscamos|perfil|cerchiamo|competenze|functie-?eisen|wij vragen|wie ben jij|kvalifika|om d[ie]g|vi s[oe]ger|kompeten|odotamme|pozaduj|pozadavky|ocekavame|wymagania|oczekuj',
  ),
  stem(
    'offer|benefits|perks|why (?:join|work)|compensation|bieten wir|wir bieten|angebot|vorteile|(?:nous|on) \\w* ?offr|avantages|ofrece|beneficios|ofer(?:im|eix)|offri|bieden|arbeidsvoorwaarden|vi (?:kan )?(?:tilby|erbj)|tarjoamme|nabizime|oferujemy',
  ),
  stem(
    '(?:job|role|position|company) (?:description|summary|overview)|about the (?:role|job|position|team)|about this|the role|(?:stellen|job)?beschreib|uber die (?:stelle|rolle)|description (?:du|de)|le poste|descri(?:pci|zi|ca)|omschrijving|jobbeskriv|om (?:jobbet|stilling|tjansten|rollen)|popis p|opis s|pracovni nabidka',
  ),
] as const;

/** Text of a control that leads to an application. */
export const APPLY = start(
  '(?:(?:easy|quick|jetzt|online|register and) )*(?:apply(?! (?:filter|coupon|code))|bewerb|bewirb)|i.?m interested|submit (?:\\w+ )?(?:application|cv|resume)|zur bewerbung|(?:je )?postule|(?:deposer |envoyer |invia |presentar )?(?:\\w+ )?candidat|inscri(?:b|u)|aplica|postula|solicitar|sollicit|reageer|(?:send )?ansog|sog stilling|ansok|sok (?:jobb|stilling)|hae |odpove|mam zajem|reagovat|aplikuj',
);

/** The page's own words for a posting that takes no more applications. */
export const CLOSED = stem(
  "no longer (?:accepting|available|open|active)|(?:position|job|role|vacancy|posting|opening)(?: \\w+){0,3} (?:filled|closed|expired)(?![a-z])|applications? (?:are|have|has) (?:\\w+ )?closed|not accepting applications|nicht mehr (?:verfugbar|ausgeschrieben|aktiv|online|aktuell)|(?:stelle|position|anzeige)n?\\w* (?:ist|wurde) (?:\\w+ )?(?:besetzt|vergeben|abgelaufen)|bewerbungsfrist .{0,12}abgelaufen|est plus (?:disponible|en ligne|d'actualite)|(?:offre|poste|annonce) .{0,20}(?:expire|pourvu|clotur)|ya no (?:esta|acepta)|ja no (?:esta|aceita)|ja nao (?:esta|aceita)|(?:oferta|vacante|vaga|proceso) .{0,12}(?:caducad|cerrad|expirad|finalizad|encerrad|preenchid)|(?:posizione|offerta|annuncio) .{0,10}(?:scadut|chius|copert)|non e? ?piu (?:disponibile|attiv)|vacature is .{0,8}(?:gesloten|vervuld|verlopen)|niet (?:meer|langer) (?:beschikbaar|actief)|stillingen er .{0,12}(?:ikke l|besat|lukket|utlopt)|\\w*fristen er .{0,8}(?:udlobet|utlopt)|tjansten ar .{0,8}(?:tillsatt|inte langre)|ansokningstiden har gatt ut|hakuaika on paattynyt|ei ole enaa|(?:pozice|nabidka) .{0,12}(?:obsazena|neni aktualni|ukoncena)|(?:oferta|rekrutacja|ogloszenie) .{0,12}(?:nieaktualn|wygas|zakonczon)",
);
/** A sentence that speaks of a closing to come, or of a form. */
export const UNTIL = stem(
  '(?:until|once|when|if|bis|sobald|wenn|jusqu|lorsqu|quand|si|hasta|cuando|finche|quando|tot|indtil|tills|dokud|form)(?![a-z])',
);

/** Headings after which other postings stand. */
export const SIMILAR = stem(
  '(?:similar|related|other|more|recommended|latest|featured|ahnliche|weitere|andere|passende|autres|otr[ao]s|altr[ei]|altres|vergelijkbare|soortgelijke|andre|andra|liknande|lignende|podobne|dalsi|inne|muita) (?:\\w+ )?(?:jobs?|positions?|roles?|openings?|vacanc|opportunit|stelle|angebote|postes|offre|ofert|empleos|vagas|offert|posizioni|vacature|functies|stilling|tjanster|nabidk|pozice|tyopai)|(?:offres?|postes?|ofertas?|ofertes|empleos|vagas|offerte|posizioni) (?:simil|relac|semelh)|(?:people also viewed|you may also)',
);
/** Headings after which the posting is over: share bars, forms, job alerts. */
export const AFTER = start(
  '(?:share|teilen|partager|compartir|condividi|partilhar|delen|del|dela|sdilet|udostepnij)(?: [^.]{0,30})?$|job ?alert|apply (?:for this|now|to this)|(?:submit |your )*application(?: form)?$|newsletter|comments?$|leave a|subscribe|follow us|recent posts',
);
/** What texts about data, cookies and equal opportunity forms speak of; postings hardly ever do in three lines running. */
export const PRIVACY = stem(
  'cookie|privacy|personal (?:data|info)|data (?:protection|controller|subject)|consent|gdpr|dsgvo|datenschutz|personenbezogen|verarbeit|einwillig|donnees personnelles|da(?:tos|dos|des|ti) person|persoonsgegevens|personop|personupp|henkilotie|osobni\\w* udaj|danych osobowych|third part|legitimate interest|self-identif|protected veteran|disabilit|rechtsgrundlage',
);

/** Words of which job titles are made. */
export const ROLE =
  /(?:engineer|develop|programm|manag|direct|analy[sz]|scientist|[ck]onsul|design|assist|officer|coordin|koordin|admin|techni|t[ee]cnic|represent|nurse|teacher|driver|account|advis|expert|recruit|counsel|operat|mechani|elect?tri|recept|clerk|supervis|inspe[ck]|tekni|research|profes|therap|ingen|ent?wickler|leiter|leitung|mitarbeit|berater|bearbeit|fachk|kauff|ausbild|pfleg|verkauf|fahrer|lehr|meister|charge|respons|vende|stagi|conseil|infirm|desarrol|auxili|comerci|gerent|becari|encargad|operari|camarer|sviluppat|addett|impiegat|estagi|engenh|enginy|medewerk|ontwikkel|adviseur|beheer|verkop|monteur|udvikl|utveckl|salja|radgiv|lakare|larare|kehitta|asiantunt|myyj|insinoor|vyvoj|obchodn|inzen|inzyn|kierow|sprzedaw|pracowni|nauczyc|architect|special|spezial|especial|speciali)|(?:^|[^a-z])(?:lead|head of|chef|intern|praktik|werkstud|train|sales|marketing|devops|qa|sre|jefe|practicas|leder|ridic|junior|senior|principal|specialist|security|data|product owner)(?![a-z])|\([a-z](?:[/|,. ]{1,3}[a-z]){1,4}\)|all gender|\d{2,3} ?%|(?:^|[^a-z])[mfhwdx](?:\/[mfhwdx]){1,3}(?![a-z])/;
