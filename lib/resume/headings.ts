/** What a part of a résumé holds. `other` parts are kept as they stand. */
export type SectionKind =
  | 'contact'
  | 'summary'
  | 'experience'
  | 'education'
  | 'skills'
  | 'projects'
  | 'certifications'
  | 'languages'
  | 'other';

/** The nouns of headings in English, German, French, Spanish, Italian, Portuguese, Dutch and Polish. */
const NOUNS: Readonly<Record<SectionKind, string>> = {
  contact:
    'contact|contacts|contact information|contact info|contact details|contact me|details|info|information|personal information|personal details|personal data|profiles|online presence|social|social media|social links|links|websites|kontakt|kontaktdaten|persönliche daten|angaben zur person|zur person|profile im netz|coordonnées|informations personnelles|contacto|datos personales|datos de contacto|información personal|contatti|dati personali|contatos|dados pessoais|contactgegevens|personalia|persoonlijke gegevens|dane osobowe',
  summary:
    'summary|profile|about|about me|objective|career objective|career summary|executive summary|summary of qualifications|overview|introduction|intro|statement|personal statement|bio|biography|highlights|zusammenfassung|profil|kurzprofil|über mich|kurzvorstellung|kurzbeschreibung|résumé|à propos|à propos de moi|accroche|objectif|perfil|resumen|sobre mí|acerca de mí|extracto|objetivo|profilo|riepilogo|sommario|chi sono|resumo|sobre mim|profiel|samenvatting|over mij|podsumowanie',
  experience:
    'experience|experiences|work|work experience|experience history|employment|employment history|work history|career history|career|job history|positions|internships|internship experience|jobs|berufserfahrung|berufserfahrungen|erfahrung|erfahrungen|beruflicher werdegang|werdegang|berufspraxis|berufstätigkeit|berufliche stationen|praktika|praxiserfahrung|arbeitserfahrung|expérience|expériences|parcours|parcours professionnel|emplois|stages|experiencia|experiencias|historial laboral|trayectoria|trayectoria profesional|esperienza|esperienze|esperienza lavorativa|esperienze lavorative|esperienze professionali|experiência|experiências|histórico profissional|werkervaring|ervaring|loopbaan|doświadczenie|doświadczenie zawodowe',
  education:
    'education|education and training|academic background|academic history|educational background|background|studies|qualifications|academic qualifications|degrees|education history|academics|coursework|ausbildung|bildung|bildungsweg|studium|bildungsgang|schulbildung|akademischer werdegang|aus- und weiterbildung|ausbildung und studium|studium und ausbildung|schule|formation|formations|études|diplômes|parcours académique|formación|educación|estudios|formación académica|istruzione|formazione|istruzione e formazione|titoli di studio|educação|formação|formação acadêmica|formação académica|escolaridade|opleiding|opleidingen|onderwijs|wykształcenie|edukacja',
  skills:
    'skills|skill set|skillset|top skills|skills summary|skills and tools|tools|tools and technologies|technologies|tech stack|competencies|competences|expertise|areas of expertise|capabilities|abilities|strengths|proficiencies|programming skills|computer skills|it skills|kenntnisse|fähigkeiten|kompetenzen|it-kenntnisse|edv-kenntnisse|fachkenntnisse|kenntnisse und fähigkeiten|fähigkeiten und kenntnisse|technische kenntnisse|stärken|fertigkeiten|technologien|programmierkenntnisse|qualifikationen|compétences|compétences techniques|savoir-faire|technologies|outils|aptitudes|habilidades|competencias|conocimientos|conocimientos técnicos|aptitudes|destrezas|tecnologías|competenze|competenze tecniche|capacità|abilità|competências|habilidades|conhecimentos|vaardigheden|competenties|kennis|umiejętności',
  projects:
    'projects|project|project experience|side projects|open source|open source projects|open-source|portfolio|projekte|projekterfahrung|eigene projekte|nebenprojekte|projets|projets personnels|proyectos|progetti|projetos|projecten|projekty',
  certifications:
    'certifications|certificates|certification|licenses|licences|licenses and certifications|courses|courses and certifications|training|trainings|training and certifications|professional development|zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildung|fortbildungen|kurse|lehrgänge|certificats|certifications|certificaciones|certificados|cursos|cursos y certificaciones|certificazioni|corsi|certificações|certificaten|cursussen|certyfikaty|kursy',
  languages:
    'languages|language|language skills|spoken languages|sprachen|sprachkenntnisse|fremdsprachen|fremdsprachenkenntnisse|langues|langues étrangères|idiomas|lenguas|lingue|lingue straniere|línguas|talen|talenkennis|języki|języki obce|znajomość języków',
  other:
    "awards|award|honors|honours|honors and awards|honors-awards|achievements|accomplishments|recognition|awards and recognition|scholarships|publications|publications and talks|talks|presentations|speaking|conferences|patents|research|teaching|volunteer|volunteering|volunteer experience|volunteer work|community|community involvement|community service|involvement|leadership|activities|extracurricular activities|extracurriculars|interests|hobbies|hobbies and interests|references|referees|affiliations|memberships|military service|additional information|additional|miscellaneous|auszeichnungen|preise|stipendien|veröffentlichungen|publikationen|vorträge|ehrenamt|ehrenamtliches engagement|ehrenamtliche tätigkeiten|engagement|interessen|hobbys|freizeit|referenzen|sonstiges|mitgliedschaften|führerschein|zivildienst|wehrdienst|distinctions|prix|publications|bénévolat|engagements|centres d’intérêt|centres d'intérêt|intérêts|loisirs|références|divers|premios|reconocimientos|publicaciones|voluntariado|intereses|aficiones|referencias|otros|premi|riconoscimenti|pubblicazioni|volontariato|interessi|hobby|referenze|altro|prêmios|publicações|voluntariado|interesses|referências|prijzen|publicaties|vrijwilligerswerk|interesses|hobby's|referenties|nagrody|zainteresowania|wolontariat",
};

/** Words that stand beside the noun and change nothing. */
const QUALIFIERS =
  'professional|work|working|relevant|related|technical|tech|key|core|main|notable|selected|selective|personal|academic|my|own|other|additional|further|prior|previous|recent|career|industry|software|engineering|development|digital|hard|soft|general|special|featured|major|primary|important|' +
  'berufliche|beruflicher|berufliches|fachliche|technische|persönliche|sonstige|weitere|wichtige|ausgewählte|relevante|besondere|meine|akademische|schulische|' +
  'professionnelle|professionnelles|professionnel|professionnels|technique|techniques|personnels|personnelles|académique|principales|mes|' +
  'profesional|profesionales|laboral|técnicas|técnicos|académica|personales|principales|mis|professionali|professionale|tecniche|personali|accademica|profissional|profissionais|técnicas|acadêmica|pessoais|professionele|technische|persoonlijke';

const fold = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/[&+/]|\bund\b|\bet\b|\by\b|\be\b|\bi\b|\ben\b/g, ' and ')
    .replace(/[^\p{L}\p{N}'\- ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const KIND_OF: ReadonlyMap<string, SectionKind> = new Map(
  (Object.entries(NOUNS) as [SectionKind, string][]).flatMap(([kind, nouns]) =>
    nouns.split('|').map((noun) => [fold(noun), kind] as const),
  ),
);
const QUALIFIER: ReadonlySet<string> = new Set(QUALIFIERS.split('|'));

/** Headings without their blanks: letters that are set apart lose the space between words. */
const SQUEEZED: ReadonlyMap<string, SectionKind> = new Map(
  [...KIND_OF].map(([noun, kind]) => [noun.replaceAll(' ', ''), kind] as const),
);

function squeezed(word: string): SectionKind | undefined {
  const known = SQUEEZED.get(word);
  if (known !== undefined || word.length < 10) return known;
  for (const qualifier of QUALIFIER)
    if (word.startsWith(qualifier)) {
      const rest = SQUEEZED.get(word.slice(qualifier.length));
      if (rest !== undefined) return rest;
    }
  return undefined;
}

/** Longest heading, in UTF-16 units. */
const LONGEST = 60;

/** The part of a résumé that a heading names by its words, undefined for any other line. */
export function sectionNamed(text: string): SectionKind | undefined {
  if (text.length > LONGEST || /[.!?,;@]$|\d{4}/.test(text.trim())) return undefined;
  const words = fold(text);
  if (words === '') return undefined;
  const whole = KIND_OF.get(words);
  if (whole !== undefined) return whole;
  const bare = words
    .split(' ')
    .filter((word) => !QUALIFIER.has(word))
    .join(' ')
    .replace(/^(?:and |of |in )+|(?: and)+$/g, '');
  // "Work" beside a noun only qualifies it; alone it names the jobs.
  const named = KIND_OF.get(bare);
  if (named !== undefined) return named;
  return ofBoth(bare) ?? (words.includes(' ') ? undefined : squeezed(words));
}

/** "Skills & Languages": the first of two parts. */
function ofBoth(words: string): SectionKind | undefined {
  const parts = words.split(' and ').map((part) => KIND_OF.get(part.trim()));
  return parts.length > 1 && parts.every((kind) => kind !== undefined) ? parts[0] : undefined;
}
