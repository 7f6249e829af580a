import type { Spoken } from './visible-languages';

export const EASTERN: Readonly<Record<string, Spoken>> = {
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
};
