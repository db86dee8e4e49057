/** Telephone numbers: what is shown is what is dialled. */

/** The dial string of a number with blanks or hyphens between its groups. */
export const dialled = (shown: string): string => shown.replace(/[ -]/g, '');
