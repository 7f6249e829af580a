import { oneLine } from '../text';
import { isPlace } from './places';
import { bare } from './title';
import { fold, WORKPLACE } from './words';

/** Makers of the systems behind career pages, boards and networks: they are on the page, but they are not the employer. */
const VENDOR =
  /^(?:workday|greenhouse|lever|ashby|personio|teamtailor|workable|smartrecruiters|peoplestrong|icims|bamboohr|recruitee|jobvite|taleo|successfactors|sap|oracle|talentclue|linkedin|indeed(?: com)?|glassdoor|stack ?overflow|stepstone|xing|monster|seek|softgarden|rippling|breezy|pinpoint|adp|facebook|twitter|x|youtube|instagram|google|wordpress|cookie.*|powered by.*)$/;
const GENERIC =
  /^(?:(?:the|our|all|careers?|jobs?|karriere\w*|stellen\w*|emplois?|empleos?|home|page|welcome|candidate|portal|site|apply|application|bewerbung|candidature|ad|search|vacanc\w+|vacatures?|open|positions?|logo|image|online|offres?|ofertas?|d|de|us|now|menu|recruiting|details?|posting|website|header|en|[ck]ari?er[ae]s?|carreiras?|carrieres?|recru\w+|rekrut\w+|reclut\w+|tou(?:te)?s|nos|lediga?e?|jobb|採用情報|採用|求人情報|募集要項|会社概要|招聘|招贤纳士|加入我们|채용|인재채용|채용정보|вакансии|карьера|allasok|kariyer)(?: |$))+$/;
const DECOR =
  /^(?:(?:jobs?|careers?|karriere|stellen\w*|offres d.emploi|emplois?|empleos?|work|working|life|join|praca|logo|trabaj(?:ar?|e)|travailler|arbeiten|trabalh(?:e|ar)|lavora(?:re)?|werken)\s+(?:at|bei|chez|with|hos|of|con|com|bij|presso|@)\s+)|^(?:kari[eé]ra|cariere|carri[eè]res|karriere|recrutement)\s+|(?:の)?\s?(?:採用(?:情報|サイト)?|求人(?:情報)?)$|招聘$|채용$|(?:['’]s)?\s+(?:careers?(?: (?:site|page|home|portal))?|jobs?|karriere\w*|recrutement|logo|homepage)$/gi;
const LEGAL =
  /(?:^|[\s,])(?:inc|llc|ltd|limited|gmbh|ag|se|kg|sa|sas|s\.?r\.?l|s\.?l|spa|b\.?v|nv|plc|corp|ab|as|a\/s|aps|oy|oyj|s\. ?r\. ?o|sp\. ?z ?o\. ?o|d\. ?o\. ?o|a\.e|kft|zrt|lda|g?mbh|e\. ?v|group)\.?(?=[\s,]|$)/g;
/** The legal forms behind names as they are written. */
export const LEGAL_FORM = /,? (?:Inc|LLC|Ltd|GmbH|AG|SE|S\.?A|S\.?L|SpA|B\.?V|AB|A\/S|Oy|PLC|s\.r\.o)(?![\wß-ž])/g;
/** One of them at the end of a line. */
export const SIGNATURE = new RegExp(`${LEGAL_FORM.source}\\.?$`);
/** "Empleo en Madrid", "Jobs in Leeds": a list's name, not an employer's. */
const JOBS_IN =
  /^(?:jobs?|careers?|work|trabaj(?:os?|ar?|e)|travailler|arbeiten|trabalh(?:e|ar)|lavora(?:re)?|empleos?|emplois?|offres?|ofertas?|lavoro|vagas?|stellen\w*|vacatures?|prace|praca|lediga|ledige)(?: |$)/;
const NOBODY =
  /^(?:we|wir|you|your|our|my|if|as|in|one|each|every|some|everyone|candidates?|applicants?|successful|this|it|he|she|unser|notre|nous|vous|sie|there|what|who|us|uns|oss|nosotros|jobs?|careers)(?: |$)/;
const ARTICLE = /^(?:the|der|die|das|il|la|le|les)(?: |$)/;
/** A folded name without its legal form. */
export const short = (name: string): string => fold(name).replace(LEGAL, ' ').trim();

/** A name without spaces, marks and legal form. */
export const core = (name: string): string => bare(short(name).replace(/\([^)]*\)/g, '')).replace(/ /g, '');

/** A name without what sites put around it: "Careers at", "logo". */
export const clean = (name: string): string =>
  oneLine(name.replace(DECOR, ' ')).replace(/^[\s|·–—:,-]+|[\s|·–—:,-]+$/g, '');

/** Does it begin as things in sentences do, and as an employer's name only where the page signs with it? */
export const hasArticle = (name: string): boolean => ARTICLE.test(bare(name));

/** Can it be an employer's name: no vendor, no place, no list of jobs, not the posting's title? */
export const isName = (name: string, title: string): boolean => {
  const key = bare(name);
  if (key.length < 2 || name.length > 80 || /[?!@]|\/\/|\.(?:png|svg|jpe?g|webp)/.test(name)) return false;
  return (
    !GENERIC.test(key) &&
    !JOBS_IN.test(key) &&
    !isPlace(name) &&
    !VENDOR.test(key) &&
    !NOBODY.test(key) &&
    key !== bare(title) &&
    !(WORKPLACE.test(key) && key.length < 20)
  );
};
