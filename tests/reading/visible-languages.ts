/** One invented posting in each language, in the words that employers there use. */
export interface Spoken {
  readonly title: string;
  readonly company: string;
  readonly place: string;
  /** Label and value of facts, with the field each one is. */
  readonly facts: readonly (readonly [
    field: 'location' | 'employmentType' | 'workplace' | 'salary' | 'datePosted' | 'validThrough',
    label: string,
    value: string,
  ])[];
  readonly tasks: readonly [heading: string, ...items: string[]];
  readonly asks: readonly [heading: string, ...items: string[]];
  readonly offers: readonly [heading: string, ...items: string[]];
  readonly apply: string;
  readonly similar: string;
  readonly closed: readonly string[];
}

export const LANGUAGES: Readonly<Record<string, Spoken>> = {
  en: {
    title: 'Bridge Inspector',
    company: 'Larkfield Works',
    place: 'Leeds, United Kingdom',
    facts: [
      ['location', 'Location', 'Leeds, United Kingdom'],
      ['employmentType', 'Employment type', 'Full-time'],
      ['workplace', 'Workplace type', 'Hybrid'],
      ['salary', 'Salary range', '£38,000 – £44,000 a year'],
      ['datePosted', 'Date posted', '3 March 2026'],
      ['validThrough', 'Closing date', '30 April 2026'],
    ],
    tasks: [
      'What you will do',
      'Walk every bridge of the county twice a year and write down what has changed since.',
      'Talk with the crews that repair what you have found, and check their work.',
    ],
    asks: [
      'Requirements',
      'Three years with steel or stone, on bridges, cranes or towers.',
      'A driving licence and no fear of heights.',
    ],
    offers: ['What we offer', 'Thirty days of leave and every second Friday off.', 'A van, boots and a warm coat.'],
    apply: 'Apply now',
    similar: 'Similar jobs',
    closed: [
      'This job is no longer accepting applications.',
      'Sorry, this position has been filled.',
      'The job you are looking for is no longer open',
    ],
  },
  de: {
    title: 'Brückenprüfer (m/w/d)',
    company: 'Lerchenfeld Werke GmbH',
    place: 'Karlsruhe',
    facts: [
      ['location', 'Arbeitsort', 'Karlsruhe'],
      ['employmentType', 'Anstellungsart', 'Vollzeit'],
      ['salary', 'Gehalt', '52.000 – 60.000 € pro Jahr'],
      ['datePosted', 'Veröffentlicht am', '03.03.2026'],
      ['validThrough', 'Bewerbungsschluss', '30.04.2026'],
    ],
    tasks: [
      'Deine Aufgaben',
      'Du gehst zweimal im Jahr über jede Brücke des Kreises und schreibst auf, was neu ist.',
      'Du sprichst mit den Kolonnen, die den Schaden beheben, und prüfst ihre Arbeit.',
    ],
    asks: [
      'Das bringst du mit',
      'Drei Jahre Arbeit mit Stahl oder Stein, an Brücken, Kränen oder Türmen.',
      'Führerschein und keine Angst vor der Höhe.',
    ],
    offers: [
      'Wir bieten',
      'Dreißig Tage Urlaub und jeden zweiten Freitag frei.',
      'Wagen, Stiefel und eine warme Jacke.',
    ],
    apply: 'Jetzt bewerben',
    similar: 'Ähnliche Stellen',
    closed: [
      'Diese Stelle ist nicht mehr verfügbar.',
      'Die Stelle wurde bereits besetzt.',
      'Die Bewerbungsfrist ist abgelaufen.',
    ],
  },
  fr: {
    title: 'Inspecteur de ponts (H/F)',
    company: 'Ateliers du Val',
    place: 'Grenoble',
    facts: [
      ['location', 'Lieu de travail', 'Grenoble'],
      ['employmentType', 'Type de contrat', 'CDI'],
      ['salary', 'Salaire', '38 000 € à 42 000 € brut par an'],
      ['datePosted', 'Publié le', '3 mars 2026'],
      ['validThrough', 'Date limite de candidature', '30 avril 2026'],
    ],
    tasks: [
      'Vos missions',
      'Parcourir deux fois par an chaque pont du département et noter ce qui a changé.',
      'Échanger avec les équipes qui réparent et contrôler leur travail sur place.',
    ],
    asks: [
      'Profil recherché',
      'Trois ans d’expérience de l’acier ou de la pierre, sur des ponts ou des grues.',
      'Permis de conduire et aucune peur du vide.',
    ],
    offers: [
      'Ce que nous offrons',
      'Trente jours de congés et un vendredi libre sur deux.',
      'Une camionnette et des bottes.',
    ],
    apply: 'Postuler',
    similar: 'Offres similaires',
    closed: ['Cette offre n’est plus disponible.', 'Ce poste a été pourvu.', 'L’annonce est expirée'],
  },
  es: {
    title: 'Técnico de inspección de puentes',
    company: 'Talleres del Valle',
    place: 'Zaragoza (España)',
    facts: [
      ['location', 'Ubicación', 'Zaragoza (España)'],
      ['employmentType', 'Tipo de contrato', 'Indefinido'],
      ['workplace', 'Modalidad de trabajo', 'Presencial'],
      ['salary', 'Salario', '28.000 – 32.000 € brutos al año'],
      ['datePosted', 'Fecha de publicación', '03/03/2026'],
      ['validThrough', 'Fecha límite', '30/04/2026'],
    ],
    tasks: [
      'Funciones',
      'Recorrer dos veces al año cada puente de la provincia y anotar lo que ha cambiado.',
      'Hablar con las cuadrillas que reparan los daños y revisar su trabajo.',
    ],
    asks: [
      'Requisitos',
      'Tres años de experiencia con acero o piedra, en puentes, grúas o torres.',
      'Permiso de conducir y ningún miedo a las alturas.',
    ],
    offers: ['Qué ofrecemos', 'Treinta días de vacaciones y un viernes libre de cada dos.', 'Furgoneta y botas.'],
    apply: 'Inscríbete',
    similar: 'Ofertas similares',
    closed: ['Esta oferta ya no está disponible', 'La oferta ha caducado.', 'Ya no acepta candidaturas'],
  },
  it: {
    title: 'Tecnico ispettore ponti',
    company: 'Officine della Valle',
    place: 'Trento',
    facts: [
      ['location', 'Sede di lavoro', 'Trento'],
      ['employmentType', 'Tipo di contratto', 'Tempo indeterminato'],
      ['salary', 'Retribuzione', '30.000 – 34.000 € lordi annui'],
      ['validThrough', 'Scadenza', '30/04/2026'],
    ],
    tasks: [
      'Mansioni',
      'Percorrere due volte l’anno ogni ponte della provincia e annotare che cosa è cambiato.',
      'Parlare con le squadre che riparano i danni e verificare il loro lavoro.',
    ],
    asks: [
      'Requisiti',
      'Tre anni di esperienza con acciaio o pietra, su ponti, gru o torri.',
      'Patente di guida e nessuna paura delle altezze.',
    ],
    offers: ['Cosa offriamo', 'Trenta giorni di ferie e un venerdì libero ogni due.', 'Un furgone e stivali.'],
    apply: 'Candidati ora',
    similar: 'Offerte simili',
    closed: ['Questa offerta è scaduta', 'La posizione è stata chiusa.', 'Annuncio non più disponibile'],
  },
  pt: {
    title: 'Técnico de inspeção de pontes',
    company: 'Oficinas do Vale',
    place: 'Coimbra',
    facts: [
      ['location', 'Local de trabalho', 'Coimbra'],
      ['employmentType', 'Tipo de contrato', 'Tempo integral'],
      ['salary', 'Salário', '1.400 – 1.700 € por mês'],
      ['datePosted', 'Data de publicação', '03/03/2026'],
    ],
    tasks: [
      'Atividades',
      'Percorrer duas vezes por ano cada ponte do distrito e anotar o que mudou.',
      'Falar com as equipas que reparam os danos e verificar o seu trabalho.',
    ],
    asks: [
      'Requisitos',
      'Três anos de experiência com aço ou pedra, em pontes, gruas ou torres.',
      'Carta de condução e nenhum medo das alturas.',
    ],
    offers: ['Benefícios', 'Trinta dias de férias e uma sexta-feira livre em cada duas.', 'Carrinha e botas.'],
    apply: 'Candidatar-me',
    similar: 'Vagas semelhantes',
    closed: ['Esta vaga foi preenchida', 'Vaga encerrada', 'Já não aceita candidaturas'],
  },
  nl: {
    title: 'Medewerker brugtoezicht',
    company: 'Werken aan de Vaart',
    place: 'Zwolle',
    facts: [
      ['location', 'Standplaats', 'Zwolle'],
      ['employmentType', 'Dienstverband', 'Fulltime'],
      ['salary', 'Salaris', '€ 3.100 – € 3.600 per maand'],
      ['validThrough', 'Sluitingsdatum', '30-04-2026'],
    ],
    tasks: [
      'Jouw taken',
      'Je loopt twee keer per jaar over elke brug van de provincie en noteert wat er veranderd is.',
      'Je praat met de ploegen die de schade herstellen en controleert hun werk.',
    ],
    asks: [
      'Functie-eisen',
      'Drie jaar ervaring met staal of steen, aan bruggen, kranen of torens.',
      'Een rijbewijs en geen hoogtevrees.',
    ],
    offers: ['Wij bieden', 'Dertig vrije dagen en om de week de vrijdag vrij.', 'Een busje en laarzen.'],
    apply: 'Solliciteer direct',
    similar: 'Vergelijkbare vacatures',
    closed: ['Deze vacature is helaas gesloten.', 'Deze functie is niet meer beschikbaar'],
  },
  da: {
    title: 'Tekniker til brotilsyn',
    company: 'Værkerne ved Åen',
    place: 'Odense, Danmark',
    facts: [
      ['location', 'Arbejdssted', 'Odense, Danmark'],
      ['employmentType', 'Ansættelsesform', 'Fuldtid'],
      ['validThrough', 'Ansøgningsfrist', '30. april 2026'],
    ],
    tasks: [
      'Dine opgaver',
      'Du går to gange om året over alle amtets broer og skriver ned, hvad der er nyt.',
      'Du taler med de hold, som udbedrer skaderne, og ser deres arbejde efter.',
    ],
    asks: [
      'Kvalifikationer',
      'Tre års arbejde med stål eller sten, på broer, kraner eller tårne.',
      'Kørekort og ingen højdeskræk.',
    ],
    offers: ['Vi tilbyder', 'Tredive feriedage og fri hver anden fredag.', 'Varebil og støvler.'],
    apply: 'Ansøg nu',
    similar: 'Lignende stillinger',
    closed: ['Stillingen er besat', 'Ansøgningsfristen er udløbet'],
  },
  sv: {
    title: 'Tekniker för brotillsyn',
    company: 'Verken vid Ån',
    place: 'Örebro',
    facts: [
      ['location', 'Placeringsort', 'Örebro'],
      ['employmentType', 'Anställningsform', 'Tillsvidare'],
      ['validThrough', 'Sista ansökningsdag', '2026-04-30'],
    ],
    tasks: [
      'Arbetsuppgifter',
      'Du går två gånger om året över länets alla broar och skriver ner vad som är nytt.',
      'Du talar med lagen som lagar skadorna och ser över deras arbete.',
    ],
    asks: [
      'Kvalifikationer',
      'Tre års arbete med stål eller sten, på broar, kranar eller torn.',
      'Körkort och ingen rädsla för höjder.',
    ],
    offers: ['Vi erbjuder', 'Trettio semesterdagar och ledigt varannan fredag.', 'Skåpbil och stövlar.'],
    apply: 'Ansök nu',
    similar: 'Liknande jobb',
    closed: ['Tjänsten är redan tillsatt', 'Ansökningstiden har gått ut'],
  },
  no: {
    title: 'Konsulent for brotilsyn',
    company: 'Verkene ved Elva',
    place: 'Hamar',
    facts: [
      ['location', 'Arbeidssted', 'Hamar'],
      ['employmentType', 'Ansettelsesform', 'Fast heltid'],
      ['validThrough', 'Søknadsfrist', '30.04.2026'],
    ],
    tasks: [
      'Arbeidsoppgaver',
      'Du går to ganger i året over alle broene i fylket og skriver ned hva som er nytt.',
      'Du snakker med lagene som reparerer skadene, og ser over arbeidet deres.',
    ],
    asks: [
      'Kvalifikasjoner',
      'Tre års arbeid med stål eller stein, på broer, kraner eller tårn.',
      'Førerkort og ingen høydeskrekk.',
    ],
    offers: ['Vi tilbyr', 'Tretti feriedager og fri annenhver fredag.', 'Varebil og støvler.'],
    apply: 'Søk stillingen',
    similar: 'Lignende stillinger',
    closed: ['Stillingen er besatt', 'Søknadsfristen er utløpt'],
  },
  fi: {
    title: 'Siltojen tarkastuksen asiantuntija',
    company: 'Jokivarren Konepaja Oy',
    place: 'Kuopio',
    facts: [
      ['location', 'Sijainti', 'Kuopio'],
      ['employmentType', 'Työsuhde', 'Vakituinen, kokoaikainen'],
      ['validThrough', 'Haku päättyy', '30.4.2026'],
    ],
    tasks: [
      'Tehtävät',
      'Kuljet kahdesti vuodessa jokaisen maakunnan sillan yli ja kirjaat, mikä on muuttunut.',
      'Puhut korjaavien ryhmien kanssa ja tarkastat heidän työnsä paikan päällä.',
    ],
    asks: [
      'Odotamme sinulta',
      'Kolmen vuoden kokemus teräksestä tai kivestä, silloilta, nostureista tai torneista.',
      'Ajokortti, eikä korkean paikan kammoa.',
    ],
    offers: ['Tarjoamme', 'Kolmekymmentä lomapäivää ja joka toinen perjantai vapaata.', 'Pakettiauto ja saappaat.'],
    apply: 'Hae paikkaa',
    similar: 'Muita avoimia työpaikkoja',
    closed: ['Hakuaika on päättynyt', 'Paikka ei ole enää haettavissa'],
  },
  cs: {
    title: 'Inženýr kontroly mostů',
    company: 'Dílny u řeky s.r.o.',
    place: 'Olomouc',
    facts: [
      ['location', 'Místo výkonu práce', 'Olomouc'],
      ['employmentType', 'Typ úvazku', 'Plný úvazek'],
      ['salary', 'Mzda', '42 000 – 48 000 Kč'],
    ],
    tasks: [
      'Náplň práce',
      'Dvakrát do roka projdete každý most v kraji a zapíšete, co se od minula změnilo.',
      'Mluvíte s četami, které škody opravují, a kontrolujete jejich práci.',
    ],
    asks: [
      'Požadujeme',
      'Tři roky práce s ocelí nebo kamenem, na mostech, jeřábech či věžích.',
      'Řidičský průkaz a žádný strach z výšek.',
    ],
    offers: ['Nabízíme', 'Třicet dní dovolené a každý druhý pátek volno.', 'Dodávku a boty.'],
    apply: 'Odpovědět na nabídku',
    similar: 'Podobné nabídky',
    closed: ['Pozice je již obsazena', 'Nabídka již není aktuální'],
  },
  pl: {
    title: 'Inżynier kontroli mostów',
    company: 'Warsztaty nad Rzeką',
    place: 'Opole',
    facts: [
      ['location', 'Miejsce pracy', 'Opole'],
      ['employmentType', 'Rodzaj umowy', 'Umowa o pracę'],
      ['salary', 'Wynagrodzenie', '8 000 – 9 500 zł'],
    ],
    tasks: [
      'Zakres obowiązków',
      'Dwa razy w roku przejdziesz każdy most w województwie i zapiszesz, co się zmieniło.',
      'Rozmawiasz z brygadami, które naprawiają szkody, i sprawdzasz ich pracę.',
    ],
    asks: [
      'Wymagania',
      'Trzy lata pracy ze stalą lub kamieniem, przy mostach, dźwigach albo wieżach.',
      'Prawo jazdy i żadnego lęku wysokości.',
    ],
    offers: ['Oferujemy', 'Trzydzieści dni urlopu i co drugi piątek wolny.', 'Samochód i buty.'],
    apply: 'Aplikuj teraz',
    similar: 'Podobne oferty',
    closed: ['Oferta jest nieaktualna', 'Rekrutacja została zakończona'],
  },
  ca: {
    title: 'Tècnic d’inspecció de ponts',
    company: 'Tallers de la Vall',
    place: 'Girona (Espanya)',
    facts: [
      ['location', 'Ubicació', 'Girona (Espanya)'],
      ['employmentType', 'Tipus de contracte', 'Indefinit'],
      ['workplace', 'Modalitat de treball', 'Presencial'],
      ['salary', 'Salari', '27.000 – 30.000 € bruts l’any'],
    ],
    tasks: [
      'Funcions',
      'Recórrer dues vegades l’any cada pont de la comarca i anotar què ha canviat.',
      'Parlar amb les colles que reparen els danys i revisar la seva feina.',
    ],
    asks: [
      'Requisits',
      'Tres anys d’experiència amb acer o pedra, en ponts, grues o torres.',
      'Permís de conduir i gens de por de les altures.',
    ],
    offers: ['Què oferim', 'Trenta dies de vacances i un divendres lliure de cada dos.', 'Furgoneta i botes.'],
    apply: 'Inscriu-t’hi',
    similar: 'Altres ofertes',
    closed: ['Aquesta oferta ja no està disponible'],
  },
};
