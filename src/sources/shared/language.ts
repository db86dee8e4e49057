/** Languages from their names. */
import { onDemand } from '../../domain/on-demand.js';

export const languageNames = onDemand(() => import('./language-names.js'));

/** Tags of the languages that a text names, in English or in the language itself: "English speaking", "Español". */
export const languagesNamed = (text: string): readonly string[] => languageNames.get()?.tagsNamed(text) ?? [];
