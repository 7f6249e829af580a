import { describe, expect, it } from 'vitest';
import { find } from './packaged';

/** What each posting must say of the skills that it names: need, years, and what else would serve. Skills that are not listed must not be found. */
type Asked = Readonly<Record<string, string>>;

const told = (text: string): Asked =>
  Object.fromEntries(
    find(text)
      .filter(({ kind }) => kind !== 'soft')
      .map(({ name, need, years, alternatives, negated }) => [
        name,
        [
          negated ? 'unwanted' : need,
          ...(years === null ? [] : [`${years} years`]),
          ...[...alternatives].sort().map((or) => `or ${or}`),
        ].join(', '),
      ]),
  );

const POSTINGS: Readonly<Record<string, { readonly text: string; readonly asked: Asked }>> = {
  English: {
    text: `Halden Freight moves parcels with bicycles. Our platform runs on AWS.

What you will do
• Build services in Kotlin
• Keep our Kafka pipelines healthy

What we are looking for
• Five (5) or more years of professional experience with Java
• 2-4 years with PostgreSQL or MySQL
• Solid knowledge of CI/CD tools such as Jenkins, CircleCI or GitLab CI
• Docker is a must
• A degree in Computer Science or a related field

It would be great if you also bring
• Terraform
• At least one of the following:
  • Go
  • Rust

PHP is not required.

What we offer
• A French course, yoga and a Python meetup
• 28 days of vacation a year

We are an equal opportunity employer and welcome applicants regardless of race, religion, gender or disability.
To apply, send your CV as Microsoft Word or PDF file.`,
    asked: {
      AWS: 'mentioned',
      Kotlin: 'mentioned',
      'Apache Kafka': 'mentioned',
      Java: 'required, 5 years',
      PostgreSQL: 'required, 2 years, or MySQL',
      MySQL: 'required, 2 years, or PostgreSQL',
      'CI/CD': 'required',
      Jenkins: 'required, or CircleCI, or GitLab CI',
      CircleCI: 'required, or GitLab CI, or Jenkins',
      'GitLab CI': 'required, or CircleCI, or Jenkins',
      Docker: 'required',
      Terraform: 'preferred',
      Go: 'preferred, or Rust',
      Rust: 'preferred, or Go',
      PHP: 'unwanted',
    },
  },
  German: {
    text: `Die Lindwerk GmbH baut Messgeräte. Unsere Dienste laufen auf Kubernetes.

Das erwartet dich
• Du entwickelst Schnittstellen in Go

Das bringst du mit
• Mindestens fünf Jahre Berufserfahrung mit Java
• 3 bis 5 Jahre Erfahrung mit PostgreSQL oder MySQL
• Sehr gute Kenntnisse in TypeScript
• Sicherer Umgang mit Werkzeugen wie Jenkins, CircleCI oder GitLab CI
• Docker ist zwingend erforderlich
• Abgeschlossenes Studium der Informatik oder eine vergleichbare Ausbildung

Von Vorteil
• Terraform
• Kenntnisse in Python

PHP ist nicht erforderlich. Erfahrung mit Kafka wäre wünschenswert.

Wir bieten dir
• Einen Französisch-Kurs und 30 Urlaubstage im Jahr
• Betriebliche Altersvorsorge

Alle Menschen sind willkommen, unabhängig von Geschlecht, Herkunft, Behinderung oder Alter.
Bewirb dich jetzt mit deinem Lebenslauf als Word-Datei.`,
    asked: {
      Kubernetes: 'mentioned',
      Go: 'mentioned',
      Java: 'required, 5 years',
      PostgreSQL: 'required, 3 years, or MySQL',
      MySQL: 'required, 3 years, or PostgreSQL',
      TypeScript: 'required',
      Jenkins: 'required, or CircleCI, or GitLab CI',
      CircleCI: 'required, or GitLab CI, or Jenkins',
      'GitLab CI': 'required, or CircleCI, or Jenkins',
      Docker: 'required',
      Terraform: 'preferred',
      Python: 'preferred',
      PHP: 'unwanted',
      'Apache Kafka': 'preferred',
    },
  },
  French: {
    text: `Rivelaine conçoit des cartes. Nos services tournent sur Kubernetes.

Vos missions
• Développer des services en Go

Profil recherché
• Vous justifiez d’au moins cinq ans d’expérience en Java
• 3 à 5 ans d’expérience avec PostgreSQL ou MySQL
• Bonne maîtrise de TypeScript
• Maîtrise d’outils tels que Jenkins, CircleCI ou GitLab CI
• Docker est indispensable
• Diplôme d’ingénieur ou bac +5 en informatique

Les plus
• Terraform
• La connaissance de Python serait appréciée

PHP n’est pas nécessaire. Une expérience de Kafka est un atout.

Ce que nous offrons
• Des cours d’anglais, la mutuelle et des tickets restaurant

Nous étudions toutes les candidatures sans distinction de genre, de handicap ou d’orientation sexuelle.
Envoyez votre CV au format Word.`,
    asked: {
      Kubernetes: 'mentioned',
      Go: 'mentioned',
      Java: 'required, 5 years',
      PostgreSQL: 'required, 3 years, or MySQL',
      MySQL: 'required, 3 years, or PostgreSQL',
      TypeScript: 'required',
      Jenkins: 'required, or CircleCI, or GitLab CI',
      CircleCI: 'required, or GitLab CI, or Jenkins',
      'GitLab CI': 'required, or CircleCI, or Jenkins',
      Docker: 'required',
      Terraform: 'preferred',
      Python: 'preferred',
      PHP: 'unwanted',
      'Apache Kafka': 'preferred',
    },
  },
  Spanish: {
    text: `Almenara fabrica sensores. Nuestros servicios corren en Kubernetes.

Tus funciones
• Desarrollar servicios en Go

Requisitos
• Al menos cinco años de experiencia con Java
• De 3 a 5 años de experiencia en PostgreSQL o MySQL
• Buen dominio de TypeScript
• Manejo de herramientas como Jenkins, CircleCI o GitLab CI
• Docker es imprescindible
• Título universitario en Informática

Se valorará
• Terraform
• Conocimientos de Python

PHP no es necesario. Experiencia con Kafka deseable.

Qué ofrecemos
• Clases de inglés y seguro médico

Todas las personas son bienvenidas sin importar género, discapacidad u orientación sexual.
Envíanos tu CV en Word.`,
    asked: {
      Kubernetes: 'mentioned',
      Go: 'mentioned',
      Java: 'required, 5 years',
      PostgreSQL: 'required, 3 years, or MySQL',
      MySQL: 'required, 3 years, or PostgreSQL',
      TypeScript: 'required',
      Jenkins: 'required, or CircleCI, or GitLab CI',
      CircleCI: 'required, or GitLab CI, or Jenkins',
      'GitLab CI': 'required, or CircleCI, or Jenkins',
      Docker: 'required',
      Terraform: 'preferred',
      Python: 'preferred',
      PHP: 'unwanted',
      'Apache Kafka': 'preferred',
    },
  },
  Italian: {
    text: `Borgolungo costruisce telai. I nostri servizi girano su Kubernetes.

Cosa farai
• Sviluppare servizi in Go

Requisiti
• Almeno cinque anni di esperienza con Java
• Da 3 a 5 anni di esperienza in PostgreSQL o MySQL
• Buona conoscenza di TypeScript
• Padronanza di strumenti come Jenkins, CircleCI o GitLab CI
• Docker è indispensabile
• Laurea in Informatica

Costituisce titolo preferenziale
• Terraform
• La conoscenza di Python

PHP non è richiesto. L’esperienza con Kafka è gradita.

Cosa offriamo
• Corsi di inglese e buoni pasto

La ricerca è rivolta a persone di ogni genere, disabilità e orientamento.
Invia il tuo CV in formato Word.`,
    asked: {
      Kubernetes: 'mentioned',
      Go: 'mentioned',
      Java: 'required, 5 years',
      PostgreSQL: 'required, 3 years, or MySQL',
      MySQL: 'required, 3 years, or PostgreSQL',
      TypeScript: 'required',
      Jenkins: 'required, or CircleCI, or GitLab CI',
      CircleCI: 'required, or GitLab CI, or Jenkins',
      'GitLab CI': 'required, or CircleCI, or Jenkins',
      Docker: 'required',
      Terraform: 'preferred',
      Python: 'preferred',
      PHP: 'unwanted',
      'Apache Kafka': 'preferred',
    },
  },
  Portuguese: {
    text: `A Serralva fabrica sensores. Nossos serviços rodam em Kubernetes.

O que você vai fazer
• Desenvolver serviços em Go

Requisitos obrigatórios
• Pelo menos cinco anos de experiência com Java
• De 3 a 5 anos de experiência em PostgreSQL ou MySQL
• Bom domínio de TypeScript
• Vivência com ferramentas como Jenkins, CircleCI ou GitLab CI
• Docker é indispensável
• Ensino superior em Computação

Diferenciais
• Terraform
• Conhecimento em Python

PHP não é necessário. Experiência com Kafka será um diferencial.

O que oferecemos
• Curso de inglês e plano de saúde

Valorizamos a diversidade: todas as pessoas, sem distinção de gênero, deficiência ou idade.
Envie seu currículo em Word.`,
    asked: {
      Kubernetes: 'mentioned',
      Go: 'mentioned',
      Java: 'required, 5 years',
      PostgreSQL: 'required, 3 years, or MySQL',
      MySQL: 'required, 3 years, or PostgreSQL',
      TypeScript: 'required',
      Jenkins: 'required, or CircleCI, or GitLab CI',
      CircleCI: 'required, or GitLab CI, or Jenkins',
      'GitLab CI': 'required, or CircleCI, or Jenkins',
      Docker: 'required',
      Terraform: 'preferred',
      Python: 'preferred',
      PHP: 'unwanted',
      'Apache Kafka': 'preferred',
    },
  },
  Dutch: {
    text: `Waterlijn bouwt sluizen. Onze diensten draaien op Kubernetes.

Wat ga je doen
• Je bouwt diensten in Go

Wat vragen wij
• Minimaal vijf jaar ervaring met Java
• 3 tot 5 jaar ervaring met PostgreSQL of MySQL
• Goede kennis van TypeScript
• Je werkt met tools zoals Jenkins, CircleCI of GitLab CI
• Docker is vereist
• Een afgeronde hbo-opleiding

Mooi meegenomen
• Terraform
• Kennis van Python

PHP is niet nodig. Ervaring met Kafka is een pré.

Wat bieden wij
• Een cursus Engels en een goede pensioenregeling

Iedereen is welkom, ongeacht geslacht, afkomst of geaardheid.
Stuur je cv als Word-bestand.`,
    asked: {
      Kubernetes: 'mentioned',
      Go: 'mentioned',
      Java: 'required, 5 years',
      PostgreSQL: 'required, 3 years, or MySQL',
      MySQL: 'required, 3 years, or PostgreSQL',
      TypeScript: 'required',
      Jenkins: 'required, or CircleCI, or GitLab CI',
      CircleCI: 'required, or GitLab CI, or Jenkins',
      'GitLab CI': 'required, or CircleCI, or Jenkins',
      Docker: 'required',
      Terraform: 'preferred',
      Python: 'preferred',
      PHP: 'unwanted',
      'Apache Kafka': 'preferred',
    },
  },
};

describe('a whole posting says the same in every language', () => {
  it.each(Object.entries(POSTINGS))('%s', (_language, { text, asked }) => {
    expect(told(text)).toEqual(asked);
  });
});
