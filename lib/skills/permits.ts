import type { ClearanceRule, VisaRule } from '../domain/advice';

/** Any of these words, else a sentence is looked at no further. */
const VISA_SUBJECT =
  /visa|sponsor|authori[sz]|right to work|work permit|citizen|national|arbeitserlaubnis|aufenthalts|staatsangehör|permis de travail|titre de séjour|nationalité|autorisation|permiso de trabajo|nacionalidad|permesso di (?:lavoro|soggiorno)|cittadinanza|visto|autorização|cidadania|werkvergunning|verblijfs|nationaliteit/i;
const SPONSOR = /sponsor(?:ship|ing|ed|s)?\b|visa[- ](?:support|sponsoring)/i;
const NO =
  /\b(?:no|not|unable|cannot|can['’]t|without|don['’]t|doesn['’]t|kein\w{0,2}|nicht|ohne|pas|aucun|ne|sin|non|senza|não|sem|geen|niet|ni)\b/i;

const CITIZENS =
  /\b(?:(?:must be|only|requires?|required|restricted to|open to) (?:\S{1,15} ){0,4}(?:citizens?|nationals?)|citizenship (?:is )?(?:required|mandatory)|(?:u\.?s\.?|us|united states|eu|uk|british|australian) (?:citizens?|citizenship)(?: (?:is )?(?:required|only))?|staatsangehörigkeit|nationalité (?:française|européenne)|nacionalidad|cittadinanza (?:italiana|europea)|nationaliteit)(?![\p{L}])/iu;
const PERMIT =
  /\b(?:authori[sz](?:ed|ation) to work|work authori[sz]ation|eligib(?:le|ility) to work|legally (?:authori[sz]ed|entitled|able) to work|right to work|(?:valid )?work (?:permit|visa)|arbeitserlaubnis|aufenthalts(?:titel|genehmigung|erlaubnis)|permis de travail|titre de séjour|autorisation de travail|permiso de trabajo|permesso di (?:lavoro|soggiorno)|autorização de trabalho|visto de trabalho|werkvergunning|verblijfsvergunning)(?![\p{L}])/iu;

/** What a sentence says of visas and the right to work, or null. "Without regard to national origin or citizenship" is none. */
export function visaIn(sentence: string): VisaRule | null {
  if (!VISA_SUBJECT.test(sentence) || /without regard|regardless|discriminat|independent of/i.test(sentence))
    return null;
  if (SPONSOR.test(sentence) && /visa|sponsorship|immigration|relocat|work|employment/i.test(sentence)) {
    if (NO.test(sentence)) return 'not-sponsored';
    if (
      /\b(?:offer|provide|available|can sponsor|will sponsor|we sponsor|happy to|support|bieten|offrons|ofrecemos|offriamo|oferecemos|bieden)/i.test(
        sentence,
      )
    )
      return 'sponsored';
  }
  if (PERMIT.test(sentence)) return 'permit';
  return CITIZENS.test(sentence) ? 'citizens' : null;
}

const CLEARANCE =
  /\b(?:(?:security|secret|top[- ]secret|government|dod|sc|dv|nato|public trust|active|ts\/sci) clearance|security vetting|clearance (?:is )?required|TS\/SCI|sicherheitsüberprüfung|habilitation (?:secret|confidentiel|défense|de défense|de sécurité)|habilitación de seguridad|nulla osta (?:di )?sicurezza|credenciação de segurança|veiligheidsonderzoek|VGB)(?![\p{L}])/iu;
const CHECK =
  /\b(?:background (?:check|investigation|screening|verification)s?|criminal record|criminal background|dbs check|police (?:check|clearance)|credit check|drug (?:test|screen(?:ing)?)|(?:polizeiliches )?führungszeugnis|casier judiciaire|antecedentes penales|casellario giudiziale|antecedentes criminais|verklaring omtrent gedrag|VOG)(?![\p{L}])/iu;
const UNNEEDED =
  /\b(?:no|not|without|nicht|kein\w{0,2}|sans|sin|senza|sem|geen) (?:\S{1,20} ){0,3}(?:clearance|check|background|required|needed|necessary|erforderlich)/i;

/** What a sentence says of clearances and checks of a person's past, or null. */
export function clearanceIn(sentence: string): ClearanceRule | null {
  const clearance = CLEARANCE.test(sentence);
  if (!clearance && !CHECK.test(sentence)) return null;
  if (UNNEEDED.test(sentence)) return null;
  return clearance ? 'clearance' : 'check';
}
