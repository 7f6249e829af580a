/**
 * Words by which a sentence says how much it wants what it names.
 * degree: a course of study, whose subject is no skill
 * must: asked for without doubt · want: the usual words for asking · hint: words that only ask where nothing speaks against it ·
 * ideally: nice to have (before it) · plus: nice to have (behind it) · not: not wanted (before it) · unneeded: not wanted (after it)
 * plain: phrases that hold a cue's word and ask for nothing ("customer experience", "if required") ·
 * one-of: any one of what follows serves · example: what follows are examples · or, and: join a list · years: a span of time · person-age, company-age: makes such a span no experience
 */
export type Cue =
  | 'must'
  | 'want'
  | 'hint'
  | 'ideally'
  | 'plus'
  | 'not'
  | 'unneeded'
  | 'one-of'
  | 'example'
  | 'or'
  | 'and'
  | 'similar'
  | 'years'
  | 'age'
  | 'degree'
  | 'plain';

/** The phrases of each cue, divided by bars: English, then German, French, Spanish, Italian, Portuguese, Dutch. */
export const CUES: Readonly<Record<Cue, string>> = {
  must:
    'must|must have|must haves|required|we require|role requires|position requires|job requires|requires experience|requires knowledge|is required|are required|is a must|mandatory|essential|is essential|necessary|is necessary|needed|is needed|minimum|at minimum|at least|you need|you will need|we need|need to have|' +
    'prerequisite|non-negotiable|key requirement|' +
    'zwingend|erforderlich|vorausgesetzt|voraussetzung|voraussetzungen|notwendig|unbedingt|mindestens|du brauchst|sie benötigen|obligatoire|obligatoires|indispensable|indispensables|impératif|requis|requise|exigé|exigée|nécessaire|minimum|' +
    'imprescindible|imprescindibles|requerido|requeridos|obligatorio|necesario|obbligatorio|obbligatoria|indispensabile|richiesto|richiesta|richiesti|necessario|obrigatório|obrigatória|imprescindível|indispensável|necessário|exigido|' +
    'vereist|verplicht|noodzakelijk|must-have|vereiste|' +
    'wird vorausgesetzt|werden vorausgesetzt|setzen wir voraus|muss|musst|müssen|pflicht|unabdingbar|unerlässlich|wird benötigt|werden benötigt|benötigt|wir erwarten|erwarten wir|exigés|exigées|obligatoirement|impérative|impérativement|est requis|est requise|sont requis|sont requises|vous devez|il faut|au minimum|au moins|es imprescindible|requisito|requisito imprescindible|obligatoria|necesaria|necesarios|necesarias|se requiere|se requieren|requerida|requeridas|mínimo|mínima|como mínimo|al menos|indispensables|excluyente|se exige|è richiesta|è richiesto|sono richieste|sono richiesti|si richiede|si richiedono|richieste|necessaria|necessari|indispensabili|minimo|almeno|obrigatórios|obrigatórias|necessária|necessários|requerido|requerida|exigida|no mínimo|pelo menos|ao menos|indispensáveis|precisamos|een must|onmisbaar|minimaal|ten minste|tenminste|minstens|moet|we vragen|wij vragen',
  want:
    'experience|experience with|experience in|experience using|experience working with|background in|knowledge|knowledge of|working knowledge|proficient|proficient in|proficiency|proficiency in|familiar with|familiarity|familiarity with|understanding of|understanding|solid understanding|' +
    'expertise|expertise in|skilled in|skills|skill in|competent in|competency|competence in|fluent|fluent in|fluency|fluently|hands-on|hands on|comfortable with|comfort with|exposure to|mastery|command of|you possess|you know|you speak|you should have|you should be|should have|should be|should understand|you should understand|' +
    'certified in|certification in|well versed|well versed in|versed in|native|literate|expect you to|' +
    'erfahrung|erfahrung mit|erfahrungen|kenntnisse|kenntnisse in|fundierte|umgang mit|beherrschst|beherrschen|sie verfügen|du verfügst|fließend|verhandlungssicher|' +
    'expérience|expérience en|expérience avec|connaissance|connaissances|maîtrise|maîtrisez|maîtriser|compétences|compétence|vous maîtrisez|vous justifiez|courant|' +
    'experiencia|experiencia con|experiencia en|conocimiento|conocimientos|conocimientos de|dominio|manejo de|habilidades|' +
    'esperienza|esperienza con|conoscenza|conoscenze|conoscenza di|padronanza|competenze|' +
    'experiência|experiência com|experiência em|conhecimento|conhecimentos|domínio|vivência|' +
    'ervaring|ervaring met|kennis|kennis van|beheersing|vaardigheden|je beschikt|' +
    'can communicate|communicate effectively|communicate fluently|written and spoken|spoken and written|both written and verbal|written and oral|oral and written|trained in|educated in|qualified in|conversant with|adept at|adept with|grounding in|grasp of|previous experience|prior experience|berufserfahrung|praxiserfahrung|know-how|expertise in|fachkenntnisse|grundkenntnisse|fachwissen|versiert|vertraut|vertraut mit|routiniert|kennst du dich aus|kennen sie sich aus|beherrschung|du kennst|du kannst|sie kennen|du bringst|sie bringen|in wort und schrift|sprachkenntnisse|vous connaissez|vous savez|vous disposez|vous possédez|à l’aise avec|bonne connaissance|bonnes connaissances|vous parlez|bilingue|à l’oral et à l’écrit|lu parlé écrit|expertise en|dominio de|nivel alto|nivel avanzado|manejo|experiencia previa|experiencia demostrable|familiaridad con|fluido|hablado y escrito|bilingüe|esperienza pregressa|pregressa esperienza|comprovata esperienza|dimestichezza|dimestichezza con|familiarità con|parlato e scritto|fluente|domínio de|domínio em|conhecimento em|conhecimento de|conhecimentos em|experiência prévia|experiência comprovada|familiaridade com|vivência com|vivência em|fluência|avançado|werkervaring|goede kennis|bekend met|bekendheid met|bedreven in|vaardig in|je kent|je kunt|je spreekt|in woord en geschrift|affiniteit met|vloeiend',
  hint:
    'strong|solid|excellent|good|deep|advanced|proven|demonstrated|demonstrable|track record|ability|ability to|able to|capable of|experienced|expert|skilled|you have|you bring|you are a|you are an|you are able to|you are comfortable|you are experienced|you are familiar|you are passionate|you are skilled|you are used to|you are confident|you are at home|you are a strong|you understand|looking for|qualified|passion for|passionate about|interest in|' +
    'sehr gute|gute|sicher|sicherer|verständnis|du hast|sie haben|vous avez|bonne|solide|solides|nivel|habilidad|capacità|ottima|buona|habilidade|je hebt|je bent',
  ideally:
    'ideally|preferably|nice to have|nice-to-haves|good to have|bonus|bonus points|bonus if|a bonus if|bonus points for|extra points|brownie points|plus points|plus if|a plus if|advantage if|an absolute advantage if|an advantage if|optionally|we prefer|we would prefer|it would be great if|it would be nice if|would be great if|' +
    'idealerweise|gerne auch|pluspunkt|pluspunkte|idéalement|de préférence|idealmente|preferiblemente|se valorará|se valora|se valorarán|preferibilmente|titolo preferenziale|preferencialmente|bij voorkeur|mooi meegenomen|' +
    'im idealfall|bestenfalls|vorzugsweise|bevorzugt|optimalerweise|schön wäre|toll wäre|super wenn|von vorteil sind|von vorteil ist|wünschenswert sind|wünschenswert ist|wünschenswert wäre|dans l’idéal|si possible|en bonus|preferentemente|valoramos|valoraremos|es deseable|sería ideal|a valorar|è preferibile|costituisce titolo preferenziale|gradita la conoscenza|de preferência|é desejável|idealiter|liefst|het liefst|pluspunten|would love|a bonus for|we would love|it is a plus if|it’s a plus if|it’s a bonus if|extra credit for|not essential but',
  plus:
    'preferred|is preferred|are preferred|strongly preferred|highly preferred|preference|bonus|a bonus|plus|a plus|is a plus|big plus|a big plus|huge plus|great plus|a great plus|pluses|ideal|desirable|is desirable|desired|highly desirable|highly desired|advantage|an advantage|advantageous|beneficial|' +
    'an asset|asset|is welcome|welcome|would be great|would be nice|would be ideal|would be helpful|helpful|appreciated|optional|good addition|nice to have|good to have|not required but|' +
    'von vorteil|wünschenswert|ein plus|optional|gern gesehen|un plus|serait un plus|est un plus|apprécié|appréciée|appréciés|souhaité|souhaitée|atout|un atout|' +
    'deseable|deseables|valorable|preferible|preferibile|costituisce un plus|gradito|gradita|auspicabile|' +
    'desejável|desejáveis|diferencial|é um diferencial|será um diferencial|pré|is een pre|een pré|wenselijk|een plus|' +
    'would be a plus|would be a bonus|would be an advantage|would be an asset|would be beneficial|would be desirable|would be preferred|would be appreciated|considered a plus|considered an asset|nice-to-have|not mandatory but|sind von vorteil|ist von vorteil|wäre von vorteil|wären von vorteil|vorteilhaft|ein vorteil|wäre toll|wäre super|wäre schön|wäre ideal|hilfreich|gerne gesehen|runden dein profil ab|runden ihr profil ab|rundet dein profil ab|un vrai plus|seraient un plus|sont un plus|constitue un atout|serait appréciée|serait apprécié|appréciées|souhaitable|souhaitables|souhaités|souhaitées|valorisé|valorisée|est la bienvenue|est un atout|sont un atout|es un plus|será un plus|se valora positivamente|valorables|deseado|deseada|recomendable|es una ventaja|opcional|suma puntos|muy valorable|è un plus|sarà un plus|preferenziale|gradite|graditi|apprezzata|apprezzato|apprezzate|desiderabile|costituisce titolo preferenziale|é um plus|será um plus|diferenciais|é diferencial|um diferencial|desejado|desejada|seria um diferencial|uma vantagem|een pre|is een plus|pluspunt|is mooi meegenomen|mooi meegenomen|gewenst|een voordeel|strekt tot aanbeveling',
  not: 'no|not|not a|not an|without|no need for|no need to know|do not need|don’t need|not require|not require any|never|kein|keine|keinen|ohne|pas de|sans|sin|no se requiere|senza|nessuna|sem|não é|geen|zonder',
  unneeded:
    'not required|is not required|are not required|not needed|is not needed|not necessary|is not necessary|not a must|not a requirement|isn’t required|aren’t required|isn’t necessary|isn’t needed|not mandatory|not essential|not a prerequisite|unnecessary|' +
    'nicht erforderlich|nicht notwendig|nicht nötig|nicht zwingend|nicht zwingend erforderlich|nicht vorausgesetzt|nicht verlangt|kein muss|keine voraussetzung|keine bedingung|' +
    'pas nécessaire|pas obligatoire|pas requis|pas requise|pas exigé|pas exigée|pas indispensable|pas un prérequis|non requis|non requise|non obligatoire|' +
    'no necesario|no es necesario|no es necesaria|no son necesarios|no imprescindible|no es imprescindible|no es obligatorio|no es obligatoria|no se exige|no requerido|no hace falta|no es un requisito|' +
    'non necessario|non è necessario|non è necessaria|non richiesto|non richiesta|non è richiesto|non è richiesta|non obbligatorio|non è obbligatorio|non indispensabile|non è indispensabile|non è un requisito|non serve|' +
    'não é necessário|não é necessária|não necessário|não obrigatório|não é obrigatório|não é obrigatória|não exigido|não é exigido|não é exigida|não é imprescindível|não é requisito|dispensável|' +
    'niet vereist|niet nodig|niet verplicht|niet noodzakelijk|geen vereiste|geen must|geen verplichting|geen voorwaarde',
  'one-of':
    'one of|at least one|at least one of|one or more|one or more of|any of|any one of|either|in one of|mindestens eine|mindestens einer|eine der|einer der|' +
    'au moins un|au moins une|l’un des|l’une des|al menos uno|al menos una|alguno de|alguna de|almeno uno|almeno una|uno dei|una delle|pelo menos um|pelo menos uma|ten minste één|een van',
  example:
    'such as|e.g|eg|for example|for instance|like|including but not limited to|z.b|wie z.b|zum beispiel|wie|par exemple|tel que|tels que|telles que|comme|' +
    'por ejemplo|como|tales como|ad esempio|come|quali|por exemplo|tais como|zoals|bijvoorbeeld',
  or: 'or|and/or|oder|bzw|und/oder|ou|et/ou|o|u|y/o|oppure|e/o|e/ou|of|en/of',
  and: 'and|as well as|und|sowie|et|ainsi que|y|e|ed|en',
  similar:
    'similar|equivalent|comparable|or similar|or equivalent|or comparable|or other|or another|or related|etc|or any|or the like|and similar|ähnliche|ähnliches|ähnlichen|vergleichbare|vergleichbar|équivalent|similaire|similaires|similares|o similar|simili|ou similares|vergelijkbaar|of vergelijkbaar|of gelijkwaardig',
  degree:
    'degree|degrees|bachelor|bachelors|bachelor’s|master’s|masters|phd|ph.d|doctorate|bsc|msc|diploma|graduate in|graduated in|postgraduate|undergraduate|b.s|m.s|b.sc|m.sc|b.a|b.tech|bs/ms|ba/bs|bs in|ba in|ms in|b.e|majoring in|major in|' +
    'studium|hochschulabschluss|abschluss|studiengang|diplôme|licence|bac|école|formation|titulación|titulación universitaria|título|título universitario|grado|ingeniería|ingegneria|engenharia|diplomatura|licenciatura|carrera|laurea|diploma di|graduação|formação|bacharelado|ensino superior|opleiding|afgeronde|hbo|wo',
  years: 'year|years|yr|yrs|years’|jahr|jahre|jahren|an|ans|année|années|año|años|anno|anni|ano|anos|jaar|jaren',
  plain:
    'experiences|user experience|user experiences|customer experience|customer experiences|employee experience|gaming experience|shopping experience|candidate experience|digital experience|guest experience|patient experience|product experience|seamless experience|learning experience|best experience|better experience|great experience for|an experience that|experience for|experience designer|experience designers|' +
    'ideal candidate|ideal candidates|the ideal candidate|ideal person|candidat idéal|candidate idéale|candidato ideal|candidata ideal|candidato ideale|ideale kandidaat|idealer kandidat|develop skills|develop skills in|develop new skills|build skills in|deepen your knowledge|' +
    'advance your skills|improve your skills|develop your skills|grow your skills|expand your skills|build your skills|new skills|your career skills|skills development|share your knowledge|share knowledge|sharing knowledge|knowledge sharing|knowledge base|knowledge transfer|our expertise|our experience|our knowledge|our skills|our combined experience|' +
    'you will gain|you will gain experience|you will gain experience in|you will gain experience with|you’ll gain|you’ll gain experience in|you’ll gain experience with|gain hands-on experience in|gain hands-on experience with|gain experience|gain experience in|gain experience with|gain knowledge|gain hands-on experience|get experience|will learn|you will learn|you’ll learn|opportunity to learn|willing to learn|willingness to learn|as needed|when needed|if needed|where needed|as necessary|if necessary|when necessary|where necessary|as required|if required|when required|where required|no experience required|no experience needed|no experience necessary|no prior experience|' +
    'falls erforderlich|wenn nötig|falls nötig|nutzererfahrung|kundenerfahrung|si nécessaire|expérience client|expérience utilisateur|expérience candidat|si es necesario|cuando sea necesario|experiencia de usuario|experiencia del cliente|experiencia de cliente|se necessario|ove necessario|esperienza utente|esperienza del cliente|se necessário|quando necessário|experiência do usuário|experiência do cliente|indien nodig|waar nodig|gebruikerservaring|klantervaring',
  age: 'old|of age|ago|in business|anniversary|in a row|alt|d’ancienneté|de edad|di età|de idade|oud',
};

/** Words that may stand between the members of a list ("Java or other JVM languages such as Kotlin" does not bind; "Java, or even Kotlin" does). */
export const LIST_FILLERS =
  'the|a|an|even|also|other|both|either|ideally|preferably|similar|der|die|das|le|la|les|el|los|il|de';

/** Words that repeat the beginning of the list after an "or", and bind there only ("with Go, or with Java"; "Python with Django" does not). */
export const CHOICE_FILLERS = 'with|in|of|alternatively|mit|in|avec|en|con|com|em|met';

/** Years written as words, in the languages of the cues. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  dois: 2,
  três: 3,
  quatro: 4,
  twee: 2,
  drie: 3,
  vijf: 5,
};
