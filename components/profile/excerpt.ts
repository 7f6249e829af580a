/** Longest part of a text that is quoted, in UTF-16 units. */
const LONGEST = 160;

/** The sentence of a text that names a skill, else its first, cut between words where it is long. */
export function excerptOf(text: string, skill: string): string {
  const sentences = text.split(/(?<=[.!?])\s+/);
  const naming = sentences.find((sentence) => sentence.toLowerCase().includes(skill.toLowerCase()));
  const sentence = naming ?? sentences[0] ?? text;
  if (sentence.length <= LONGEST) return sentence;
  const cut = sentence.lastIndexOf(' ', LONGEST);
  return `${sentence.slice(0, cut > 0 ? cut : LONGEST)} …`;
}
