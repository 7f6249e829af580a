/**
 * What a part of a posting is about. required, preferred: what is asked · duties: the work itself · about: role, team, company ·
 * benefits, equal, apply: text that never asks for a skill · none: before the first heading.
 */
export type Section = 'none' | 'required' | 'preferred' | 'duties' | 'about' | 'benefits' | 'equal' | 'apply';

/** Headings that say it alone, also with other words around them ("Your key responsibilities"), in English, German, French, Spanish, Italian, Portuguese, Dutch. */
export const HEADINGS: Readonly<Record<Exclude<Section, 'none'>, string>> = {
  required:
    'requirements|requirement|required|qualifications|qualification|required qualifications|basic qualifications|minimum qualifications|key qualifications|required skills|what you need|what you will need|what you’ll need|what you bring|what you’ll bring|what you will bring|' +
    'what we’re looking for|what we are looking for|who we are looking for|who you are|who are you|about you|your profile|your skills|your background|your experience|must have|must haves|must-haves|you have|you bring|you are|you should have|what you have|you’ll need|you will need|ideal candidate|' +
    'skills and experience|experience and skills|skills required|key skills|technical skills|essential skills|what makes you|we’re looking for|we are looking for|what it takes|you might be a fit|you may be a fit|competencies|prerequisites|personality and experience|desired skills and experience|candidate profile|essential criteria|skills we look for|' +
    'dein profil|ihr profil|anforderungen|das bringst du mit|das bringen sie mit|was du mitbringst|was sie mitbringen|deine qualifikationen|ihre qualifikationen|voraussetzungen|qualifikationen|dein background|wen wir suchen|' +
    'profil|votre profil|profil recherché|compétences|compétences requises|vos compétences|qualifications requises|le profil|prérequis|requisitos|requisitos mínimos|tu perfil|perfil|conocimientos|qué buscamos|lo que buscamos|' +
    'requisiti|il tuo profilo|profilo|competenze richieste|cosa cerchiamo|competenze|chi cerchiamo|requisitos obrigatórios|o que procuramos|o que buscamos|seu perfil|qualificações|requisitos e qualificações|' +
    'functie-eisen|functie eisen|wat vragen we|wat wij vragen|wat vragen wij|jouw profiel|wie ben jij|wat breng je mee|profiel|eisen|dit vragen we|wat neem je mee',
  preferred:
    'preferred|preferred qualifications|preferred skills|preferred experience|preferred requirements|nice to have|nice to haves|nice-to-have|good to have|bonus|bonus points|bonus skills|pluses|plus points|desired|desired skills|desirable|desired qualifications|desirable criteria|desirable skills|additional qualifications|extra credit|additional skills|it’s a plus|what would be nice|' +
    'von vorteil|wünschenswert|nice-to-have|das wäre toll|les plus|un plus|atouts|souhaité|deseable|deseables|se valorará|valorable|plus|costituisce titolo preferenziale|gradito|desejável|desejáveis|diferenciais|requisitos desejáveis|pré|mooi meegenomen|wenselijk',
  duties:
    'responsibilities|responsibility|key responsibilities|your responsibilities|duties|key duties|job duties|what you’ll do|what you will do|what you’ll be doing|what you will be doing|your role|your tasks|tasks|your mission|the role|about the role|about the job|the job|job description|job summary|role summary|position summary|key objectives|day to day|day-to-day|in this role|' +
    'essential functions|primary duties|scope of work|what you get to do|your impact|the opportunity|the position|about the position|position overview|role overview|job overview|job purpose|primary focus|your work|overview|tech stack|our stack|our tech stack|technologies|technologies we use|our technology|what we use|what you’ll work on|role|' +
    'deine aufgaben|ihre aufgaben|aufgaben|das erwartet dich|was dich erwartet|was sie erwartet|stellenbeschreibung|tätigkeiten|vos missions|missions|votre mission|le poste|description du poste|responsabilités|vos responsabilités|funciones|responsabilidades|tus funciones|descripción del puesto|qué harás|' +
    'responsabilità|attività|cosa farai|mansioni|il ruolo|descrizione|responsabilidades e atribuições|o que você vai fazer|atividades|suas responsabilidades|descrição da vaga|wat ga je doen|jouw taken|taken|functieomschrijving|verantwoordelijkheden|dit ga je doen|de functie',
  about:
    'about us|about the company|about the team|who we are|our company|the company|company description|the team|your team|our team|our mission|our story|our values|company overview|why join|why us|why work|meet the team|about our|' +
    'über uns|wer wir sind|das unternehmen|unser team|qui sommes-nous|qui sommes nous|l’entreprise|notre entreprise|à propos|sobre nosotros|quiénes somos|la empresa|chi siamo|l’azienda|sobre nós|quem somos|a empresa|over ons|wie zijn wij|wie wij zijn|het bedrijf',
  benefits:
    'benefits|our benefits|perks and benefits|benefits and perks|what we offer|we offer|what’s in it for you|what you get|what you’ll get|why you’ll love|compensation and benefits|pay range|our offer|offers you|salary range|total rewards|additional benefits|what we provide|what we can offer|we provide|travel requirement|work schedule|base pay|' +
    'wir bieten|was wir bieten|das bieten wir|unser angebot|deine vorteile|ihre vorteile|benefits bei uns|nous offrons|avantages|ce que nous offrons|nous vous offrons|ce que nous proposons|ofrecemos|qué ofrecemos|beneficios|te ofrecemos|se ofrece|offriamo|cosa offriamo|si offre|vantaggi|' +
    'benefícios|oferecemos|o que oferecemos|wat bieden wij|wij bieden|wat wij bieden|dit bieden wij|arbeidsvoorwaarden|wat krijg je',
  equal:
    'equal opportunity|equal employment|eeo statement|diversity and inclusion|accommodation|accommodations|privacy notice|chancengleichheit|égalité des chances|igualdad de oportunidades|pari opportunità|diversidade|diversiteit',
  apply:
    'how to apply|apply now|application process|to apply|hiring process|interview process|recruitment process|selection process|next steps|jetzt bewerben|so bewirbst du dich|processus de recrutement|cómo aplicar|come candidarsi|inscrição|como se candidatar|solliciteren|sollicitatie|contactpersoon',
};

/** Headings only when they are the whole line: as part of a line they say nothing. */
export const WHOLE_LINE_HEADINGS: Readonly<Partial<Record<Exclude<Section, 'none'>, string>>> = {
  required:
    'skills|experience|education|education and experience|languages|background|knowledge|abilities|knowledge skills and abilities|kenntnisse|sprachen|langues|formation|expérience|idiomas|formación|lingue|formazione|formação|talen|opleiding|educational background|technology|basic|minimum|essential|criteria',
  duties: 'description|mission|position|job|summary|responsabilidades|aufgabe|travel activity',
  benefits: 'perks|compensation|salary|pay|benefits',
  equal: 'eeo|diversity|inclusion|our commitment|legal|disclaimer',
  apply:
    'start-up|start|location|disclosure|note|apply|application|contact|contact us|bewerbung|kontakt|candidature|postuler|contacto|candidatura|contatto|contato',
};

/** Words of equal-opportunity text: a sentence with two of them asks for nothing. */
export const EQUAL_WORDS =
  'race|color|religion|sex|gender|gender identity|national origin|disability|disabilities|veteran|protected|sexual orientation|marital status|ancestry|accommodation|equal opportunity|equal employment|without regard|pregnancy|genetic information|ethnicity|age|discriminate|discrimination|criminal histories|' +
  'geschlecht|behinderung|herkunft|weltanschauung|sexuelle identität|handicap|genre|orientation sexuelle|discapacidad|género|orientación sexual|disabilità|genere|deficiência|gênero|handicap|geslacht|afkomst|geaardheid';

/** Words of a sentence about what the employer gives; one of them is enough. */
export const BENEFIT_WORDS =
  '401k|dental insurance|dental coverage|dental plan|health insurance|medical insurance|life insurance|vision insurance|paid time off|pto|parental leave|vacation days|paid holidays|pension scheme|pension plan|company pension|pension contribution|pension package|tuition|tuition reimbursement|stock options|employee discount|gym membership|wellness|bonus scheme|perks|we offer|lunch|snacks|' +
  'betriebliche altersvorsorge|urlaubstage|jobticket|obstkorb|mutuelle|tickets restaurant|télétravail|seguro médico|ticket restaurant|buoni pasto|welfare aziendale|vale refeição|plano de saúde|pensioenregeling|vakantiedagen|reiskostenvergoeding';

/** Words of a sentence that says how to apply. */
export const APPLY_WORDS =
  'apply in english|reasonable accommodation|reasonable accommodations|requires accommodation|require accommodation|need accommodation|accommodation during|recruiting process|send your cv|send your resume|send us your|your application|apply via|apply through|apply by|submit your|submit a resume|click apply|cover letter|contact us|please contact|bewerbung an|bewirb dich|ihre bewerbung|deine bewerbung|envoyez votre|votre candidature|envía tu|envíanos|invia il tuo|envie seu|stuur je cv|solliciteer';
