const LEVEL =
  /^(?:expert|advanced|intermediate|beginner|basic|basics|proficient|fluent|native|competent|novice|familiar|good|excellent|strong|master|professional|experienced|conversational|elementary|bilingual|working knowledge|experte|fortgeschritten|grundkenntnisse|muttersprache|fließend|verhandlungssicher|sehr gut|gut|anfänger|avancé|courant|intermédiaire|débutant|avanzado|intermedio|básico|nativo|[abc][12]|\d{1,3} ?%|[★☆●○■□*]+)$/iu;

/** Is this only a word of how well somebody can something? */
export const isLevel = (text: string): boolean => LEVEL.test(text.trim());
